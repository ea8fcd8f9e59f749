import { detokenise } from "./detokenise.ts";
import type { Labelled } from "./score.ts";

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly Labelled[];
}

export type TaggedSentence = readonly (readonly [word: string, tag: string])[];

export function readBio(file: string, wordColumn: number, tagColumn: number): readonly TaggedSentence[] {
  return file
    .split(/\n\s*\n/)
    .map((chunk) =>
      chunk
        .split("\n")
        .filter((line) => line && !line.startsWith("# "))
        .map((line) => line.split("\t"))
        .filter((row) => row.length > tagColumn && row[wordColumn])
        .map((row) => [row[wordColumn]!, row[tagColumn]!] as const),
    )
    .filter((sentence) => sentence.length);
}

/** One sentence a line, BIO tags to spans. */
export function joinSentences(
  sentences: readonly TaggedSentence[],
  kinds: Record<string, string>,
): Omit<GoldDocument, "name"> {
  let text = "";
  const spans: Labelled[] = [];
  for (const sentence of sentences) {
    const line = detokenise(sentence.map(([word]) => word));
    let previous: string | undefined;
    for (const [i, [, tag]] of sentence.entries()) {
      const start = text.length + line.spans[i]!.start;
      const end = text.length + line.spans[i]!.end;
      const label = tag === "O" ? undefined : kinds[tag.slice(2)];
      if (label && tag.startsWith("I-") && label === previous) spans.push({ ...spans.pop()!, end });
      else if (label) spans.push({ start, end, label });
      previous = label;
    }
    text += `${line.text}\n`;
  }
  return { text, spans };
}
