import { tenWords, unitWords } from "../../en/number-words.ts";
import { percentOf } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const count = `(?:${oneOf([...Object.keys(unitWords), ...Object.keys(tenWords)])}|\\d{1,3})`;

/** "one in five", "nine out of ten", "one person in 20": a share, in per cent. */
export const ratio: AmountRule = {
  name: "ratio",
  // matches: "one in five", "3 out of 10"   must not match: "two in 2014", "one in five years", "one man in two boats"
  pattern: new RegExp(
    `(?<![\\w.,$£€-])(?<top>${count})(?:\\s(?<noun>person|adult|child|boy|girl|man|woman|patient|household|family|pupil|student|worker|voter|job|house|home)(?=\\sin\\s(?:every\\s)?${count}(?:[.,;:)]|\\s(?:is|was|has|had|will|would|does|did|now|says?|said|believes?|lives?|dies|cannot|can|goes|suffers)\\b)))?[\\s-]+(?:in|out\\s+of|in\\s+every|out\\s+of\\s+every|of\\s+every)[\\s-]+(?<bottom>${count})\\b(?![\\d,.%-]*\\d|%|\\s+(?:years?|months?|weeks?|days?|hours?|minutes?|per|percent|million|thousand|billion|hundred)\\b)`,
    "gi",
  ),
  read: ({ groups }) => {
    const [top, bottom] = [valueOf(groups!["top"]!), valueOf(groups!["bottom"]!)];
    if (top >= bottom || top === 0) return null;
    return { n: percentOf(top, bottom), vague: false, scale: null, form: "ratio", currency: null };
  },
};

function valueOf(word: string): number {
  const key = word.toLowerCase();
  return unitWords[key] ?? tenWords[key] ?? Number(key);
}
