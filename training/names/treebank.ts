import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu } from "../../bench/conllu.ts";
import { bitOf, listsOf } from "../../src/analyse/names/lists.ts";
import { labelNames } from "../../src/analyse/names/labels.ts";

/** A document of UD EWT's training part: web text whose proper nouns people have marked. */
export interface MarkedDocument {
  readonly text: string;
  /** Whether a label fits the part of speech of the word at these characters. */
  readonly agrees: (start: number, end: number, label: number) => boolean;
}

export function readMarked(dataRoot: string): readonly MarkedDocument[] {
  const file = readFileSync(join(dataRoot, "ud_ewt/en_ewt-ud-train.conllu"), "utf8");
  const parts = file.split(/(?=^# newdoc)/m).filter((part) => part.startsWith("# newdoc"));
  return readConllu(file).map(({ text, tokens }, i) => {
    const tags = tagsOf(parts[i] ?? "");
    const tagAt = new Map(tokens.map(({ start }, at) => [start, tags[at]]));
    const known = tags.length === tokens.length;
    return {
      text,
      agrees: (start, end, label) => known && fits(tagAt.get(start), text.slice(start, end), labelNames[label]!),
    };
  });
}

function tagsOf(part: string): readonly string[] {
  return part
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([id, , , tag]) => tag && !id!.includes("-") && !id!.includes("."))
    .map(([, , , tag]) => tag!);
}

const excused = bitOf.calendar | bitOf.address | bitOf.office;

/** A proper noun is in a name, but for days and titles; verbs and pronouns are not. */
function fits(tag: string | undefined, word: string, label: string): boolean {
  if (tag === undefined) return label === "O";
  if (label === "O") return tag !== "PROPN" || (listsOf(word.toLowerCase()) & excused) !== 0;
  return tag !== "VERB" && tag !== "PRON" && tag !== "AUX" && tag !== "ADV" && tag !== "INTJ";
}
