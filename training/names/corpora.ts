import { readFileSync } from "node:fs";
import { join } from "node:path";
import { joinSentences, readBio } from "../../bench/bio.ts";
import type { Labelled } from "../../bench/score.ts";
import { eventWords, workWords } from "../../src/analyse/en/name-words.ts";

export interface NamedDocument {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly Labelled[];
}

const worldwideKinds = {
  Person: "person",
  Organization: "org",
  Location: "place",
  Facility: "place",
  NORP: "group",
  Product: "product",
  Misc: "other",
};

export function readWorldwide(dataRoot: string, part: "train" | "dev"): readonly NamedDocument[] {
  const root = join(dataRoot, "en_worldwide_newswire");
  return readFileSync(join(root, `splits/${part}.txt`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((name) => {
      const file = readFileSync(join(root, "processed_annotated", name.replace(/(?:\.tsv)?$/, ".tsv")), "utf8");
      const { text, spans } = joinSentences(readBio(file, 0, 1), worldwideKinds);
      return {
        name,
        text,
        spans: spans.map((span) => settle(text, span)).filter((span) => span !== null),
      };
    });
}

/** "Misc" is events and works, illnesses, laws, prizes, and slips: what cannot be told is "other", a day is nothing. */
function settle(text: string, span: Labelled): Labelled | null {
  if (span.label !== "other") return span;
  const words = text.slice(span.start, span.end).split(" ");
  // matches: ",", "Tuesday", "2022"   must not match: "Omicron"
  if (words.length === 1 && /^(?:\p{P}|.*days?$|\d+$)/u.test(words[0]!)) return null;
  if (words.some((word) => eventWords.has(word) || eventMarks.test(word))) return { ...span, label: "event" };
  // matches: a quotation mark at the edge   must not match: a letter there
  const quoted = /["“‘']\s?$/.test(text.slice(0, span.start)) && /^\s?["”’']/.test(text.slice(span.end));
  if (quoted || words.some((word) => workWords.has(word) || workMarks.test(word))) return { ...span, label: "work" };
  return span;
}

// matches: "Olympics", "Forum"   must not match: "Olympian"
const eventMarks =
  /^(?:Olympics?|Paralympics?|Libertadores|Brexit|COP|Haj|Hajj|Umrah|Ramadan|Eid|Christmas|Easter|Diwali|Festivals?|Exposition|Conference|Congress|Forum|Exhibition|Ceremony|Dialogue|Mundial)$/;
// matches: "Act", "Protocol"   must not match: "Action"
const workMarks =
  /^(?:Agreement|Act|Acts|Bill|Accords?|Treaty|Protocol|Convention|Constitution|Charter|Declaration|Law|Code|Report|Bible|Quran|Qur'an|Koran|Torah|magazine|Times|Journal|Style|Article|Amendment|Pact)$/;

export function readUner(dataRoot: string): readonly NamedDocument[] {
  const kinds = { PER: "person", ORG: "org", LOC: "place" };
  const file = readFileSync(join(dataRoot, "uner/UNER_English-EWT/en_ewt-ud-dev.iob2"), "utf8");
  return file.split(/(?=^# newdoc)/m).map((document, i) => ({
    name: `doc${i}`,
    ...joinSentences(readBio(document, 1, 2), kinds),
  }));
}
