import { distil, type DenseWeights, type DistilOptions } from "./distil.ts";
import { indexFeatures } from "./feature-index.ts";
import { seededRandom, shuffled } from "./random.ts";
import type { Rows } from "./rows.ts";
import { forbidden, type SequenceModel } from "./sequence.ts";

/** What a sequence model learns from. */
export interface SequenceLessons {
  readonly rows: Rows;
  /** Where each sequence begins, and one past the last row. */
  readonly starts: ArrayLike<number>;
  readonly labels: readonly string[];
  /** The number of the right label of each row. */
  readonly answers: Uint8Array;
  /** How much each sequence counts; one each when absent. */
  readonly importance?: ArrayLike<number>;
}

export interface SequenceOptions {
  readonly keyBits: number;
  readonly seed: number;
  readonly epochs: number;
  /** Step size of AdaGrad (Duchi, Hazan & Singer 2011). */
  readonly rate: number;
  /**
   * What AdaGrad counts as already seen of every weight: with 0, the default, the first step is as long as `rate` however slight
   * its reason; with 1 a weight is as large as what speaks for it, and small ones can be left out of a packed model.
   */
  readonly ease?: number;
  /** A label that is likelier or less likely than it should be by no more than this teaches nothing; 0.001 when absent. */
  readonly slightest?: number;
  /** Pull of every weight in use towards zero. */
  readonly pull: number;
  /** The share of features that each item does without, drawn anew each time: keeps the model from learning texts by heart. */
  readonly dropout: number;
  /** Features of fewer rows are left out. */
  readonly fewest: number;
  /** Whether `to` may follow `from` (null: the start). */
  readonly mayFollow?: (from: string | null, to: string) => boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** A trained model before its weights are made small. */
export interface DenseSequence extends DenseWeights {
  readonly labels: readonly string[];
  /** (labels + 1) × labels; the last row is from the start. */
  readonly transitions: Float32Array;
  readonly allowed: Uint8Array;
}

/** Trains a conditional random field by AdaGrad on one sequence at a time. The same for the same lessons and options. */
export function trainSequence(lessons: SequenceLessons, options: SequenceOptions): DenseSequence {
  const { labels, answers, starts, importance } = lessons;
  const width = labels.length;
  const { rows, keys } = indexFeatures(lessons.rows, options.keyBits, options.fewest);
  const weights = new Float32Array(keys.length * width);
  const squares = new Float32Array(keys.length * width).fill(options.ease ?? 0);
  const slightest = options.slightest ?? 1e-3;
  const transitions = new Float32Array((width + 1) * width);
  const transitionSquares = new Float32Array((width + 1) * width);
  const allowed = allowedSteps(labels, options.mayFollow);
  const random = seededRandom(options.seed);
  const kept = new Uint8Array(longestRow(rows, starts));
  const keep = 1 / (1 - options.dropout);
  const order = starts.length - 1;
  let room = makeRoom(64, width);
  const step = new Float64Array(width * width + width);
  const moving = new Uint8Array(width);

  const move = (values: Float32Array, sums: Float32Array, at: number, slope: number) => {
    const pulled = slope + options.pull * values[at]!;
    sums[at]! += pulled * pulled;
    values[at]! -= (options.rate * pulled) / (Math.sqrt(sums[at]!) + 1e-6);
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const sequence of shuffled(order, random)) {
      const first = starts[sequence]!;
      const count = starts[sequence + 1]! - first;
      if (count <= 0) continue;
      const important = importance ? importance[sequence]! : 1;
      if (important === 0) continue;
      if (count > room.count) room = makeRoom(count * 2, width);
      const { emitted, forward, backward, slopes } = room;
      const from = rows.starts[first]!;
      const total = rows.starts[first + count]! - from;
      for (let i = 0; i < total; i++) kept[i] = options.dropout === 0 || random() >= options.dropout ? 1 : 0;
      for (let i = 0; i < step.length; i++) step[i] = allowed[i] ? Math.exp(transitions[i]!) : 0;

      // scores, then exp of them
      for (let row = 0; row < count; row++) {
        const at = row * width;
        for (let label = 0; label < width; label++) slopes[at + label] = 0;
        for (let i = rows.starts[first + row]!; i < rows.starts[first + row + 1]!; i++) {
          if (!kept[i - from]) continue;
          const place = rows.features[i]! * width;
          for (let label = 0; label < width; label++) slopes[at + label]! += weights[place + label]!;
        }
        let top = -Infinity;
        for (let label = 0; label < width; label++) {
          slopes[at + label]! *= keep;
          top = Math.max(top, slopes[at + label]!);
        }
        loss -= important * (slopes[at + answers[first + row]!]! - top);
        for (let label = 0; label < width; label++) emitted[at + label] = Math.exp(slopes[at + label]! - top);
      }
      // forward, backward, each row made to sum to one
      for (let row = 0; row < count; row++) {
        const at = row * width;
        let sum = 0;
        for (let to = 0; to < width; to++) {
          let reached = row === 0 ? step[width * width + to]! : 0;
          if (row > 0)
            for (let label = 0; label < width; label++)
              reached += forward[at - width + label]! * step[label * width + to]!;
          reached *= emitted[at + to]!;
          forward[at + to] = reached;
          sum += reached;
        }
        loss +=
          important *
          (Math.log(sum) -
            transitions[(row === 0 ? width : answers[first + row - 1]!) * width + answers[first + row]!]!);
        for (let to = 0; to < width; to++) forward[at + to]! /= sum;
      }
      for (let row = count - 1; row >= 0; row--) {
        const at = row * width;
        let sum = 0;
        for (let label = 0; label < width; label++) {
          let back = row === count - 1 ? 1 : 0;
          if (row < count - 1)
            for (let to = 0; to < width; to++)
              back += step[label * width + to]! * emitted[at + width + to]! * backward[at + width + to]!;
          backward[at + label] = back;
          sum += back;
        }
        for (let label = 0; label < width; label++) backward[at + label]! /= sum;
      }
      // slopes of the scores: expected less right; of the transitions likewise
      for (let row = 0; row < count; row++) {
        const at = row * width;
        let sum = 0;
        for (let label = 0; label < width; label++) sum += forward[at + label]! * backward[at + label]!;
        const right = answers[first + row]!;
        for (let label = 0; label < width; label++)
          slopes[at + label] =
            important * ((forward[at + label]! * backward[at + label]!) / sum - (label === right ? 1 : 0));
        if (row === 0) {
          for (let to = 0; to < width; to++)
            if (allowed[width * width + to]) move(transitions, transitionSquares, width * width + to, slopes[to]!);
          continue;
        }
        // both rows are as good as certain, so every step between them is
        if (certain(slopes, at - width, width) && certain(slopes, at, width)) continue;
        let pairs = 0;
        for (let label = 0; label < width; label++)
          for (let to = 0; to < width; to++)
            pairs += forward[at - width + label]! * step[label * width + to]! * emitted[at + to]! * backward[at + to]!;
        const before = answers[first + row - 1]!;
        for (let label = 0; label < width; label++)
          for (let to = 0; to < width; to++) {
            const place = label * width + to;
            if (!allowed[place]) continue;
            const expected =
              (forward[at - width + label]! * step[place]! * emitted[at + to]! * backward[at + to]!) / pairs;
            const slope = important * (expected - (label === before && to === right ? 1 : 0));
            if (slope > 1e-4 || slope < -1e-4) move(transitions, transitionSquares, place, slope);
          }
      }
      for (let row = 0; row < count; row++) {
        const at = row * width;
        let wrong = 0;
        for (let label = 0; label < width; label++) {
          const slope = slopes[at + label]!;
          if (slope > slightest || slope < -slightest) moving[wrong++] = label;
        }
        if (wrong === 0) continue;
        for (let i = rows.starts[first + row]!; i < rows.starts[first + row + 1]!; i++) {
          if (!kept[i - from]) continue;
          const place = rows.features[i]! * width;
          for (let j = 0; j < wrong; j++) move(weights, squares, place + moving[j]!, slopes[at + moving[j]!]!);
        }
      }
    }
    options.onEpoch?.(epoch, loss / rows.count);
  }
  return { keyBits: options.keyBits, keys, width, weights, labels, transitions, allowed };
}

