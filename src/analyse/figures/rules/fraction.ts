import { fractionWords, unitWords } from "../../en/number-words.ts";
import { percentOf, shiftDecimal } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const part = oneOf(Object.keys(fractionWords));
const top = oneOf(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]);
const hedged =
  /(?:\b(?:about|around|nearly|almost|roughly|some|over|under|by|than|to|least|approximately|just|up|only|estimated)|[-–—(])\s*$/i;

/** "one-fifth", "two-thirds", "about a third", "half of": a share, in per cent. */
export const fraction: AmountRule = {
  name: "fraction",
  // matches: "a third"   must not match: "three"
  when: /hal(?:f|ves)|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|fourth|\/[2-9]/i,
  // matches: "a third of voters", "three-quarters"   must not match: "a third man", "half-time", "third"
  pattern: new RegExp(
    `(?<![\\w-])(?:(?<top>${top})[-\\s](?<part>${part})|an?\\s+(?<alone>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|half)|(?<half>half)(?=\\s+(?:an?\\s+(?:percent(?:age)?|per\\s+cent|point)|(?:percentage[\\s-])?point|of|the|its|their|his|her|our|all|that|those|these)\\b)|(?<n>[1-9])/(?<d>[2-9])(?=\\s+of\\b))(?<small>[\\s-](?:percentage[\\s-])?point(?!\\s(?:guard|out|of))|\\s+(?:of\\s+)?(?:an?|one)\\s+(?:percent(?:age\\s+point)?|per\\s+cent|(?:percentage\\s+)?point))?\\b(?![-’'])`,
    "gi",
  ),
  read: ({ groups, index, 0: whole }, sentence) => {
    // "a quarter of a percent" is 0.25 per cent
    const hundredth = groups!["small"] !== undefined;
    const share = (n: number, d: number) =>
      hundredth
        ? ({
            n: shiftDecimal(percentOf(n, d), -2),
            vague: false,
            scale: null,
            form: "fraction",
            currency: null,
          } as const)
        : n < d
          ? ({ n: percentOf(n, d), vague: false, scale: null, form: "fraction", currency: null } as const)
          : null;
    if (groups!["d"]) return share(Number(groups!["n"]), Number(groups!["d"]));
    if (groups!["half"]) return share(1, 2);

    if (groups!["top"])
      return share(unitWords[groups!["top"].toLowerCase()]!, fractionWords[groups!["part"]!.toLowerCase()]!);
    const after = sentence.slice(index + whole.length, index + whole.length + 12);
    // "a third" is an ordinal as often: it needs "of", or a hedge before it
    if (hundredth) return share(1, fractionWords[groups!["alone"]!.toLowerCase()]!);
    if (
      /^\s+(?!(?:of|more|less|fewer|in|from|by|last|this|or|and|to|were|are|is|was|have|has|had|said|on|at|than|as|because|since|after|before|who|that)\b)[a-z]/.test(
        after,
      )
    )
      return null;
    if (!/^\s+(?:of|more|less|fewer)\b/.test(after) && !hedged.test(sentence.slice(Math.max(0, index - 16), index)))
      return null;
    return share(1, fractionWords[groups!["alone"]!.toLowerCase()]!);
  },
};
