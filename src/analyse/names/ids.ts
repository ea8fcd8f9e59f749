import { mix } from "../../learn/hash.ts";
import { fact, factCount } from "../tokens/words.ts";
import type { Scene } from "./scene.ts";

/** What is told of a spelling; in training these are hidden together, as they would be for a word never seen. */
const columns = [
  fact.lower,
  fact.written,
  fact.suffix2,
  fact.suffix3,
  fact.suffix4,
  fact.prefix2,
  fact.prefix3,
  fact.shape,
] as const;

/** Columns of the ids that only a word met before has: all but its shape. */
export const spelledIds: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

export const idCount = columns.length + 8;

/** How many tokens to either side the networks see: the sum of their dilations. */
export const reach = 4;

/** Tokens of the stretches and what a network sees around them; all others change nothing. */
export function nearOf({ stretches, count }: Pick<Scene, "stretches" | "count">): Int32Array {
  const near = new Int32Array(count);
  let length = 0;
  let last = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = Math.min(count, stretches[s + 1]! + reach);
    for (let i = Math.max(last, stretches[s]! - reach); i < end; i++) near[length++] = i;
    last = Math.max(last, end);
  }
  return near.subarray(0, length);
}

/**
 * What the networks know of each token of `near`: `idCount` numbers, then `room` zeros. Spelling, lists, part of speech, whether a
 * capital says anything where it stands, and where the stretches begin.
 */
export function writeIds(scene: Scene, near: Int32Array, room = 0): Uint32Array {
  const { of, facts, listed, seen, forms, opens, loud, apart, first, end, phrased, begins, tags, cased } = scene;
  const ids = new Uint32Array(near.length * (idCount + room));
  const inside = insides(scene);
  let at = 0;
  for (const i of near) {
    const number = of[i]!;
    const from = number * factCount;
    const bits = listed[number]!;
    for (let k = 0; k < columns.length; k++) ids[at++] = mix(k + 1, facts[from + columns[k]!]!);
    // in headlines a capital says nothing
    const form = loud[i] ? cased[number]! + 2 : forms[number]!;
    const edges = (first[i] === i ? 2 : 0) | (end[i] === i + 1 ? 1 : 0);
    ids[at++] = mix(20, mix(bits, form));
    ids[at++] = mix(21, bits);
    ids[at++] = mix(22, mix(phrased[i]!, begins[i]!));
    ids[at++] = mix(23, tags[i]!);
    ids[at++] = mix(24, mix((opens[i]! << 4) | (loud[i]! << 2) | seen[number]!, form));
    ids[at++] = mix(25, (apart[i]! << 4) | (inside[i]! << 2) | edges);
    ids[at++] = mix(26, mix(tags[i]!, form));
    ids[at++] = mix(27, mix(seen[number]!, bits));
    at += room;
  }
  return ids;
}

/** By token: 0 in no stretch, 1 in one, 2 the first of one. */
function insides({ stretches, count }: Scene): Uint8Array {
  const inside = new Uint8Array(count);
  for (let s = 0; s < stretches.length; s += 2) {
    inside.fill(1, stretches[s], stretches[s + 1]);
    inside[stretches[s]!] = 2;
  }
  return inside;
}
