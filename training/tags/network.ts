import { featureCount, featuresOf, wordFeatures, type Stretch } from "../../src/analyse/tags/features.ts";
import { labelNames } from "../../src/analyse/tags/labels.ts";
import { wordsOf } from "../../src/analyse/tokens/words.ts";
import type { Words } from "../../src/document/index.ts";
import { trainCnn, type CnnDocument, type CnnModel, type CnnOptions } from "../../src/learn/cnn/index.ts";
import { labelOf } from "./label-of.ts";
import type { BankDocument } from "./treebank.ts";

type Choice = Pick<
  CnnOptions,
  "bits" | "channels" | "dilations" | "seed" | "epochs" | "dropFeatures" | "dropInput" | "dropLayer" | "fewest"
>;

/** The network that is shipped: learns from the treebanks and from what its teachers say of news. */
export const shippedChoice: Choice = {
  bits: 15,
  channels: 56,
  dilations: [1, 1, 2, 4],
  seed: 5,
  epochs: 6,
  dropFeatures: 0.15,
  dropInput: 0.15,
  dropLayer: 0.1,
  fewest: 3,
};

/** The same from the treebanks alone, which are seen more often and learned by heart sooner. */
export const aloneChoice: Choice = { ...shippedChoice, epochs: 7, dropFeatures: 0.2, dropInput: 0.2, dropLayer: 0.15 };

/** The networks among the teachers: wider, and each of another kind. */
export const teacherChoices: readonly Choice[] = [
  { ...aloneChoice, bits: 16, channels: 64, seed: 2, epochs: 12, fewest: 2 },
  {
    ...aloneChoice,
    bits: 16,
    channels: 96,
    seed: 3,
    epochs: 8,
    fewest: 2,
    dilations: [1, 2, 1, 4],
    dropInput: 0.25,
    dropLayer: 0.2,
  },
];

export function trainNetwork(
  documents: readonly CnnDocument[],
  choice: Choice,
  onEpoch?: (epoch: number, loss: number) => void,
): CnnModel {
  const options: CnnOptions = {
    ...choice,
    features: featureCount,
    heads: [{ name: "tags", labels: labelNames }],
    rate: 0.006,
    batch: 400,
    // one word in ten is as if never seen
    dropTogether: { share: 0.1, features: wordFeatures },
    pull: 0,
  };
  return trainCnn(documents, options, ({ epoch, loss }) => onEpoch?.(epoch, loss));
}

export function networkLesson({ sentences }: BankDocument): CnnDocument {
  const numbers = new Map<string, number>(labelNames.map((name, number) => [name, number]));
  const given = sentences.flat();
  let firstToken = 0;
  const stretches = sentences.map(({ length }) => ({ firstToken, endToken: (firstToken += length) }));
  return {
    ids: idsOf(wordsOf(given.map(({ form }) => form)), stretches),
    labels: [Uint8Array.from(given, (word) => numbers.get(labelOf(word))!)],
  };
}

/** Features of all words. */
export function idsOf(words: Words, sentences: readonly Stretch[]): Uint32Array {
  const ids = new Uint32Array(words.of.length * featureCount);
  featuresOf(words, sentences)(0, words.of.length, ids);
  return ids;
}

/** The network with weights of fewer bits: what a coarser step costs, as a measure of what the step that it has may cost. */
export function coarser(model: CnnModel, bits: number): CnnModel {
  const step = 2 ** (8 - bits);
  const round = (weights: Int8Array) =>
    weights.map((weight) => Math.max(-128, Math.min(127, Math.round(weight / step) * step)));
  const roundLayer = <Layer extends { readonly weights: Int8Array }>(layer: Layer): Layer => ({
    ...layer,
    weights: round(layer.weights),
  });
  return {
    ...model,
    table: round(model.table),
    layers: model.layers.map(roundLayer),
    scores: roundLayer(model.scores),
  };
}
