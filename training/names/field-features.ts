import { mix } from "../../src/learn/hash.ts";
import { fact, factCount } from "../../src/analyse/tokens/words.ts";
import type { Scene } from "../../src/analyse/names/scene.ts";

/** Features as they are made; `values` grows by being replaced. */
export interface Sheet {
  readonly values: Uint32Array;
  length: number;
}

export function newSheet(): Sheet {
  return { values: new Uint32Array(256), length: 0 };
}

/** What a word says of a token `offset` words after it (-2 to 2): one spelling, loud or not, one set of features. */
export function writeWord(scene: Scene, number: number, loud: number, offset: number, sheet: Sheet): void {
  const { facts, listed, seen } = scene;
  const { values } = sheet;
  const at = number * factCount;
  const bits = listed[number]!;
  const form = loud === 0 ? facts[at + fact.form]! : loud;
  const place = offset + 2;
  let n = sheet.length;
  values[n++] = mix(8 + place, facts[at + fact.lower]!);
  values[n++] = mix(16 + place, mix(bits, form));
  if (offset >= -1 && offset <= 1) {
    values[n++] = mix(24 + place, loud === 0 ? facts[at + fact.shape]! : loud);
    values[n++] = mix(32 + place, facts[at + fact.suffix3]!);
    values[n++] = mix(40 + place, facts[at + fact.prefix3]!);
    for (let rest = bits; rest; rest &= rest - 1) values[n++] = mix(48 + place, rest & -rest);
  }
  if (offset === 0) {
    values[n++] = mix(56, facts[at + fact.suffix4]!);
    values[n++] = mix(64, facts[at + fact.suffix2]!);
    values[n++] = mix(72, facts[at + fact.prefix2]!);
    values[n++] = mix(80, mix(seen[number]!, form));
    values[n++] = mix(88, mix(facts[at + fact.suffix3]!, form));
    values[n++] = mix(96, loud === 0 ? facts[at + fact.written]! : facts[at + fact.lower]!);
    values[n++] = mix(104, facts[at + fact.suffix1]!);
  }
  sheet.length = n;
}

