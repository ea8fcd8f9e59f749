import type { TokenText } from "./boundary.ts";

const marksOfList = new Set(["•", "*", "-", "–", "—", "·", "▪", "►", "‣"]);
const terminal = new Set([".", "!", "?", "…", '"', "”", "’", "'", ")", ":", ";", "。"]);

/**
 * Whether the line break between two tokens of one block parts two sentences. In a list or table every line is its own;
 * in running text a hard-wrapped line goes on, unless it closed, a blank line stands between, or the next is a list item.
 */
export function lineParts({ text, tokens }: TokenText, at: number, eachLine: boolean): boolean {
  const from = tokens.end[at]!;
  const to = tokens.start[at + 1]!;
  if (to === from || (to - from === 1 && text.charCodeAt(from) === 32)) return false;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 0x2028 || unit === 0x2029 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  if (breaks === 0) return false;
  return eachLine || breaks > 1 || marksOfList.has(text[to]!) || terminal.has(text[from - 1]!);
}
