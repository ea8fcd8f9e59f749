import { downVerbs, upVerbs } from "../en/change-words.ts";
import { scoreCues } from "../en/named-numbers.ts";
import { compareDecimals, multiply, shiftDecimal } from "./decimal.ts";
import type { Draft } from "./draft.ts";
import { oneOf } from "./words.ts";

// matches: " to ", "-", " – ", " and "   must not match: ", "
const between =
  /^(?<join>\s?[-–—]\s?|\s+to\s+|\s+and\s+|\s+or\s+|\s?-\s?to\s?-?\s?|\s+to-|\s+up\s+to\s+)(?:(?:around|about|up\s+to|nearly|almost)\s+)?$/i;
// matches: "rose sharply ", "is up "   must not match: "clean-up costs ", "up to "
const changing = new RegExp(
  `(?<![\\w-])(?:${oneOf([...upVerbs, ...downVerbs])}|gone|going|went|goes|moved|moves|shifted|changed|swung)\\b(?!\\s+to\\s+\\d)[^.;:]{0,40}$`,
  "i",
);
const scoring = new RegExp(`\\b${oneOf([...scoreCues])}\\b`, "i");

/** Two numbers that make one range become one draft; a score ("3-2") becomes none. Left to right over sorted drafts. */
export function mergeRanges(text: string, from: number, drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const low = drafts[i]!;
    const high = drafts[i + 1];
    const join = high && between.exec(text.slice(low.end, high.start))?.groups!["join"]!.toLowerCase();
    const glued = join !== undefined && /^[-–]$/.test(join);
    if (
      high &&
      ((glued && isScore(text, from, low, high)) ||
        (/^-?to-?$/.test(join?.trim() ?? "") && isVote(text, from, low, high)))
    ) {
      i++;
      continue;
    }
    const range = high && join !== undefined ? rangeOf(text, from, low, high, join.trim()) : null;
    if (range) i++;
    merged.push(range ?? withSharedUnit(low, high, join));
  }
  return merged;
}

/** "52 to 38 percent": two shares, the first larger, and no range. */
function withSharedUnit(low: Draft, high: Draft | undefined, join: string | undefined): Draft {
  if (!high || high.kind !== "share" || low.unit !== null || low.amount.vague || high.amount.form !== low.amount.form)
    return low;
  if (!join || !/^(?:to|[-–])$/.test(join.trim()) || compareDecimals(low.amount.n!, high.amount.n!) <= 0) return low;
  return { ...low, kind: "share", unit: "%" };
}

function rangeOf(text: string, from: number, low: Draft, high: Draft, join: string): Draft | null {
  if (low.amount.vague || high.amount.vague || low.amount.n === null || high.amount.n === null || low.high !== null)
    return null;
  const shared = low.unit === null || low.unit === high.unit || high.unit?.startsWith(`${low.unit}/`);
  if (!shared && !(low.kind === "amount" && high.unit === null)) return null;
  const ahead = text.slice(Math.max(from, low.start - 50), low.start);
  // matches: "between ", "from about "   must not match: "from the "
  const opener = /\b(?<word>between|from)\s+(?:(?:about|around|roughly|some|up\s+to|just)\s+)?$/i.exec(ahead);
  const word = opener?.groups!["word"]!.toLowerCase();
  if (join === "and" && word !== "between") return null;
  const a = sharedScale(low, high);
  const b = high.amount.n;
  // "two or three", "50 or 60 tons": close together and one sort of number
  if (join === "or") {
    const close = compareDecimals(b, multiply("2", a)) <= 0;
    if (!close || low.unit !== null || low.amount.form !== high.amount.form) return null;
    if (low.amount.form === "digits" && high.unit === null) return null;
  }
  if (compareDecimals(a, b) >= 0) return null;
  // "rose from 40 to 50", "rose 5 to 84" say what changed, not a range
  if ((join === "to" || join === "up to") && changing.test(opener ? ahead.slice(0, opener.index) : ahead)) return null;
  const start = opener && word && join !== "or" ? low.start - (ahead.length - opener.index) : low.start;
  const money = low.kind === "amount" && high.unit === null;
  return {
    ...high,
    start,
    amount: { ...low.amount, n: a },
    high: b,
    kind: money ? low.kind : high.kind,
    unit: money ? low.unit : high.unit,
    approximate: join === "or" || low.approximate || high.approximate,
  };
}

