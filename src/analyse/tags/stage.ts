import type { Stage, Tags, Words } from "../../document/index.ts";
import type { Standing } from "./lemma/lemma.ts";
import { loadModel } from "./load.ts";
import { isLoud, type Stretch } from "./features.ts";
import { scoreWords, writeBest } from "./network.ts";

/** Says of every token what part of speech it is, in which form, and under which word a dictionary has it. */
export const tags: Stage<"words" | "sentences", "tags"> = {
  name: "tags",
  version: 2,
  needs: ["words", "sentences"],
  makes: ["tags"],
  run: (_document, { words, sentences }) => {
    const labels = labelWords(words, sentences);
    return { tags: { labels, lemmas: lemmasOf(words, sentences, labels) } };
  },
};

/** Labels, as numbers into `labelNames`. */
export function labelWords(words: Words, sentences: readonly Stretch[]): Tags["labels"] {
  const { reader, reach, numbers } = loadModel();
  const labels = new Uint8Array(words.of.length);
  scoreWords(reader, reach, words, sentences, (first, end, scores) =>
    writeBest(scores, numbers.length, labels, first, end),
  );
  for (let token = 0; token < labels.length; token++) labels[token] = numbers[labels[token]!]!;
  return labels;
}

/** The lemma of every token. */
export function lemmasOf(words: Words, sentences: readonly Stretch[], labels: Uint8Array): readonly string[] {
  const { lemmaAs } = loadModel();
  // most spellings have one label and standing in a report: the last asked of each is at hand
  const asked = new Uint16Array(words.written.length);
  const answers: string[] = words.written.map(() => "");
  const lemmas: string[] = [];
  for (const { firstToken, endToken } of sentences) {
    const loud = isLoud(words, firstToken, endToken) === 1;
    for (let token = firstToken; token < endToken; token++) {
      const spelling = words.of[token]!;
      const label = labels[token]!;
      const standing = loud ? 1 : token === firstToken ? 2 : 3;
      const key = label * 4 + standing;
      if (asked[spelling] !== key) {
        asked[spelling] = key;
        answers[spelling] = lemmaAs(words.written[spelling]!, label, standings[standing]!);
      }
      lemmas.push(answers[spelling]!);
    }
  }
  return lemmas;
}

const standings: readonly Standing[] = ["inside", "loud", "first", "inside"];
