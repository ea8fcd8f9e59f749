import { addFeature, type FeatureTable } from "./feature-table.ts";
import type { Rows } from "./rows.ts";

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): a label for each item of a sequence, chosen
 * together. Weights are whole numbers times one scale, so the best path is found in exact arithmetic.
 */
export interface SequenceModel {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly table: FeatureTable;
  /** Row `from`, column `to`, in steps of the scale; the last row is from the start of the sequence. `forbidden` where it cannot be. */
  readonly transitions: Int32Array;
}

export const forbidden = -(2 ** 24);

/** What the features of every row say for every label: rows × labels, in steps of the scale. */
export function scoreLabels(model: Pick<SequenceModel, "labels" | "table">, rows: Rows): Int32Array {
  const width = model.labels.length;
  const scores = new Int32Array(rows.count * width);
  for (let row = 0; row < rows.count; row++) {
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++)
      addFeature(model.table, rows.features[i]!, scores, row * width);
  }
  return scores;
}

/** The most likely labels (numbers) of the rows from `first` to `end` as one sequence (Viterbi 1967), written into `path`. */
export function bestPath(
  { labels, transitions }: SequenceModel,
  scores: Int32Array,
  first: number,
  end: number,
  path: Uint8Array,
): void {
  const width = labels.length;
  if (end <= first) return;
  const from = new Uint8Array((end - first) * width);
  let before = new Int32Array(width);
  let now = new Int32Array(width);
  for (let label = 0; label < width; label++)
    before[label] = transitions[width * width + label]! + scores[first * width + label]!;
  for (let row = first + 1; row < end; row++) {
    const at = (row - first) * width;
    for (let to = 0; to < width; to++) {
      let best = before[0]! + transitions[to]!;
      let chosen = 0;
      for (let label = 1; label < width; label++) {
        const score = before[label]! + transitions[label * width + to]!;
        if (score > best) {
          best = score;
          chosen = label;
        }
      }
      now[to] = best + scores[row * width + to]!;
      from[at + to] = chosen;
    }
    const spare = before;
    before = now;
    now = spare;
  }
  let label = 0;
  for (let other = 1; other < width; other++) if (before[other]! > before[label]!) label = other;
  for (let row = end - 1; row >= first; row--) {
    path[row] = label;
    label = from[(row - first) * width + label]!;
  }
}

/** What `marginals` works with, made once for many sequences of one model. */
export interface MarginalRoom {
  /** The exponentials of the transitions. */
  readonly step: Float64Array;
  emitted: Float64Array;
  forward: Float64Array;
  readonly after: Float64Array;
  readonly next: Float64Array;
}

export function makeMarginalRoom({ labels, transitions, scale }: SequenceModel): MarginalRoom {
  const width = labels.length;
  return {
    step: Float64Array.from(transitions, (score) => (score <= forbidden ? 0 : Math.exp(score * scale))),
    emitted: new Float64Array(64 * width),
    forward: new Float64Array(64 * width),
    after: new Float64Array(width),
    next: new Float64Array(width),
  };
}

/** How likely each label of each row from `first` to `end` is (forward-backward), rows × labels, written into `likely` at the rows' places. */
export function marginals(
  model: SequenceModel,
  scores: Int32Array | Float32Array,
  first: number,
  end: number,
  likely: Float32Array,
  room: MarginalRoom = makeMarginalRoom(model),
): void {
  const { scale } = model;
  const width = model.labels.length;
  if (end <= first) return;
  const count = end - first;
  if (room.emitted.length < count * width) {
    room.emitted = new Float64Array(count * width * 2);
    room.forward = new Float64Array(count * width * 2);
  }
  const { step, emitted, forward, after, next } = room;
  for (let row = 0; row < count; row++) {
    const at = (first + row) * width;
    let top = -Infinity;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at + label]!);
    for (let label = 0; label < width; label++)
      emitted[row * width + label] = Math.exp((scores[at + label]! - top) * scale);
  }
  for (let row = 0; row < count; row++) {
    const at = row * width;
    let sum = 0;
    for (let to = 0; to < width; to++) {
      let reached = row === 0 ? step[width * width + to]! : 0;
      if (row > 0)
        for (let label = 0; label < width; label++) reached += forward[at - width + label]! * step[label * width + to]!;
      reached *= emitted[at + to]!;
      forward[at + to] = reached;
      sum += reached;
    }
    for (let to = 0; to < width; to++) forward[at + to]! /= sum;
  }
  after.fill(1);
  for (let row = count - 1; row >= 0; row--) {
    const at = row * width;
    let sum = 0;
    for (let label = 0; label < width; label++) sum += forward[at + label]! * after[label]!;
    for (let label = 0; label < width; label++)
      likely[(first + row) * width + label] = (forward[at + label]! * after[label]!) / sum;
    if (row === 0) return;
    let total = 0;
    for (let label = 0; label < width; label++) {
      let back = 0;
      for (let to = 0; to < width; to++) back += step[label * width + to]! * emitted[at + to]! * after[to]!;
      next[label] = back;
      total += back;
    }
    for (let label = 0; label < width; label++) after[label] = next[label]! / total;
  }
}
