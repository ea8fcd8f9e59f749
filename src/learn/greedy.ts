import { addFeature, type FeatureTable } from "./feature-table.ts";
import { mix } from "./hash.ts";
import type { Rows } from "./rows.ts";

/**
 * A greedy tagger (averaged perceptron, Collins 2002): items from left to right, each label chosen knowing the two before it.
 * Fast where labels are many; a `SequenceModel` chooses a whole sequence at once.
 */
export interface GreedyModel {
  readonly labels: readonly string[];
  readonly table: FeatureTable;
}

/** The label before the first item, and the one before that. */
export const outside = 255;

/** How many features `historyOf` makes for so many anchors. */
export function historySize(anchors: number): number {
  return 2 + anchors * 2;
}

/**
 * The features that the two labels before an item make: alone, together, and each with the item's anchors, which are hashes of
 * the caller's choice (the word, its ending, the next word).
 */
export function historyOf(
  last: number,
  beforeLast: number,
  anchors: Uint32Array,
  from: number,
  to: number,
  history: Uint32Array,
): void {
  const both = mix(0x5bd1e995 ^ last, beforeLast);
  let at = 0;
  history[at++] = mix(0x1b873593, last);
  history[at++] = both;
  for (let i = from; i < to; i++) {
    history[at++] = mix(0x2545f491 ^ last, anchors[i]!);
    history[at++] = mix(both, anchors[i]!);
  }
}

/** Labels (numbers) of all rows. `anchors` has the same number for every row; sequences begin at `starts`, which ends with the count. */
export function tagGreedily(
  { labels, table }: GreedyModel,
  rows: Rows,
  anchors: Uint32Array,
  starts: ArrayLike<number>,
): Uint8Array {
  const width = labels.length;
  const each = rows.count === 0 ? 0 : anchors.length / rows.count;
  const history = new Uint32Array(historySize(each));
  const scores = new Int32Array(width);
  const tags = new Uint8Array(rows.count);
  for (let sequence = 0; sequence + 1 < starts.length; sequence++) {
    let last = outside;
    let beforeLast = outside;
    for (let row = starts[sequence]!; row < starts[sequence + 1]!; row++) {
      scores.fill(0);
      for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) addFeature(table, rows.features[i]!, scores, 0);
      historyOf(last, beforeLast, anchors, row * each, (row + 1) * each, history);
      for (const feature of history) addFeature(table, feature, scores, 0);
      let best = 0;
      for (let label = 1; label < width; label++) if (scores[label]! > scores[best]!) best = label;
      tags[row] = best;
      beforeLast = last;
      last = best;
    }
  }
  return tags;
}
