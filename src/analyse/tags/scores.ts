import type { Words } from "../../document/index.ts";
import { addFeature, type FeatureTable } from "../../learn/feature-table.ts";
import { fact, factCount } from "../tokens/words.ts";
import { alsoSmallFlag, factsOf, isLoud, jointFeatures, mostFeatures, ownFeatures, reach } from "./features.ts";

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
  const addKnown = quickTable(table);
  const out = new Uint32Array(mostFeatures);
  const sums = new Int32Array(width);
  // spellings, and apart from them those that also stand in small letters in their document
  let spellings = new Map<string, number>();
  let alsoSmall = new Map<string, number>();
  // for each spelling and manner: where in `kept` its scores from every place begin, plus one
  let known = new Uint32Array(2048);
  let kept: Int16Array = new Int16Array(width * 2048);
  let used = 0;

  const numbersOf = (words: Words, facts: Uint32Array, count: number): Uint32Array => {
    if (spellings.size + alsoSmall.size + count > mostSpellings) {
      spellings = new Map();
      alsoSmall = new Map();
      known = new Uint32Array(2048);
      used = 0;
    }
    const numbers = new Uint32Array(count);
    for (let word = 0; word < count; word++) {
      const map = facts[word * factCount + fact.flags]! & alsoSmallFlag && word < count - 2 ? alsoSmall : spellings;
      // no word is a line break: "before the sentence" and "after it"
      const key = words.written[word] ?? (word === count - 2 ? "\n" : "\n\n");
      let number = map.get(key);
      if (number === undefined) map.set(key, (number = spellings.size + alsoSmall.size));
      numbers[word] = number;
    }
    const needed = (spellings.size + alsoSmall.size) * 2;
    if (needed > known.length) {
      const larger = new Uint32Array(needed * 2);
      larger.set(known);
      known = larger;
    }
    return numbers;
  };

  return {
    of: (words) => {
      const { facts, before, after } = factsOf(words);
      const numbers = numbersOf(words, facts, after + 1);

      const ownScores = (word: number, loud: 0 | 1): number => {
        const key = numbers[word]! * 2 + loud;
        const there = known[key]!;
        if (there > 0) return there - 1;
        if (used + width * places > kept.length) {
          const larger = new Int16Array(kept.length * 2);
          larger.set(kept);
          kept = larger;
        }
        for (let place = 0; place < places; place++) {
          const count = ownFeatures(facts, word, place - reach, loud, out);
          sums.fill(0);
          for (let i = 0; i < count; i++) addFeature(table, out[i]!, sums, 0);
          kept.set(sums, used + place * width);
        }
        known[key] = used + 1;
        used += width * places;
        return known[key] - 1;
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
        // each word's scores from where it stands now; one place further with every step
        let a = ownScores(far, loud);
        let b = ownScores(last, loud) + width;
        let c = ownScores(word, loud) + width * 2;
        let d = ownScores(next, loud) + width * 3;
        for (let token = first; token < end; token++) {
          const beyond = wordAt(token + 2);
          const e = ownScores(beyond, loud) + width * 4;
          const at = (token - first) * width;
          for (let label = 0; label < width; label++)
            scores[at + label] =
              kept[a + label]! + kept[b + label]! + kept[c + label]! + kept[d + label]! + kept[e + label]!;
          a = b - width;
          b = c - width;
          c = d - width;
          d = e - width;
          const count = jointFeatures(facts, far, last, word, next, beyond, loud, out);
          for (let i = 0; i < count; i++) addKnown(out[i]!, scores, at);
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

/**
 * `addFeature` for features of which most say nothing: first a bit for the high bits of every key, in so little memory that it
 * stays at hand; then the key with its place beside it.
 */
function quickTable({ keys, places, entries, keyBits }: FeatureTable) {
  const bits = new Uint32Array(1 << (filterBits - 5));
  const slots = new Uint32Array(keys.length * 2);
  const filterShift = Math.max(0, keyBits - filterBits);
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot]!;
    if (key === 0) continue;
    const place = (key - 1) >>> filterShift;
    bits[place >>> 5]! |= 1 << (place & 31);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = places[slot]!;
  }
  const shift = 32 - keyBits;
  const mask = keys.length - 1;
  return (feature: number, scores: Int32Array, at: number): void => {
    const key = feature >>> shift;
    const bit = key >>> filterShift;
    if (((bits[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return;
    let slot = key & mask;
    for (;;) {
      const there = slots[slot * 2]!;
      if (there === key + 1) break;
      if (there === 0) return;
      slot = (slot + 1) & mask;
    }
    const place = slots[slot * 2 + 1]!;
    const end = place + entries[place]!;
    for (let i = place + 1; i <= end; i++) {
      const entry = entries[i]!;
      scores[at + (entry >> 8)]! += (entry << 24) >> 24;
    }
  };
}

const filterBits = 20;
