import { OnrecordError } from "../document/index.ts";

/**
 * How searching reads words, the same in every store: case, accents and punctuation do not count.
 * "Théo's 2,500" → "theo", "s", "2", "500"
 */

// matches: "ferry", "2016"   must not match: "’", "-", "£"
const word = /[\p{L}\p{N}\p{Mc}]+/gu;

// matches the accent of "é" once it is taken apart; must not match: "e"
const accent = /\p{Mn}/gu;

/** A run of letters longer than this is cut; what is searched is cut alike. */
const longest = 64;
const mostWords = 64;

export function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(accent, "");
}

export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(word) ?? []).map((found) =>
    found.length > longest ? Array.from(found).slice(0, longest).join("") : found,
  );
}

/** Words as they are kept for searching: each between single spaces. "The Ferry!" → " the ferry " */
export function indexed(...texts: readonly (string | null | undefined)[]): string {
  const words = texts.flatMap((text) => (text ? wordsOf(text) : []));
  return ` ${words.join(" ")} `;
}

/** What a person typed: every word must occur, the last may be unfinished. No words at all finds nothing. */
export interface Sought {
  readonly whole: readonly string[];
  readonly prefix: string | null;
}

/** Null when nothing is sought. "ferry cap" → { whole: ["ferry"], prefix: "cap" } */
export function readSought(text: string | undefined): Sought | null {
  if (text === undefined || !text.trim()) return null;
  const words = wordsOf(text);
  const prefix = words.at(-1) ?? null;
  const whole = [...new Set(words.slice(0, -1))];
  if (whole.length >= mostWords)
    throw new OnrecordError("OPTION_INVALID", {
      option: "text",
      value: `${text.slice(0, 40)}…`,
      why: `it has more than ${mostWords} different words`,
    });
  return { whole, prefix };
}

/** Whether words kept by {@link indexed} hold what is sought. */
export function holds(words: string, sought: Sought): boolean {
  if (sought.prefix === null) return false;
  return sought.whole.every((one) => words.includes(` ${one} `)) && words.includes(` ${sought.prefix}`);
}
