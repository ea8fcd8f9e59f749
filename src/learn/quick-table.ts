import type { FeatureTable } from "./feature-table.ts";

/**
 * A feature table that is asked far more often for features it lacks than for those it has: a bit for each range of hashes
 * answers most, and fits where the whole table does not (Bloom 1970, with one hash).
 */
export interface QuickTable {
  readonly keyBits: number;
  /** A bit for what the highest bits of a hash, all but `rest`, may be. */
  readonly maybe: Uint32Array;
  readonly rest: number;
  /** Key + 1 and place in `entries`, side by side, by open addressing. */
  readonly slots: Uint32Array;
  readonly entries: Uint16Array;
}

export function quicken({ keyBits, keys, places, entries }: FeatureTable): QuickTable {
  // a shorter key has no more bits to tell by
  const rest = 32 - Math.min(maybeBits, keyBits);
  const maybe = new Uint32Array(Math.max(1, 2 ** (32 - rest - 5)));
  const slots = new Uint32Array(keys.length * 2);
  for (let slot = 0; slot < keys.length; slot++) {
    const key = keys[slot]!;
    if (key === 0) continue;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = places[slot]!;
    const top = (((key - 1) << (32 - keyBits)) >>> 0) >>> rest;
    maybe[top >>> 5]! |= 1 << (top & 31);
  }
  return { keyBits, maybe, rest, slots, entries };
}

const maybeBits = 20;

/** Adds what one feature says to `scores[at + label]`, as `addFeature` does. */
export function addQuickly(table: QuickTable, feature: number, scores: Int32Array, at: number): void {
  const top = feature >>> table.rest;
  if (((table.maybe[top >>> 5]! >>> (top & 31)) & 1) === 0) return;
  const { slots, entries } = table;
  const mask = slots.length - 2;
  const key = (feature >>> (32 - table.keyBits)) + 1;
  let slot = ((key - 1) * 2) & mask;
  for (;;) {
    const there = slots[slot]!;
    if (there === key) break;
    if (there === 0) return;
    slot = (slot + 2) & mask;
  }
  const place = slots[slot + 1]!;
  const end = place + entries[place]!;
  for (let i = place + 1; i <= end; i++) {
    const entry = entries[i]!;
    scores[at + (entry >> 8)]! += (entry << 24) >> 24;
  }
}
