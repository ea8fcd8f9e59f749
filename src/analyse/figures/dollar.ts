import type { Document } from "../../document/index.ts";
import { dollarCountries, dollarDomains, dollarPlaces } from "../en/dollar-places.ts";
import type { Amount } from "./draft.ts";
import { oneOf } from "./words.ts";

const places = Object.entries(dollarPlaces).map(
  // matches: "in Ontario,"   must not match: "Ontarios"
  ([code, names]) => [code, new RegExp(`(?<![\\w-])${oneOf([...names])}(?![\\w-])`)] as const,
);

/** Whose dollar a bare "$" is in a report: by its address, else by its dateline, else the United States'. */
export function dollarOf({ url, dateline }: Pick<Document, "url" | "dateline">): string {
  // matches: "https://news.example.ca/a" → ca   must not match: "https://example.com/ca"
  const domain =
    url === null ? undefined : /^[a-z]+:\/\/[^/?#:]*\.([a-z]{2})(?:[/?#:]|$)/i.exec(url)?.[1]!.toLowerCase();
  return (domain && dollarDomains[domain]) ?? (dateline && datelined(dateline.value)) ?? "USD";
}

/** The same for the amounts of one sentence, which may name a place itself: "the town of Dunmore, Ontario, paid $5,000". */
export function withDollar(
  text: string,
  sentence: string,
  report: string,
  amounts: readonly Amount[],
): readonly Amount[] {
  if (!sentence.includes("$")) return amounts;
  const code = report === "USD" ? (placed(sentence) ?? report) : report;
  if (code === "USD") return amounts;
  return amounts.map((amount) =>
    amount.currency === "USD" && /^\$\s?[\d.]/.test(text.slice(amount.start, amount.start + 3))
      ? { ...amount, currency: code }
      : amount,
  );
}

/** "WELLINGTON, New Zealand" → NZD */
function datelined(words: string): string | null {
  const all = words.toLowerCase();
  return (
    Object.keys(dollarCountries).find((code) => all.includes(dollarCountries[code]!)) ??
    Object.keys(dollarPlaces).find((code) => dollarPlaces[code]!.some((name) => all.startsWith(name.toLowerCase()))) ??
    null
  );
}

function placed(words: string): string | null {
  return places.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
