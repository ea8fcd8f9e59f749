import { multiply } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";

/** What one of the plural stands for: at least two of it were meant. */
const plurals: Readonly<Record<string, string>> = {
  tens: "10",
  dozens: "12",
  scores: "20",
  hundreds: "100",
  thousands: "1000",
  millions: "1000000",
  billions: "1000000000",
  trillions: "1000000000000",
};

/** "thousands", "tens of thousands", "dozens of". "Thousands" says at least two thousand and nothing more. */
export const plural: AmountRule = {
  name: "plural",
  // matches: "hundreds of thousands"   must not match: "the Hundreds", "scores" as a verb
  pattern:
    /(?<![\w-])(?:(?<of>tens|dozens|scores|hundreds|thousands)\s+of\s+)?(?:(?<one>dozens|hundreds|thousands|millions|billions|trillions)|(?<scores>scores|tens)(?=\s+of\b))\b(?:\s+(?:and|or|upon)\s+(?:dozens|hundreds|thousands|millions|billions)\b)?/gi,
  read: ({ groups }) => {
    const of = groups!["of"]?.toLowerCase();
    const one = plurals[(groups!["one"] ?? groups!["scores"]!).toLowerCase()]!;
    return {
      n: multiply("2", of ? multiply(plurals[of]!, one) : one),
      vague: true,
      scale: null,
      form: "vague",
      currency: null,
    };
  },
};

/** "several hundred", "a few dozen", "several", "a handful of", "a couple of". */
export const several: AmountRule = {
  name: "several",
  // matches: "several hundred", "a handful of"   must not match: "few", "many a slip"
  pattern:
    /(?<![\w-])(?:(?<few>several|a\s+few|a\s+couple(?:\s+of)?|many|few)\s+(?<unit>dozen|hundred|thousand|million|billion)\b|several(?=\s+[a-z])(?!\s+(?:more\s+)?(?:times|years|months|weeks|days|hours|minutes|decades|of\s+(?:the|his|her|their|its|them|us|these|those))\b)|a\s+handful(?=\s+of\b)|a\s+couple(?=\s+of\b))/gi,
  read: ({ groups }) => {
    const unit = groups!["unit"]?.toLowerCase();
    const one = unit === undefined ? null : (plurals[`${unit}s`] ?? null);
    return { n: one === null ? null : multiply("2", one), vague: true, scale: null, form: "vague", currency: null };
  },
};
