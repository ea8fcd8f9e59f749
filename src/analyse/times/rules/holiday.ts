import { fixedHolidays } from "../../en/calendar-words.ts";
import { dayOf, two } from "../calendar.ts";
import { dayPeriod } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { placeMonth } from "../resolve.ts";
import { oneOf } from "../words.ts";

/** "Christmas Day", "New Year's Eve 2015": days with one date. */
export const holiday: TimeRule = {
  name: "holiday",
  triggers: ["holiday"],
  // matches: "last Christmas"   must not match: "Christmas tree"
  pattern: new RegExp(
    `\\b(?:(?<rel>last|this|next)\\s+)?(?<name>${oneOf(Object.keys(fixedHolidays))})(?:,?\\s+(?<year>[12]\\d{3}))?(?!\\w)(?!\\s+(?:tree|trees|card|cards|carol|market|markets|party|present|presents|gift|gifts|Island|dinner|lights|shopping|shoppers))`,
    "g",
  ),
  read: ({ groups }, context) => {
    const [month, day] = fixedHolidays[groups!["name"]!.replace(/\s+/g, " ")] ?? [1, 1];
    if (groups!["year"]) return dated(dayPeriod(dayOf(Number(groups!["year"]), month, day)));
    const placed = placeMonth(month, day, context);
    return placed ? dated(placed.period, placed.how) : unplaced(`XXXX-${two(month)}-${two(day)}`, "day");
  },
};
