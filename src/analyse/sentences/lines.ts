import { isSpace, type Span } from "../../document/index.ts";
import { isUpper } from "../tokens/characters.ts";
import type { TokenText } from "./boundary.ts";

const marksOfList = new Set(["•", "*", "-", "–", "—", "·", "▪", "►", "‣"]);

/** The length of the longest line of a block: how wide a hard-wrapped text was set. Infinity when it is one line. */
export function lineWidth(text: string, { start, end }: Span): number {
  let width = 0;
  let at = start;
  for (;;) {
    const stop = text.indexOf("\n", at);
    if (stop < 0 || stop >= end) return at === start ? Infinity : Math.max(width, end - at);
    width = Math.max(width, stop - at);
    at = stop + 1;
  }
}

/** Lines no longer than this were not set as a paragraph: names, addresses, verse. */
const narrow = 45;

/**
 * Whether the line break between token `at` and the next parts two sentences. In a list or table (width 0) every line is its own.
 * In running text a hard-wrapped line goes on; it ends its sentence before a blank line, before a list item, and when the next word,
 * a capitalised one, would still have fitted on it.
 */
export function lineParts({ text, tokens }: TokenText, at: number, width: number): boolean {
  const from = tokens.end[at]!;
  const to = tokens.start[at + 1]!;
  if (to === from || (to - from === 1 && text.charCodeAt(from) === 32)) return false;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 0x2028 || unit === 0x2029 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  if (breaks === 0) return false;
  if (width === 0 || breaks > 1 || marksOfList.has(text[to]!)) return true;
  if (!isUpper(text.charCodeAt(to)) && tokens.kind[at + 1] === "word") return false;
  if (text[from - 1] === ",") return false;
  if (width <= narrow) return true;
  return lineLength(text, from, width) + 1 + wordLength(text, to, width) < width;
}

/** The length of the line that ends at `end`, as far as `most`. */
function lineLength(text: string, end: number, most: number): number {
  let start = end;
  while (start > 0 && end - start < most && text.charCodeAt(start - 1) !== 10) start--;
  return end - start;
}

/** The length of the word, with all that is written against it. */
function wordLength(text: string, start: number, most: number): number {
  let end = start;
  while (end < text.length && end - start < most && !isSpace(text.charCodeAt(end))) end++;
  return end - start;
}
