import type { Reading } from "../reading.ts";
import type { Origin } from "../linked.ts";
import { findSharedCredit } from "./credit.ts";
import type { Likeness } from "./likeness.ts";

export interface Judgement {
  readonly kind: Exclude<Origin["kind"], "single">;
  readonly why: string;
}

/** Whether two texts trace to one source, with the reason in words; null when nothing says so. */
export function judge(a: Reading, b: Reading, likeness: Likeness): Judgement | null {
  const { same, similarity, contained, longest } = likeness;
  if (same) return { kind: "copy", why: "same text" };
  if (similarity >= 0.7) return { kind: "reprint", why: `${tenths(similarity)} three-word runs shared` };
  if (contained >= 0.85)
    return { kind: "reprint", why: `the shorter text stands in the longer one (${tenths(contained)} three-word runs)` };
  const credit = findSharedCredit(a, b);
  const credited = credit === null ? "" : `both credit ${credit}; `;
  const runs = `${tenths(contained)} three-word runs of the shorter text are in the longer one`;
  const stretch = longest > 0 ? `; ${longest} words in a row shared` : "";
  if (credit !== null && (contained >= 0.2 || longest >= 12))
    return { kind: "rewrite", why: `${credited}${runs}${stretch}` };
  // no credit given: a quotation that two reporters heard must not be enough
  if (contained >= 0.5 && longest >= 12) return { kind: "rewrite", why: `${runs}${stretch}` };
  return null;
}

/** 0.84 → "8 in 10" */
function tenths(share: number): string {
  return `${Math.round(share * 10)} in 10`;
}
