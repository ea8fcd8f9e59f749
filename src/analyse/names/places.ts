import { fromBase64 } from "../../learn/base64.ts";
import { sealed, unsealed } from "../../learn/sealed.ts";
import { packed } from "./places-model.ts";

/** Hashed names of populated places in tiers, largest first. A few words that are no place share a key with one. */
export interface PlaceTable {
  /** Keys + 1 by open addressing, zero where empty; a power of two long. */
  readonly keys: Uint32Array;
  /** Beside each key its tier, from 1. */
  readonly tiers: Uint8Array;
}

const keyBits = 24;
const kind = 16;

/** Each name by the hash of its words, in small letters: of one word its hash, of several those mixed one by one from 0. */
export function packPlaces(tiers: readonly (readonly number[])[]): Uint8Array {
  return sealed(kind, (out) => {
    out.byte(tiers.length);
    for (const hashes of tiers) {
      const keys = [...new Set(hashes.map((hash) => hash >>> (32 - keyBits)))].sort((a, b) => a - b);
      out.whole(keys.length);
      out.gaps(keys);
    }
  });
}

export function unpackPlaces(bytes: Uint8Array): PlaceTable {
  const from = unsealed(bytes, kind, "places");
  const lists = Array.from({ length: from.byte() }, () => from.gaps(from.whole()));
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  let size = 16;
  while (size < total * 1.6) size *= 2;
  const table = { keys: new Uint32Array(size), tiers: new Uint8Array(size) };
  lists.forEach((list, i) => {
    for (const key of list) {
      const slot = slotOf(table, key);
      if (table.keys[slot] !== 0) continue;
      table.keys[slot] = key + 1;
      table.tiers[slot] = i + 1;
    }
  });
  return table;
}

function slotOf({ keys }: Pick<PlaceTable, "keys">, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & mask;
  return slot;
}

let own: PlaceTable | undefined;

/** The tier of the place that a name may be: 1 large town, 2, 3 small, 0 none known. */
export function tierOf(hash: number): number {
  own ??= unpackPlaces(fromBase64(packed));
  return own.tiers[slotOf(own, hash >>> (32 - keyBits))]!;
}
