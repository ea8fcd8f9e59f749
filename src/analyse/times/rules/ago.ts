import { howManyOf } from "../amounts-of-time.ts";
import { anchorDay } from "../resolve.ts";
import { timeUnits } from "../../en/time-units.ts";
import { moveDay, periodAround } from "../period.ts";
import { dated, unplaced, type TimeRule } from "../reading.ts";
import { about, howMany, unitName } from "../words.ts";
import { yearBefore } from "./compared-period.ts";

/** "two years ago", "a week earlier", "three days later", "six months from now", "in two weeks' time", "a year after that". */
export const ago: TimeRule = {
  name: "ago",
  triggers: ["ago"],
  // matches: "nearly two weeks ago"   must not match: "long ago", "a day later than agreed"
  pattern: new RegExp(
    `(?<![\\w-])${about}?(?<n>${howMany})(?:\\s+|-)(?<unit>${unitName})(?:\\s+or\\s+(?:so|more|two))?(?:(?:['’]s?)?\\s+(?<way>ago|earlier(?!\\s+than)|later(?!\\s+than)|from\\s+now|hence|beforehand|(?:before|after)\\s+that)|(?<=\\bin\\s.{1,30})['’]s?\\s+(?<time>time))\\b`,
    "gi",
  ),
  read: (match, context) => {
    const groups = match.groups!;
    const unit = timeUnits[groups["unit"]!.toLowerCase()]!;
    const way = (groups["way"] ?? "hence").toLowerCase().replace(/\s+/g, " ");
    const n = howManyOf(groups["n"]!);
    const back = way === "ago" || way === "earlier" || way === "beforehand" || way === "before that";
    if (n === null) return unplaced(back ? "PAST_REF" : "FUTURE_REF", "unknown");
    const told =
      way === "later" || way === "earlier" || way.endsWith(" that") || (context.narrative && way === "hence");
    // "later" with nothing told before counts from nowhere; "a year earlier" is most often a year before the report
    const published = anchorDay(context, unit);
    const last = way === "later" || way === "hence" || way.endsWith(" that") ? context.told : context.last;
    const from =
      told && last ? last.start : way === "later" || way === "beforehand" || way.endsWith(" that") ? null : published;
    if (from === null) return unplaced(null, "unknown");
    const how = { anchor: told && last ? "narrative" : "published", implied: ["date"] } as const;
    const steps = back ? -n : n;
    if (unit.startsWith("T")) {
      // "48 hours ago" is the day before yesterday
      const hours = n * (unit === "TH" ? 1 : 0);
      const day = periodAround(from + Math.sign(steps) * Math.floor(hours / 24), "D");
      return { ...dated(day, how), timex: day.timex };
    }
    const { compared } = context;
    if (compared && unit === "Y" && n === 1 && back) return yearBefore(context);
    const moved = Number.isInteger(n)
      ? moveDay(from, unit, steps)
      : moveDay(from, "M", Math.round(steps * (unit === "Y" ? 12 : 1)));
    return dated(periodAround(moved, unit === "X" ? "Y" : unit), how);
  },
};
