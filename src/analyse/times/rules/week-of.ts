import { months, monthAbbreviations } from "../../en/calendar-words.ts";
import { timeUnits } from "../../en/time-units.ts";
import { howManyOf, showDuration } from "../amounts-of-time.ts";
import { dayOf, isRealDate } from "../calendar.ts";
import { monthPeriod, moveDay, weekendPeriod, weekPeriod, yearPeriod, type Period } from "../period.ts";
import { dated, daysFrom, unplaced, type TimeRule } from "../reading.ts";
import { placeMonth } from "../resolve.ts";
import { anyMonth, howMany, loneMonth } from "../words.ts";

/** "the week of March 6", "the weekend of 5-6 March 2000". */
export const weekOf: TimeRule = {
  name: "week-of",
  triggers: ["month"],
  // matches: "the week of March 6"   must not match: "the week of marches"
  pattern: new RegExp(
    `(?<![\\w-])[Tt]he\\s+(?<long>week|weekend)\\s+(?:of|beginning|starting)\\s+(?:(?<d1>\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?\\s+(?<m1>${anyMonth})|(?<m2>${anyMonth})\\s+(?<d2>\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?)(?![\\d%:])(?:,?\\s+(?<year>[12]\\d{3})(?!\\d))?`,
    "g",
  ),
  read: ({ groups }, context) => {
    const month = numberOf(groups!["m1"] ?? groups!["m2"]!);
    const day = Number(groups!["d1"] ?? groups!["d2"]);
    if (!isRealDate(2000, month, day)) return null;
    const around = groups!["long"] === "weekend" ? weekendPeriod : weekPeriod;
    if (groups!["year"]) return dated(around(dayOf(Number(groups!["year"]), month, day)));
    const placed = placeMonth(month, day, context);
    return placed && dated(around(placed.period.start), placed.how);
  },
};

/** "the last week of August", "the first nine months of 1997": an amount of time that has a place. */
export const partOfPeriod: TimeRule = {
  name: "part-of-period",
  triggers: ["unit"],
  // matches: "the first ten months of 1915"   must not match: "the first week of the trial"
  pattern: new RegExp(
    `(?<![\\w-])(?:[Tt]he\\s+)?(?<way>first|opening|last|final|closing)\\s+(?:(?<n>${howMany})\\s+)?(?<unit>days?|weeks?|months?|quarters)\\s+(?:of|in)\\s+(?:(?<month>${loneMonth})(?:,?\\s+(?<in>[12]\\d{3})(?!\\d))?|(?<year>[12]\\d{3})(?![\\d,-]))`,
    "g",
  ),
  read: ({ groups }, context) => {
    const unit = timeUnits[groups!["unit"]!]!;
    const n = groups!["n"] ? howManyOf(groups!["n"]) : groups!["unit"]!.endsWith("s") ? null : 1;
    const placed = groups!["month"]
      ? groups!["in"]
        ? { period: monthPeriod(Number(groups!["in"]), numberOf(groups!["month"])), how: {} }
        : placeMonth(numberOf(groups!["month"]), null, context)
      : { period: yearPeriod(Number(groups!["year"])), how: {} };
    const bare = unplaced(showDuration(n, unit), placed?.period.grain ?? "month", "duration");
    if (!placed) return bare;
    const whole = placed.period;
    if (n === null) return { ...bare, value: daysFrom(whole.start, whole.end), ...withPlace(placed) };
    const first = groups!["way"] === "first" || groups!["way"] === "opening";
    const start = first ? whole.start : Math.max(whole.start, moveDay(whole.end + 1, unit, -n));
    const end = first ? Math.min(whole.end, moveDay(whole.start, unit, n) - 1) : whole.end;
    return { ...bare, value: daysFrom(start, end), ...withPlace(placed) };
  },
};

function withPlace({
  period,
  how,
}: {
  readonly period: Period;
  readonly how: { readonly anchor?: "none" | "published" | "narrative"; readonly implied?: readonly string[] };
}) {
  return { anchor: how.anchor ?? "none", implied: how.implied ?? [], period };
}

function numberOf(name: string): number {
  const bare = name.replace(".", "");
  return months[bare] ?? monthAbbreviations[bare]!;
}
