import { coinWords, currencySigns, currencyWords } from "../en/currencies.ts";
import { perCodes, unitSymbols, unitWordCodes } from "../en/units.ts";
import { multiply, plus } from "./decimal.ts";
import type { Draft } from "./draft.ts";
import { keyOf, oneOf } from "./words.ts";

// matches: "%", " per cent"   must not match: " percentage points"
const percent = /(?:\s?%|[\s-](?:percent|per[\s-]cent|pct|pc)\b|pct?\b)/y;
const code = new RegExp(`\\s(?<code>[A-Z]{3})\\b`, "y");
const money = new RegExp(
  `[\\s-](?<of>[A-Z][a-z]+(?:an|ese|ish|i|ic|n)\\s)??(?:(?<name>${oneOf(Object.keys(currencyWords))})s?|(?<coin>cents?|pence|penny))\\b`,
  "yi",
);
/** "tens of millions of dollars", "thousands of miles": after a vague number "of" stands between. */
const moneyOf = new RegExp(`\\s+of${money.source}`, "yi");
const symbol = new RegExp(`[\\s-]?(?<symbol>${oneOf(Object.keys(unitSymbols))})(?![\\w²³])`, "yi");
// matches: " lead", " drop"   must not match: " plan"
const pointsOf =
  /^\s(?:lead|gap|margin|advantage|drop|rise|increase|fall|swing|loss|win|victory|deficit|bounce|gain|jump|decline|bump|edge)\b/;
// matches: " kg", " mph"   must not match: " min read"
const shortAfterWords = /\s(?<symbol>kg|km|lbs|mph|kph|cm|mm|ft|oz)\b/y;
// matches: "37m" at a length, "20C"   must not match: "5 C"
const letter = /(?<letter>m|g|C|F|W|V|L|l|p|t)(?!\w|-[A-Z])/y;
// matches: " m (121 ft)", " m tall"   must not match: " m people"
const apart = /\s(?<letter>m)(?=\s?\(|[.,;)]|$|\s(?:-LRB-|long|tall|high|wide|deep|above|below|away|from|of)\b)/y;
const letters: Readonly<Record<string, string>> = {
  m: "m",
  g: "g",
  C: "Cel",
  F: "[degF]",
  W: "W",
  V: "V",
  L: "L",
  l: "L",
  p: "{penny}",
  t: "t",
};
const word = new RegExp(
  `[\\s-]+(?<unit>${oneOf(Object.keys(unitWordCodes))})s?\\b(?!-(?:half|hand|largest|biggest|time|round|generation))`,
  "yi",
);
const wordOf = new RegExp(`\\s+of${word.source}`, "yi");
const per = new RegExp(
  `(?:\\s+(?:an?|per|each|every)\\s+|\\s?/\\s?)(?<per>${oneOf(Object.keys(perCodes))})\\b(?!\\s+(?:earlier|ago|later|before|after|old|on)\\b)`,
  "yi",
);
const age = /[\s-]+(?<grain>year|yr|month|week|day|hour)s?[\s-]+(?:olds?|of\s+age)\b/iy;
const ageCodes: Readonly<Record<string, string>> = { year: "a", yr: "a", month: "mo", week: "wk", day: "d", hour: "h" };
// matches: "100 €", "100元"   must not match: "100 $5"
const signAfter = /\s?(?<sign>[€£¥₹₽₩₺₦₪₴₱฿₫₡₾₭元])(?!\s?\d)/y;

/** Puts the unit that follows (or the currency that stands before) on a number, and widens the span over it. */
export function attachUnit(text: string, limit: number, draft: Draft): Draft {
  if (draft.unit !== null) return draft;
  return attachPer(text, limit, attachOwn(text, limit, draft));
}

