import { mix } from "../../learn/hash.ts";
import { fact, factCount, flag } from "../tokens/words.ts";
import { newSheet, type Sheet } from "./features.ts";
import type { Scene } from "./scene.ts";

/**
 * What the first look at a document found, as features for the second: how sure it was, and what the same words were taken
 * for elsewhere. `likely` is rows × labels, `path` the best label of each row; a row is a token of a stretch, in order. Labels
 * are 0 for outside, then begin and inside of each kind in turn. Only rows that are `wanted` are written.
 */
export function writeVotes(
  scene: Scene,
  width: number,
  likely: Float32Array,
  path: Uint8Array,
  onRow: (row: number, sheet: Sheet) => void,
  wanted: (row: number) => boolean = () => true,
): void {
  const { of, facts, lowers, alike, listed, seen, opens, loud, cased, first, stretches, phrased } = scene;
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
  const sheet = newSheet();
  const rest = new Float32Array(width * 2);
  const put = (template: number, value: number) => {
    sheet.values[sheet.length++] = mix(1024 + template, value);
  };
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
    if (!wanted(at)) continue;
    const i = tokenOf[at]!;
    const number = of[i]!;
    const within = (other: number) =>
      other >= 0 && other < rows && tokenOf[at]! + other - at === tokenOf[other] && first[tokenOf[other]] === first[i];
    const firstLook = (other: number): number => (within(other) ? path[other]! + 1 : 0);
    sheet.length = 0;
    const label = path[at]!;
    let second = label === 0 ? 1 : 0;
    for (let other = 0; other < width; other++)
      if (other !== label && likely[at * width + other]! > likely[at * width + second]!) second = other;
    const sure = likely[at * width + label]!;
    const step = sure > 0.98 ? 5 : sure > 0.93 ? 4 : sure > 0.8 ? 3 : sure > 0.65 ? 2 : sure > 0.5 ? 1 : 0;
    const look = label * 8 + step;
    const rival = likely[at * width + second]! > 0.05 ? second + 1 : 0;
    put(1, look);
    put(2, mix(look, rival));
    put(3, mix(firstLook(at - 1), look));
    put(4, mix(look, firstLook(at + 1)));
    put(5, mix(firstLook(at - 1), mix(label, firstLook(at + 1))));
    for (let k = 0; k < width; k++) rest[k] = words.sums()[wordOf[at]! + k]! - likely[at * width + k]!;
    const word = best(rest, 0);
    put(6, word);
    put(7, mix(word, look));
    put(8, mix(word, mix(label, rival)));
    const state = (opens[i]! << 4) | (loud[i]! << 2) | seen[number]!;
    put(9, mix(word, state));
    let ahead = 0;
    if (pairOf[at]! >= 0) {
      for (let k = 0; k < width; k++) rest[k] = pairs.sums()[pairOf[at]! + k]! - likely[at * width + k]!;
      ahead = best(rest, 0);
    }
    let behind = 0;
    if (at > 0 && pairOf[at - 1]! >= 0 && within(at - 1)) {
      for (let k = 0; k < width; k++) rest[k] = pairs.sums()[pairOf[at - 1]! + width + k]! - likely[at * width + k]!;
      behind = best(rest, 0);
    }
    put(10, ahead);
    put(11, behind);
    put(12, mix(ahead, look));
    put(13, mix(behind, look));
    const longer = names.find(keyOf(at));
    const inName = longer < 0 ? 0 : best(names.sums(), longer);
    put(14, inName);
    put(15, mix(inName, look));
    put(16, mix(inName, mix(word, label)));
    if (facts[number * factCount + fact.flags]! & flag.shouted) {
      const sums = short.get(scene.lower[number]!.replaceAll(".", ""));
      if (sums) {
        put(17, best(sums, 0));
        put(18, mix(best(sums, 0), label));
      }
    }
    put(19, mix(look, state));
    put(20, mix(look, listed[number]! | phrased[i]!));
    put(21, mix(label, lowers[number]!));
    put(22, mix(word, listed[number]!));
    onRow(at, sheet);
  }
}

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
