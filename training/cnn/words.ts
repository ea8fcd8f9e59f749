import { scan } from "../../src/analyse/tokens/scan.ts";
import type { TokenSink } from "../../src/analyse/tokens/sink.ts";
import { fact, factCount, wordsOf } from "../../src/analyse/tokens/words.ts";
import { mix } from "../../src/learn/hash.ts";

/** Tokens of a text, which of them begin a sentence, and which a paragraph or line. */
export interface Words {
  readonly words: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly begins: readonly boolean[];
  readonly lines: readonly boolean[];
}

export function wordsOfText(text: string): Words {
  const sink: TokenSink = { start: [], end: [], kind: [] };
  scan(text, 0, text.length, sink);
  const { start, end } = sink;
  const words = start.map((at, i) => text.slice(at, end[i]));
  const lines = start.map((at, i) => i === 0 || text.slice(end[i - 1], at).includes("\n"));
  return { words, start, end, lines, begins: words.map((_, i) => lines[i]! || endsBefore(words, i)) };
}

/** Roughly whether a sentence ends before a token; the stage for it knows better, and is not asked here. */
function endsBefore(words: readonly string[], i: number): boolean {
  const last = /^["”’']$/.test(words[i - 1]!) ? words[i - 2] : words[i - 1];
  // matches: "The" "“" "4"   must not match: "and"
  return /^[.?!]$/.test(last ?? "") && /^[^\p{Ll}.?!"”]/u.test(words[i]!);
}

/** Words that are given, in sentences. */
export function wordsOfSentences(sentences: readonly (readonly string[])[]): Pick<Words, "words" | "begins" | "lines"> {
  const begins = sentences.flatMap((sentence) => sentence.map((_, i) => i === 0));
  return { words: sentences.flat(), begins, lines: begins.map(() => false) };
}

const asked = [
  fact.lower,
  fact.written,
  fact.shape,
  fact.suffix2,
  fact.suffix3,
  fact.suffix4,
  fact.prefix2,
  fact.prefix3,
] as const;

export const featureCount = asked.length + 1;

/** What the spelling of each token says, and where it stands. */
export function featuresOf({ words, begins, lines }: Pick<Words, "words" | "begins" | "lines">): Uint32Array {
  const { of, facts } = wordsOf(words);
  const places = placesOf({ words, begins, lines });
  const ids = new Uint32Array(words.length * featureCount);
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const from = of[i]! * factCount;
    asked.forEach((column, kind) => (ids[at++] = mix(kind + 1, facts[from + column]!)));
    ids[at++] = mix(asked.length + 1, mix(places[i]!, facts[from + fact.form]!));
  }
  return ids;
}

/** Bits: begins and ends a sentence, begins and ends a line, inside a quotation, a quotation mark. */
function placesOf({ words, begins, lines }: Pick<Words, "words" | "begins" | "lines">): Uint8Array {
  let quoted = 0;
  return Uint8Array.from(words, (word, i) => {
    // a mark that nothing closes is forgotten
    if (lines[i] || quoted > 80) quoted = 0;
    else if (quoted) quoted++;
    const isStraight = /^(?:"|``|'')$/.test(word);
    const opens = word === "“" || (isStraight && quoted === 0);
    const closes = word === "”" || (isStraight && quoted > 0);
    if (opens) quoted = 1;
    const place =
      (begins[i] ? 1 : 0) |
      (begins[i + 1] === false ? 0 : 2) |
      (lines[i] ? 4 : 0) |
      (lines[i + 1] === false ? 0 : 8) |
      (quoted ? 16 : 0) |
      (opens || closes ? 32 : 0);
    if (closes) quoted = 0;
    return place;
  });
}
