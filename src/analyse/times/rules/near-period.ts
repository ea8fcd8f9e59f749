import { showDuration, unitGrains } from "../amounts-of-time.ts";
import { anchorDay } from "../resolve.ts";
import { seasons } from "../../en/calendar-words.ts";
import { timeUnits, type TimeUnit } from "../../en/time-units.ts";
import { civilOf, type Day } from "../calendar.ts";
import { moveDay, periodAround, seasonPeriod, shiftPeriod, type Period } from "../period.ts";
import { dated, daysFrom, unplaced, type Reading, type TimeRule } from "../reading.ts";
import { partOf, seasonName } from "../words.ts";

/** "last month", "earlier this week", "the end of next year", "the previous quarter", "last summer", "that year". */
export const nearPeriod: TimeRule = {
  name: "near-period",
  triggers: ["unit", "season"],
  // matches: "early next week"   must not match: "last week's" beyond "last week", "the last weeks"
  pattern: new RegExp(
    `(?<![\\w-])(?:sometime\\s+)?${partOf}?(?:the\\s+)?(?<rel>last|this|next|past|previous|preceding|prior|current|coming|following|same|that|latest)\\s+(?:(?:calendar|fiscal|financial|same|very|past)\\s+)?(?<unit>day|week|weekend|month|quarter|year|decade|century|${seasonName})\\b(?!-)`,
    "gi",
  ),
  // a programme's name: “This Week”
  // and "the last day" is the final one
  fits: (match, sentence) =>
    (match.index === 0 || !/^[A-Z][a-z]+\s+[A-Z]/.test(match[0])) &&
    !/\b(?:last|past)\s+day$/i.test(match[0]) &&
    !isToThisDay(match, sentence),
  read: (match, context) => {
    const groups = match.groups!;
    const rel = groups["rel"]!.toLowerCase();
    const word = groups["unit"]!.toLowerCase();
    const season = seasons[word];
    const unit = season ? "Y" : timeUnits[word]!;
    const told =
      rel === "following" ||
      rel === "same" ||
      rel === "that" ||
      rel === "preceding" ||
      (rel === "this" && context.narrative && (unit === "D" || unit === "M")) ||
      (rel === "previous" && context.told !== null) ||
      // "the next week" is told from a date, unless somebody looks ahead
      (rel === "next" &&
        /the\s+next/i.test(match[0]) &&
        (unit === "D" || context.narrative || (isAsFine(context.told, unit) && context.tense() !== "future")));
    const from = told ? (isAsFine(context.told, unit) ? context.told!.start : null) : anchorDay(context, unit);
    if (from === null) return unplaced(null, "unknown");
    const by = rel === "latest" && unit === "Q" ? -1 : (by_[rel] ?? 0);
    if (rel === "past" && !season) return pastStretch(unit, from);
    const how = { anchor: told ? "narrative" : "published", implied: ["date"] } as const;
    return dated(season ? nearSeason(season, from, by) : periodAround(moveDay(from, unit, by), unit), how);
  },
};

const by_: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  following: 1,
};

/** "to this day" is up to now. */
function isToThisDay(match: RegExpExecArray, sentence: string): boolean {
  return /^this\s+day$/i.test(match[0]) && /\bto\s+$/i.test(sentence.slice(Math.max(0, match.index - 4), match.index));
}

/** Whether a unit can be counted from what was told: "that day" is no day of a year. */
function isAsFine(told: Period | null, unit: TimeUnit): boolean {
  if (!told) return false;
  if (unit === "D") return told.grain === "day";
  return unit === "Y" || unit === "X" || unit === "C" || told.grain !== "year";
}

/** "the past decade" is an amount of time up to now, not the decade before this one. */
function pastStretch(unit: TimeUnit, from: Day): Reading {
  const reading = unplaced(showDuration(1, unit), unitGrains[unit], "duration");
  return {
    ...reading,
    value: daysFrom(moveDay(from, unit, -1), from),
    anchor: "published",
    implied: ["date"],
  };
}

/** "last summer" said in October is the summer just gone; said in July, the year before's. */
function nearSeason(code: string, from: Day, by: number): Period {
  const own = seasonPeriod(civilOf(from).year, code);
  if (by < 0) return own.end < from ? own : shiftPeriod(own, "Y", -1);
  if (by > 0) return own.start > from ? own : shiftPeriod(own, "Y", 1);
  return own;
}
