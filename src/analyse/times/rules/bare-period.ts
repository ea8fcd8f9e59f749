import { showDuration, unitGrains } from "../amounts-of-time.ts";
import { monthAbbreviations, months } from "../../en/calendar-words.ts";
import { timeUnits } from "../../en/time-units.ts";
import { weekdayOf } from "../calendar.ts";
import { monthPeriod, moveDay, periodAround } from "../period.ts";
import { dated, daysFrom, unplaced, type TimeRule } from "../reading.ts";
import { anchorDay, placeMonth } from "../resolve.ts";
import { anyMonth } from "../words.ts";

/** "year-end", "the year's end", "at month's end"; "since year-end" is since the last. */
export const yearEnd: TimeRule = {
  name: "year-end",
  triggers: ["unit"],
  // matches: "by year-end", "month's end"   must not match: "a year ending in June"
  pattern: /(?<![\w-])(?:the\s+)?(?<unit>year|quarter|month|week)(?:[-\s]|['’]s\s+)end\b/gi,
  read: ({ groups, index }, context) => {
    const unit = timeUnits[groups!["unit"]!.toLowerCase()]!;
    const told = context.narrative ? context.last : null;
    const from = told?.start ?? anchorDay(context, unit);
    if (from === null) return unplaced(null, "unknown");
    const at = context.sentence.start + index;
    const since = /\bsince\s+$/i.test(context.text.slice(Math.max(0, at - 8), at));
    const how = { anchor: told ? "narrative" : "published", implied: [unitGrains[unit]] } as const;
    return dated(periodAround(since ? moveDay(from, unit, -1) : from, unit), how);
  },
};

/** "the weekend", "the year", "the end of the quarter": the one at hand. */
export const barePeriod: TimeRule = {
  name: "bare-period",
  triggers: ["unit"],
  // matches: "over the weekend", "the end of the year"   must not match: "the day", "the year-old"
  pattern:
    /(?<![\w-])(?:(?:the\s+)?(?:latter\s+part|turn|end|start|beginning|middle|rest|remainder)\s+of\s+|(?:earlier|later|early|late)\s+in\s+)?the\s+(?:full\s+|fiscal\s+|current\s+)?(?<unit>weekend|week|month|quarter|year|decade|century)\b(?!-|['’]s\s+(?:best|worst|biggest|most))(?!\s+(?:when|that|before|after)\b|\s+(?:of|to)\s+[^\s\d$£€])(?!\s+[IVX]+\b)/gi,
  // "Man of the Year", "Album Of The Week"
  fits: (match) => match.index === 0 || !/^[A-Z]/.test(match.groups!["unit"]!),
  read: (match, context) => {
    const unit = timeUnits[match.groups!["unit"]!.toLowerCase()]!;
    if (context.narrative && context.last && unit !== "Q" && unit !== "E")
      return dated(periodAround(context.last.start, unit), { anchor: "narrative", implied: ["date"] });
    // "the turn of the century" is some turn, of some century
    if (/\bturn\s/i.test(match[0])) return unplaced(null, "unknown");
    const near = anchorDay(context, unit);
    // a report on "the quarter" is a report on the one that has ended
    const from = unit === "Q" ? (context.quarter?.start ?? (near === null ? null : moveDay(near, "Q", -1))) : near;
    if (from === null) return unplaced(showDuration(1, unit), unitGrains[unit], "duration");
    // "over the weekend" on a Monday is the weekend gone
    const ahead = unit !== "E" || weekdayOf(from) > 5 || context.tense() === "future";
    return dated(periodAround(ahead ? from : from - 7, unit), { anchor: "published", implied: ["date"] });
  },
};

/** "the year ended March 31", "the fiscal quarter ending in June": a stretch up to a date that is no calendar's. */
export const endedPeriod: TimeRule = {
  name: "ended-period",
  triggers: ["month"],
  // matches: "the fiscal year" of "the fiscal year ended Jan. 31"   must not match: "the year that ended badly"
  pattern: new RegExp(
    `(?<![\\w-])the\\s+(?:full\\s+|fiscal\\s+|financial\\s+)?(?<unit>year|quarter)(?=,?\\s+(?:that\\s+)?end(?:ed|ing|s)\\s+(?:in\\s+|on\\s+)?(?<month>${anyMonth})(?:\\s+(?<day>\\d{1,2})(?!\\d))?(?:,?\\s+(?<year>[12]\\d{3})\\b)?)`,
    "g",
  ),
  read: ({ groups }, context) => {
    const name = groups!["month"]!.replace(".", "");
    const month = months[name] ?? monthAbbreviations[name]!;
    const day = groups!["day"] === undefined ? null : Number(groups!["day"]);
    const end = groups!["year"]
      ? monthPeriod(Number(groups!["year"]), month).end
      : placeMonth(month, day, context)?.period.end;
    const isYear = groups!["unit"] === "year";
    const bare = unplaced(showDuration(1, isYear ? "Y" : "Q"), isYear ? "year" : "quarter", "duration");
    if (end === undefined) return bare;
    const how = { anchor: groups!["year"] ? "none" : "published", implied: ["date"] } as const;
    // most of the quarter that ended in July lies in the second
    if (!isYear) return dated(periodAround(end - 45, "Q"), how);
    return { ...bare, ...how, value: daysFrom(moveDay(end, "Y", -1) + 1, end) };
  },
};
