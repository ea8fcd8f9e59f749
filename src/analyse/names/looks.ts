import type { CnnReader } from "../../learn/cnn/index.ts";
import { idCount, nearOf, writeIds } from "./ids.ts";
import { labelNames } from "./labels.ts";
import type { Scene } from "./scene.ts";
import { spell, type Look } from "./spell.ts";
import { voteCount, writeVotes } from "./votes.ts";

const width = labelNames.length;

export function lookFirst(reader: CnnReader, scene: Scene): Look {
  const near = nearOf(scene);
  return settle(scene, near, reader.score(writeIds(scene, near))[0]!);
}

/** Stretches in which the first look is this sure that nothing is a name are not looked at again. */
const sureOfNothing = 0.97;

/** Knows what the first look took the same words for elsewhere in the document. */
export function lookAgain(reader: CnnReader, scene: Scene, first: Look): Look {
  const open = openOf(scene, first);
  const near = nearOf({ stretches: open, count: scene.count });
  const found = settle({ stretches: open }, near, reader.score(writeBothIds(scene, near, first))[0]!);
  const look: Look = { path: new Uint8Array(first.path.length), likely: new Float32Array(first.likely.length) };
  // outside, as the first look said
  for (let at = 0; at < look.likely.length; at += width) look.likely[at] = 1;
  let from = 0;
  let to = 0;
  for (let s = 0, next = 0; s < scene.stretches.length; s += 2) {
    const length = scene.stretches[s + 1]! - scene.stretches[s]!;
    if (open[next] === scene.stretches[s]) {
      look.path.set(found.path.subarray(from, from + length), to);
      look.likely.set(found.likely.subarray(from * width, (from + length) * width), to * width);
      from += length;
      next += 2;
    }
    to += length;
  }
  return look;
}

function openOf({ stretches }: Scene, { path, likely }: Look): readonly number[] {
  const open: number[] = [];
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    let nothing = true;
    for (; row < end; row++) if (path[row] !== 0 || likely[row * width]! < sureOfNothing) nothing = false;
    if (!nothing) open.push(stretches[s]!, stretches[s + 1]!);
  }
  return open;
}

/** The numbers of a token, then those of what was found. */
export function writeBothIds(scene: Scene, near: Int32Array, first: Look): Uint32Array {
  const ids = writeIds(scene, near, voteCount);
  const votes = writeVotes(scene, width, first);
  eachRow(scene, near, (row, at) => {
    const to = at * (idCount + voteCount) + idCount;
    for (let k = 0; k < voteCount; k++) ids[to + k] = votes[row * voteCount + k]!;
  });
  return ids;
}

/** Each row, a token of a stretch, and where it is among some tokens near stretches; rows that are not there are left out. */
export function eachRow(
  { stretches }: Pick<Scene, "stretches">,
  near: Int32Array,
  visit: (row: number, at: number) => void,
): void {
  let row = 0;
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]!; i < stretches[s + 1]!; i++, row++) {
      while (near[at]! < i) at++;
      if (near[at] === i) visit(row, at);
    }
}

function settle({ stretches }: Pick<Scene, "stretches">, near: Int32Array, found: Float32Array): Look {
  let rows = 0;
  for (let s = 0; s < stretches.length; s += 2) rows += stretches[s + 1]! - stretches[s]!;
  const scores = new Float32Array(rows * width);
  eachRow({ stretches }, near, (row, at) => {
    for (let label = 0; label < width; label++) scores[row * width + label] = found[at * width + label]!;
  });
  return spell(scores, width, stretches);
}
