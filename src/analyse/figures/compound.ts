import { compareDecimals, multiply, plus, shiftDecimal } from "./decimal.ts";
import type { Draft } from "./draft.ts";

/** How many of the second unit one of the first has (UCUM). */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "[ft_i]": { "[in_i]": "12" },
  "[yd_i]": { "[ft_i]": "3" },
  "[stone_av]": { "[lb_av]": "14" },
  "[lb_av]": { "[oz_av]": "16" },
  a: { mo: "12" },
  wk: { d: "7" },
  d: { h: "24" },
  h: { min: "60" },
  min: { s: "60" },
  km: { m: "1000" },
  m: { cm: "100" },
  kg: { g: "1000" },
};

// matches: " ", " and "   must not match: ", ", " in "
const joins = /^\s(?:and\s)?$/;

/** "2 hours 6 minutes" is one figure, 126 minutes; "3 dollars 50 cents" is 3.50 dollars. Left to right over sorted drafts. */
export function mergeCompounds(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const whole = last && joins.test(text.slice(last.end, draft.start)) ? joined(last, draft) : null;
    if (whole) merged[merged.length - 1] = whole;
    else merged.push(draft);
  }
  return merged;
}

function joined(big: Draft, small: Draft): Draft | null {
  const [a, b] = [big.amount, small.amount];
  if (a.n === null || b.n === null || a.vague || b.vague || b.n.includes(".") || big.unit === null) return null;
  const [coin, per] = (small.unit ?? "").split("/");
  const coins = coin === "{cent}" || coin === "{penny}";
  // "five pounds 20 pence" is no weight
  const money = big.kind === "amount" ? big.unit : big.unit === "[lb_av]" && coins ? "GBP" : null;
  if (coins && money && !a.n.includes(".") && compareDecimals(b.n, "100") < 0)
    return grown(big, small, plus(a.n, shiftDecimal(b.n, -2)), per ? `${money}/${per}` : money, small.kind);
  const factor = parts[big.unit]?.[small.unit ?? ""];
  if (!factor || a.n.includes(".") || compareDecimals(b.n, factor) >= 0) return null;
  return grown(big, small, plus(multiply(a.n, factor), b.n), small.unit!, "measure");
}

function grown(big: Draft, small: Draft, n: string, unit: string, kind: Draft["kind"]): Draft {
  return { ...big, end: small.end, amount: { ...big.amount, n, end: small.amount.end, scale: null }, unit, kind };
}
