import { ordinalWords } from "../../en/number-words.ts";
import { howManyOf, showDuration } from "../amounts-of-time.ts";
import { civilOf } from "../calendar.ts";
import { moveDay, periodAround, quarterPeriod, shiftPeriod, yearPeriod } from "../period.ts";
import { dated, unplaced, type Context, type Reading, type TimeRule } from "../reading.ts";
import { anchorDay } from "../resolve.ts";
import { howMany } from "../words.ts";

const sort = "(?:period|quarter|half|month)";
const alike = "(?:comparable|corresponding|same|like)";

/** "the year-earlier quarter", "year-ago", "the corresponding period last year", "the quarter a year ago". */
export const yearAgo: TimeRule = {
  name: "year-ago",
  triggers: ["ago", "unit"],
  // matches: "the comparable year-ago quarter", "the same period last year"   must not match: "year-old", "the same year"
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:the\\s+)?(?:${alike}\\s+)?year-(?:ago|earlier)(?:\\s+(?:(?<nth>first|second|third|fourth)[-\\s]+)?(?:period|quarter|month|half)\\b|\\s+(?<n>${howMany})\\s+months\\b|\\b)|the\\s+(?:${alike}\\s+(?:\\w+[-\\s])?)?${sort}\\s+(?:a\\s+year\\s+(?:ago|earlier|before)|of\\s+(?:the\\s+)?(?:last|previous|prior)\\s+year|(?:last|the\\s+previous|the\\s+prior)\\s+year))\\b`,
    "gi",
  ),
  read: (match, context) => {
    const n = match.groups!["n"];
    if (n) return unplaced(showDuration(howManyOf(n), "M"), "month", "duration");
    const nth = match.groups!["nth"];
    const before = yearBefore(context);
    if (!nth || !before.period) return before;
    const named = quarterPeriod(civilOf(before.period.start).year, ordinalWords[nth.toLowerCase()]!);
    return dated(named, { anchor: "narrative", implied: ["year"] });
  },
};

/** "the 1988 period", "the latest quarter": the same part of a year as the quarter last reported on. */
export const comparedPeriod: TimeRule = {
  name: "compared-period",
  triggers: ["unit", "period"],
  // matches: "the 1988 period", "the latest period"   must not match: "the period of mourning", "the 1988 games"
  pattern:
    /(?<![\w-])the\s+(?:(?<year>(?:19|20)\d\d)\s+(?:period|quarter)|latest\s+(?:three-month\s+)?(?:period|quarter))\b/gi,
  read: (match, context) => {
    const said = match.groups!["year"];
    const { quarter, compared } = context;
    if (said === undefined) return quarter && dated(quarter, { anchor: "published", implied: ["date"] });
    if (!compared) return dated(yearPeriod(Number(said)));
    const number = Math.ceil(civilOf(compared.start).month / 3);
    return dated(quarterPeriod(Number(said), number), { anchor: "narrative", implied: ["quarter"] });
  },
};

/** A year before the quarter that the report is about; without one, the year before the report's. */
export function yearBefore(context: Context): Reading {
  const { compared } = context;
  if (compared) return dated(shiftPeriod(compared, "Y", -1), { anchor: "narrative", implied: ["date"] });
  const from = anchorDay(context, "Y");
  if (from === null) return unplaced(null, "unknown");
  return dated(periodAround(moveDay(from, "Y", -1), "Y"), { anchor: "published", implied: ["date"] });
}
