import { mix } from "../../learn/hash.ts";
import { fact, factCount, flag } from "../tokens/words.ts";
import type { Scene } from "./scene.ts";

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
  const at = number * factCount;
  const near = offset >= -1 && offset <= 1;
  const place = offset + 2;
  const put = (template: number, value: number) => {
    sheet.values[sheet.length++] = mix(template * 8 + place, value);
  };
  const bits = listed[number]!;
  const form = loud ? loud : facts[at + fact.form]!;
  put(1, facts[at + fact.lower]!);
  put(2, mix(bits, form));
  if (!near) return;
  put(3, loud ? loud : facts[at + fact.shape]!);
  put(4, facts[at + fact.suffix3]!);
  put(5, facts[at + fact.prefix3]!);
  for (let rest = bits; rest; rest &= rest - 1) put(6, rest & -rest);
  if (offset !== 0) return;
  put(7, facts[at + fact.suffix4]!);
  put(8, facts[at + fact.suffix2]!);
  put(9, facts[at + fact.prefix2]!);
  put(10, mix(seen[number]!, form));
  put(11, mix(facts[at + fact.suffix3]!, form));
  put(12, loud ? facts[at + fact.lower]! : facts[at + fact.written]!);
  put(13, facts[at + fact.suffix1]!);
}

/** What the surroundings of one token say together. `run` bounds the words with capitals that it stands among. */
export function writePlace(scene: Scene, i: number, runFirst: number, runEnd: number, sheet: Sheet): void {
  const { of, facts, listed, seen, first, end, apart, opens, loud, phrased, begins, cased } = scene;
  const from = first[i]!;
  const limit = end[i]!;
  const quiet = loud[i] === 0;
  const put = (template: number, value: number) => {
    sheet.values[sheet.length++] = mix(512 + template, value);
  };
  const lowerAt = (at: number) => (at < from || at >= limit ? 1 : facts[of[at]! * factCount + fact.lower]!);
  const formAt = (at: number) =>
    at < from || at >= limit ? 1 : quiet ? facts[of[at]! * factCount + fact.form]! : cased[of[at]!]! + 2;
  const listedAt = (at: number) => (at < from || at >= limit ? 1 << 30 : listed[of[at]!]!);
  const suffixAt = (at: number) => (at < from || at >= limit ? 1 : facts[of[at]! * factCount + fact.suffix3]!);
  const lower = lowerAt(i);
  const before = lowerAt(i - 1);
  const after = lowerAt(i + 1);
  const form = formAt(i);
  const formBefore = formAt(i - 1);
  const formAfter = formAt(i + 1);
  const bits = listedAt(i);
  put(1, mix(before, lower));
  put(2, mix(lower, after));
  put(3, mix(before, after));
  put(4, mix(formBefore, mix(form, formAfter)));
  put(5, mix(before, form));
  put(6, mix(form, after));
  put(7, mix(listedAt(i - 1), bits));
  put(8, mix(bits, listedAt(i + 1)));
  put(9, mix(lowerAt(i - 2), mix(before, form)));
  put(10, mix(form, mix(after, lowerAt(i + 2))));
  put(11, mix(suffixAt(i - 1), suffixAt(i)));
  put(12, mix(suffixAt(i), suffixAt(i + 1)));
  const seenHere = seen[of[i]!]!;
  const state = (opens[i]! << 4) | (loud[i]! << 2) | seenHere;
  put(13, mix(state, form));
  put(14, mix((apart[i]! << 1) | (i + 1 < limit ? apart[i + 1]! : 1), mix(form, before)));
  put(15, mix(phrased[i]!, begins[i]!));
  if (phrased[i]) put(16, mix(phrased[i], mix(begins[i]!, before)));
  put(17, mix(listedAt(i - 1), mix(form, formAfter)));
  put(18, mix(formBefore, mix(form, listedAt(i + 1))));
  put(19, mix(state, bits));
  // the words with capitals around: how many, the first, the last, what stands before and after them
  if (i < runFirst || i >= runEnd) return;
  const length = Math.min(6, runEnd - runFirst);
  const position = i === runFirst ? (length === 1 ? 0 : 1) : i === runEnd - 1 ? 2 : 3;
  const last = of[runEnd - 1]!;
  const head = of[runFirst]!;
  put(20, mix(position, facts[last * factCount + fact.lower]!));
  put(21, mix(position, listed[last]!));
  put(22, mix(position, facts[head * factCount + fact.lower]!));
  put(23, mix(position, listed[head]!));
  put(24, mix(length, Math.min(i - runFirst, 4)));
  put(25, mix(position, lowerAt(runFirst - 1)));
  put(26, mix(position, lowerAt(runEnd)));
  put(27, mix(position, mix(listedAt(runFirst - 1), listedAt(runEnd))));
  put(28, mix(length * 4 + position, mix(listed[head]!, listed[last]!)));
  put(29, mix(lowerAt(runFirst - 1), mix(lowerAt(runEnd), position)));
  put(30, mix(position, mix(lowerAt(runEnd), lowerAt(runEnd + 1))));
  put(31, mix(position, mix(lowerAt(runFirst - 2), lowerAt(runFirst - 1))));
  // "Ministry of Health": the run before, over a small word
  if (
    runFirst - 2 >= from &&
    bridgeable(facts[of[runFirst - 1]! * factCount + fact.flags]!) &&
    cased[of[runFirst - 2]!]
  ) {
    put(32, mix(before === lowerAt(runFirst - 1) ? 1 : 0, mix(lowerAt(runFirst - 2), lowerAt(runFirst - 1))));
    put(33, mix(lowerAt(runFirst - 1), listedAt(runFirst - 2)));
  }
}

function bridgeable(flags: number): boolean {
  return (flags & flag.capital) === 0;
}
