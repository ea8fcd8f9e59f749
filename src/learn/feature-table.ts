/**
 * What each feature says for or against each label. A feature is known by the high bits of its hash, so a feature that
 * training never kept says nothing: it does not borrow another's weights.
 */
export interface FeatureTable {
  /** How many high bits of a feature's hash make its key. */
  readonly keyBits: number;
  /** Keys + 1 by open addressing, zero where empty; a power of two long. */
  readonly keys: Uint32Array;
  /** Beside each key, where in `entries` its part begins. */
  readonly places: Uint32Array;
  /** Per feature: how many entries follow, then those: the label times 256, plus the weight as a signed byte. */
  readonly entries: Uint16Array;
}

/** One feature and its weights, of labels in order. */
export interface FeatureWeights {
  readonly key: number;
  readonly labels: readonly number[];
  /** Whole numbers from -127 to 127. */
  readonly weights: readonly number[];
}

export function buildFeatureTable(keyBits: number, count: number, features: Iterable<FeatureWeights>): FeatureTable {
  const { keys, places } = emptyTable(count);
  let entries = new Uint16Array(Math.max(16, count * 5));
  let length = 0;
  for (const { key, labels, weights } of features) {
    if (length + labels.length + 1 > entries.length) {
      const larger = new Uint16Array(entries.length * 2 + labels.length);
      larger.set(entries);
      entries = larger;
    }
    putKey(keys, places, key, length);
    entries[length++] = labels.length;
    for (let i = 0; i < labels.length; i++) entries[length++] = (labels[i]! << 8) | (weights[i]! & 255);
  }
  return { keyBits, keys, places, entries: entries.slice(0, length) };
}

/** Room for so many features. */
export function emptyTable(count: number): Pick<FeatureTable, "keys" | "places"> {
  let size = 16;
  while (size < count * 1.6) size *= 2;
  return { keys: new Uint32Array(size), places: new Uint32Array(size) };
}

/** Takes the first free slot for a key that is not in the table yet. */
export function putKey(keys: Uint32Array, places: Uint32Array, key: number, place: number): void {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = key + 1;
  places[slot] = place;
}

/** The features of a table by key, lowest first. */
export function featuresOf({ keys, places, entries }: FeatureTable): readonly FeatureWeights[] {
  const slots = [...keys.keys()].filter((slot) => keys[slot] !== 0).sort((a, b) => keys[a]! - keys[b]!);
  return slots.map((slot) => {
    const from = places[slot]! + 1;
    const part = [...entries.subarray(from, from + entries[from - 1]!)];
    return {
      key: keys[slot]! - 1,
      labels: part.map((entry) => entry >> 8),
      weights: part.map((entry) => (entry << 24) >> 24),
    };
  });
}

/** Adds what one feature says to `scores[at + label]`, in steps of the model's scale. */
export function addFeature(table: FeatureTable, feature: number, scores: Int32Array, at: number): void {
  const { keys, places, entries } = table;
  const mask = keys.length - 1;
  const key = (feature >>> (32 - table.keyBits)) + 1;
  let slot = (key - 1) & mask;
  for (;;) {
    const there = keys[slot]!;
    if (there === key) break;
    if (there === 0) return;
    slot = (slot + 1) & mask;
  }
  const place = places[slot]!;
  const end = place + entries[place]!;
  for (let i = place + 1; i <= end; i++) {
    const entry = entries[i]!;
    scores[at + (entry >> 8)]! += (entry << 24) >> 24;
  }
}
