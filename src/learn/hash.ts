/**
 * Features are numbers made of words and small values. The functions here are part of the model format: a model knows its
 * features by these numbers alone, so changing one line makes every model worthless.
 */

/** FNV-1a over UTF-16 code units, 32 bits, then mixed. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, text.length);
}

/** Two numbers → one: order counts, every bit of both counts (the finaliser of MurmurHash3). */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f) + (right | 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
