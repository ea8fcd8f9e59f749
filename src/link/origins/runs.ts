/** Hashes of every run of `size` words, in order of the text; empty when there are fewer words. */
export function runsOf(words: readonly string[], size: number): Uint32Array {
  const hashes = words.map(hashWord);
  const runs = new Uint32Array(Math.max(0, words.length - size + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = fnvStart;
    for (let j = i; j < i + size; j++) hash = Math.imul(hash ^ hashes[j]!, fnvPrime);
    runs[i] = mix(hash);
  }
  return runs;
}

/** Ascending, each once. */
export function setOf(runs: Uint32Array): Uint32Array {
  const sorted = runs.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

/** How many of two ascending sets are in both. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}

/** Spreads every bit of a number over all 32 (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

// FNV-1a, 32 bits
const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

function hashWord(word: string): number {
  let hash = fnvStart;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), fnvPrime);
  return hash;
}