/** "$10 to $15 billion", "3-4 million": the first half takes the second's scale where that makes it the smaller. */
function sharedScale(low: Draft, high: Draft): string {
  const n = low.amount.n!;
  const scale = high.amount.scale;
  if (low.amount.scale !== null || scale === null || low.amount.form !== high.amount.form) return n;
  const raw = shiftDecimal(high.amount.n!, -scale);
  return compareDecimals(n, raw) < 0 && n.length < 4 ? shiftDecimal(n, scale) : n;
}

function isScore(text: string, from: number, low: Draft, high: Draft): boolean {
  const plain = (draft: Draft) =>
    draft.amount.form === "digits" && draft.unit === null && /^\d{1,3}$/.test(draft.amount.n ?? "");
  if (!plain(low) || !plain(high) || text[low.end] === "," || low.amount.scale !== null || high.amount.scale !== null)
    return false;
  // "Tarn 1-3 Orrin"
  if (
    /[A-Z][\w’'-]+\s$/.test(text.slice(Math.max(from, low.start - 24), low.start)) &&
    /^\s[A-Z]/.test(text.slice(high.end, high.end + 2))
  )
    return true;
  return (
    compareDecimals(low.amount.n!, high.amount.n!) >= 0 ||
    scoring.test(text.slice(Math.max(from, low.start - 120), high.end + 60))
  );
}

// matches: "by a vote of ", "ruled ", "won the tie "   must not match: "prices of "
const voting =
  /\b(?:vote|votes|score|scoreline|tally|decision|ruling|verdict)\s+(?:of|was|is|by)\s+$|\b(?:voted|ruled|won|lost|split|drew|decided|agreed|passed|approved|rejected|adopted|backed|carried|cleared)\s+(?:[a-z]+\s+){0,2}?(?:by\s+)?$/i;

/** "a vote of 9 to 2", "ruled five to four": a result, and neither a range nor two figures. */
function isVote(text: string, from: number, low: Draft, high: Draft): boolean {
  const plain = ({ unit, amount }: Draft) =>
    unit === null &&
    amount.scale === null &&
    /^\d{1,3}$/.test(amount.n ?? "") &&
    (amount.form === "digits" || amount.form === "words");
  if (!plain(low) || !plain(high) || !/^\s+to\s+$|^-to-$/i.test(text.slice(low.end, high.start))) return false;
  const ahead = text.slice(Math.max(from, low.start - 40), low.start);
  // "along party lines, 230-to-198"
  if (text[low.end] === "-" && compareDecimals(low.amount.n!, high.amount.n!) >= 0) return true;
  // "it was ten to six": a time of day
  if (
    /\b(?:at|until|till|by|about|around|is|was)\s+$/.test(ahead) &&
    /^(?:5|10|20|25)$/.test(low.amount.n!) &&
    Number(high.amount.n) <= 12 &&
    compareDecimals(low.amount.n!, high.amount.n!) > 0
  )
    return true;
  // "rejected it by 812 to 77"
  if (
    /\bby\s+$/.test(ahead) &&
    compareDecimals(low.amount.n!, high.amount.n!) > 0 &&
    !/^\s*(?:per|%)/.test(text.slice(high.end, high.end + 5))
  )
    return true;
  return voting.test(ahead) && (compareDecimals(low.amount.n!, high.amount.n!) >= 0 || /\bvote|\bscore/i.test(ahead));
}
