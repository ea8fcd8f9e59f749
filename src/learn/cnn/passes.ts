import type { Learner, LearnerLayer } from "./learner.ts";
import { roundUp } from "./model.ts";

/** What is left out at random while learning: shares, and a number that makes each time another. */
export interface Dropped {
  /** Of channels of a token's sum of rows. */
  readonly input: number;
  /** Of what each layer adds. */
  readonly layer: number;
  readonly seed: number;
}

/** Scores of `tokens` tokens whose rows stand at `rowsAt`; left at `found`. */
export function passForward(learner: Learner, tokens: number, dropped: Dropped): void {
  const { kernels, channels, states, grown } = learner;
  const rows = roundUp(tokens, 4);
  kernels.embed(learner.rowsAt, tokens, learner.features, learner.table.at, channels, states[0]!);
  kernels.dropout(states[0]!, tokens * channels, dropped.seed, limitOf(dropped.input), keepOf(dropped.input));
  clearAfter(learner, states[0]!, tokens, channels);
  learner.layers.forEach((layer, i) => {
    convolve(learner, layer, states[i]!, rows, grown[i]!);
    const seed = dropped.seed + i + 1;
    kernels.grow(
      grown[i]!,
      states[i]!,
      states[i + 1]!,
      rows * channels,
      seed,
      limitOf(dropped.layer),
      keepOf(dropped.layer),
    );
    clearAfter(learner, states[i + 1]!, tokens, channels);
  });
  convolve(learner, learner.scores, states.at(-1)!, rows, learner.found);
}

/** Adds to the slopes of all weights what `foundSlopes` says of the scores; rows' slopes go where `slotsAt` says. */
export function passBack(learner: Learner, tokens: number, dropped: Dropped): void {
  const { kernels, channels, states, grown, slopes, inner, back } = learner;
  const rows = roundUp(tokens, 4);
  clearAfter(learner, learner.foundSlopes, tokens, learner.labels);
  gather(learner, learner.scores, states.at(-1)!, learner.foundSlopes, rows);
  turnBack(learner, learner.scores, learner.foundSlopes, rows, slopes);
  for (let i = learner.layers.length - 1; i >= 0; i--) {
    const layer = learner.layers[i]!;
    kernels.shrink(grown[i]!, slopes, inner, tokens * channels, keepOf(dropped.layer));
    clearAfter(learner, inner, tokens, channels);
    gather(learner, layer, states[i]!, inner, rows);
    turnBack(learner, layer, inner, rows, back);
    kernels.add(slopes, back, tokens * channels);
  }
  kernels.dropout(slopes, tokens * channels, dropped.seed, limitOf(dropped.input), keepOf(dropped.input));
  kernels.scatter(learner.slotsAt, tokens, learner.features, slopes, channels, learner.table.slopes);
}

/** Must follow every change of weights. */
export function turnWeights({ kernels, layers, scores }: Learner): void {
  for (const { weights, inputs, outputs, taps, turned } of [...layers, scores])
    kernels.turn(weights.at, inputs, outputs, taps, turned);
}

function convolve({ kernels }: Learner, layer: LearnerLayer, input: number, rows: number, out: number): void {
  const { inputs, outputs, taps, dilation, weights, biases } = layer;
  kernels.convolve(input, rows, inputs, outputs, taps, dilation, weights.at, biases.at, out);
}

function turnBack({ kernels, zeros }: Learner, layer: LearnerLayer, slopes: number, rows: number, out: number): void {
  const { inputs, outputs, taps, dilation, turned } = layer;
  kernels.convolve(slopes, rows, outputs, inputs, taps, dilation, turned, zeros, out);
}

function gather({ kernels }: Learner, layer: LearnerLayer, input: number, slopes: number, rows: number): void {
  const { inputs, outputs, taps, dilation, weights, biases } = layer;
  kernels.slope(input, slopes, rows, inputs, outputs, taps, dilation, weights.slopes);
  kernels.sum(slopes, rows, outputs, biases.slopes);
}

/** Zero behind the last token, as far as a layer can see. */
function clearAfter({ floats, pad }: Learner, at: number, tokens: number, width: number): void {
  const from = at / 4 + tokens * width;
  floats.fill(0, from, from + pad * width);
}

function limitOf(share: number): number {
  return Math.floor(share * 4294967295);
}

function keepOf(share: number): number {
  return 1 / (1 - share);
}
