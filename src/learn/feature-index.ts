import type { Rows } from "./rows.ts";

/** The features that training keeps, numbered from 0, and rows that speak of them by number. */
export interface FeatureIndex {
  readonly keyBits: number;
  /** The key of each numbered feature. */
  readonly keys: Uint32Array;
  /** The number of the feature of each key, or -1. */
  readonly numbers: Int32Array;
  readonly rows: Rows;
}

/**
 * Numbers every feature that stands in at least `fewest` rows; the others are left out of the rows. Those of `besides` are
 * numbered too.
 */
export function indexFeatures(
  rows: Rows,
  keyBits: number,
  fewest: number,
  besides: Uint32Array = new Uint32Array(),
): FeatureIndex {
  const shift = 32 - keyBits;
  const { features } = rows;
  const seen = new Uint8Array(2 ** keyBits);
  for (const hashes of [features, besides])
    for (let i = 0; i < hashes.length; i++) {
      const key = hashes[i]! >>> shift;
      if (seen[key]! < 255) seen[key]!++;
    }
  const numbers = new Int32Array(2 ** keyBits).fill(-1);
  const keys: number[] = [];
  const numberOf = (key: number) => {
    if (numbers[key]! < 0) numbers[key] = keys.push(key) - 1;
    return numbers[key]!;
  };
  const starts = new Uint32Array(rows.count + 1);
  const kept = new Uint32Array(features.length);
  let length = 0;
  for (let row = 0; row < rows.count; row++) {
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      const key = features[i]! >>> shift;
      if (seen[key]! >= fewest) kept[length++] = numberOf(key);
    }
    starts[row + 1] = length;
  }
  for (let i = 0; i < besides.length; i++) {
    const key = besides[i]! >>> shift;
    if (seen[key]! >= fewest) numberOf(key);
  }
  return {
    keyBits,
    keys: Uint32Array.from(keys),
    numbers,
    rows: { count: rows.count, starts, features: kept.subarray(0, length) },
  };
}
