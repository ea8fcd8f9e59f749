import { groupsOf } from "../groups.ts";
import type { RevisionChain } from "../linked.ts";
import type { Likeness } from "../origins/likeness.ts";
import { compareText, wordsIn, type Reading } from "../reading.ts";

/** States of one document: found at one address, or one outlet's nearly same text under nearly the same headline. */
export function findRevisions(readings: readonly Reading[], likenesses: readonly Likeness[]): readonly RevisionChain[] {
  const groups = groupsOf(readings.length);
  const firstOf = new Map<string, number>();
  readings.forEach(({ record }, i) => {
    const first = firstOf.get(record.document.id);
    if (first === undefined) firstOf.set(record.document.id, i);
    else groups.join(first, i);
  });
  for (const likeness of likenesses) {
    if (isReposted(readings[likeness.a]!, readings[likeness.b]!, likeness)) groups.join(likeness.a, likeness.b);
  }
  return groups
    .all()
    .filter((members) => members.length > 1)
    .map((members) => {
      const states = members
        .map((i) => readings[i]!)
        .sort((a, b) => a.changed - b.changed || compareText(a.key, b.key));
      const oneAddress = new Set(states.map((state) => state.record.document.id)).size === 1;
      return {
        id: `re${states[0]!.key}`,
        records: states.map((state) => state.key),
        why: oneAddress ? "found at one address" : "same outlet, nearly the same headline and text",
      };
    });
}

function isReposted(a: Reading, b: Reading, likeness: Likeness): boolean {
  const outlet = a.record.document.outlet?.value;
  if (outlet === undefined || outlet !== b.record.document.outlet?.value) return false;
  if (likeness.similarity < 0.6 && likeness.contained < 0.8) return false;
  return shareOf(titleOf(a), titleOf(b)) >= 0.6;
}

function titleOf({ record }: Reading): ReadonlySet<string> {
  return new Set(wordsIn(record.document.title?.value ?? ""));
}

/** How much of the shorter title is in the longer one; 0 when either has none. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
