import { gather, groupsOf } from "../groups.ts";
import type { Origin, RevisionChain } from "../linked.ts";
import type { Reading } from "../reading.ts";
import { judge, type Judgement } from "./judge.ts";
import type { Likeness } from "./likeness.ts";

/** Weakest tie last: an origin is called after the weakest of its ties. */
const kinds = ["copy", "reprint", "rewrite"] as const;

interface Tie extends Judgement {
  readonly at: number;
  readonly similarity: number;
}

/** Groups readings that trace to one source. The states of one document are one member, never each other's copies. */
export function findOrigins(
  readings: readonly Reading[],
  likenesses: readonly Likeness[],
  chains: readonly RevisionChain[],
): readonly Origin[] {
  const groups = groupsOf(readings.length);
  const states = groupsOf(readings.length);
  const placeOf = new Map(readings.map((reading, i) => [reading.key, i]));
  for (const chain of chains) {
    const [first, ...later] = chain.records.map((key) => placeOf.get(key)!);
    for (const state of later) {
      groups.join(first!, state);
      states.join(first!, state);
    }
  }
  const ties: Tie[] = [];
  for (const likeness of likenesses) {
    if (states.of(likeness.a) === states.of(likeness.b)) continue;
    const judgement = judge(readings[likeness.a]!, readings[likeness.b]!, likeness);
    if (!judgement) continue;
    groups.join(likeness.a, likeness.b);
    ties.push({ ...judgement, at: likeness.a, similarity: likeness.similarity });
  }
  const tiesOf = gather(ties, (tie) => groups.of(tie.at));
  return groups.all().map((members) =>
    originOf(
      members.map((i) => readings[i]!.key),
      tiesOf.get(members[0]!) ?? [],
    ),
  );
}

function originOf(records: readonly string[], ties: readonly Tie[]): Origin {
  const kind = kinds.findLast((kind) => ties.some((tie) => tie.kind === kind)) ?? "single";
  const reasons = [...new Set(ties.map((tie) => tie.why))];
  const shown = reasons.slice(0, 3).join(" | ") + (reasons.length > 3 ? ` | and ${reasons.length - 3} more` : "");
  return {
    id: `or${records[0]}`,
    records,
    kind,
    why: ties.length ? shown : records.length > 1 ? "states of one document; no copy found" : "no copy found",
    similarity: ties.reduce((least, tie) => Math.min(least, tie.similarity), 1),
  };
}
