import { isUpper } from "../tokens/characters.ts";
import type { TokenText } from "./boundary.ts";

const labels = new Set(["figure", "fig.", "table", "box", "chart", "map", "photo", "listing", "exhibit"]);

/** One past the label at the head of a block, "Figure 1.3" of "Figure 1.3 The harbour in May"; -1 when there is none. "Table 2 shows" is none. */
export function labelEnd({ text, tokens }: TokenText, first: number, end: number): number {
  if (first + 3 > end || tokens.kind[first + 1] !== "number" || tokens.kind[first + 2] !== "word") return -1;
  if (!isUpper(text.charCodeAt(tokens.start[first]!)) || !isUpper(text.charCodeAt(tokens.start[first + 2]!))) return -1;
  return labels.has(text.slice(tokens.start[first], tokens.end[first]).toLowerCase()) ? first + 2 : -1;
}
