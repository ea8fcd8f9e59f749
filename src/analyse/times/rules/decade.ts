import { decadeWords } from "../../en/calendar-words.ts";
import { ordinalWords } from "../../en/number-words.ts";
import { centuryPeriod, decadePeriod } from "../period.ts";
import { dated, type TimeRule } from "../reading.ts";
import { decadeName, ordinalName, partOf } from "../words.ts";

/** "the mid-1980s", "the '90s", "the nineties". */
export const decade: TimeRule = {
  name: "decade",
  triggers: ["digit", "decade"],
  // matches: "the early 1960s", "the ’80s"   must not match: "in his forties", "70s temperatures"
  pattern: new RegExp(
    `(?<![\\w$£€,-])(?:the\\s+)?(?:${partOf}|last\\s+half\\s+of\\s+the\\s+)?(?:(?<full>(?:1[0-9]|20)\\d0)['’]?s|['’‘](?<short>[2-9]0)s|(?<=the\\s+(?:early\\s+|late\\s+|mid-)?)(?<word>${decadeName}))\\b`,
    "gi",
  ),
  read: ({ groups }) => {
    const word = groups!["word"]?.toLowerCase();
    if (word) return dated(decadePeriod(decadeWords[word]!), { implied: ["century"] });
    const short = groups!["short"];
    if (short) return dated(decadePeriod(190 + Number(short) / 10), { implied: ["century"] });
    return dated(decadePeriod(Number(groups!["full"]) / 10));
  },
};

/** "the 19th century", "the late twentieth century". */
export const century: TimeRule = {
  name: "century",
  triggers: ["unit"],
  // matches: "the 21st century"   must not match: "a century ago"
  pattern: new RegExp(`(?<![\\w-])(?:the\\s+)?${partOf}?(?<nth>${ordinalName})[-\\s]+century\\b`, "gi"),
  read: ({ groups }) => {
    const nth = groups!["nth"]!.toLowerCase();
    const number = ordinalWords[nth] ?? (nth === "twenty-first" ? 21 : Number.parseInt(nth, 10));
    return number >= 1 && number <= 30 ? dated(centuryPeriod(number - 1)) : null;
  },
};
