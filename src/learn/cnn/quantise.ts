import type { Learner, LearnerLayer } from "./learner.ts";
import { countLabels, type CnnLayer, type CnnModel } from "./model.ts";
import { passForward } from "./passes.ts";
import type { CnnShape, Piece } from "./train.ts";

/** Floats → whole numbers: weights in steps of 1/127 of the largest of an output, states in steps that leave twice the room needed. */
export function quantise(learner: Learner, shape: CnnShape, kept: Uint8Array, pieces: readonly Piece[]): CnnModel {
  const { floats, channels, rows } = learner;
  const unit = (2 * findLargest(learner, kept, pieces)) / 32767;
  const table = new Int8Array(rows * channels);
  const tableScales = new Float32Array(channels);
  const from = learner.table.at / 4;
  for (let channel = 0; channel < channels; channel++) {
    let largest = 1e-9;
    for (let row = 0; row < rows; row++)
      if (kept[row]) largest = Math.max(largest, Math.abs(floats[from + row * channels + channel]!));
    const scale = largest / 127;
    for (let row = 0; row < rows; row++)
      if (kept[row]) table[row * channels + channel] = Math.round(floats[from + row * channels + channel]! / scale);
    tableScales[channel] = scale / unit;
  }
  return {
    features: shape.features,
    bits: shape.bits,
    channels,
    dilations: shape.dilations,
    heads: shape.heads,
    table,
    tableScales,
    // a half, because states are cut towards zero
    layers: learner.layers.map((layer) => quantiseLayer(learner, layer, channels, 1, (bias) => bias / unit + 0.5)),
    scores: quantiseLayer(learner, learner.scores, countLabels(shape.heads), unit, (bias) => bias),
  };
}

function quantiseLayer(
  { floats }: Learner,
  { inputs, taps, weights, biases }: LearnerLayer,
  outputs: number,
  unit: number,
  biasOf: (bias: number) => number,
): CnnLayer {
  const packed = new Int8Array(taps * inputs * outputs);
  const scales = new Float32Array(outputs);
  for (let output = 0; output < outputs; output++) {
    const at = (tap: number, input: number) =>
      weights.at / 4 + (((output >> 3) * taps + tap) * inputs + input) * 8 + (output & 7);
    let largest = 1e-9;
    for (let tap = 0; tap < taps; tap++)
      for (let input = 0; input < inputs; input++) largest = Math.max(largest, Math.abs(floats[at(tap, input)]!));
    const scale = largest / 127;
    for (let tap = 0; tap < taps; tap++)
      for (let input = 0; input < inputs; input++)
        packed[(tap * inputs + input) * outputs + output] = Math.round(floats[at(tap, input)]! / scale);
    scales[output] = scale * unit;
  }
  const first = biases.at / 4;
  return {
    weights: packed,
    scales,
    biases: Float32Array.from({ length: outputs }, (_, i) => biasOf(floats[first + i]!)),
  };
}

/** The largest state on some of what was learned. */
function findLargest(learner: Learner, kept: Uint8Array, pieces: readonly Piece[]): number {
  let largest = 1e-3;
  for (const piece of pieces.slice(0, 50)) {
    passForwardWhole(learner, kept, piece);
    for (const state of learner.states)
      for (let i = state / 4; i < state / 4 + piece.tokens * learner.channels; i++)
        largest = Math.max(largest, Math.abs(learner.floats[i]!));
  }
  return largest;
}

/** Nothing left out but rows that were never learned. */
function passForwardWhole(learner: Learner, kept: Uint8Array, { rows, tokens }: Piece): void {
  const at = learner.rowsAt / 4;
  for (let i = 0; i < rows.length; i++) learner.words[at + i] = kept[rows[i]!] ? rows[i]! : learner.rows;
  passForward(learner, tokens, { input: 0, layer: 0, seed: 0 });
}
