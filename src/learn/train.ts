import type { LinearModel } from "./linear.ts";
import { seededRandom, shuffled } from "./random.ts";
import type { Rows } from "./rows.ts";

/** What a linear model learns from. */
export interface Lessons {
  readonly rows: Rows;
  /** 1 for yes, 0 for no. */
  readonly answers: Uint8Array;
  /** How much each row counts; 0 leaves it out. */
  readonly importance: Float64Array;
  /** Where each row comes from, as a number: its site, its publisher. */
  readonly origins: Uint32Array;
}

export interface TrainOptions {
  /** The table has two to this power of weights. */
  readonly bits: number;
  readonly seed: number;
  readonly epochs: number;
  /** Step size of AdaGrad. */
  readonly rate: number;
  /** Pull of each weight towards zero (L2), per unit of importance. */
  readonly pull: number;
  /** A feature seen in fewer origins than this is left out: it would be learned by heart. */
  readonly fewestOrigins: number;
  /** Added to the bias in the end: above zero, yes is said more readily than it is likely. */
  readonly lean: number;
}

/**
 * Logistic regression by AdaGrad; each weight is the mean of those it had after each epoch of the second half. The same for
 * the same lessons and options.
 */
export function trainLinear(lessons: Lessons, options: TrainOptions): LinearModel {
  const { answers, importance } = lessons;
  const rows = withoutRare(lessons, options);
  const size = 1 << options.bits;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const sums = new Float64Array(size);
  let bias = 0;
  let biasSquares = 0;
  let biasSum = 0;
  let counted = 0;
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const row of shuffled(rows.count, random)) {
      const weight = importance[row]!;
      if (weight === 0) continue;
      const from = rows.starts[row]!;
      const to = rows.starts[row + 1]!;
      let score = bias;
      for (let i = from; i < to; i++) score += weights[rows.features[i]!]!;
      const slope = weight * (1 / (1 + Math.exp(-score)) - answers[row]!);
      for (let i = from; i < to; i++) {
        const feature = rows.features[i]!;
        const step = slope + options.pull * weight * weights[feature]!;
        squares[feature]! += step * step;
        weights[feature]! -= (options.rate * step) / (Math.sqrt(squares[feature]!) + 1e-6);
      }
      biasSquares += slope * slope;
      bias -= (options.rate * slope) / (Math.sqrt(biasSquares) + 1e-6);
    }
    if (epoch * 2 < options.epochs - 1) continue;
    counted++;
    biasSum += bias;
    for (let i = 0; i < size; i++) sums[i]! += weights[i]!;
  }
  const rounds = Math.max(1, counted);
  return quantise(
    sums.map((sum) => sum / rounds),
    biasSum / rounds + options.lean,
    options.bits,
  );
}

/** The rows with features as places in the table, without those of too few origins. */
function withoutRare({ rows, origins }: Lessons, { bits, fewestOrigins }: TrainOptions): Rows {
  const mask = (1 << bits) - 1;
  const seen = new Uint8Array(mask + 1);
  const last = new Uint32Array(mask + 1);
  for (let row = 0; row < rows.count; row++) {
    const origin = origins[row]! + 1;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      const place = rows.features[i]! & mask;
      if (last[place] === origin) continue;
      last[place] = origin;
      seen[place] = Math.min(255, seen[place]! + 1);
    }
  }
  const starts = new Uint32Array(rows.count + 1);
  const features = new Uint32Array(rows.features.length);
  let length = 0;
  for (let row = 0; row < rows.count; row++) {
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      const place = rows.features[i]! & mask;
      if (seen[place]! >= fewestOrigins) features[length++] = place;
    }
    starts[row + 1] = length;
  }
  return { count: rows.count, starts, features: features.subarray(0, length) };
}

/** Weights in steps of 1/127 of the largest. */
function quantise(weights: Float64Array, bias: number, bits: number): LinearModel {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  // 32 bits, as the packed file keeps them
  const scale = Math.fround(largest === 0 ? 1 : largest / 127);
  return {
    bits,
    scale,
    bias: Math.fround(bias),
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
}