/** What the surroundings of one token say together. `runFirst` and `runEnd` bound the words with capitals that it stands among. */
export function writePlace(scene: Scene, i: number, runFirst: number, runEnd: number, sheet: Sheet): void {
  const { of, listed, seen, first, end, apart, opens, loud, phrased, begins, cased } = scene;
  const { values } = sheet;
  let n = sheet.length;
  const from = first[i]!;
  const limit = end[i]!;
  const lower = lowerAt(scene, i, from, limit);
  const before = lowerAt(scene, i - 1, from, limit);
  const after = lowerAt(scene, i + 1, from, limit);
  const form = formAt(scene, i, from, limit);
  const formBefore = formAt(scene, i - 1, from, limit);
  const formAfter = formAt(scene, i + 1, from, limit);
  const bits = listed[of[i]!]!;
  const bitsBefore = listedAt(scene, i - 1, from, limit);
  const bitsAfter = listedAt(scene, i + 1, from, limit);
  const state = (opens[i]! << 4) | (loud[i]! << 2) | seen[of[i]!]!;
  values[n++] = mix(513, mix(before, lower));
  values[n++] = mix(514, mix(lower, after));
  values[n++] = mix(515, mix(before, after));
  values[n++] = mix(516, mix(formBefore, mix(form, formAfter)));
  values[n++] = mix(517, mix(before, form));
  values[n++] = mix(518, mix(form, after));
  values[n++] = mix(519, mix(bitsBefore, bits));
  values[n++] = mix(520, mix(bits, bitsAfter));
  values[n++] = mix(521, mix(lowerAt(scene, i - 2, from, limit), mix(before, form)));
  values[n++] = mix(522, mix(form, mix(after, lowerAt(scene, i + 2, from, limit))));
  values[n++] = mix(523, mix(suffixAt(scene, i - 1, from), suffixAt(scene, i, from)));
  values[n++] = mix(524, mix(state, form));
  values[n++] = mix(525, mix((apart[i]! << 1) | (i + 1 < limit ? apart[i + 1]! : 1), mix(form, before)));
  values[n++] = mix(526, mix(phrased[i]!, begins[i]!));
  if (phrased[i] !== 0) values[n++] = mix(527, mix(phrased[i]!, mix(begins[i]!, before)));
  values[n++] = mix(528, mix(bitsBefore, mix(form, formAfter)));
  values[n++] = mix(529, mix(formBefore, mix(form, bitsAfter)));
  const tag = scene.tags[i]!;
  const tagBefore = i - 1 < from ? 255 : scene.tags[i - 1]!;
  const tagAfter = i + 1 >= limit ? 255 : scene.tags[i + 1]!;
  values[n++] = mix(530, mix(tag, form));
  values[n++] = mix(531, mix(tagBefore, tag));
  values[n++] = mix(532, mix(tag, tagAfter));
  values[n++] = mix(533, mix(tagBefore, tagAfter));
  // the words with capitals around: how many, the first, the last, what stands before and after them
  if (i < runFirst || i >= runEnd) {
    sheet.length = n;
    return;
  }
  const length = Math.min(6, runEnd - runFirst);
  const position = i === runFirst ? (length === 1 ? 0 : 1) : i === runEnd - 1 ? 2 : 3;
  const last = of[runEnd - 1]!;
  const head = of[runFirst]!;
  const runBefore = lowerAt(scene, runFirst - 1, from, limit);
  const runAfter = lowerAt(scene, runEnd, from, limit);
  values[n++] = mix(540, mix(position, scene.facts[last * factCount + fact.lower]!));
  values[n++] = mix(541, mix(position, listed[last]!));
  values[n++] = mix(542, mix(position, scene.facts[head * factCount + fact.lower]!));
  values[n++] = mix(543, mix(position, listed[head]!));
  values[n++] = mix(544, mix(length, Math.min(i - runFirst, 4)));
  values[n++] = mix(545, mix(position, runBefore));
  values[n++] = mix(546, mix(position, runAfter));
  values[n++] = mix(
    547,
    mix(position, mix(listedAt(scene, runFirst - 1, from, limit), listedAt(scene, runEnd, from, limit))),
  );
  values[n++] = mix(548, mix(length * 4 + position, mix(listed[head]!, listed[last]!)));
  values[n++] = mix(549, mix(runBefore, mix(runAfter, position)));
  values[n++] = mix(550, mix(position, mix(runAfter, lowerAt(scene, runEnd + 1, from, limit))));
  // "Ministry of Health": the run before, over a small word
  if (runFirst - 2 >= from && cased[of[runFirst - 1]!] === 0 && cased[of[runFirst - 2]!] === 1) {
    values[n++] = mix(551, mix(i === runFirst ? 1 : 0, mix(lowerAt(scene, runFirst - 2, from, limit), runBefore)));
    values[n++] = mix(552, mix(runBefore, listed[of[runFirst - 2]!]!));
  }
  sheet.length = n;
}

// outside its sentence a place has no word: 1 stands for none

function lowerAt({ of, facts }: Scene, at: number, from: number, limit: number): number {
  return at < from || at >= limit ? 1 : facts[of[at]! * factCount + fact.lower]!;
}

function suffixAt({ of, facts }: Scene, at: number, from: number): number {
  return at < from ? 1 : facts[of[at]! * factCount + fact.suffix3]!;
}

/** In headlines a capital says nothing. */
function formAt({ of, forms, loud, cased }: Scene, at: number, from: number, limit: number): number {
  if (at < from || at >= limit) return 1;
  return loud[at] === 0 ? forms[of[at]!]! : cased[of[at]!]! + 2;
}

function listedAt({ of, listed }: Scene, at: number, from: number, limit: number): number {
  return at < from || at >= limit ? 1 << 30 : listed[of[at]!]!;
}

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
