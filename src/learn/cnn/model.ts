/**
 * A small dilated convolutional network over tokens. Each token is `features` hashed numbers → rows of one table, summed →
 * one layer a dilation, of width 3, each adding relu(convolution) to what came in → scores of every label of every head.
 *
 * States are 16-bit whole numbers, weights 8-bit ones; a scale or bias belongs to one output.
 */
export interface CnnModel {
  /** Numbers a token has. */
  readonly features: number;
  /** The table has two to this power of rows; a feature keeps that many of its low bits. */
  readonly bits: number;
  /** A multiple of 8, at most 128. */
  readonly channels: number;
  /** How far apart the three tokens are that each layer sees. */
  readonly dilations: readonly number[];
  readonly heads: readonly CnnHead[];
  /** [row][channel] */
  readonly table: Int8Array;
  readonly tableScales: Float32Array;
  readonly layers: readonly CnnLayer[];
  /** All heads' labels side by side. */
  readonly scores: CnnLayer;
}

export interface CnnHead {
  readonly name: string;
  readonly labels: readonly string[];
}

export interface CnnLayer {
  /** [tap][input][output] */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** How many labels all heads have together. */
export function countLabels(heads: readonly CnnHead[]): number {
  return heads.reduce((sum, { labels }) => sum + labels.length, 0);
}

export function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
