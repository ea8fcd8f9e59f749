import { monthAbbreviations, months, monthsThatAreWords } from "../../en/calendar-words.ts";
import { timePrepositions } from "../../en/time-cues.ts";
import { civilOf, two } from "../calendar.ts";
import { monthPeriod } from "../period.ts";
import { dated, unplaced, type Context, type TimeRule } from "../reading.ts";
import { placeMonth, yearTold } from "../resolve.ts";
import { loneMonth, monthName, oneOf, partOf, sharedYear, toldYear } from "../words.ts";

const words = new Set(monthsThatAreWords);
const asksForTime = new RegExp(
  `\\b(?:${oneOf([...timePrepositions])}(?:\\s+the)?|${monthName}(?:\\s+to|,|,?\\s+and|,?\\s+or))\\s+$`,
  "i",
);

// matches: "May, ", "June and "   must not match: "in "
const joinsMonths = new RegExp(`${monthName}(?:,|,?\\s+(?:and|or|to))\\s+$`);

/** "July", "last July", "early October", "March 2016", "June last year". A month stays a month. */
export const month: TimeRule = {
  name: "month",
  triggers: ["month"],
  // matches: "late November 2016"   must not match: "Theresa May said"
  pattern: new RegExp(
    `(?:(?<![\\w-])|(?<=${monthName}\\s?[-–]))${partOf}?(?:(?<rel>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his|[Ee]ach|[Ee]very)\\s+)?(?<month>${loneMonth})(?![\\w'’]*[a-z]{3})(?:(?:,|\\s+of)?\\s+(?<year>[12]\\d{3})(?!\\d|,\\d)|\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year|${toldYear}|${sharedYear}|)`,
    "g",
  ),
  fits: (match, sentence) => {
    const groups = match.groups!;
    if (groups["year"] || groups["shared"] || groups["which"] || groups["told"] || groups["rel"]) return true;
    const before = sentence.slice(Math.max(0, match.index - 16), match.index);
    // "mid-May", "late May": the part is already in the match
    if (!match[0].startsWith(groups["month"]!) || asksForTime.test(before)) return true;
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
    // "a June agreement"; not "the May girl", since she has a capital
    if (words.has(groups["month"]!))
      return /\b(?:an?|the|its|his|her|their|this|that)\s+$/i.test(before) && /^\s[a-z]{4}/.test(after);
    // matches: " Smith"   must not match: " and", " Tuesday"
    return !/^\s+[A-Z][a-z]+/.test(after);
  },
  read: (match, context) => {
    const groups = match.groups!;
    const name = groups["month"]!.replace(".", "");
    const number = months[name] ?? monthAbbreviations[name]!;
    if (groups["year"]) return dated(monthPeriod(Number(groups["year"]), number));
    if (groups["shared"]) return dated(monthPeriod(Number(groups["shared"]), number), { implied: ["year"] });
    const { published } = context;
    if (groups["which"] && published) {
      const by = { last: -1, this: 0, next: 1 }[groups["which"]] ?? 0;
      return dated(monthPeriod(published.year + by, number), { anchor: "published", implied: ["year"] });
    }
    const told = groups["told"] ? yearTold(groups["told"], context) : null;
    if (told !== null) return dated(monthPeriod(told, number), { anchor: "narrative", implied: ["year"] });
    const rel = groups["rel"]?.toLowerCase();
    if (rel === "each" || rel === "every") return unplaced(`XXXX-${two(number)}`, "month", "set");
    if (rel && published) {
      const now = published.month ?? 1;
      const back = rel === "last" || rel === "this past";
      // "last July" said in July is a year ago; "this July" is this year's whichever way it lies
      const year =
        rel === "this"
          ? published.year
          : back
            ? published.year - (number >= now ? 1 : 0)
            : published.year + (number <= now ? 1 : 0);
      return dated(monthPeriod(year, number), { anchor: "published", implied: ["year"] });
    }
    const run = yearOfRun(match, number, context);
    if (run !== null)
      return dated(monthPeriod(run, number), { anchor: context.published ? "published" : "none", implied: ["year"] });
    const placed = placeMonth(number, null, context);
    return placed ? dated(placed.period, placed.how) : unplaced(`XXXX-${two(number)}`, "month");
  },
};

/** "in May, June and July": the next month is of the same year, or of the one that follows it. */
function yearOfRun(match: RegExpExecArray, number: number, { text, sentence, last }: Context): number | null {
  const at = sentence.start + match.index;
  if (last?.grain !== "month" || !joinsMonths.test(text.slice(Math.max(sentence.start, at - 16), at))) return null;
  const { year, month: before } = civilOf(last.start);
  return number > before ? year : year + 1;
}
