import type { DenseWeights } from "./distil.ts";
import { indexFeatures } from "./feature-index.ts";
import { historyOf, historySize, outside } from "./greedy.ts";
import { seededRandom, shuffled } from "./random.ts";
import type { Rows } from "./rows.ts";

/** What a greedy tagger learns from. */
export interface GreedyLessons {
  readonly rows: Rows;
  /** The same number of hashes for every row; see `historyOf`. */
  readonly anchors: Uint32Array;
  /** Where each sequence begins, and one past the last row. */
  readonly starts: ArrayLike<number>;
  readonly labels: readonly string[];
  readonly answers: Uint8Array;
}

export interface GreedyOptions {
  readonly keyBits: number;
  readonly seed: number;
  readonly epochs: number;
  /** Features of fewer rows are left out. */
  readonly fewest: number;
  /** The share of features that each item does without, drawn anew each time. */
  readonly dropout: number;
  readonly onEpoch?: (epoch: number, mistakes: number) => void;
}

/**
 * Trains an averaged perceptron (Collins 2002), following its own choices from left to right as it will when it is used.
 * The same for the same lessons and options.
 */
export function trainGreedy(lessons: GreedyLessons, options: GreedyOptions): DenseWeights {
  const { anchors, answers, labels, starts } = lessons;
  const width = labels.length;
  const each = lessons.rows.count === 0 ? 0 : anchors.length / lessons.rows.count;
  const shift = 32 - options.keyBits;
  const { rows, keys, numbers } = indexFeatures(
    lessons.rows,
    options.keyBits,
    options.fewest,
    rightHistory(lessons, each),
  );
  const weights = new Float32Array(keys.length * width);
  const sums = new Float64Array(keys.length * width);
  const since = new Int32Array(keys.length * width);
  const random = seededRandom(options.seed);
  const active = new Int32Array(longestRow(rows) + historySize(each));
  const history = new Uint32Array(historySize(each));
  const scores = new Float64Array(width);
  let clock = 0;
  const move = (place: number, by: number) => {
    sums[place]! += weights[place]! * (clock - since[place]!);
    since[place] = clock;
    weights[place]! += by;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let mistakes = 0;
    for (const sequence of shuffled(starts.length - 1, random)) {
      let last = outside;
      let beforeLast = outside;
      for (let row = starts[sequence]!; row < starts[sequence + 1]!; row++) {
        clock++;
        let count = 0;
        for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++)
          if (options.dropout === 0 || random() >= options.dropout) active[count++] = rows.features[i]!;
        historyOf(last, beforeLast, anchors, row * each, (row + 1) * each, history);
        for (const feature of history) {
          const known = numbers[feature >>> shift]!;
          if (known >= 0) active[count++] = known;
        }
        scores.fill(0);
        for (let i = 0; i < count; i++) {
          const place = active[i]! * width;
          for (let label = 0; label < width; label++) scores[label]! += weights[place + label]!;
        }
        let best = 0;
        for (let label = 1; label < width; label++) if (scores[label]! > scores[best]!) best = label;
        const right = answers[row]!;
        if (best !== right) {
          mistakes++;
          for (let i = 0; i < count; i++) {
            move(active[i]! * width + right, 1);
            move(active[i]! * width + best, -1);
          }
        }
        beforeLast = last;
        last = best;
      }
    }
    options.onEpoch?.(epoch, mistakes / Math.max(1, rows.count));
  }
  for (let place = 0; place < weights.length; place++) {
    sums[place]! += weights[place]! * (clock - since[place]!);
    weights[place] = sums[place]! / Math.max(1, clock);
  }
  return { keyBits: options.keyBits, keys, width, weights };
}

/** The history that the right labels would make: which features are worth a number. */
function rightHistory({ answers, anchors, starts }: GreedyLessons, each: number): Uint32Array {
  const size = historySize(each);
  const all = new Uint32Array(answers.length * size);
  for (let sequence = 0; sequence + 1 < starts.length; sequence++) {
    let last = outside;
    let beforeLast = outside;
    for (let row = starts[sequence]!; row < starts[sequence + 1]!; row++) {
      historyOf(last, beforeLast, anchors, row * each, (row + 1) * each, all.subarray(row * size, (row + 1) * size));
      beforeLast = last;
      last = answers[row]!;
    }
  }
  return all;
}

function longestRow(rows: Rows): number {
  let longest = 0;
  for (let row = 0; row < rows.count; row++) longest = Math.max(longest, rows.starts[row + 1]! - rows.starts[row]!);
  return longest;
}
