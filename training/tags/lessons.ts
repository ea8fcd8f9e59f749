import { addFeatures } from "./field-features.ts";
import { labelNames } from "../../src/analyse/tags/labels.ts";
import { wordsOf } from "../../src/analyse/tokens/words.ts";
import { buildRows, type Rows } from "../../src/learn/rows.ts";
import type { SequenceLessons } from "../../src/learn/train-sequence.ts";
import { labelOf } from "./label-of.ts";
import type { BankDocument } from "./treebank.ts";

/** Documents → what a sequence model learns from: a row a word, a sequence a sentence. */
export function lessonsOf(documents: readonly BankDocument[]): SequenceLessons {
  const numbers = new Map<string, number>(labelNames.map((name, number) => [name, number]));
  const rows = buildRows(1 << 20);
  const starts = [0];
  const answers: number[] = [];
  for (const { sentences } of documents) {
    const words = wordsOf(sentences.flatMap((sentence) => sentence.map(({ form }) => form)));
    addFeatures(words, startsOf(sentences.map(({ length }) => length)), rows);
    for (const sentence of sentences) {
      for (const word of sentence) answers.push(numbers.get(labelOf(word))!);
      starts.push(answers.length);
    }
  }
  return { rows: rows.result(), starts, labels: labelNames, answers: Uint8Array.from(answers) };
}

function startsOf(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}

/** The rows with only the features whose keys are wanted. */
export function onlyFeatures({ count, starts, features }: Rows, keyBits: number, keys: Iterable<number>): Rows {
  const wanted = new Uint8Array(2 ** keyBits);
  for (const key of keys) wanted[key] = 1;
  const kept = new Uint32Array(features.length);
  const begins = new Uint32Array(count + 1);
  let length = 0;
  for (let row = 0; row < count; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++)
      if (wanted[features[i]! >>> (32 - keyBits)]) kept[length++] = features[i]!;
    begins[row + 1] = length;
  }
  return { count, starts: begins, features: kept.slice(0, length) };
}
