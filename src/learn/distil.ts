import { buildFeatureTable, type FeatureTable, type FeatureWeights } from "./feature-table.ts";

/** Weights as training leaves them: features × labels. */
export interface DenseWeights {
  readonly keyBits: number;
  readonly keys: Uint32Array;
  readonly width: number;
  readonly weights: Float32Array;
}

export interface DistilOptions {
  /** Features whose largest weight is smaller are left out; 0 keeps all that are not zero. */
  readonly prune: number;
  /** The weight that becomes 127; larger ones are cut to it. */
  readonly largest: number;
}

/** Dense weights → a table of signed bytes and the scale of its steps. */
export function distil(
  dense: DenseWeights,
  { prune, largest }: DistilOptions,
): { readonly table: FeatureTable; readonly scale: number } {
  // 32 bits, as the packed file keeps it
  const scale = Math.fround(largest / 127);
  const { keys, width, weights } = dense;
  const kept: FeatureWeights[] = [];
  keys.forEach((key, feature) => {
    const part = weights.subarray(feature * width, (feature + 1) * width);
    let top = 0;
    for (const weight of part) top = Math.max(top, Math.abs(weight));
    if (top < prune) return;
    const steps = Array.from(part, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
    const labels = [...steps.keys()].filter((label) => steps[label] !== 0);
    if (labels.length) kept.push({ key, labels, weights: labels.map((label) => steps[label]!) });
  });
  kept.sort((a, b) => a.key - b.key);
  return { table: buildFeatureTable(dense.keyBits, kept.length, kept), scale };
}
