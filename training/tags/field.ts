import { distilSequence, trainSequence, type SequenceLessons } from "../../src/learn/train-sequence.ts";
import type { SequenceModel } from "../../src/learn/sequence.ts";

/** A conditional random field over every feature: slow and large, but wrong in other places than a network. */
export function trainField(lessons: SequenceLessons, onEpoch?: (epoch: number, loss: number) => void): SequenceModel {
  const dense = trainSequence(lessons, {
    keyBits: 24,
    seed: 1,
    rate: 0.5,
    ease: 1,
    slightest: 0.02,
    pull: 0,
    dropout: 0.2,
    epochs: 3,
    fewest: 2,
    ...(onEpoch ? { onEpoch } : {}),
  });
  return distilSequence(dense, { prune: 0, largest: 6 });
}
