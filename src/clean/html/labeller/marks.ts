import type { Shape } from "../../lines/shape.ts";

/** What a text is made of, counted in its first part. */
export interface Marks {
  readonly commas: number;
  readonly stops: number;
  readonly digits: number;
  readonly capitals: number;
  readonly letters: number;
}

const enough = 2000;

export function readMarks(text: string): Marks {
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < Math.min(text.length, enough); i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code === 44) commas++;
    else if (code === 46 || code === 33 || code === 63) stops++;
  }
  return { commas, stops, digits, capitals, letters: small + capitals };
}

/** Chinese, Japanese, Korean and Thai put no spaces between words: there, two characters count as one. */
export function wordsIn({ text, words }: Shape): number {
  let wide = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xe00 && (code < 0xe80 || (code >= 0x2e80 && code < 0xe000) || code >= 0xf900)) wide++;
  }
  return Math.max(words, wide >> 1);
}

/** 0, 1, 2, 3, 4-5, 6-7, 8-11, 12-15 … → 0, 1, 2, 3, 4, 5, 6, 7 …: two steps a doubling. */
export function stepOf(value: number): number {
  if (value < 4) return Math.max(0, Math.floor(value));
  const power = 31 - Math.clz32(value);
  return power * 2 + ((value >> (power - 1)) & 1);
}

/** None, a trace, tenths, all → 0, 1, 2 … 11, 12. */
export function shareOf(part: number, whole: number): number {
  if (part <= 0 || whole <= 0) return 0;
  const share = part / whole;
  return share >= 0.999 ? 12 : share < 0.01 ? 1 : 2 + Math.floor(share * 10);
}

/** 0, 1, 2-3, 4-7 … 64 and more → 0, 1, 2, 3 … 7. */
export function lengthOf(words: number): number {
  return Math.min(7, 32 - Math.clz32(words));
}
