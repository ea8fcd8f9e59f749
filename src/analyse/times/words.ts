import {
  decadeWords,
  monthAbbreviations,
  months,
  partsOfDay,
  seasons,
  weekdayAbbreviations,
  weekdays,
  zones,
} from "../en/calendar-words.ts";
import { ordinalWords, tenWords, unitWords } from "../en/number-words.ts";
import { timeUnits } from "../en/time-units.ts";

/** Pieces of regular expression that the rules share, made from the word lists. Longest alternative first. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.\\-]/g, "\\$&").replaceAll(" ", "\\s+"));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join("|")})`;
}

export const monthName = oneOf(Object.keys(months));
const shortMonth = oneOf(Object.keys(monthAbbreviations));
/** Next to a day number the full stop may be missing. */
export const anyMonth = `(?:${monthName}|${shortMonth}\\b\\.?)`;
/** Alone an abbreviation needs its full stop: "Jan." but not "Jan said". */
export const loneMonth = `(?:${monthName}\\b|${shortMonth}\\.)`;
export const weekdayName = `(?:${oneOf(Object.keys(weekdays))}|${oneOf(Object.keys(weekdayAbbreviations))}\\.)`;
export const partName = oneOf(Object.keys(partsOfDay));
export const seasonName = oneOf(Object.keys(seasons));
export const unitName = oneOf(Object.keys(timeUnits));
export const zoneName = oneOf(Object.keys(zones));
export const decadeName = oneOf(Object.keys(decadeWords));
export const ordinalName = `(?:${oneOf(Object.keys(ordinalWords))}|\\d{1,2}(?:st|nd|rd|th))`;

const small = oneOf([...Object.keys(unitWords).filter((word) => word !== "zero"), ...Object.keys(tenWords)]);
const ten = oneOf(Object.keys(tenWords));
/** How many units: "12", "5 1/2", "two and a half", "twenty-one", "a couple of", "several". */
export const howMany =
  `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s\\d/\\d|\\s+and\\s+a\\s+half)?|${ten}[-\\s]${small}|${small}(?:\\s+and\\s+a\\s+half|\\s+hundred|\\s+thousand)?` +
  `|(?:a|the)\\s+couple(?:\\s+of)?|half\\s+an?|half|a\\s+few|a\\s+(?:dozen|hundred|thousand)|several|few|many|an?)`;

/** "the end of", "early", "later in the": which part of a period; it belongs to the expression. */
export const partOf =
  "(?:(?:(?:[Tt]he\\s+)?(?:very\\s+)?(?:beginning|start|end|middle|close|turn)\\s+of\\s+|(?:[Tt]he\\s+)?(?:[Ee]arly|[Ll]ate|[Mm]id)[-\\s]+(?:in\\s+|on\\s+)?|(?:[Ee]arlier|[Ll]ater)\\s+(?:in\\s+|on\\s+)?)(?:the\\s+)?)";

/** Behind a month or day without a year: "January and March 2016" share theirs. */
export const sharedYear = `(?=(?:\\s+(?:and|or|to|through|until)\\s+|\\s?[-–—]\\s?)(?:(?:early|late|mid)[-\\s])?(?:\\d{1,2}\\s+)?${anyMonth}(?:\\s+\\d{1,2},?)?\\s+(?<shared>[12]\\d{3})(?!\\d|,\\d))`;

/** "in August of that year": the year that was told of before. */
export const toldYear = "\\s+(?:of\\s+)?(?<told>that(?:\\s+same)?|the\\s+(?:same|following|next|previous))\\s+year\\b";

/** "nearly", "more than": belongs to a duration and leaves its value alone. */
export const about =
  "(?:(?:at\\s+least|at\\s+most|more\\s+than|less\\s+than|fewer\\s+than|no\\s+more\\s+than|up\\s+to|just\\s+over|just\\s+under|nearly|almost|about|around|roughly|approximately|some)\\s+)";
