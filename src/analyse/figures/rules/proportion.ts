import { tenWords, unitWords } from "../../en/number-words.ts";
import { percentOf, shiftDecimal } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const count = `(?:${oneOf([...Object.keys(unitWords), ...Object.keys(tenWords)])}|\\d{1,4})`;
// matches: "a ratio of ", "odds are ", "outnumbered them by about "   must not match: "a rate of "
const asked = /\b(?:ratios?|odds|outnumber(?:s|ed|ing)?)\b[^.;:]{0,60}$/i;

/** "a ratio of 3:1", "odds of 5 to 1", "outnumbered 20 to one": how many times as many. */
export const proportion: AmountRule = {
  name: "proportion",
  // matches: "a ratio of"   must not match: "a rate of"
  when: /ratio|odds|outnumber/i,
  // matches: "ratio is 3:1", "odds of 5 to 1"   must not match: "at 3:15", "won 3-1", "from 5 to 1"
  pattern: new RegExp(
    `(?<![\\w.,:$£€-])(?<top>${count})(?:\\s?:\\s?|[\\s-]to[\\s-])(?<bottom>${count})\\b(?![\\d,.:%-]*\\d|%)`,
    "gi",
  ),
  read: ({ groups, index }, sentence) => {
    if (!asked.test(sentence.slice(Math.max(0, index - 70), index))) return null;
    const [top, bottom] = [valueOf(groups!["top"]!), valueOf(groups!["bottom"]!)];
    if (top === 0 || bottom === 0) return null;
    return {
      n: shiftDecimal(percentOf(top, bottom), -2),
      vague: false,
      scale: null,
      form: "multiple",
      currency: null,
    };
  },
};

function valueOf(word: string): number {
  const key = word.toLowerCase();
  return unitWords[key] ?? tenWords[key] ?? Number(key);
}
