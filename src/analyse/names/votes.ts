import { mix } from "../../learn/hash.ts";
import { fact, factCount, flag } from "../tokens/words.ts";
import type { Scene } from "./scene.ts";
import type { Look } from "./spell.ts";

/**
 * What the first look at a document found, as numbers for the second, `voteCount` a row: how sure it was, and what the same
 * words were taken for elsewhere. Labels are 0 for outside, then begin and inside of each kind in turn.
 */
export function writeVotes(scene: Scene, width: number, { likely, path }: Look): Uint32Array {
  const { of, facts, alike, seen, opens, loud, cased, stretches } = scene;
  const rows = path.length;
  const tokenOf = new Int32Array(rows);
  const stretchEnd = new Int32Array(rows);
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    for (let i = stretches[s]!; i < stretches[s + 1]!; i++) {
      tokenOf[row] = i;
      stretchEnd[row++] = end;
    }
  }
  const spellings = scene.lower.length;
  const keyOf = (at: number) => alike[of[tokenOf[at]!]!]!;
  const words = ballot(width);
  const pairs = ballot(width * 2);
  const names = ballot(width);
  const short = new Map<string, Float32Array>();
  const wordOf = new Int32Array(rows);
  const pairOf = new Int32Array(rows).fill(-1);
  for (let at = 0; at < rows; at++) {
    const place = words.placeOf(keyOf(at));
    wordOf[at] = place;
    for (let label = 0; label < width; label++) words.sums()[place + label]! += likely[at * width + label]!;
    if (at + 1 >= stretchEnd[at]!) continue;
    const both = pairs.placeOf(keyOf(at) * spellings + keyOf(at + 1));
    pairOf[at] = both;
    for (let label = 0; label < width * 2; label++) pairs.sums()[both + label]! += likely[at * width + label]!;
  }
  // names of several words: what they are speaks for their first and last word, and for their initials
  for (let at = 0; at < rows;) {
    const label = path[at]!;
    let end = at + 1;
    if (label % 2 === 1) while (end < stretchEnd[at]! && path[end] === label + 1) end++;
    if (label % 2 === 1 && end - at > 1) {
      let sure = 1;
      for (let k = at; k < end; k++) sure = Math.min(sure, likely[k * width + path[k]!]!);
      names.sums()[names.placeOf(keyOf(end - 1)) + label]! += sure;
      names.sums()[names.placeOf(keyOf(at)) + label + 1]! += sure;
      let initials = "";
      for (let k = at; k < end; k++) {
        const number = of[tokenOf[k]!]!;
        if (cased[number]) initials += scene.lower[number]![0];
      }
      if (initials.length > 1) {
        let sums = short.get(initials);
        if (!sums) short.set(initials, (sums = new Float32Array(width)));
        sums[label]! += sure;
      }
    }
    at = end;
  }
  const votes = new Uint32Array(rows * voteCount);
  const rest = new Float32Array(width * 2);
  const best = (sums: Float32Array, from: number): number => {
    let top = 0;
    let total = 0;
    for (let label = 0; label < width; label++) {
      total += sums[from + label]!;
      if (sums[from + label]! > sums[from + top]!) top = label;
    }
    if (total < 0.5) return 0;
    const share = sums[from + top]! / total;
    return (
      1 +
      top * 16 +
      (share > 0.9 ? 3 : share > 0.7 ? 2 : share > 0.5 ? 1 : 0) * 4 +
      (total > 4.5 ? 3 : total > 1.5 ? 2 : 1)
    );
  };
  for (let at = 0; at < rows; at++) {
    const i = tokenOf[at]!;
    const number = of[i]!;
    const label = path[at]!;
    let second = label === 0 ? 1 : 0;
    for (let other = 0; other < width; other++)
      if (other !== label && likely[at * width + other]! > likely[at * width + second]!) second = other;
    const sure = likely[at * width + label]!;
    const step = sure > 0.98 ? 5 : sure > 0.93 ? 4 : sure > 0.8 ? 3 : sure > 0.65 ? 2 : sure > 0.5 ? 1 : 0;
    const look = label * 8 + step;
    const rival = likely[at * width + second]! > 0.05 ? second + 1 : 0;
    for (let k = 0; k < width; k++) rest[k] = words.sums()[wordOf[at]! + k]! - likely[at * width + k]!;
    const word = best(rest, 0);
    let ahead = 0;
    if (pairOf[at]! >= 0) {
      for (let k = 0; k < width; k++) rest[k] = pairs.sums()[pairOf[at]! + k]! - likely[at * width + k]!;
      ahead = best(rest, 0);
    }
    let behind = 0;
    if (at > 0 && pairOf[at - 1]! >= 0) {
      for (let k = 0; k < width; k++) rest[k] = pairs.sums()[pairOf[at - 1]! + width + k]! - likely[at * width + k]!;
      behind = best(rest, 0);
    }
    const longer = names.find(keyOf(at));
    const inName = longer < 0 ? 0 : best(names.sums(), longer);
    const shouted = facts[number * factCount + fact.flags]! & flag.shouted;
    const initials = shouted ? short.get(scene.lower[number]!.replaceAll(".", "")) : undefined;
    const state = (opens[i]! << 4) | (loud[i]! << 2) | seen[number]!;
    let to = at * voteCount;
    votes[to++] = mix(1024, mix(look, rival));
    votes[to++] = mix(1025, word);
    votes[to++] = mix(1026, mix(word, look));
    votes[to++] = mix(1027, mix(word, state));
    votes[to++] = mix(1028, ahead);
    votes[to++] = mix(1029, behind);
    votes[to++] = mix(1030, inName);
    votes[to++] = mix(1031, mix(inName, look));
    votes[to++] = mix(1032, initials ? 1 + best(initials, 0) : 0);
  }
  return votes;
}

/** Numbers that a row has. */
export const voteCount = 9;

/** Sums of what was said of each key. */
function ballot(width: number) {
  const places = new Map<number, number>();
  let sums = new Float32Array(128 * width);
  return {
    sums: () => sums,
    find: (key: number) => places.get(key) ?? -1,
    placeOf: (key: number): number => {
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = places.size * width;
      places.set(key, place);
      if (place + width > sums.length) {
        const larger = new Float32Array(sums.length * 2);
        larger.set(sums);
        sums = larger;
      }
      return place;
    },
  };
}
