import type { DataFolder } from "../../bench/data.ts";
import type { CnnDocument, CnnHead } from "../../src/learn/cnn/index.ts";
import { featuresOf, wordsOfSentences } from "./words.ts";

export const tagHead: CnnHead = {
  name: "tags",
  // prettier-ignore
  labels: [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ],
};

/** Documents of a CoNLL-U file whose name `isWanted` takes. */
export function readTags(data: DataFolder, path: string, isWanted = (_id: string) => true): readonly CnnDocument[] {
  return data
    .text(path)
    .split(/^(?=# newdoc id)/m)
    .filter((text) => text.trim() && isWanted(/^# newdoc id = (.*)$/m.exec(text)?.[1] ?? ""))
    .map((text) => {
      const sentences = text
        .split("\n\n")
        .map((chunk) =>
          chunk
            .split("\n")
            .map((line) => line.split("\t"))
            .filter(([id]) => /^\d+$/.test(id!)),
        )
        .filter((sentence) => sentence.length);
      const words = wordsOfSentences(sentences.map((sentence) => sentence.map((row) => row[1]!)));
      return {
        ids: featuresOf(words),
        labels: [Uint8Array.from(sentences.flat(), (row) => tagHead.labels.indexOf(row[3]!))],
      };
    });
}

/** Genres of GUM whose licence does not forbid commerce. */
export function isPermissive(id: string): boolean {
  return /^GUM_(?:news|interview|bio|voyage|textbook|speech|academic|court)_/.test(id);
}
