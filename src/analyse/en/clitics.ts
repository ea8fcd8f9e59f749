/** What may follow an apostrophe as a word of its own: "'s", "'re". ("n't" is cut one letter earlier.) */
export const clitics: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** Two words written as one, and where the second begins: "can|not". */
export const fusedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
]);
