import { showDuration, unitGrains } from "../amounts-of-time.ts";
import { anchorDay } from "../resolve.ts";
import { timeReferences } from "../../en/time-cues.ts";
import { timeUnits } from "../../en/time-units.ts";
import { moveDay, periodAround } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { oneOf } from "../words.ts";

/** "now", "recently", "the future": a time is meant, no calendar says which. */
export const reference: TimeRule = {
  name: "reference",
  triggers: ["reference"],
  // matches: "currently"   must not match: "nowhere", "current events"
  pattern: new RegExp(`(?<![\\w-])${oneOf(Object.keys(timeReferences))}\\b(?![-’'])`, "gi"),
  read: ([words]) => unplaced(timeReferences[words.toLowerCase().replace(/\s+/g, " ")] ?? null, "unknown"),
};

/** "year-end", "the year's end". */
export const yearEnd: TimeRule = {
  name: "year-end",
  triggers: ["unit"],
  // matches: "by year-end"   must not match: "a year ending in June"
  pattern: /(?<![\w-])(?:the\s+)?year(?:[-\s]|['’]s\s+)end\b/gi,
  read: (_match, context) => {
    const from = anchorDay(context, "Y");
    return from === null
      ? unplaced(null, "unknown")
      : dated(periodAround(from, "Y"), { anchor: "published", implied: ["year"] });
  },
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
    const near = anchorDay(context, unit);
    // a report on "the quarter" is a report on the one that has ended
    const from = unit === "Q" ? (context.quarter?.start ?? (near === null ? null : moveDay(near, "Q", -1))) : near;
    if (from === null) return unplaced(showDuration(1, unit), unitGrains[unit], "duration");
    return dated(periodAround(from, unit), { anchor: "published", implied: ["date"] });
  },
};
