import type { Span } from "../src/document/index.ts";

/** A mention and the chain it is in. `head` is the word that must be found: "the minister of health" → "minister". */
export interface Chained extends Span {
  readonly chain: string;
  readonly head?: Span;
}

/** Both sides of one document; mentions that mean one thing share a chain. */
export interface ChainedDocument {
  readonly gold: readonly Chained[];
  readonly found: readonly Chained[];
}

/** A share as its two halves, summed over documents. */
export interface Fraction {
  readonly right: number;
  readonly of: number;
}

export interface ChainScore {
  readonly recall: Fraction;
  readonly precision: Fraction;
}

export interface ChainScores {
  readonly muc: ChainScore;
  readonly b3: ChainScore;
  readonly ceafe: ChainScore;
  /** Mean F1 of the three. */
  readonly conll: number;
}

export function f1Of({ recall, precision }: ChainScore): number {
  const p = precision.of === 0 ? 0 : precision.right / precision.of;
  const r = recall.of === 0 ? 0 : recall.right / recall.of;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/**
 * MUC (Vilain et al. 1995), B3 (Bagga and Baldwin 1998), entity-based CEAF (Luo 2005) and their mean, as the CoNLL shared task
 * takes it (Pradhan et al. 2014): sums over all documents, a mention found on one side only counts as a mistake.
 */
export function scoreChains(documents: readonly ChainedDocument[]): ChainScores {
  const sides = documents.map(clustersOf);
  const muc = sum(sides.map(({ gold, found }) => both(gold, found, links)));
  const b3 = sum(sides.map(({ gold, found }) => both(gold, found, shares)));
  const ceafe = sum(sides.map(aligned));
  return { muc, b3, ceafe, conll: (f1Of(muc) + f1Of(b3) + f1Of(ceafe)) / 3 };
}

/** Chains of one mention taken out of both sides, as CoNLL scores do. */
export function withoutSingles({ gold, found }: ChainedDocument): ChainedDocument {
  return { gold: severals(gold), found: severals(found) };
}

function severals(mentions: readonly Chained[]): readonly Chained[] {
  const sizes = new Map<string, number>();
  for (const { chain } of mentions) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
  return mentions.filter(({ chain }) => sizes.get(chain)! > 1);
}

/** Only what both sides have: tells linking apart from finding. */
export function foundByBoth({ gold, found }: ChainedDocument): ChainedDocument {
  const pairs = pairMentions(gold, found);
  return {
    gold: gold.filter((_, g) => pairs.includes(g)),
    found: found.filter((_, f) => pairs[f] !== -1),
  };
}

type Clusters = readonly (readonly number[])[];

/** Mentions as numbers: one that was paired has the number of its gold partner, another one of its own. */
function clustersOf({ gold, found }: ChainedDocument): { readonly gold: Clusters; readonly found: Clusters } {
  const pairs = pairMentions(gold, found);
  return {
    gold: group(gold, (g) => g),
    found: group(found, (f) => (pairs[f] === -1 ? gold.length + f : pairs[f]!)),
  };
}

function group(mentions: readonly Chained[], numberOf: (i: number) => number): Clusters {
  const chains = new Map<string, number[]>();
  mentions.forEach(({ chain }, i) => chains.set(chain, [...(chains.get(chain) ?? []), numberOf(i)]));
  return [...chains.values()];
}

/**
 * For each found mention its gold partner, or -1. A found mention fits a gold one when it holds its head and does not reach beyond it
 * (the partial match of CorefUD, Žabokrtský et al. 2022); best overlap first, one to one.
 */
export function pairMentions(gold: readonly Chained[], found: readonly Chained[]): readonly number[] {
  const candidates: { readonly g: number; readonly f: number; readonly overlap: number }[] = [];
  gold.forEach((one, g) => {
    const head = one.head ?? one;
    found.forEach((other, f) => {
      if (other.start > head.start || other.end < head.end || other.start < one.start || other.end > one.end) return;
      candidates.push({ g, f, overlap: (other.end - other.start) / (one.end - one.start) });
    });
  });
  candidates.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.f - b.f);
  const partner = found.map(() => -1);
  const taken = new Set<number>();
  for (const { g, f } of candidates) {
    if (taken.has(g) || partner[f] !== -1) continue;
    taken.add(g);
    partner[f] = g;
  }
  return partner;
}

function both(gold: Clusters, found: Clusters, share: (of: Clusters, by: Clusters) => Fraction): ChainScore {
  return { recall: share(gold, found), precision: share(found, gold) };
}

function homes(clusters: Clusters): ReadonlyMap<number, number> {
  return new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)));
}

/** MUC: links kept of the links a chain needs. */
function links(of: Clusters, by: Clusters): Fraction {
  const home = homes(by);
  let right = 0;
  let all = 0;
  for (const cluster of of) {
    const pieces = new Set(cluster.map((mention) => home.get(mention) ?? `alone ${mention}`));
    right += cluster.length - pieces.size;
    all += cluster.length - 1;
  }
  return { right, of: all };
}

/** B3: for every mention, how much of its chain came with it. */
function shares(of: Clusters, by: Clusters): Fraction {
  const home = homes(by);
  let right = 0;
  let all = 0;
  for (const cluster of of) {
    const together = new Map<number, number>();
    for (const mention of cluster) {
      const at = home.get(mention);
      if (at !== undefined) together.set(at, (together.get(at) ?? 0) + 1);
    }
    for (const count of together.values()) right += (count * count) / cluster.length;
    all += cluster.length;
  }
  return { right, of: all };
}

function aligned({ gold, found }: { readonly gold: Clusters; readonly found: Clusters }): ChainScore {
  const worth = gold.map((one) => {
    const mentions = new Set(one);
    return found.map(
      (other) => (2 * other.filter((mention) => mentions.has(mention)).length) / (one.length + other.length),
    );
  });
  const right = bestAssignment(worth);
  return { recall: { right, of: gold.length }, precision: { right, of: found.length } };
}

/** The most that rows and columns paired one to one are worth (Kuhn 1955, with potentials: cubic in the chains of one report). */
export function bestAssignment(worth: readonly (readonly number[])[]): number {
  const size = Math.max(worth.length, worth[0]?.length ?? 0);
  const cost = (row: number, column: number): number => -(worth[row - 1]?.[column - 1] ?? 0);
  const rowLift = new Float64Array(size + 1);
  const columnLift = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Infinity);
    const from = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      seen[column] = 1;
      const at = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (seen[j]) continue;
        const slack = cost(at, j) - rowLift[at]! - columnLift[j]!;
        if (slack < least[j]!) {
          least[j] = slack;
          from[j] = column;
        }
        if (least[j]! < step) {
          step = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++)
        if (seen[j]) {
          rowLift[rowOf[j]!]! += step;
          columnLift[j]! -= step;
        } else least[j]! -= step;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  let total = 0;
  for (let column = 1; column <= size; column++) total -= cost(rowOf[column]!, column);
  return total;
}

function sum(scores: readonly ChainScore[]): ChainScore {
  const add = (a: Fraction, b: Fraction): Fraction => ({ right: a.right + b.right, of: a.of + b.of });
  const nothing: ChainScore = { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } };
  return scores.reduce(
    (a, b) => ({ recall: add(a.recall, b.recall), precision: add(a.precision, b.precision) }),
    nothing,
  );
}
