import { dayOf } from "../calendar.ts";
import { yearPeriod } from "../period.ts";
import { dated, type TimeRule } from "../reading.ts";
import { oneOf, partOf } from "../words.ts";

const cues = oneOf([
  "in",
  "since",
  "by",
  "until",
  "till",
  "during",
  "before",
  "after",
  "from",
  "of",
  "through",
  "to",
  "between",
  "and",
  "than",
  "early",
  "late",
  "for",
  "year",
  "fiscal",
  "circa",
  "around",
]);
const asksForYear = new RegExp(`\\b${cues}\\s+(?:the\\s+)?(?:year\\s+)?$`, "i");
const notAfter = oneOf([
  "people",
  "troops",
  "men",
  "women",
  "police",
  "percent",
  "per cent",
  "pct",
  "km",
  "kilometres",
  "miles",
  "metres",
  "feet",
  "acres",
  "tons",
  "tonnes",
  "meters",
  "votes",
  "seats",
  "soldiers",
  "respondents",
]);
// "1998 people", "2000 -strong" are counts; "1998 elections" is not among them unless nothing before asks for a year
const countedAfter = new RegExp(`^(?:%|\\s?${notAfter}\\b|-strong|[-\\s]?(?:million|billion|mph|km|kg)\\b)`, "i");

// matches: "Room ", "flight BA "   must not match: "the May "
const numberBefore =
  /\b(?:rooms?|flight(?:\s[A-Z]{2})?|no\.|numbers?|route|highway|section|article|page|suite|unit|gate|platform|model|channel|chapter|paragraph|line)\s$/i;

// matches: " Harbour Road"   must not match: " Olympic Games"
const addressAfter = /^\s+(?:[A-Z]\w+\s+){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Court)\b/;

/** "2014", "since 2014", "late 1989", "fiscal 1990", "2014-15". */
export const year: TimeRule = {
  name: "year",
  triggers: ["digit"],
  // matches: "early in 1914"   must not match: "$2000", "2,014", "Boeing 2014X"
  pattern: new RegExp(
    `(?<![\\w$£€#./,:-]|[^\\s(]\\+)${partOf}?(?:(?:the\\s+)?(?:fiscal\\s+(?:year\\s+)?|year\\s+)|FY\\s?)?(?<year>1[1-9]\\d\\d|20\\d\\d)(?:\\s?[-–/]\\s?(?<to>\\d{4}|\\d\\d)(?![\\d-]))?(?!\\d|[.,:]\\d|[-–]\\d|[A-Z]|(?:st|nd|rd|th|s|m|bn|k|x)\\b)`,
    "gi",
  ),
  fits: (match, sentence) => {
    const end = match.index + match[0].length;
    const after = sentence.slice(end, end + 40);
    if (countedAfter.test(after) || addressAfter.test(after)) return false;
    if (!match[0].startsWith(match.groups!["year"]!)) return true;
    const before = sentence.slice(Math.max(0, match.index - 16), match.index);
    if (asksForYear.test(before)) return true;
    if (numberBefore.test(before)) return false;
    const year = Number(match.groups!["year"]);
    // "the treaty (1648)", "the 1784 Treaty"
    if (before.endsWith("(") && /^(?:\)|\s?[-–;,])/.test(after)) return true;
    if (/\b(?:the|a)\s$/i.test(before) && /^\s[A-Z][a-z]/.test(after)) return true;
    if (year < 1800 || year > 2099) return false;
    // a bare number before a plural is a count unless a determiner or a name stands before it: "2000 soldiers", "the 2000 games"
    if (year >= 1950 && year <= 2035 && year !== 2000) return true;
    return (
      !/^\s[a-z]+s\b/.test(after) || /(?:\b(?:the|his|her|its|their|our|a|this|that)|[’']s?|[A-Z]\w+)\s$/.test(before)
    );
  },
  read: ({ groups }) => {
    const from = Number(groups!["year"]);
    const first = yearPeriod(from);
    const to = groups!["to"];
    if (to === undefined) return dated(first);
    const until = to.length === 4 ? Number(to) : Math.floor(from / 100) * 100 + Number(to);
    if (until <= from || until - from > 150) return null;
    return dated({ ...first, end: dayOf(until, 12, 31), timex: `${from}/${until}` });
  },
};
