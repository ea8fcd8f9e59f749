import { months, monthAbbreviations } from "../../en/calendar-words.ts";
import { dayOf, isRealDate, two } from "../calendar.ts";
import { dayPeriod, type Period } from "../period.ts";
import { dated, unplaced, type Context, type Reading, type TimeRule } from "../reading.ts";
import { placeMonth, yearTold } from "../resolve.ts";
import { anyMonth, sharedYear, toldYear, weekdayName } from "../words.ts";

const nth = "(?:st|nd|rd|th)?";
const year = `(?:\\s?,?\\s+(?<year>[12]\\d{3})(?!\\d|,\\d)|${toldYear}|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year|${sharedYear}|)`;

/** "Tuesday, Nov. 28, 2017", "March 5-7". */
export const monthFirst: TimeRule = {
  name: "month-first",
  triggers: ["month"],
  // matches: "Tuesday, Nov. 28, 2017"   must not match: "May 2,500"
  pattern: new RegExp(
    `\\b(?:(?:early\\s+)?${weekdayName},?\\s+|[Ll]ast\\s+)?(?<month>${anyMonth})\\s+(?:the\\s+)?(?<day>\\d{1,2})${nth}(?![\\d%]|[.,:]\\d)(?:\\s?[-–]\\s?(?<to>\\d{1,2})(?![\\d:]))?${year}`,
    "g",
  ),
  read: readDate,
};

/** "28 November 2017", "the 28th of November". */
export const dayFirst: TimeRule = {
  name: "day-first",
  triggers: ["month"],
  // matches: "on 19 October 2016"   must not match: "2,019 March"
  pattern: new RegExp(
    `(?<![\\d.,$£€])\\b(?:${weekdayName},?\\s+)?(?:the\\s+)?(?<day>\\d{1,2})${nth}(?:\\s?[-–]\\s?(?<to>\\d{1,2})${nth})?\\s+(?:of\\s+)?(?<month>${anyMonth})(?![a-z])${year}`,
    "g",
  ),
  read: readDate,
};

function readDate(match: RegExpExecArray, context: Context): Reading | null {
  const groups = match.groups!;
  const name = groups["month"]!.replace(".", "");
  const month = months[name] ?? monthAbbreviations[name]!;
  const day = Number(groups["day"]);
  const to = groups["to"] === undefined ? null : Number(groups["to"]);
  if (day < 1 || day > 31) return null;
  const by = { last: -1, this: 0, next: 1 }[groups["which"] ?? ""];
  const counted = by === undefined || !context.published ? null : context.published.year + by;
  const told = groups["told"] ? yearTold(groups["told"], context) : counted;
  if (told !== null) {
    const how = { anchor: counted === null ? "narrative" : "published", implied: ["year"] } as const;
    return isRealDate(told, month, day) ? dated(upTo(dayPeriod(dayOf(told, month, day)), day, to), how) : null;
  }
  const said = groups["year"] ?? groups["shared"];
  if (said !== undefined) {
    const at = Number(said);
    const how = groups["year"] === undefined ? { implied: ["year"] } : {};
    return isRealDate(at, month, day) ? dated(upTo(dayPeriod(dayOf(at, month, day)), day, to), how) : null;
  }
  if (!isRealDate(2000, month, day)) return null;
  const placed = placeMonth(month, day, context);
  if (!placed) return unplaced(`XXXX-${two(month)}-${two(day)}`, "day");
  return dated(upTo(placed.period, day, to), placed.how);
}

/** "March 5-7" runs to the 7th; TIMEX3 has no word for it, so the ISO 8601 interval stands there. */
function upTo(first: Period, day: number, to: number | null): Period {
  if (to === null || to <= day || to > 31) return first;
  const last = dayPeriod(first.start + to - day);
  return { ...first, end: last.end, timex: `${first.timex}/${last.timex}` };
}
