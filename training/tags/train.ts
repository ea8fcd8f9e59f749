import {
  distilSequence,
  trainSequence,
  type DenseSequence,
  type SequenceLessons,
} from "../../src/learn/train-sequence.ts";
import type { SequenceModel } from "../../src/learn/sequence.ts";
import { onlyFeatures } from "./lessons.ts";

const keyBits = 24;
const shared = { keyBits, seed: 1, rate: 0.5, ease: 1, slightest: 0.02, pull: 0, dropout: 0.2 } as const;

/** How many features the shipped model may know, the smallest weight it keeps, and the weight that becomes 127. */
export const limits = { features: 130_000, least: 0.2, largest: 6 } as const;

/** A first, short training with every feature: says which ones matter. */
export function trainAll(lessons: SequenceLessons, onEpoch?: (epoch: number, loss: number) => void): DenseSequence {
  return trainSequence(lessons, { ...shared, epochs: 3, fewest: 2, ...(onEpoch ? { onEpoch } : {}) });
}

/** A second, longer one with the features that had the largest weights. */
export function trainChosen(
  lessons: SequenceLessons,
  first: DenseSequence,
  onEpoch?: (epoch: number, loss: number) => void,
): DenseSequence {
  const rows = onlyFeatures(lessons.rows, keyBits, weightiest(first, limits.features));
  return trainSequence({ ...lessons, rows }, { ...shared, epochs: 5, fewest: 1, ...(onEpoch ? { onEpoch } : {}) });
}

/** In signed bytes, without small weights. */
export function small(dense: DenseSequence, least: number): SequenceModel {
  const weights = dense.weights.map((weight) => (Math.abs(weight) < least ? 0 : weight));
  return distilSequence({ ...dense, weights }, { prune: 0, largest: limits.largest });
}

/** Keys of the features with the largest weights. */
function weightiest({ keys, weights, width }: DenseSequence, count: number): readonly number[] {
  const top = new Float32Array(keys.length);
  for (let place = 0; place < weights.length; place++) {
    const feature = Math.floor(place / width);
    top[feature] = Math.max(top[feature]!, Math.abs(weights[place]!));
  }
  return [...top.keys()]
    .sort((a, b) => top[b]! - top[a]! || a - b)
    .slice(0, count)
    .map((feature) => keys[feature]!);
}
