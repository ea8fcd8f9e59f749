import { dayOf } from "../calendar.ts";
import { monthAbbreviations, months } from "../../en/calendar-words.ts";
import { ordinalWords } from "../../en/number-words.ts";
import { monthPeriod, yearPeriod, type Period } from "../period.ts";
import { dated, type TimeRule } from "../reading.ts";
import { loneMonth, ordinalName, partOf } from "../words.ts";

const before = "(?:B\\.?C\\.?(?:E\\b\\.?)?)(?![A-Za-z])";
const after = "(?:A\\.?D\\.?|C\\.?E\\.?)(?![A-Za-z])";
const about = "(?:(?:c\\.|ca\\.|circa)\\s*)?";

/** "490 BC", "August 480 BC", "264–241 BC", "264" of "264 to 241 BC", "AD 70". Its value is TIMEX3's alone: BC0490. */
export const eraYear: TimeRule = {
  name: "era-year",
  triggers: ["era"],
  // matches: "ca. 461 BC", "AD 70"   must not match: "200 BC Ferries workers", "AD 2 million"
  pattern: new RegExp(
    `(?<![\\w.,$£€-])${about}${partOf}?(?:(?:(?<month>${loneMonth})\\s+)?(?<year>\\d{1,4})(?:\\s?[-–]\\s?(?<to>\\d{1,4}))?(?:\\s?(?:(?<bc>${before})|${after})|(?=\\s+(?:to|and|or|until)\\s+\\d{1,4}\\s?(?<shared>${before})))|A\\.?D\\.?\\s?(?<ad>\\d{1,4})(?!\\d|[.,]\\d|\\s+(?:million|billion)))`,
    "g",
  ),
  // a province, a firm   matches: " Ferries"   must not match: " the fleet"
  fits: (match, sentence) => !placeAfter.test(sentence.slice(match.index + match[0].length)),
  read: ({ groups }) => {
    const bc = Boolean(groups!["bc"] ?? groups!["shared"]);
    const first = yearOf(groups!["year"] ?? groups!["ad"]!, bc);
    if (first === null) return null;
    if (groups!["month"]) return dated(monthPeriod(first, monthOf(groups!["month"])));
    const last = groups!["to"] === undefined ? null : yearOf(groups!["to"], bc);
    return dated(last === null || last <= first ? yearPeriod(first) : upTo(first, last));
  },
};

// matches: " Ferries", " Hydro"   must not match: " the fleet"
const placeAfter = /^\s+(?:Ferries|Hydro|Place|Liberals?|NDP|Lions|Court|Supreme|residents|people|workers)\b/;

/** "the 5th century BC". */
export const eraCentury: TimeRule = {
  name: "era-century",
  triggers: ["era"],
  // matches: "the early 5th century BC"   must not match: "the 5th century"
  pattern: new RegExp(`(?<![\\w-])(?:the\\s+)?${partOf}?(?<nth>${ordinalName})[-\\s]+century\\s+${before}`, "gi"),
  read: ({ groups }) => {
    const nth = groups!["nth"]!.toLowerCase();
    const number = ordinalWords[nth] ?? Number.parseInt(nth, 10);
    if (!(number >= 1 && number <= 50)) return null;
    const timex = `BC${String(number - 1).padStart(2, "0")}`;
    return dated({
      grain: "century",
      start: dayOf(1 - number * 100, 1, 1),
      end: dayOf(100 - number * 100, 12, 31),
      timex,
    });
  },
};

/** The year before Christ 1 is the calendar's year 0. */
function yearOf(digits: string, bc: boolean): number | null {
  const year = Number(digits);
  return year === 0 ? null : bc ? 1 - year : year;
}

function monthOf(name: string): number {
  const bare = name.replace(".", "");
  return months[bare] ?? monthAbbreviations[bare]!;
}

function upTo(first: number, last: number): Period {
  const [one, other] = [yearPeriod(first), yearPeriod(last)];
  return { ...one, end: other.end, timex: `${one.timex}/${other.timex}` };
}
