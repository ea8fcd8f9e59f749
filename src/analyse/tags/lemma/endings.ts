/**
 * Answers by how a word ends, learned from examples: the longest known ending decides, a whole word before all endings.
 * Written as one line a group: its name, the answer when no ending is known, then each answer and its endings, parted by
 * tabs. "^was" is the whole word.
 */
export type Endings = ReadonlyMap<string, Group>;

interface Group {
  readonly other: string;
  readonly answers: ReadonlyMap<string, string>;
  readonly longest: number;
}

export function readEndings(table: string): Endings {
  return new Map(
    table.split("\n").map((line) => {
      const [name = "", other = "", ...parts] = line.split("\t");
      const answers = new Map<string, string>();
      let longest = 0;
      for (const part of parts) {
        const [answer = "", ...endings] = part.split(" ");
        for (const ending of endings) {
          answers.set(ending, answer);
          if (ending.length > longest) longest = ending.length;
        }
      }
      return [name, { other, answers, longest }];
    }),
  );
}

/** The answer of a group for a word, or null when there is no such group. */
export function answerOf(endings: Endings, name: string, word: string): string | null {
  const group = endings.get(name);
  if (!group) return null;
  const { answers, longest, other } = group;
  const whole = answers.get(`^${word}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longest, word.length); length > 0; length--) {
    const answer = answers.get(word.slice(-length));
    if (answer !== undefined) return answer;
  }
  return other;
}
