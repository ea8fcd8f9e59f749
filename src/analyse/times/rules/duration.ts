import { howManyOf, showDuration, unitGrains } from "../amounts-of-time.ts";
import { showDay } from "../calendar.ts";
import { timeUnits, type TimeUnit } from "../../en/time-units.ts";
import { moveDay } from "../period.ts";
import { unplaced, type Reading, type TimeRule } from "../reading.ts";
import { publishedDay } from "../resolve.ts";
import { about, howMany, oneOf, unitName } from "../words.ts";

const plural = oneOf([
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "weekends",
  "months",
  "quarters",
  "years",
  "decades",
  "centuries",
  "millennia",
]);

/** "three days", "a 30-day truce", "the past two months", "two and a half years", "more than a decade". */
export const duration: TimeRule = {
  name: "duration",
  triggers: ["unit"],
  // matches: "over the past three days" from "the"   must not match: "15-year-old", "42 years of age"
  pattern: new RegExp(
    `(?<![\\w$£€.,-])${about}?(?:(?<the>the|these|those|another)\\s+(?![^\\s-]+-))?(?:(?<way>past|last|next|first|previous|coming|following|final|latest|recent)\\s+)?(?<low>\\d+(?:\\s?[-–]\\s?|\\s+(?:to|or)\\s+))?(?<n>${howMany})(?:\\s+(?:more|additional|consecutive|straight|full|long|whole|further|of))*(?:\\s+|-)(?<unit>${unitName})(?<half>\\s+and\\s+a\\s+half)?(?:\\s+or\\s+(?:so|more|two))?(?:-long)?\\b(?![-\\s]+(?:old|olds|of\\s+age)\\b)(?!')`,
    "gi",
  ),
  fits: (match) => {
    const groups = match.groups!;
    // "the second quarter" is an ordinal, "a second" mostly too
    if (/^an?$/i.test(groups["n"]!) && /^(?:second|quarter)$/i.test(groups["unit"]!)) return false;
    if (/quarters?$/i.test(groups["unit"]!) && /\d?-quarter/i.test(match[0])) return false;
    return !(groups["the"] && /^an?$/i.test(groups["n"]!));
  },
  read: (match, context) => {
    const groups = match.groups!;
    const unit = timeUnits[groups["unit"]!.toLowerCase()]!;
    // "12 to 18 months" is no one number of months
    const n = groups["low"] ? null : howManyOf(groups["n"]!);
    const reading = unplaced(
      showDuration(n === null ? null : n + (groups["half"] ? 0.5 : 0), unit),
      unitGrains[unit],
      "duration",
    );
    return stretch(reading, groups["way"]?.toLowerCase(), n, unit, publishedDay(context));
  },
};

/** "recent years", "the past decade", "coming weeks", "several years" without a number; "years of war". */
export const vagueDuration: TimeRule = {
  name: "vague-duration",
  triggers: ["unit"],
  // matches: "in recent years", "the past year"   must not match: "the years-old"
  pattern: new RegExp(
    `(?<![\\w-])(?:the\\s+)?(?:(?<way>past|last|next|recent|coming|previous|early|first|final)\\s+)?(?<unit>${plural}|(?<=past\\s+)(?:year|decade|week|month|century))(?:-long|\\s+or\\s+months)?\\b(?!-old|\\s+old|\\s+ago)`,
    "gi",
  ),
  fits: (match) => Boolean(match.groups!["way"]) || !/^the\b/i.test(match[0]),
  read: (match) => {
    const groups = match.groups!;
    const unit = timeUnits[groups["unit"]!.toLowerCase()]!;
    if (groups["way"]?.toLowerCase() === "recent" && unit === "Y") return unplaced("PAST_REF", "unknown");
    return unplaced(showDuration(null, unit), unitGrains[unit], "duration");
  },
};

/** "the past three days" also has a place: up to the report. */
function stretch(
  reading: Reading,
  way: string | undefined,
  n: number | null,
  unit: TimeUnit,
  from: number | null,
): Reading {
  if (from === null || n === null || !Number.isInteger(n) || unit.startsWith("T")) return reading;
  const back = way === "past" || way === "last";
  if (!back && way !== "next" && way !== "coming") return reading;
  const far = moveDay(from, unit, back ? -n : n);
  const value = { start: showDay(Math.min(far, from)), end: showDay(Math.max(far, from)) };
  return { ...reading, value, anchor: "published", implied: ["date"] };
}
