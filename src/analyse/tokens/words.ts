import type { Words } from "../../document/index.ts";
import { hashText, mix } from "../../learn/hash.ts";

/** What learned stages ask of a spelling, as numbers: the columns of `Words.facts`. Part of the model format, as hashes are. */
export const fact = {
  /** Hash of the word as written, curly apostrophes made straight. */
  written: 0,
  /** Hash in small letters, every digit a zero. */
  lower: 1,
  /** Hash of its shape: "McKay-7" → "XxXxx-9", three of a kind at most. */
  shape: 2,
  /** Hash of its shape with each run once: "McKay-7" → "XxXx-9". */
  form: 3,
  prefix1: 4,
  prefix2: 5,
  prefix3: 6,
  suffix1: 7,
  suffix2: 8,
  suffix3: 9,
  suffix4: 10,
  /** Bits: see `flag`. */
  flags: 11,
} as const;

export const flag = {
  /** Begins with a capital. */
  capital: 1,
  /** Two capitals at least and no small letter. */
  shouted: 2,
  /** Has a letter. */
  letter: 4,
  digit: 8,
  hyphen: 16,
  /** Ends with a full stop: "Mr.", "U.S.". */
  stopped: 32,
} as const;

export const factCount = 12;

/** Each spelling of a text once, and which one each token is. `tokens` are the words in order. */
export function wordsOf(tokens: readonly string[]): Words {
  const numbers = new Map<string, number>();
  const of = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const written = tokens[i]!;
    let number = numbers.get(written);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(written, number);
    }
    of[i] = number;
  }
  const written = [...numbers.keys()];
  const facts = new Uint32Array(written.length * factCount);
  const lower = written.map((word, number) => writeFacts(word, facts, number * factCount));
  return { of, written, lower, facts };
}

/** Writes the facts of one spelling, and gives it in small letters. */
function writeFacts(spelling: string, facts: Uint32Array, at: number): string {
  // a web address or a line of dashes tells nothing by its middle
  const word = (spelling.length > 40 ? spelling.slice(0, 40) : spelling).replaceAll("’", "'");
  const lower = word.toLowerCase();
  let shape = 0x51ed270b;
  let form = 0x2f0b4c47;
  let flags = 0;
  let capitals = 0;
  let small = 0;
  let kindBefore = -1;
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word, lower, i);
    if (kind === upper) capitals++;
    else if (kind === smallLetter) small++;
    else if (kind === digit) flags |= flag.digit;
    else if (kind === hyphen) flags |= flag.hyphen;
    run = kind === kindBefore ? run + 1 : 1;
    if (run <= 3) shape = mix(shape, kind);
    if (run === 1) form = mix(form, kind);
    kindBefore = kind;
  }
  if (capitals > 0 && kindOf(word, lower, 0) === upper) flags |= flag.capital;
  if (capitals > 1 && small === 0) flags |= flag.shouted;
  if (capitals + small > 0) flags |= flag.letter;
  if (word.length > 1 && word.endsWith(".")) flags |= flag.stopped;
  const plain = flags & flag.digit ? lower.replace(/\d/g, "0") : lower;
  facts[at + fact.written] = hashText(word);
  facts[at + fact.lower] = hashText(plain);
  facts[at + fact.shape] = shape;
  facts[at + fact.form] = form;
  for (let length = 1; length <= 3; length++) facts[at + fact.prefix1 + length - 1] = hashText(plain.slice(0, length));
  for (let length = 1; length <= 4; length++) facts[at + fact.suffix1 + length - 1] = hashText(plain.slice(-length));
  facts[at + fact.flags] = flags;
  return lower;
}

const upper = 1;
const smallLetter = 2;
const digit = 3;
const hyphen = 4;

/** Capital, small letter, digit, hyphen, else the character itself. */
function kindOf(word: string, lower: string, i: number): number {
  const code = word.charCodeAt(i);
  if (code >= 97 && code <= 122) return smallLetter;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  if (code === 45) return hyphen;
  if (code < 128) return code;
  const character = word[i]!;
  // a letter whose small form has another length shifts the rest: rare enough to call it small
  if (lower[i] !== character && lower.length === word.length) return upper;
  return character.toUpperCase() === character ? code : smallLetter;
}
