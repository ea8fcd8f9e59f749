import { timeReferences } from "../../en/time-cues.ts";
import { timeUnits } from "../../en/time-units.ts";
import { periodAround } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { oneOf } from "../words.ts";
import { unitGrains } from "./ago.ts";
import { showDuration } from "./duration.ts";
import { anchorDay } from "./near-period.ts";

/** "now", "recently", "the future": a time is meant, no calendar says which. */
export const reference: TimeRule = {
  name: "reference",
  triggers: ["reference"],
  // matches: "currently"   must not match: "nowhere", "current events"
  pattern: new RegExp(`(?<![\\w-])${oneOf(Object.keys(timeReferences))}\\b(?![-’'])`, "gi"),
  read: ([words]) => unplaced(timeReferences[words.toLowerCase().replace(/\s+/g, " ")] ?? null, "unknown"),
};

/** "the weekend", "the year", "the quarter", "year-end": the one at hand. */
export const barePeriod: TimeRule = {
  name: "bare-period",
  triggers: ["unit"],
  // matches: "over the weekend", "the end of the year"   must not match: "the day", "the year-old"
  pattern:
    /(?<![\w-])(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+|(?:earlier|later|early|late)\s+in\s+)?the\s+(?:full\s+|fiscal\s+|current\s+)?(?<unit>weekend|week|month|quarter|year|decade|century)\b(?!-|['’]s\s+(?:best|worst|biggest|most))(?!\s+(?:of|when|that|before|after|to)\b)/gi,
  read: (match, context) => {
    const unit = timeUnits[match.groups!["unit"]!.toLowerCase()]!;
    const from = context.last?.grain === "quarter" && unit === "Q" ? context.last.start : anchorDay(context, unit);
    if (from === null) return unplaced(showDuration(1, unit), unitGrains[unit], "duration");
    return dated(periodAround(from, unit), { anchor: "published", implied: ["date"] });
  },
};
