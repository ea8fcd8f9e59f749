import type { Facts } from "./facts.ts";

/** How much of a page, of its elements and of its forms reads as article by a first look; arrays go by element unless said. */
export interface Shares {
  /** Words of article on the page, as far as the first look is sure. */
  readonly total: number;
  readonly partOf: (words: number) => number;
  readonly blocks: Float64Array;
  readonly weight: Float64Array;
  readonly kept: Float64Array;
  /** The share of article in an element without this block. */
  readonly othersIn: (element: number, block: number) => number;
  readonly linksIn: (element: number, block: number) => number;
  readonly meanIn: (element: number) => number;
  /** The share of article in a run of blocks. */
  readonly meanOf: (from: number, to: number) => number;
  /** The share of article among blocks of the same form. */
  readonly likes: (block: number) => { readonly share: number; readonly count: number };
  /** The deepest element that holds three quarters of the article. */
  readonly centre: number;
  readonly inCentre: Uint8Array;
  /** Steps down from the centre; below zero, steps up to it. */
  readonly fromCentre: Int32Array;
  /** The child of the centre that an element lies in. */
  readonly belowCentre: Int32Array;
  /** The list, table or box an element lies in; 0 for none. */
  readonly group: Int32Array;
  /** By block, and one more: words of article before it. */
  readonly passed: Float64Array;
  /** By block: how many blocks to the next that is surely article. */
  readonly next: Int32Array;
  readonly first: number;
  readonly last: number;
}

const boxes: ReadonlySet<string> = new Set("ul ol dl table blockquote figure aside section".split(" "));

/** Linear in the number of blocks and elements. */
export function findShares(facts: Facts, scores: Float64Array): Shares {
  const { leaves, elements, words, linked, owners, forms } = facts;
  const count = leaves.length;
  const size = elements.length;
  const sure = scores.map(squash);
  // a long block says more than a short one, less than in proportion
  const heft = Float64Array.from(words, (length) => Math.sqrt(length) + 0.5);
  const article = new Float64Array(size);
  const weight = new Float64Array(size);
  const blocks = new Float64Array(size);
  const kept = new Float64Array(size);
  const links = new Float64Array(size);
  const passed = new Float64Array(count + 1);
  const sums = new Float64Array(count + 1);
  const hefts = new Float64Array(count + 1);
  const forming = new Map<number, { article: number; weight: number; count: number }>();
  for (let i = 0; i < count; i++) {
    const owner = owners[i]!;
    const own = sure[i]! * heft[i]!;
    article[owner]! += own;
    weight[owner]! += heft[i]!;
    blocks[owner]! += 1;
    kept[owner]! += sure[i]! * words[i]!;
    links[owner]! += linked[i]! * heft[i]!;
    passed[i + 1] = passed[i]! + sure[i]! * words[i]!;
    sums[i + 1] = sums[i]! + own;
    hefts[i + 1] = hefts[i]! + heft[i]!;
    const form = forming.get(forms[i]!);
    if (!form) forming.set(forms[i]!, { article: own, weight: heft[i]!, count: 1 });
    else {
      form.article += own;
      form.weight += heft[i]!;
      form.count++;
    }
  }
  const total = passed[count]!;
  const group = new Int32Array(size);
  // children have higher numbers than their parents
  for (let at = size - 1; at > 0; at--) {
    const parent = elements[at]!.parent!.index;
    article[parent]! += article[at]!;
    weight[parent]! += weight[at]!;
    blocks[parent]! += blocks[at]!;
    kept[parent]! += kept[at]!;
    links[parent]! += links[at]!;
  }
  let centre = 0;
  for (let at = 1; at < size; at++) {
    const { tag, parent, depth } = elements[at]!;
    group[at] = boxes.has(tag) ? at : group[parent!.index]!;
    if (kept[at]! >= 0.75 * total && depth > elements[centre]!.depth) centre = at;
  }
  const without = (sum: number, weighed: number) => (weighed <= 0.01 ? -0.2 : sum / weighed);
  return {
    total,
    partOf: (part) => (total > 0 ? part / total : 0),
    blocks,
    weight,
    kept,
    othersIn: (at, i) => without(article[at]! - sure[i]! * heft[i]!, weight[at]! - heft[i]!),
    linksIn: (at, i) => without(links[at]! - linked[i]! * heft[i]!, weight[at]! - heft[i]!),
    meanIn: (at) => (weight[at]! > 0 ? article[at]! / weight[at]! : 0),
    meanOf: (from, to) => {
      const start = Math.max(0, from);
      const end = Math.min(count, to);
      const length = end <= start ? 0 : hefts[end]! - hefts[start]!;
      return length <= 0 ? -0.2 : (sums[end]! - sums[start]!) / length;
    },
    likes: (i) => {
      const form = forming.get(forms[i]!)!;
      return { share: without(form.article - sure[i]! * heft[i]!, form.weight - heft[i]!), count: form.count };
    },
    centre,
    ...findCentre(facts, centre),
    group,
    passed,
    ...findEnds(facts, sure),
  };
}

/** -8 … 0 … 8 → nearly 0 … 0.5 … nearly 1, by operations that are exact everywhere. */
function squash(score: number): number {
  return 0.5 + (0.5 * score) / Math.sqrt(2.5 + score * score);
}

function findCentre({ elements }: Facts, centre: number): Pick<Shares, "inCentre" | "fromCentre" | "belowCentre"> {
  const size = elements.length;
  const inCentre = new Uint8Array(size);
  const fromCentre = new Int32Array(size);
  const belowCentre = new Int32Array(size);
  const holds = new Uint8Array(size);
  for (let at = elements[centre]!.parent; at; at = at.parent) holds[at.index] = 1;
  for (let at = 0; at < size; at++) {
    const { parent, depth } = elements[at]!;
    const up = parent?.index ?? 0;
    if (at === centre) {
      inCentre[at] = 1;
      belowCentre[at] = at;
    } else if (at > 0 && inCentre[up]) {
      inCentre[at] = 1;
      belowCentre[at] = up === centre ? at : belowCentre[up]!;
      fromCentre[at] = fromCentre[up]! + 1;
    } else fromCentre[at] = holds[at] ? depth - elements[centre]!.depth : fromCentre[up]!;
  }
  return { inCentre, fromCentre, belowCentre };
}

/** Where the sure part of the article begins and ends, and how far it is to go on from each block. */
function findEnds({ words }: Facts, sure: Float64Array): Pick<Shares, "next" | "first" | "last"> {
  const next = new Int32Array(words.length);
  let first = -1;
  let last = -1;
  let near = words.length + 30;
  for (let i = words.length - 1; i >= 0; i--) {
    next[i] = Math.min(30, near - i);
    if (sure[i]! > 0.5 && words[i]! >= 12) near = i;
    if (sure[i]! <= 0.7 || words[i]! < 15) continue;
    first = i;
    if (last < 0) last = i;
  }
  return { next, first, last };
}
