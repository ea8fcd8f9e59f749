import { howManyOf, showDuration, unitGrains } from "../amounts-of-time.ts";
import { unitWords } from "../../en/number-words.ts";
import { timeUnits, type TimeUnit } from "../../en/time-units.ts";
import { moveDay } from "../period.ts";
import { daysFrom, unplaced, type Reading, type TimeRule } from "../reading.ts";
import { publishedDay } from "../resolve.ts";
import { about, howMany, oneOf, unitName } from "../words.ts";

const smallNumbers = Object.keys(unitWords).filter((word) => word !== "zero");
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
    `(?<![\\w$£€.,-])${about}?(?:(?<the>the|these|those|another)\\s+(?![^\\s-]+-))?(?:(?<way>past|last|next|first|previous|coming|following|final|latest|recent)\\s+)?(?<low>(?:\\d+|${oneOf(smallNumbers)})(?:\\s?[-–]\\s?|\\s+(?:to|or)\\s+|-to-))?(?<n>${howMany})(?:\\s+(?:more|additional|consecutive|straight|full|long|whole|further|of|trading|working|business|school))*(?:\\s+|-)(?<unit>${unitName})(?<half>\\s+and\\s+a\\s+half)?(?:\\s+or\\s+(?:so|more|two))?(?:-long)?\\b(?![-\\s]+(?:old|olds|of\\s+age)\\b)`,
    "gi",
  ),
  fits: (match, sentence) => {
    const groups = match.groups!;
    // a programme's name: “60 Minutes”
    if (/^[A-Z]/.test(groups["unit"]!) && /["'“‘`]$/.test(sentence.slice(0, match.index))) return false;
    // "the second quarter" is an ordinal, "a second" mostly too
    if (/^an?$/i.test(groups["n"]!) && /^(?:second|quarter)$/i.test(groups["unit"]!)) return false;
    if (/quarters$/i.test(groups["unit"]!) && shareOf.test(sentence.slice(match.index + match[0].length))) return false;
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

/** "recent years", "the past decade", "coming weeks", several years without a number; "the days before". */
export const vagueDuration: TimeRule = {
  name: "vague-duration",
  triggers: ["unit"],
  // matches: "in recent years", "the past year", "the weeks before"   must not match: "the years-old", "winter quarters"
  pattern: new RegExp(
    `(?<![\\w-])(?:the\\s+)?(?:(?<way>past|last|next|recent|coming|future|previous|early|first|final)\\s+)?(?<unit>${plural}|(?<=past\\s+)(?:year|decade|week|month|century))(?:-long|\\s+or\\s+months|(?<=(?:recent|coming|past)\\s+\\w+)\\s+and\\s+(?:weeks|months|years))?\\b(?!-old|\\s+old|\\s+ago)(?<on>\\s+(?:ahead|to\\s+come))?`,
    "gi",
  ),
  fits: (match, sentence) => {
    const { way, unit, on } = match.groups!;
    if (way || on) return true;
    // a programme's or a book's name: "60 Minutes"
    if (/^[A-Z]/.test(unit!) && match.index > 0) return false;
    if (/^quarters$/i.test(unit!)) return false;
    // "the weeks before the vote", "the years that followed"; not "the years of plenty"
    return !/^the\b/i.test(match[0]) || leansOn.test(sentence.slice(match.index + match[0].length));
  },
  read: (match) => {
    const groups = match.groups!;
    const unit = timeUnits[groups["unit"]!.toLowerCase()]!;
    const way = groups["way"]?.toLowerCase();
    if (way === "recent" && unit === "Y") return unplaced("PAST_REF", "unknown");
    if (way === "future") return unplaced("FUTURE_REF", "unknown");
    return unplaced(showDuration(null, unit), unitGrains[unit], "duration");
  },
};

// matches: " of the boats"   must not match: " of the year", " of growth"
const shareOf = /^\s+of\s+(?:the|all|its|their|his|her|our|those|these|them|us|an?)\b(?!\s+(?:fiscal\s+)?year)/;

// matches: " before the vote", " that followed"   must not match: " of plenty"
const leansOn = /^\s+(?:before|after|since|following|preceding|leading|that\s+followed|between|immediately)\b/;

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
  const value = daysFrom(Math.min(far, from), Math.max(far, from));
  return { ...reading, value, anchor: "published", implied: ["date"] };
}
