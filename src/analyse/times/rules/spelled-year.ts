import { tenWords, unitWords } from "../../en/number-words.ts";
import { yearPeriod } from "../period.ts";
import { dated, type TimeRule } from "../reading.ts";
import { oneOf } from "../words.ts";

const ten = oneOf(Object.keys(tenWords));
const unit = oneOf(Object.keys(unitWords));

/** "nineteen ninety-four", "twenty sixteen", "the year two thousand": years as a transcript writes them. */
export const spelledYear: TimeRule = {
  name: "spelled-year",
  triggers: ["spelled"],
  // matches: "nineteen ninety-four"   must not match: "twenty three", "nineteen people"
  pattern: new RegExp(
    `(?<![\\w-])(?:the\\s+year\\s+(?<thousand>two\\s+thousand)(?:\\s+and)?(?:[-\\s](?:(?<ten2>${ten})(?:[-\\s](?<unit2>${unit}))?|(?<low>${unit}))\\b)?|(?<century>eighteen|nineteen|twenty)[-\\s](?:(?<ten>${ten})(?:[-\\s](?<unit>${unit}))?|(?<teen>ten|eleven|twelve|[a-z]+teen)))\\b(?!-|\\s+(?:hundred|thousand|million|percent|per))`,
    "gi",
  ),
  read: ({ groups }) => {
    const value = (word: string | undefined) => {
      const key = word?.toLowerCase() ?? "";
      return unitWords[key] ?? tenWords[key] ?? 0;
    };
    if (groups!["thousand"])
      return dated(yearPeriod(2000 + value(groups!["ten2"]) + value(groups!["unit2"]) + value(groups!["low"])));
    const below = value(groups!["ten"]) + value(groups!["unit"]) + value(groups!["teen"]);
    return below < 10 || below > 99 ? null : dated(yearPeriod(value(groups!["century"]) * 100 + below));
  },
};
