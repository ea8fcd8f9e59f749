import { isUpper } from "../tokens/characters.ts";
import { creditWords } from "../en/boundary-words.ts";
import type { TokenText } from "./boundary.ts";

const labels = new Set(["figure", "fig.", "table", "box", "chart", "map", "photo", "listing", "exhibit"]);

/** One past the label at the head of a block, "Figure 1.3" of "Figure 1.3 The harbour in May"; -1 when there is none. "Table 2 shows" is none. */
export function labelEnd({ text, tokens }: TokenText, first: number, end: number): number {
  if (first + 3 > end || tokens.kind[first + 1] !== "number" || tokens.kind[first + 2] !== "word") return -1;
  if (!isUpper(text.charCodeAt(tokens.start[first]!)) || !isUpper(text.charCodeAt(tokens.start[first + 2]!))) return -1;
  return labels.has(text.slice(tokens.start[first], tokens.end[first]).toLowerCase()) ? first + 2 : -1;
}

/** Whether the credit of a picture begins at token `at`: "Photo" of "The harbour in May Photo: Jane Doe". */
export function startsCredit({ text, tokens }: TokenText, at: number, end: number): boolean {
  if (at + 2 >= end || text.charCodeAt(tokens.start[at + 1]!) !== 58 || tokens.kind[at] !== "word") return false;
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.kind[at + 1] !== "punct") return false;
  const before = tokens.kind[at - 1];
  if ((before !== "word" && before !== "number") || !isUpper(text.charCodeAt(tokens.start[at]!))) return false;
  return creditWords.has(text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
}
