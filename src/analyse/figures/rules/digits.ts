import { currencySigns } from "../../en/currencies.ts";
import { scaleLetters, scaleWords } from "../../en/number-words.ts";
import { afterMetres } from "../../en/units.ts";
import { grouped, ungroup } from "./digit-groups.ts";
import { maxDigits, normalDecimal, percentOf, plus, shiftDecimal } from "../decimal.ts";
import type { AmountRule } from "../draft.ts";
import { oneOf } from "../words.ts";

const sign = oneOf(Object.keys(currencySigns));
const halves: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75" };
const metres = new RegExp(`^(?:[\\s-]${oneOf([...afterMetres])}\\b|\\s?\\(|\\)|[.,;]|$)`);

// matches: "ran 100m in"   must not match: "100m people"
const beforePlace = /^\s(?:in|from|to|at|on|off|and|up|down)\b/;

/** "2,500", "1.5 million", "£2bn", "$US17,246", "minus-1.4", "5½". */
export const digits: AmountRule = {
  name: "digits",
  // matches: "$3.2 billion", "EUR50m"   must not match: "F-16", "9/11", "1.2.3", "3:58"
  pattern: new RegExp(
    `(?:(?<![\\w$])(?<currency>${sign})\\s?|(?<![\\w.,:/@#&'’*×^=?%_]|[A-Za-z0-9]−|(?<!\\b(?:[Ss]ub|to))(?<=[A-Za-z])[-–])(?<minus>(?:minus|negative)[-\\s]|(?<=^|[\\s(])[-−](?=\\d))?)(?<number>${grouped}|\\d{1,3}(?:,\\d{3})+(?!,?\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?<half>\\s?[½¼¾]|\\s+[1-9]/[2-9](?![\\d/])|\\s+and\\s+a\\s+half\\b)?(?![\\d/:×*]|[.,:]\\d)(?:[\\s-](?<word>hundred|thousand|million|billion|trillion|lakh|crore)s?\\b|\\s?(?<short>mn|mln|mil|tln|bn|bln|tn|trn)\\b|(?<letter>[kKmMbB])(?![\\w²³]|-\\w)|\\s(?<apart>[BMm])(?=\\s(?!long|tall|wide|high|deep|away|from|race|above|below|and)[a-z]{3,}s?\\b))?`,
    "gi",
  ),
  read: ({ groups, index, 0: whole }, sentence) => {
    const currency = groups!["currency"];
    const number = ungroup(groups!["number"]!);
    if (number === null) return null;
    // "020" opens a telephone number or a code
    if (number.length > maxDigits || /^0\d/.test(number)) return null;
    let n = normalDecimal(number.startsWith(".") ? `0${number}` : number);
    const half = groups!["half"]?.trim();
    if (half) n = plus(n, halves[half] ?? mixed(half));
    // "plus or minus 3 points" is no three below nothing
    if (groups!["minus"] && !/plus\sor\s$/i.test(sentence.slice(Math.max(0, index - 8), index))) n = `-${n}`;
    const sign = currency?.replace(/\s+/g, " ") ?? "";
    // "us $ 150 million" in a text without capitals
    const code = currencySigns[sign] ?? (sign.endsWith("$") ? (currencySigns[sign.toUpperCase()] ?? null) : null);
    // signs are matched in any case, "rm 5" is no ringgit
    if (currency && code === null) return null;
    const word = groups!["word"]?.toLowerCase();
    // flags ignore case: only a capital B or M may stand apart
    const apart = groups!["apart"];
    if (apart === "b") return null;
    const short = (groups!["short"] ?? apart)?.toLowerCase();
    const letter = groups!["letter"];
    let scale = word ? scaleWords[word]! : short ? scaleLetters[short]! : null;
    let length = whole.length;
    if (letter) {
      const after = sentence.slice(index + whole.length, index + whole.length + 14);
      const isScale =
        currency !== undefined ||
        (letter === "k" || letter === "K" || letter === "M"
          ? true
          : letter === "m" && !(metres.test(after) || (!number.includes(".") && beforePlace.test(after))));
      if (isScale) scale = scaleLetters[letter.toLowerCase()]!;
      else length -= 1;
    }
    return {
      n: scale === null ? n : shiftDecimal(n, scale),
      vague: false,
      scale,
      form: "digits",
      currency: code,
      length,
    };
  },
};

/** "10 1/2" → "0.5", "two and a half" → "0.5" */
function mixed(half: string): string {
  const [n, d] = half.split("/").map(Number);
  return d === undefined ? "0.5" : n! < d ? shiftDecimal(percentOf(n!, d), -2) : "0";
}
