/** Lower first. */
export type Pair = readonly [number, number];

/**
 * Pairs worth comparing: items that share a key. Each item meets the first and the last few of its bucket, never all of
 * it, so a key that everybody has costs no more than any other; grouping joins the rest through those.
 * A key that more than `maxShared` items have is passed over.
 */
export function findCandidates(keysOf: readonly (readonly number[])[], maxShared = Infinity): readonly Pair[] {
  const buckets = new Map<number, number[]>();
  keysOf.forEach((keys, item) => {
    for (const key of new Set(keys)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(item);
      else buckets.set(key, [item]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > maxShared) continue;
    for (let at = 1; at < bucket.length; at++) {
      const b = bucket[at]!;
      for (const other of partnersOf(at)) {
        const a = bucket[other]!;
        const pair = a * keysOf.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

const reach = 4;

/** Place 9 → 8, 7, 6, 5, 0 */
function partnersOf(at: number): readonly number[] {
  const partners: number[] = [];
  for (let other = at - 1; other >= 0 && other >= at - reach; other--) partners.push(other);
  if (at > reach) partners.push(0);
  return partners;
}
