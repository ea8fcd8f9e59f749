import { compareText } from "../reading.ts";
import type { Term } from "./terms.ts";
import type { Profile } from "./weigh.ts";

const maxParts = 3;

/** "Silver Tern, Calder Line, ferry": what weighs most and at least half of the reports hold; null when nothing does. */
export function titleOf(
  reports: readonly (readonly Term[])[],
  profiles: readonly Profile[],
  members: readonly number[],
): string | null {
  if (reports.length < 2) return null;
  const sums = new Map<string, { shown: string; isName: boolean; weight: number; held: number }>();
  reports.forEach((terms, at) => {
    const profile = profiles[members[at]!]!;
    for (const term of terms) {
      const sum = sums.get(term.text) ?? { shown: term.shown, isName: false, weight: 0, held: 0 };
      // a name is shown as the first report that names it writes it
      if (term.isName && !sum.isName) sum.shown = term.shown;
      sum.isName ||= term.isName;
      sum.weight += profile.get(term.text) ?? 0;
      sum.held++;
      sums.set(term.text, sum);
    }
  });
  const parts: string[] = [];
  const best = [...sums]
    .filter(([, { held, weight }]) => held * 2 >= reports.length && weight > 0)
    .sort(([a, x], [b, y]) => y.weight - x.weight || compareText(a, b));
  for (const [text, { shown }] of best) {
    // "Silver Tern" says "silver" too
    if (parts.some((part) => ` ${part.toLowerCase()} `.includes(` ${text} `))) continue;
    parts.push(shown);
    if (parts.length === maxParts) break;
  }
  return parts.length ? parts.join(", ") : null;
}