function attachOwn(text: string, limit: number, draft: Draft): Draft {
  const { amount, end } = draft;
  const at = (pattern: RegExp) => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    return match && end + match[0].length <= limit ? match : null;
  };
  const grown = (match: RegExpExecArray, kind: Draft["kind"], unit: string): Draft => ({
    ...draft,
    end: end + match[0].length,
    kind,
    unit,
  });
  if (amount.currency) {
    // "$75 U.S. per barrel", but "$2.5 trillion U.S. healthcare"
    const twice = at(
      /\s(?:US|USD|U\.S\.)(?!\w)(?!\s(?!(?:per|an?|in|for|to|on|and|or|by|from|at|this|last|over|each)\b)[A-Za-z]+)/y,
    );
    return {
      ...draft,
      end: twice && amount.currency === "USD" ? end + twice[0].length : end,
      kind: "amount",
      unit: amount.currency,
    };
  }
  const share = at(percent);
  if (share && !/^\s*(?:percent|per cent)age/i.test(text.slice(end, end + 12))) return grown(share, "share", "%");
  // "magnitude 6.3", "a 5.0-magnitude quake": a number on a scale without a unit
  if (
    /\bmagnitude\s(?:of\s)?$/i.test(text.slice(Math.max(0, draft.start - 14), draft.start)) ||
    /^[\s-]magnitude\b/i.test(text.slice(end, end + 11))
  )
    return { ...draft, kind: "measure" };
  // "the 25 to 45 age range"
  if (/^\sage\s(?:range|group|bracket)/.test(text.slice(end, end + 13)))
    return { ...draft, kind: "measure", unit: "a" };
  const old = at(age);
  if (old) return grown(old, "measure", ageCodes[old.groups!["grain"]!.toLowerCase()]!);
  const signed = at(signAfter);
  if (signed) return grown(signed, "amount", currencySigns[signed.groups!["sign"]!] ?? "CNY");
  const coded = at(code);
  const known = coded && currencySigns[coded.groups!["code"]!];
  if (coded && known) return grown(coded, "amount", known);
  const paid = at(amount.vague ? moneyOf : money);
  if (paid) {
    const coin = paid.groups!["coin"]?.toLowerCase();
    const name = paid.groups!["name"];
    if (coin) return grown(paid, "amount", coin.startsWith("cent") ? coinWords["cent"]! : coinWords["penny"]!);
    const of = paid.groups!["of"];
    // "200 stolen pounds" are no country's; "Barbadian dollars" are nobody else's
    if (of && !/^[A-Z]/.test(of)) return draft;
    if (of && name?.toLowerCase() === "dollar") return grown(paid, "amount", "{dollar}");
    const code = Object.entries(currencyWords).find(([key]) => keyOf(key) === keyOf(name!))?.[1];
    // "two crowns" are worn
    const worn = code === "{crown}" && amount.form !== "digits" && amount.scale === null;
    if (code && !worn) return grown(paid, "amount", code);
  }
  if (amount.form === "words") {
    const short = at(shortAfterWords);
    if (short) return grown(short, "measure", unitSymbols[keyOf(short.groups!["symbol"]!)]!);
  }
  if (amount.form === "digits") {
    const symboled = at(symbol);
    if (symboled) return grown(symboled, "measure", unitSymbols[keyOf(symboled.groups!["symbol"]!)]!);
    const short = amount.scale === null ? (at(letter) ?? at(apart)) : null;
    if (short) {
      const unit = letters[short.groups!["letter"]!]!;
      return grown(short, unit === "{penny}" ? "amount" : "measure", unit);
    }
  }
  const measured = at(amount.vague ? wordOf : word);
  if (measured) {
    const name = keyOf(measured.groups!["unit"]!);
    // "a six-point plan" scores nothing
    if (
      name === "point" &&
      text[end] === "-" &&
      !pointsOf.test(text.slice(end + measured[0].length, end + measured[0].length + 12))
    )
      return draft;
    // "6-foot-6"
    const inches =
      name === "foot" &&
      /^-(?<more>\d{1,2})(?!\d)(?:-inch(?:es)?)?/.exec(text.slice(end + measured[0].length, limit).slice(0, 10));
    if (inches && amount.n !== null && !amount.n.includes(".") && Number(inches.groups!["more"]) < 12) {
      const n = plus(multiply(amount.n, "12"), inches.groups!["more"]!);
      const whole = grown(measured, "measure", unitWordCodes["inch"]!);
      return { ...whole, amount: { ...amount, n }, end: whole.end + inches[0].length };
    }
    // "2 million pounds" is money, "200 pounds" a weight
    if (name === "pound" && amount.scale !== null) return grown(measured, "amount", "GBP");
    return grown(measured, "measure", unitWordCodes[name]!);
  }
  return draft;
}

function attachPer(text: string, limit: number, draft: Draft): Draft {
  if (draft.unit === null) return draft;
  per.lastIndex = draft.end;
  const match = per.exec(text);
  if (!match || draft.end + match[0].length > limit) return draft;
  const below = perCodes[keyOf(match.groups!["per"]!)]!;
  return { ...draft, end: draft.end + match[0].length, kind: "rate", unit: `${draft.unit}/${below}` };
}

/** "40,000 people a year": the "per" may stand behind what is counted. */
export function perAfter(text: string, at: number, limit: number): string | null {
  per.lastIndex = at;
  const match = per.exec(text);
  return match && at + match[0].length <= limit ? `/${perCodes[keyOf(match.groups!["per"]!)]!}` : null;
}
