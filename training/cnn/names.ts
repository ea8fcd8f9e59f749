import type { DataFolder } from "../../bench/data.ts";
import type { CnnDocument, CnnHead } from "../../src/learn/cnn/index.ts";
import { featuresOf, wordsOfSentences } from "./words.ts";

const kinds: Readonly<Record<string, string>> = {
  Person: "person",
  Organization: "org",
  Location: "place",
  Facility: "place",
  NORP: "group",
  Product: "product",
  Misc: "misc",
};

export const nameHead: CnnHead = {
  name: "names",
  labels: [
    "O",
    ...["person", "org", "place", "group", "product", "misc"].flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
  ],
};

export interface NameDocument extends CnnDocument {
  readonly begins: readonly boolean[];
  readonly gold: Uint8Array;
}

export function readNames(data: DataFolder, part: "train" | "dev"): readonly NameDocument[] {
  return data
    .text(`splits/${part}.txt`)
    .split("\n")
    .filter(Boolean)
    .map((name) => {
      const sentences = data
        .text(`processed_annotated/${name.replace(/(?:\.tsv)?$/, ".tsv")}`)
        .split(/\n\s*\n/)
        .map((chunk) =>
          chunk
            .split("\n")
            .map((line) => line.split("\t"))
            .filter((row) => row.length > 1 && row[0]),
        )
        .filter((sentence) => sentence.length);
      const words = wordsOfSentences(sentences.map((sentence) => sentence.map(([word]) => word!)));
      const gold = Uint8Array.from(sentences.flat(), ([, tag]) => labelOf(tag!));
      return { ids: featuresOf(words), labels: [gold], begins: words.begins, gold };
    });
}

/** "B-Location" → the number of "B-place"; what is no name here is "O". */
function labelOf(tag: string): number {
  const kind = kinds[tag.slice(2)];
  return kind ? nameHead.labels.indexOf(`${tag[0]}-${kind}`) : 0;
}
