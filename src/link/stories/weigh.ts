import { compareText } from "../reading.ts";
import type { Term } from "./terms.ts";

/** The terms that mark one report off from others, heaviest first, with weights of length 1. */
export type Profile = ReadonlyMap<string, number>;

/** A small archive says little about which words are rare; these many unseen reports stand in for the rest of the news. */
const unseen = 1000;
const nameWeight = 2.5;
const maxTerms = 40;

/** TF-IDF over the reports at hand. */
export function profilesOf(reports: readonly (readonly Term[])[]): readonly Profile[] {
  const holders = new Map<string, number>();
  for (const terms of reports) for (const { text } of terms) holders.set(text, (holders.get(text) ?? 0) + 1);
  const rarity = (text: string) => Math.log((reports.length + unseen) / holders.get(text)!);
  return reports.map((terms) => {
    const heaviest = terms
      .map(({ text, isName, count }) => ({
        text,
        weight: (1 + Math.log(count)) * rarity(text) * (isName ? nameWeight : 1),
      }))
      .sort((a, b) => b.weight - a.weight || compareText(a.text, b.text))
      .slice(0, maxTerms);
    const length = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
    return new Map(heaviest.map(({ text, weight }) => [text, weight / length]));
  });
}

/** Cosine, 0 to 1. */
export function closeness(a: Profile, b: Profile): number {
  let sum = 0;
  for (const [text, weight] of a) sum += weight * (b.get(text) ?? 0);
  return sum;
}
