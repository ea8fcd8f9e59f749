import { commonNames, commonWords } from "../en/common-words.ts";
import { bareName, namedEntities } from "../entities/name.ts";
import { wordsIn, type Reading } from "../reading.ts";

/** What a report is about, as far as its words tell. */
export interface Term {
  /** As compared: "silver tern", "ferry". */
  readonly text: string;
  /** As a person would write it. */
  readonly shown: string;
  readonly isName: boolean;
  /** How often, at least 1; what stands in the title counts more. */
  readonly count: number;
}

/** Names and content words of title and kept text. */
export function termsOf({ record, words }: Reading): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (text: string, shown: string, isName: boolean, count: number) => {
    const known = terms.get(text);
    terms.set(
      text,
      known ? { ...known, isName: known.isName || isName, count: known.count + count } : { text, shown, isName, count },
    );
  };
  const mentioned = new Map<string, number>();
  for (const { entity } of record.mentions) mentioned.set(entity, (mentioned.get(entity) ?? 0) + 1);
  for (const entity of namedEntities(record)) {
    const text = bareName(entity.name);
    if (text && !commonNames.has(text)) add(text, entity.name, true, mentioned.get(entity.id) ?? 1);
  }
  for (const word of words) if (isContent(word)) add(singular(word), word, false, 1);
  for (const word of wordsIn(record.document.title?.value ?? ""))
    if (isContent(word)) add(singular(word), word, false, 2);
  return [...terms.values()];
}

const minLetters = 4;

function isContent(word: string): boolean {
  return word.length >= minLetters && !commonWords.has(word) && !digits.test(word);
}

// matches: "2024"   must not match: "mp3s"
const digits = /^\p{N}+$/u;

/** ferries → ferry, ships → ship; "glass" stays. Only for telling that two words are one. */
function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) return word.slice(0, -1);
  return word;
}
