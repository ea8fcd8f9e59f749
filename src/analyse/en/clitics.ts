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
  ["lotta", 3],
  ["kinda", 4],
]);

/** Negated verbs written without their apostrophe: "do|nt". */
export const bareNegations: ReadonlySet<string> = new Set(
  "dont wont cant didnt doesnt couldnt wouldnt shouldnt isnt arent aint hasnt havent hadnt wasnt werent".split(" "),
);

/** Small words that a lone hyphen follows as a dash ("join us- now"); other pairs of letters before one are words broken off ("th- the"). */
export const smallWords: ReadonlySet<string> = new Set(
  "i us in on up it is am be he me my no so we do go an as at by if of or to pm".split(" "),
);

/** Words that begin with an apostrophe: 'em. */
export const apostropheWords: ReadonlySet<string> = new Set("em til cuz tis twas".split(" "));
