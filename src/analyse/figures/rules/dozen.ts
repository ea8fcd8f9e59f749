import { maxDigits, multiply } from "../decimal.ts";
import { unitWords, tenWords } from "../../en/number-words.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const count = oneOf([...Object.keys(unitWords), ...Object.keys(tenWords)]);

/** "two dozen", "half a dozen", "a dozen", "half a million". */
export const dozen: AmountRule = {
  name: "dozen",
  // matches: "a dozen"   must not match: "twelve"
  when: /dozen|half|quarter/i,
  // matches: "three dozen eggs"   must not match: "The Dirty Dozen"
  pattern: new RegExp(
    `(?<![\\w-])(?<count>half\\s+an?|a\\s+quarter\\s+of\\s+a|an?|${count}|\\d+)[\\s-]+(?<unit>dozens?|hundred|thousand|million|billion|trillion)\\b`,
    "gi",
  ),
  read: ({ groups }) => {
    const unit = groups!["unit"]!.toLowerCase().replace(/s$/, "");
    const said = groups!["count"]!.toLowerCase();
    const part = said.startsWith("half") ? "0.5" : said.includes("quarter") ? "0.25" : null;
    // whole hundreds and millions are read with the other number words
    if (part === null && unit !== "dozen") return null;
    const times = part ?? (/^an?$/.test(said) ? "1" : String(unitWords[said] ?? tenWords[said] ?? said));
    if (times.length > maxDigits) return null;
    return { n: multiply(times, one[unit]!), vague: false, scale: null, form: "words", currency: null };
  },
};

const one: Readonly<Record<string, string>> = {
  dozen: "12",
  hundred: "100",
  thousand: "1000",
  million: "1000000",
  billion: "1000000000",
  trillion: "1000000000000",
};
