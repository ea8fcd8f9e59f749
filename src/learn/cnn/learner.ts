import { openLearnKernels, type LearnKernels } from "../kernels/learn.ts";
import { seededRandom } from "../random.ts";
import { countLabels, roundUp } from "./model.ts";
import { layOut } from "./run.ts";
import type { CnnShape } from "./train.ts";

/** A run of weights in memory, with what Adam keeps of each. Places are bytes, counts are of floats. */
export interface Weights {
  readonly count: number;
  readonly at: number;
  readonly means: number;
  readonly squares: number;
  readonly slopes: number;
}

export interface LearnerLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly taps: number;
  readonly dilation: number;
  readonly weights: Weights;
  readonly biases: Weights;
  /** The weights the other way round, for slopes. */
  readonly turned: number;
}

/** A model while it learns: floats, in the memory of the kernels. */
export interface Learner {
  readonly kernels: LearnKernels;
  readonly floats: Float32Array;
  readonly words: Uint32Array;
  readonly channels: number;
  readonly features: number;
  /** Rows of the table; one more, always zero, stands for a feature left out. */
  readonly rows: number;
  /** Labels of all heads, rounded up to 8. */
  readonly labels: number;
  readonly most: number;
  readonly pad: number;
  readonly table: Weights;
  readonly layers: readonly LearnerLayer[];
  readonly scores: LearnerLayer;
  /** Rows of each token, and where their slopes stand. */
  readonly rowsAt: number;
  readonly slotsAt: number;
  /** Which rows have slopes. */
  readonly usedAt: number;
  /** States before each layer and after the last; places of the first token. */
  readonly states: readonly number[];
  readonly grown: readonly number[];
  readonly found: number;
  readonly foundSlopes: number;
  readonly slopes: number;
  readonly inner: number;
  readonly back: number;
  readonly zeros: number;
}

/** Lays memory out for documents of at most `most` tokens and batches of at most `mostUsed` rows; weights begin at random. */
export function openLearner(shape: CnnShape, seed: number, most: number, mostUsed: number): Learner {
  const { channels, features, dilations } = shape;
  const rows = 2 ** shape.bits;
  const labels = roundUp(countLabels(shape.heads), 8);
  const pad = Math.max(4, ...dilations);
  const place = layOut();
  const weightsOf = (count: number): Weights => {
    const bytes = count * 4;
    return { count, at: place(bytes), means: place(bytes), squares: place(bytes), slopes: place(bytes) };
  };
  const layerOf = (outputs: number, taps: number, dilation: number): LearnerLayer => ({
    inputs: channels,
    outputs,
    taps,
    dilation,
    weights: weightsOf(channels * outputs * taps),
    biases: weightsOf(outputs),
    turned: place(channels * outputs * taps * 4),
  });
  const stateOf = (width: number) => place((most + 2 * pad) * width * 4) + pad * width * 4;
  const tableSize = (rows + 1) * channels;
  const table: Weights = {
    count: tableSize,
    at: place(tableSize * 4),
    means: place(tableSize * 4),
    squares: place(tableSize * 4),
    slopes: place((mostUsed + 1) * channels * 4),
  };
  const layout = {
    channels,
    features,
    rows,
    labels,
    most,
    pad,
    table,
    layers: dilations.map((dilation) => layerOf(channels, 3, dilation)),
    scores: layerOf(labels, 1, 1),
    rowsAt: place(most * features * 4),
    slotsAt: place(most * features * 4),
    usedAt: place((mostUsed + 1) * 4),
    states: [0, ...dilations].map(() => stateOf(channels)),
    grown: dilations.map(() => stateOf(channels)),
    found: stateOf(labels),
    foundSlopes: stateOf(labels),
    slopes: stateOf(channels),
    inner: stateOf(channels),
    back: stateOf(channels),
    zeros: place(channels * 4),
  };
  const kernels = openLearnKernels(place(0));
  const floats = new Float32Array(kernels.buffer);
  const random = seededRandom(seed);
  const fill = (at: number, count: number, spread: number) => {
    for (let i = at / 4; i < at / 4 + count; i++) floats[i] = (random() * 2 - 1) * spread;
  };
  fill(table.at, rows * channels, Math.sqrt(3 / features) * 0.3);
  for (const { weights } of layout.layers) fill(weights.at, weights.count, Math.sqrt(6 / (3 * channels)) * 0.5);
  fill(layout.scores.weights.at, layout.scores.weights.count, Math.sqrt(3 / channels) * 0.5);
  return { ...layout, kernels, floats, words: new Uint32Array(kernels.buffer) };
}
