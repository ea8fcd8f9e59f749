import { scaleWords, tenWords, unitWords } from "../../en/number-words.ts";
import { multiply, plus, shiftDecimal } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const small = oneOf([...Object.keys(unitWords), ...Object.keys(tenWords)]);
const scale = oneOf(Object.keys(scaleWords));
const any = oneOf([...Object.keys(unitWords), ...Object.keys(tenWords), ...Object.keys(scaleWords)]);

/** "eighty-four", "two hundred and six", "a hundred", "four thousand", "two and a half million". */
export const numberWords: AmountRule = {
  name: "number-words",
  // matches: "twenty-one", "a million"   must not match: "second-hand", "one another"
  pattern: new RegExp(
    `(?<![\\w-])(?<minus>(?:minus|negative)\\s+)?(?:(?:an?\\s+(?=${scale}\\b))?${scale}|${small})(?:(?:\\s+and\\s+|[\\s-]+)${any}\\b){0,12}(?:[\\s-]+and[\\s-]+a[\\s-]+(?:half|quarter)\\b(?:[\\s-]+${scale}\\b)?)?(?<point>\\s+point(?:\\s+(?:${small}|nought|naught|oh)\\b){1,8})?(?![\\w’'])`,
    "gi",
  ),
  read: ({ 0: whole, groups }) => {
    const bare = /^(?:hundred|thousand|million|billion|trillion)/i.test(whole);
    if (bare) return null;
    const minus = groups!["minus"] ?? "";
    const point = groups!["point"] ?? "";
    const said = readWords(whole.slice(minus.length, whole.length - point.length));
    if (!said || said.n === null) return null;
    const digits =
      point &&
      [...point.matchAll(/[a-z]+/gi)]
        .slice(1)
        .map(([word]) => unitWords[word.toLowerCase()] ?? tenWords[word.toLowerCase()] ?? 0)
        .join("");
    const isWhole = said.length === undefined || said.length === whole.length - minus.length - point.length;
    const n = digits && isWhole ? `${said.n}.${digits}` : said.n;
    const length = isWhole ? whole.length : minus.length + said.length;
    return { ...said, n: minus ? `-${n}` : n, length };
  },
};

/** Left to right; stops before a word that cannot follow: "two three" → "two". */
export function readWords(words: string): ReturnType<AmountRule["read"]> {
  let total = "0";
  let group = 0;
  let length = 0;
  let biggest: number | null = null;
  let last: "none" | "unit" | "ten" | "hundred" | "scale" = "none";
  let said = false;
  // matches each word with its place: "twenty-one" → twenty, one
  for (const match of words.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    const end = match.index + word.length;
    if (word === "and") continue;
    if (word === "a" || word === "an") {
      if (!said) group = 1;
      continue;
    }
    if (word === "half" || word === "quarter") {
      const part = word === "half" ? "0.5" : "0.25";
      const rest = scaleWords[words.slice(end).replace(/[\s-]/g, "").toLowerCase()];
      const whole = plus(total, String(group));
      // "a million and a half" is half of a million, "two and a half million" scales both
      const value =
        last === "scale" && biggest !== null
          ? plus(whole, multiply(part, shiftDecimal("1", biggest)))
          : plus(whole, part);
      return {
        n: rest ? shiftDecimal(value, rest) : value,
        vague: false,
        scale: rest ?? biggest,
        form: "words",
        currency: null,
      };
    }
    const unit = unitWords[word];
    const ten = tenWords[word];
    const power = scaleWords[word];
    if (unit !== undefined) {
      if (last === "unit" || (last === "ten" && (unit > 9 || unit === 0))) break;
      group += unit;
      last = "unit";
    } else if (ten !== undefined) {
      if (last === "unit" || last === "ten") break;
      group += ten;
      last = "ten";
    } else if (power === 2) {
      if (group === 0 || group > 99) break;
      group *= 100;
      biggest ??= 2;
      last = "hundred";
    } else if (power !== undefined) {
      if (group === 0) break;
      total = plus(total, shiftDecimal(String(group), power));
      group = 0;
      biggest = Math.max(biggest ?? 0, power);
      last = "scale";
    }
    said = true;
    length = end;
  }
  return said
    ? { n: plus(total, String(group)), vague: false, scale: biggest, form: "words", currency: null, length }
    : null;
}
