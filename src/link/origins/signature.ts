import { mix } from "./runs.ts";

/**
 * MinHash (Broder 1997): for each of 128 orders of all runs, the first run of this text. The share of places where two
 * signatures agree estimates how much of the two texts' runs is shared (Jaccard), to about 0.03.
 */
export type Signature = Uint32Array;

export const signatureLength = 128;
const rows = 4;

const factors = Uint32Array.from({ length: signatureLength }, (_, i) => mix(2 * i + 1) | 1);
const shifts = Uint32Array.from({ length: signatureLength }, (_, i) => mix(2 * i + 2));

export function signatureOf(runs: Uint32Array): Signature {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const run of runs) {
    for (let i = 0; i < signatureLength; i++) {
      const product = Math.imul(run, factors[i]!) + shifts[i]!;
      // the low bits of a product are weak: fold the high ones in
      const placed = (product ^ (product >>> 15)) >>> 0;
      if (placed < signature[i]!) signature[i] = placed;
    }
  }
  return signature;
}

export function similarityOf(a: Signature, b: Signature): number {
  let agree = 0;
  for (let i = 0; i < signatureLength; i++) if (a[i] === b[i]) agree++;
  return agree / signatureLength;
}

/** 32 keys of 4 places each: texts that share 7 runs in 10 nearly always share a key, unlike texts nearly never. */
export function bandsOf(signature: Signature): readonly number[] {
  const bands: number[] = [];
  for (let at = 0; at < signatureLength; at += rows) {
    let hash = at;
    for (let i = at; i < at + rows; i++) hash = mix(hash ^ signature[i]!);
    // which band it is must be part of the key: 2^32 hashes in each of 32 bands
    bands.push(at * 0x40000000 + hash);
  }
  return bands;
}