/** No label of a row is likelier or less likely than it should be by more than one in ten thousand. */
function certain(slopes: Float64Array, at: number, width: number): boolean {
  for (let label = 0; label < width; label++)
    if (slopes[at + label]! > 1e-4 || slopes[at + label]! < -1e-4) return false;
  return true;
}

/** Weights in signed bytes, small ones left out. */
export function distilSequence(dense: DenseSequence, options: DistilOptions): SequenceModel {
  const { table, scale } = distil(dense, options);
  return {
    labels: dense.labels,
    scale,
    table,
    transitions: Int32Array.from(dense.transitions, (weight, i) =>
      dense.allowed[i] ? Math.max(-32767, Math.min(32767, Math.round(weight / scale))) : forbidden,
    ),
  };
}

function allowedSteps(labels: readonly string[], mayFollow: SequenceOptions["mayFollow"]): Uint8Array {
  const from = [...labels, null];
  return Uint8Array.from(from.flatMap((one) => labels.map((to) => (!mayFollow || mayFollow(one, to) ? 1 : 0))));
}

function longestRow(rows: Rows, starts: ArrayLike<number>): number {
  let longest = 0;
  for (let i = 0; i + 1 < starts.length; i++)
    longest = Math.max(longest, rows.starts[starts[i + 1]!]! - rows.starts[starts[i]!]!);
  return longest;
}

function makeRoom(count: number, width: number) {
  return {
    count,
    emitted: new Float64Array(count * width),
    forward: new Float64Array(count * width),
    backward: new Float64Array(count * width),
    slopes: new Float64Array(count * width),
  };
}
