import type { Groups } from "../groups.ts";
import { findCandidates } from "../origins/candidates.ts";
import { closeness, type Profile } from "./weigh.ts";

/** Two reports this close are about one matter. */
const minCloseness = 0.15;
/** Two groups must be this close as wholes: one round-up that names both matters does not make them one. */
const minTogether = 0.25;
/** Reports are compared when they share one of each one's heaviest terms. */
const maxLeads = 16;

/** Joins reports that share what marks them off, the closest first. */
export function joinClose(groups: Groups, profiles: readonly Profile[]): void {
  const wholes = new Map<number, Whole>();
  profiles.forEach((profile, i) => {
    const whole = wholes.get(groups.of(i));
    wholes.set(groups.of(i), whole ? sumOf(whole, wholeOf(profile)) : wholeOf(profile));
  });
  const close = findCandidates(numbered(profiles.map((profile) => [...profile.keys()].slice(0, maxLeads))))
    .map(([a, b]) => ({ a, b, closeness: closeness(profiles[a]!, profiles[b]!) }))
    .filter((pair) => pair.closeness >= minCloseness)
    .sort((x, y) => y.closeness - x.closeness || x.a - y.a || x.b - y.b);
  for (const { a, b } of close) {
    const [one, two] = [groups.of(a), groups.of(b)];
    if (one === two) continue;
    const [mine, theirs] = [wholes.get(one)!, wholes.get(two)!];
    if (mine.size + theirs.size > 2 && togetherness(mine, theirs) < minTogether) continue;
    groups.join(one, two);
    wholes.set(groups.of(one), sumOf(mine, theirs));
  }
}

/** The profiles of a group, added up. */
interface Whole {
  readonly size: number;
  readonly weights: Map<string, number>;
  /** Length of `weights`, squared. */
  readonly square: number;
}

function wholeOf(profile: Profile): Whole {
  return { size: 1, weights: new Map(profile), square: 1 };
}

/** Cosine of two groups, 0 to 1. */
function togetherness(a: Whole, b: Whole): number {
  return dot(a, b) / Math.sqrt(a.square * b.square || 1);
}

function dot(a: Whole, b: Whole): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let sum = 0;
  for (const [text, weight] of small) sum += weight * (large.get(text) ?? 0);
  return sum;
}

/** Takes the smaller into the larger, so that a term moves at most log n times; both are spent. */
function sumOf(a: Whole, b: Whole): Whole {
  const square = a.square + b.square + 2 * dot(a, b);
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  for (const [text, weight] of small) large.set(text, (large.get(text) ?? 0) + weight);
  return { size: a.size + b.size, weights: large, square };
}

/** Terms as small numbers, the same term the same number. */
function numbered(lists: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>();
  return lists.map((list) =>
    list.map((text) => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    }),
  );
}
