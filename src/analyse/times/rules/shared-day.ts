import { monthAbbreviations, months } from "../../en/calendar-words.ts";
import { dayOf, isRealDate, two } from "../calendar.ts";
import { dayPeriod } from "../period.ts";
import { dated, unplaced, type Context, type TimeRule } from "../reading.ts";
import { placeMonth } from "../resolve.ts";
import { anyMonth } from "../words.ts";

const nth = "(?:st|nd|rd|th)?";
const joint = "(?:\\s+(?:and|or|to|until|through)|,(?:\\s+\\d{1,2},){0,4}(?:\\s+\\d{1,2}\\s+and)?)\\s+";

/** "28" of "the 28 and 29 August", "5" of "between 5 and 9 May 2014". */
export const dayBeforeShared: TimeRule = {
  name: "day-before-shared",
  triggers: ["month"],
  // matches: "28" of "28 and 29 August"   must not match: "28" of "28 and Anna March"
  pattern: new RegExp(
    `(?<![\\w.,$£€:/-])(?:the\\s+)?(?<day>\\d{1,2})${nth}(?=${joint}(?:the\\s+)?\\d{1,2}${nth}\\s+(?:of\\s+)?(?<month>${anyMonth})(?![a-z])(?:,?\\s+(?<year>[12]\\d{3})(?!\\d))?)`,
    "g",
  ),
  read: readShared,
};

/** "25" of "April 24 and 25". */
export const dayAfterShared: TimeRule = {
  name: "day-after-shared",
  triggers: ["month"],
  // matches: "25" of "April 24 and 25."   must not match: "25" of "April 24 and 25 people"
  pattern: new RegExp(
    `(?<=\\b(?<month>${anyMonth})\\s+\\d{1,2}${nth}(?:\\s+(?:and|or|to|through|until)|,(?:\\s+\\d{1,2},){0,4}(?:\\s+\\d{1,2}\\s+and)?)\\s+)(?<day>\\d{1,2})${nth}(?![\\w%:-]|[.,]\\d)(?=\\s*(?:[.,;:)]|$)|\\s+(?:in|at|by|and|with|when|as|on)\\b)(?:,?\\s+(?<year>[12]\\d{3})(?!\\d))?`,
    "g",
  ),
  read: readShared,
};

function readShared({ groups }: RegExpExecArray, context: Context) {
  const name = groups!["month"]!.replace(".", "");
  const month = months[name] ?? monthAbbreviations[name]!;
  const day = Number(groups!["day"]);
  if (!isRealDate(2000, month, day)) return null;
  const year = groups!["year"];
  if (year)
    return isRealDate(Number(year), month, day)
      ? dated(dayPeriod(dayOf(Number(year), month, day)), { implied: ["month", "year"] })
      : null;
  const placed = placeMonth(month, day, context);
  if (!placed) return unplaced(`XXXX-${two(month)}-${two(day)}`, "day");
  return dated(placed.period, { ...placed.how, implied: ["month", ...(placed.how.implied ?? [])] });
}
