import { multipleVerbs, multipleWords, tenWords, unitWords } from "../../en/number-words.ts";
import { maxDigits } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const count = oneOf([...Object.keys(unitWords), ...Object.keys(tenWords)]);

// matches: "grew by almost "   must not match: "met "
const growing =
  /\b(?:gr[eo]wn?|grows|ris[ei]n?|rose|increased?|multipli(?:ed|es)|jumped|surged|soared|expanded|swelled)\s(?:(?:by|about|some|nearly|almost|more|than|over|around|roughly|at|least)\s)*$/i;

/** "sixfold", "a 12-fold rise", "three times as many", "twice the", "doubled": how many times as much. */
export const multiple: AmountRule = {
  name: "multiple",
  // matches: "sixfold"   must not match: "six"
  when: /fold|times|twice|thrice|doubl|tripl|trebled|quadrupl|quintupl|halved/i,
  // matches: "sixfold", "twice as many", "four times higher", "has doubled to"   must not match: "three times a week", "once", "doubled over", "double room"
  pattern: new RegExp(
    `(?<![\\w-]|\\d[.,])(?:(?<fold>${count}|\\d+(?:\\.\\d+)?)-?fold\\b|(?<grown>${count}|\\d+(?:\\.\\d+)?)\\s+times\\b(?!\\s+(?:as|more|less|fewer|lower|smaller|cheaper|higher|larger|bigger|greater|faster|the|its|their|that|what|an?|per|each|every)\\b)|(?:(?<times>${count}|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s+times|(?<word>${oneOf(Object.keys(multipleWords))}))(?=\\s+(?:as\\s+(?:many|much|high|large|big|fast|likely|long|often|expensive|strong)|more|less|fewer|lower|smaller|cheaper|higher|larger|bigger|greater|faster|(?:the|its|their|that|what)\\s))|(?<verb>${oneOf(Object.keys(multipleVerbs))})\\b(?!\\s+(?:over|back|up|as)\\b|-))`,
    "gi",
  ),
  read: ({ groups, index }, sentence) => {
    const { fold, grown, word, verb } = groups!;
    const times = groups!["times"] ?? grown;
    // "grew 2.5 times", but "met 2.5 times"
    if (grown && !growing.test(sentence.slice(Math.max(0, index - 34), index))) return null;
    // "the doubled fare" has no verb: one needs a subject before it
    if (verb && !/(?:[a-z]|[A-Z]{2,}|\d)\s+$/.test(sentence.slice(Math.max(0, index - 14), index))) return null;
    if (verb && /\b(?:the|an?|of|his|her|its|their)\s+$/i.test(sentence.slice(Math.max(0, index - 8), index)))
      return null;
    const said = (fold ?? times ?? "").toLowerCase().replaceAll(",", "");
    const n =
      multipleWords[word?.toLowerCase() ?? ""] ??
      multipleVerbs[verb?.toLowerCase() ?? ""] ??
      String(unitWords[said] ?? tenWords[said] ?? said);
    if (n.length > maxDigits) return null;
    return { n, vague: false, scale: null, form: "multiple", currency: null };
  },
};
