import type { Block, Found } from "../../document/index.ts";
import { paperWords, sectionWords } from "../en/masthead-words.ts";
import { readHolder } from "../metadata/outlet.ts";

/**
 * The outlet a dump names without a field: a line above the headline that reads as a paper's name, or the holder of the
 * copyright, which then stands as a line above, too, or alone at the end.
 */
export function findMasthead(text: string, blocks: readonly Block[]): Found | null {
  const wordsOf = ({ start, end }: Block) => text.slice(start, end).trim();
  const headline = blocks.findIndex(({ role }) => role === "headline");
  const top = blocks.slice(0, headline < 0 ? 6 : Math.min(headline, 25)).filter(({ kept }) => !kept);
  const last = blocks.findLastIndex(({ kept }) => kept);
  const holders = blocks
    .slice(Math.max(0, last - 2))
    .filter(({ start, end }) => end - start <= 200)
    .flatMap((block) => readHolder(wordsOf(block)) ?? []);
  const named = top.find((block) => holders.includes(wordsOf(block))) ?? top.find((block) => isPaper(wordsOf(block)));
  if (named) {
    const value = wordsOf(named);
    const start = text.indexOf(value, named.start);
    return { value, span: { start, end: start + value.length }, from: "text" };
  }
  const holder = holders[0];
  if (holder === undefined) return null;
  const start = text.lastIndexOf(holder);
  return { value: holder, span: { start, end: start + holder.length }, from: "text" };
}

/** "The Harbour Courier", "Vastin Daily Ledger"; not "World News" or "Sports Today", which are sections. */
function isPaper(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(word)))
    return false;
  const lower = words.map((word) => word.toLowerCase());
  if (lower.slice(0, -1).every((word) => sectionWords.has(word))) return false;
  return paperWords.has(lower.at(-1)!) || (lower[0] === "the" && lower.some((word) => paperWords.has(word)));
}
