import type { Span } from "../../../document/index.ts";
import { firstWhere } from "../../../document/sorted.ts";
import type { Word } from "./words.ts";

/** Half-open, in words. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const mostWords = 16;

/** Index of the first word that starts at or after an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  return firstWhere(words.length, (i) => words[i]!.start >= offset);
}

/** The words of one plain noun phrase from `at`: determiner left out, describing words and nouns, possessives. Half-open. */
export function plainPhrase(words: readonly Word[], at: number, limit: number): Phrase | null {
  let from = at;
  while (from < limit && (words[from]!.part === "det" || words[from]!.part === "adv")) from++;
  let to = from;
  while (to < limit && to - from < 9) {
    const { part, low } = words[to]!;
    const joins =
      part === "noun" ||
      (part === "mark" && /^(?:'s|’s|'|’|-|&|\/|\.)$/.test(low)) ||
      (part === "num" && to > from && words[to - 1]!.capital);
    if (!joins) break;
    to++;
  }
  while (to > from && words[to - 1]!.part === "mark") to--;
  return to > from ? { from, to } : null;
}

/** A noun phrase with the "of", "in" and "for" phrases that hang on it: "stake in a vocational school". */
export function fullPhrase(
  words: readonly Word[],
  at: number,
  limit: number,
  hangers: ReadonlySet<string>,
): Phrase | null {
  const head = plainPhrase(words, at, limit);
  if (!head) return null;
  let { to } = head;
  while (to < limit && to - head.from < mostWords && hangers.has(words[to]!.low)) {
    const next = plainPhrase(words, to + 1, limit);
    if (!next) break;
    to = next.to;
  }
  return { from: head.from, to };
}

/**
 * The noun phrase that ends right before `end`, with what hangs on it to its left: "[revenue from the mainland] grew".
 * Reaches back to where its clause opens.
 */
export function phraseBefore(words: readonly Word[], end: number, floor: number): Phrase | null {
  let from = end;
  while (from > floor && end - from < mostWords) {
    const { part, low } = words[from - 1]!;
    if (part === "noun" || part === "det" || part === "num" || part === "prep" || part === "mark") from--;
    else if (part === "to" && words[from - 2]?.part === "noun") from--;
    // "the yield on 10-year bonds": a measure that describes the noun
    else if (part === "figure" && from < end && words[from]!.part === "noun" && hyphened(words, from))
      from = hyphened(words, from)!;
    else if (part === "conj" && low === "and" && words[from - 2]?.part === "noun" && from < end) from--;
    else break;
  }
  let to = end;
  while (to > from && words[to - 1]!.part !== "noun" && words[to - 1]!.part !== "num") to--;
  // a phrase does not open with what joins it to something else
  while (
    from < to &&
    (words[from]!.part === "figure" ||
      words[from]!.part === "det" ||
      words[from]!.part === "mark" ||
      words[from]!.part === "adv")
  )
    from++;
  return to > from ? { from, to } : null;
}

/** Where a measure with a hyphen opens that ends right before a word: "10-year [bonds]". */
function hyphened(words: readonly Word[], end: number): number | null {
  let from = end;
  let hyphen = false;
  while (from > 0 && words[from - 1]!.part === "figure" && end - from < 6) {
    from--;
    hyphen ||= words[from]!.low.includes("-");
  }
  return hyphen ? from : null;
}

export function spanOf(words: readonly Word[], phrase: Phrase): Span {
  return { start: words[phrase.from]!.start, end: words[phrase.to - 1]!.end };
}
