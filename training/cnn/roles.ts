import type { DataFolder } from "../../bench/data.ts";
import { readBrat } from "../../bench/polnear.ts";
import type { CnnDocument, CnnHead } from "../../src/learn/cnn/index.ts";
import { featuresOf, wordsOfText } from "./words.ts";

/** One label a token, cue before source before content; and each role by itself, since they nest. */
export const roleHead: CnnHead = {
  name: "roles",
  labels: ["O", "B-content", "I-content", "B-source", "I-source", "B-cue", "I-cue"],
};

export interface RoleDocument extends CnnDocument {
  /** For each role, 1 where a token is in it. */
  readonly inside: readonly [content: Uint8Array, source: Uint8Array, cue: Uint8Array];
  /** Tokens of letters or digits: punctuation is not counted. */
  readonly counted: Uint8Array;
}

export function readRoles(data: DataFolder, part: "train" | "dev"): readonly RoleDocument[] {
  const annotations = data.list(`data/${part}/attributions`, ".ann");
  return data.list(`data/${part}/text`, ".txt").map((path) => {
    const text = data.text(path);
    const name = path
      .split("/")
      .at(-1)!
      .replace(/\.txt$/, "");
    // where several people annotated a report, the first is gold
    const annotation = annotations.find((file) => file.split("/").at(-1)!.startsWith(`${name}_`));
    const words = wordsOfText(text);
    const inside = [0, 1, 2].map(() => new Uint8Array(words.words.length)) as [Uint8Array, Uint8Array, Uint8Array];
    const labels = new Uint8Array(words.words.length);
    const attributions = annotation ? readBrat(text, data.text(annotation)) : [];
    for (const [role, key] of (["content", "source", "cue"] as const).entries())
      for (const attribution of attributions) {
        let begun = false;
        words.start.forEach((start, i) => {
          if (!attribution[key].some((span) => span.start <= start && words.end[i]! <= span.end)) return;
          inside[role]![i] = 1;
          labels[i] = 1 + role * 2 + (begun ? 1 : 0);
          begun = true;
        });
      }
    const counted = Uint8Array.from(words.words, (word) => (/[\p{L}\p{N}$%]/u.test(word) ? 1 : 0));
    return { ids: featuresOf(words), labels: [labels], inside, counted };
  });
}
