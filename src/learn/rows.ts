/** The features of many items, one after the other: those of item `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Hashes of 32 bits; a model keeps as many of the low bits as its table has. */
  readonly features: Uint32Array;
}

export interface RowBuilder {
  readonly add: (feature: number) => void;
  readonly endRow: () => void;
  readonly result: () => Rows;
}

export function buildRows(expected = 64): RowBuilder {
  let features = new Uint32Array(Math.max(64, expected));
  let length = 0;
  const starts = [0];
  return {
    add: (feature) => {
      if (length === features.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(features);
        features = larger;
      }
      features[length++] = feature;
    },
    endRow: () => void starts.push(length),
    result: () => ({
      count: starts.length - 1,
      starts: Uint32Array.from(starts),
      features: features.subarray(0, length),
    }),
  };
}
