import type { Sentence, Tokens } from "../../document/index.ts";

/**
 * Which sorts of words a sentence holds, as bits: most rules need not look at most sentences. `words` maps a lower-case
 * word to its bits; a token with a digit in it is `digit`.
 */
export function hintsOf(
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  words: ReadonlyMap<string, number>,
  digit: number,
): number {
  let bits = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const start = tokens.start[at]!;
    const end = tokens.end[at]!;
    const kind = tokens.kind[at]!;
    if (kind === "number") bits |= digit;
    if (kind === "punct" || end - start > 24) continue;
    const word = text.slice(start, end);
    bits |= bitsOf(word.toLowerCase(), words) | (kind !== "number" && hasDigit(word) ? digit : 0);
  }
  return bits;
}

/** "mid-November" is one token and holds a month. */
function bitsOf(word: string, words: ReadonlyMap<string, number>): number {
  const whole = words.get(word);
  if (whole !== undefined || !word.includes("-")) return whole ?? 0;
  return word.split("-").reduce((bits, part) => bits | (words.get(part) ?? 0), 0);
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
