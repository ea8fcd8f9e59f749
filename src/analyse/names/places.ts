import { fromBase64 } from "../../learn/base64.ts";
import { sealed, unsealed } from "../../learn/sealed.ts";
import { packed } from "./places-model.ts";

/**
 * Hashed names of populated places in tiers, largest first, asked as they are packed: nothing is made when they are loaded. A few
 * words that are no place share a key with one.
 *
 * | bytes | what |
 * | --- | --- |
 * | 1 | tiers, then for each: |
 * | 512 | how many keys begin with each byte, two bytes each |
 * | … | the keys' other two bytes, low byte first, rising within a first byte |
 */
export type PlaceTable = readonly Tier[];

interface Tier {
  /** Where the keys that begin with each byte stand, and one past the last. */
  readonly starts: Uint32Array;
  /** Two bytes a key. */
  readonly rests: Uint8Array;
}

const kind = 17;

/** Each name by the hash of its words, in small letters: of one word its hash, of several those mixed one by one from 0. */
export function packPlaces(tiers: readonly (readonly number[])[]): Uint8Array {
  return sealed(kind, (out) => {
    const short = (value: number) => {
      out.byte(value & 255);
      out.byte(value >> 8);
    };
    out.byte(tiers.length);
    for (const hashes of tiers) {
      const keys = [...new Set(hashes.map(keyOf))].sort((a, b) => a - b);
      for (let byte = 0; byte < 256; byte++) short(keys.filter((key) => key >> 16 === byte).length);
      for (const key of keys) short(key & 0xffff);
    }
  });
}

export function unpackPlaces(bytes: Uint8Array): PlaceTable {
  const from = unsealed(bytes, kind, "places");
  return Array.from({ length: from.byte() }, () => {
    const starts = new Uint32Array(257);
    for (let byte = 0; byte < 256; byte++) starts[byte + 1] = starts[byte]! + (from.byte() | (from.byte() << 8));
    return { starts, rests: from.bytes(starts[256]! * 2) };
  });
}

/** The tier that holds a hash: 1 the first, 0 none. */
export function findTier(table: PlaceTable, hash: number): number {
  const key = keyOf(hash);
  const wanted = key & 0xffff;
  for (let tier = 0; tier < table.length; tier++) {
    const { starts, rests } = table[tier]!;
    let low = starts[key >> 16]!;
    let high = starts[(key >> 16) + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rest = rests[middle * 2]! | (rests[middle * 2 + 1]! << 8);
      if (rest === wanted) return tier + 1;
      if (rest < wanted) low = middle + 1;
      else high = middle;
    }
  }
  return 0;
}

/** 24 bits of a hash. */
function keyOf(hash: number): number {
  return hash >>> 8;
}

let own: PlaceTable | undefined;

/** The tier of the place that a name may be: 1 large town, 2, 3 small, 0 none known. */
export function tierOf(hash: number): number {
  own ??= unpackPlaces(fromBase64(packed));
  return findTier(own, hash);
}
