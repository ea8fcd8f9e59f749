import { reportingForms } from "../en/reporting-forms.ts";
import type { Actor, Point } from "./cast.ts";
import type { Reading } from "./reading.ts";
import { auxiliaries } from "./roles.ts";

const relatives = new Set(["who", "whom", "whose"]);

/**
 * "Ada Poole, the mayor of Halvard, who left": whom the relative at `at` goes on about. `endingAt` has the mentions by the token after
 * them, a role behind a name counted to the name.
 */
export function findRelative(reading: Reading, at: number, endingAt: ReadonlyMap<number, Point>): Actor | null {
  const { lower, sentence, word } = reading;
  if (!relatives.has(lower[at]!)) return null;
  for (let end = at; end > 0 && at - end < farthest && sentence[end - 1] === sentence[at]; end--) {
    const point = endingAt.get(end);
    // what stands between is set apart: ", R-Norland," or "(right)"
    if (point && (end === at || word[end] === "," || word[end] === "("))
      return point.kind === "person" || point.kind === "group" ? point.actor : null;
    if (reportingForms.has(lower[end - 1]!) || auxiliaries.has(lower[end - 1]!)) return null;
  }
  return null;
}

const farthest = 12;
