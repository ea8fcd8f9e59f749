import type { Sentence, Words } from "../../document/index.ts";
import { mix } from "../../learn/hash.ts";
import { fact, factCount, flag } from "../tokens/words.ts";

/** Numbers a token has for the network. */
export const featureCount = 12;

/** The features that only the word itself tells, so that a word never seen has none of them: as written, and in small letters. */
export const wordFeatures: readonly number[] = [0, 1];

export type Stretch = Pick<Sentence, "firstToken" | "endToken">;

/** Writes the features of the tokens from `first` to `end`, one token after the other, into `ids` from 0. */
export type FeatureWriter = (first: number, end: number, ids: Uint32Array) => void;

/**
 * What the spelling of a word says by itself, and where it stands: at the ends of a sentence, in a headline. What stands
 * around it the network sees by its own means.
 */
export function featuresOf(words: Words, sentences: readonly Stretch[]): FeatureWriter {
  const { of, facts, written } = words;
  const own = new Uint32Array(written.length * asked.length);
  for (let word = 0, at = 0; word < written.length; word++)
    for (let kind = 0; kind < asked.length; kind++) own[at++] = mix(kind + 1, facts[word * factCount + asked[kind]!]!);
  const flags = flagsOf(words);
  const places = placesOf(words, sentences);
  return (first, end, ids) => {
    for (let token = first, at = 0; token < end; token++) {
      const word = of[token]!;
      const place = places[token]!;
      for (let i = word * asked.length; i < (word + 1) * asked.length; i++) ids[at++] = own[i]!;
      ids[at++] = mix(101, mix(place, facts[word * factCount + fact.form]!));
      ids[at++] = mix(102, flags[word]! * 2 + (place >> 2));
    }
  };
}

const asked = [
  fact.lower,
  fact.written,
  fact.shape,
  fact.suffix1,
  fact.suffix2,
  fact.suffix3,
  fact.suffix4,
  fact.prefix1,
  fact.prefix2,
  fact.prefix3,
] as const;

/** Bits for each token: begins a sentence, ends it, and the sentence is loud. */
function placesOf(words: Words, sentences: readonly Stretch[]): Uint8Array {
  const places = new Uint8Array(words.of.length);
  for (const { firstToken, endToken } of sentences) {
    if (endToken <= firstToken) continue;
    places.fill(isLoud(words, firstToken, endToken) * 4, firstToken, endToken);
    places[firstToken]! |= 1;
    places[endToken - 1]! |= 2;
  }
  return places;
}

/** The flags of each spelling, with `alsoSmallFlag`. */
export function flagsOf({ written, lower, facts }: Words): Uint32Array {
  const known = new Set(written);
  const flags = new Uint32Array(written.length);
  for (let word = 0; word < written.length; word++) {
    const own = facts[word * factCount + fact.flags]!;
    flags[word] = own & flag.capital && known.has(lower[word]!) ? own | alsoSmallFlag : own;
  }
  return flags;
}

/** Beside the flags of `flag`: begins with a capital here, and stands in small letters elsewhere in the document. */
export const alsoSmallFlag = 64;

/**
 * 1 when most long words of a sentence begin with a capital, as in a headline or a line of CAPITALS: there a capital says
 * little, so features that look at it are others. Else 0.
 */
export function isLoud({ of, facts, lower }: Words, first: number, end: number): 0 | 1 {
  let long = 0;
  let capitals = 0;
  for (let token = first; token < end; token++) {
    const word = of[token]!;
    const flags = facts[word * factCount + fact.flags]!;
    if (!(flags & flag.letter) || lower[word]!.length < 4) continue;
    long++;
    if (flags & flag.capital) capitals++;
  }
  return long >= 3 && capitals * 4 >= long * 3 ? 1 : 0;
}
