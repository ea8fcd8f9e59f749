import { addQuickly, type QuickTable } from "../../learn/quick-table.ts";
import { newSheet, writePlace, writeWord, type Sheet } from "./features.ts";
import type { Scene } from "./scene.ts";

/** One row of features for each token of each stretch, in order; `onRow` is called once its features are on the sheet. */
export function writeRows(scene: Scene, onRow: (token: number, sheet: Sheet) => void): void {
  const sheet = newSheet();
  eachToken(scene, (i, runFirst, runEnd) => {
    sheet.length = 0;
    const from = scene.first[i]!;
    const limit = scene.end[i]!;
    const loud = scene.loud[i]!;
    for (let offset = -2; offset <= 2; offset++)
      if (i + offset >= from && i + offset < limit) writeWord(scene, scene.of[i + offset]!, loud, offset, sheet);
    writePlace(scene, i, runFirst, runEnd, sheet);
    onRow(i, sheet);
  });
}

/** What the features of each token of each stretch say for each label: rows × labels. */
export function scoreRows(table: QuickTable, width: number, scene: Scene): Int32Array {
  const { of, first, end, loud, stretches } = scene;
  let count = 0;
  for (let s = 0; s < stretches.length; s += 2) count += stretches[s + 1]! - stretches[s]!;
  const scores = new Int32Array(count * width);
  const spellings = scene.lower.length;
  // what each spelling says at each of five offsets, in prose, headline and capitals: filled when first asked
  const known = new Int32Array(spellings * 15).fill(-1);
  let cache = new Int32Array(256 * width);
  let cached = 0;
  const sheet = newSheet();
  let row = 0;
  eachToken(scene, (i, runFirst, runEnd) => {
    const at = row++ * width;
    const from = Math.max(first[i]!, i - 2);
    const limit = Math.min(end[i]!, i + 3);
    for (let other = from; other < limit; other++) {
      const key = (loud[i]! * 5 + other - i + 2) * spellings + of[other]!;
      let place = known[key]!;
      if (place < 0) {
        place = cached;
        cached += width;
        known[key] = place;
        if (cached > cache.length) {
          const larger = new Int32Array(cache.length * 2);
          larger.set(cache);
          cache = larger;
        }
        sheet.length = 0;
        writeWord(scene, of[other]!, loud[i]!, other - i, sheet);
        for (let k = 0; k < sheet.length; k++) addQuickly(table, sheet.values[k]!, cache, place);
      }
      for (let label = 0; label < width; label++) scores[at + label]! += cache[place + label]!;
    }
    sheet.length = 0;
    writePlace(scene, i, runFirst, runEnd, sheet);
    for (let k = 0; k < sheet.length; k++) addQuickly(table, sheet.values[k]!, scores, at);
  });
  return scores;
}

/** Each token of each stretch, with the bounds of the words with capitals it stands among. */
function eachToken(
  { stretches, of, cased, lower }: Scene,
  visit: (token: number, runFirst: number, runEnd: number) => void,
): void {
  for (let s = 0; s < stretches.length; s += 2) {
    const end = stretches[s + 1]!;
    let runFirst = 0;
    let runEnd = 0;
    for (let i = stretches[s]!; i < end; i++) {
      if (i >= runEnd && cased[of[i]!]) {
        runFirst = i;
        runEnd = i + 1;
        while (runEnd < end) {
          if (cased[of[runEnd]!]) runEnd++;
          else if (runEnd + 1 < end && isHyphen(lower[of[runEnd]!]!) && cased[of[runEnd + 1]!]) runEnd += 2;
          else break;
        }
      }
      visit(i, runFirst, runEnd);
    }
  }
}

function isHyphen(word: string): boolean {
  return word === "-" || word === "‑";
}
