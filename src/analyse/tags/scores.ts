import type { Words } from "../../document/index.ts";
import { addFeature, type FeatureTable } from "../../learn/feature-table.ts";
import { fact, factCount } from "../tokens/words.ts";
import { factsOf, isLoud, jointFeatures, mostFeatures, ownFeatures, reach } from "./features.ts";

/** Scores the words of a sentence for every label, tokens × labels from 0, into `scores`; gives `scores`, or a larger room. */
export type SentenceScorer = (first: number, end: number, scores: Int32Array) => Int32Array;

/** A model's weights, with what makes asking them quick. Holds what it worked out, so the same one is used for every document. */
export interface Scorer {
  readonly of: (words: Words) => SentenceScorer;
}

/**
 * What a word says from one place is the same wherever it stands there, so it is added up once and kept from document to
 * document; only what words say together is looked up for every token.
 */
export function makeScorer(table: FeatureTable, width: number): Scorer {
  const places = reach * 2 + 1;
  const isKnown = filterOf(table);
  const out = new Uint32Array(mostFeatures);
  // spellings by their flags, as the same word may also stand in small letters in one document and not in another
  let spellings = new Map<string, number>();
  // for each spelling, manner and place: where in `kept` its scores begin, plus one
  let known = new Uint32Array(1024 * places * 2);
  let kept: Int16Array = new Int16Array(width * 2048);
  let used = 0;

  const numbersOf = (words: Words, facts: Uint32Array, count: number): Uint32Array => {
    if (spellings.size + count > mostSpellings) {
      spellings = new Map();
      known = new Uint32Array(1024 * places * 2);
      used = 0;
    }
    const numbers = new Uint32Array(count);
    for (let word = 0; word < count; word++) {
      const flags = facts[word * factCount + fact.flags]!;
      const key = String.fromCharCode(flags & 0xff) + (words.written[word] ?? `\n${word - count}`);
      let number = spellings.get(key);
      if (number === undefined) spellings.set(key, (number = spellings.size));
      numbers[word] = number;
    }
    if (spellings.size * places * 2 > known.length) {
      const larger = new Uint32Array(spellings.size * places * 4);
      larger.set(known);
      known = larger;
    }
    return numbers;
  };

  return {
    of: (words) => {
      const { facts, before, after } = factsOf(words);
      const numbers = numbersOf(words, facts, after + 1);

      const ownScores = (word: number, place: number, loud: 0 | 1): number => {
        const key = (numbers[word]! * 2 + loud) * places + place;
        const there = known[key]!;
        if (there > 0) return there - 1;
        if (used + width > kept.length) {
          const larger = new Int16Array(kept.length * 2);
          larger.set(kept);
          kept = larger;
        }
        const count = ownFeatures(facts, word, place - reach, loud, out);
        const sums = new Int32Array(width);
        for (let i = 0; i < count; i++) addFeature(table, out[i]!, sums, 0);
        kept.set(sums, used);
        known[key] = used + 1;
        used += width;
        return used - width;
      };

      return (first, end, room) => {
        let scores = room;
        while (scores.length < (end - first) * width) scores = new Int32Array(scores.length * 2);
        const loud = isLoud(words, first, end);
        const wordAt = (token: number) => (token < first ? before : token >= end ? after : words.of[token]!);
        let far = before;
        let last = before;
        let word = wordAt(first);
        let next = wordAt(first + 1);
        for (let token = first; token < end; token++) {
          const beyond = wordAt(token + 2);
          const a = ownScores(far, 0, loud);
          const b = ownScores(last, 1, loud);
          const c = ownScores(word, 2, loud);
          const d = ownScores(next, 3, loud);
          const e = ownScores(beyond, 4, loud);
          const at = (token - first) * width;
          for (let label = 0; label < width; label++)
            scores[at + label] =
              kept[a + label]! + kept[b + label]! + kept[c + label]! + kept[d + label]! + kept[e + label]!;
          const count = jointFeatures(facts, far, last, word, next, beyond, loud, out);
          for (let i = 0; i < count; i++) if (isKnown(out[i]!)) addFeature(table, out[i]!, scores, at);
          far = last;
          last = word;
          word = next;
          next = beyond;
        }
        return scores;
      };
    },
  };
}

/** What is kept is thrown away when it is of more spellings than this (about a kilobyte each). */
const mostSpellings = 16_384;

/** A quick "surely not" for features: one bit for the high bits of every key. */
function filterOf({ keys, keyBits }: FeatureTable): (feature: number) => boolean {
  const bits = new Uint32Array(1 << (filterBits - 5));
  for (const key of keys) {
    if (key === 0) continue;
    const place = (key - 1) >>> Math.max(0, keyBits - filterBits);
    bits[place >>> 5]! |= 1 << (place & 31);
  }
  const shift = 32 - Math.min(filterBits, keyBits);
  return (feature) => {
    const place = feature >>> shift;
    return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;
  };
}

const filterBits = 20;
