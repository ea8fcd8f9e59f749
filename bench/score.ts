/** What a task counts. Ratios are derived at the end, never averaged on the way; duplicates are not free. */
export interface Counts {
  readonly hit: number;
  /** Found, not in the gold. */
  readonly extra: number;
  /** In the gold, not found. */
  readonly missed: number;
}

export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const none: Counts = { hit: 0, extra: 0, missed: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { hit: a.hit + b.hit, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

export function ratios({ hit, extra, missed }: Counts): Ratios {
  const precision = hit + extra === 0 ? 1 : hit / (hit + extra);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Compares two bags of keys: a key that stands twice on one side must stand twice on the other. */
export function compareBags(gold: readonly string[], found: readonly string[]): Counts {
  const left = countsOf(gold);
  let hit = 0;
  for (const key of found) {
    const n = left.get(key) ?? 0;
    if (n > 0) {
      left.set(key, n - 1);
      hit++;
    }
  }
  return { hit, extra: found.length - hit, missed: gold.length - hit };
}

export function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Pairs spans one to one, best overlap first. `fits` says which may be paired at all (same label, say). */
export function pairByOverlap<Gold extends Labelled, Found extends Labelled>(
  gold: readonly Gold[],
  found: readonly Found[],
  fits: (gold: Gold, found: Found) => boolean = (a, b) => a.label === b.label,
): readonly { readonly gold: Gold; readonly found: Found }[] {
  const candidates: { g: number; f: number; overlap: number }[] = [];
  gold.forEach((one, g) =>
    found.forEach((other, f) => {
      const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      const union = Math.max(one.end, other.end) - Math.min(one.start, other.start);
      if (overlap > 0 && fits(one, other)) candidates.push({ g, f, overlap: overlap / union });
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: { gold: Gold; found: Found }[] = [];
  for (const { g, f } of candidates) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    pairs.push({ gold: gold[g]!, found: found[f]! });
  }
  return pairs;
}

/** Exact: same place and label. Overlap: some shared character and the same label, one to one. */
export function compareSpans(
  gold: readonly Labelled[],
  found: readonly Labelled[],
): { exact: Counts; overlap: Counts } {
  const key = (span: Labelled) => `${span.start}-${span.end}-${span.label}`;
  const pairs = pairByOverlap(gold, found).length;
  return {
    exact: compareBags(gold.map(key), found.map(key)),
    overlap: { hit: pairs, extra: found.length - pairs, missed: gold.length - pairs },
  };
}
