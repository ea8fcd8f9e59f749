/** What kind of character starts at a place. Small numbers, so the scanner's hot loop compares integers. */
export const space = 1;
export const letter = 2;
export const digit = 3;
export const punct = 4;
export const symbol = 5;

/** Letters also take combining marks and invisible format characters, so they never fall off their word. */
export type CharacterClass = typeof space | typeof letter | typeof digit | typeof punct | typeof symbol;

// matches: "é", "_", U+0301, U+200D   must not match: "5"
const letterLike = /^[\p{L}\p{M}\p{Cf}\p{Co}_]$/u;
// matches: "7", "½", "²"   must not match: "a"
const digitLike = /^\p{N}$/u;
// matches: "£", "%", "&", "😀"   must not match: "("
const symbolLike = /^[\p{S}\p{Cn}\p{Cs}%‰&@#]$/u;
// matches: "\u00a0"   must not match: "\u200b", which is not white space
const spaceLike = /^\s$/u;

// one byte a UTF-16 unit, filled the first time a unit is met; 0 is "not asked yet"
const known = new Uint8Array(0x10000);

export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classOfPair(text, at);
  return (known[unit] || (known[unit] = classOf(String.fromCharCode(unit)))) as CharacterClass;
}

/** 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Where the run of letters (and, with `digits`, digits) that starts at `at` ends. */
export function runEnd(text: string, at: number, limit: number, take: "letters" | "digits" | "both"): number {
  while (at < limit) {
    const kind = classAt(text, at);
    if (!((kind === letter && take !== "digits") || (kind === digit && take !== "letters"))) break;
    at += widthAt(text, at);
  }
  return Math.min(at, limit);
}

export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** The apostrophes of running text: typewriter, typographic, modifier letter. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

function classOfPair(text: string, at: number): CharacterClass {
  if (widthAt(text, at) === 1) return symbol;
  return classOf(text.slice(at, at + 2));
}

function classOf(char: string): CharacterClass {
  if (spaceLike.test(char)) return space;
  if (letterLike.test(char) && char !== "\u02bc") return letter;
  if (digitLike.test(char)) return digit;
  if (symbolLike.test(char)) return symbol;
  return punct;
}
