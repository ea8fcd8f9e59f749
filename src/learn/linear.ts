import type { Rows } from "./rows.ts";

/** Yes or no by the sum of one weight a feature: yes above zero. Weights are whole numbers times one scale. */
export interface LinearModel {
  /** The table has two to this power of weights. */
  readonly bits: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

/** The score of every row: log odds, as far as training made them so. */
export function scoreRows(model: LinearModel, rows: Rows): Float64Array {
  const { scale, bias } = model;
  const scores = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    let sum = 0;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) sum += weightOf(model, rows.features[i]!);
    scores[row] = sum * scale + bias;
  }
  return scores;
}

/** What one feature adds to a score, in steps of the scale. */
export function weightOf({ weights }: LinearModel, feature: number): number {
  return weights[feature & (weights.length - 1)]!;
}
