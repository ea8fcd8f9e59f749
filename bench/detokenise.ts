import type { Span } from "../src/document/index.ts";

/** Words of a tokenised corpus joined as a newspaper would print them: "said , “ no ” ." → "said, “no”." */
export function detokenise(words: readonly string[]): { text: string; spans: readonly Span[] } {
  let text = "";
  const spans: Span[] = [];
  let glue = true;
  let inQuote = false;
  for (const word of words) {
    const closes = word === '"' && inQuote;
    if (!glue && !closes && !noSpaceBefore.test(word)) text += " ";
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
    glue = noSpaceAfter.test(word) || (word === '"' && !inQuote);
    if (word === '"') inQuote = !inQuote;
  }
  return { text, spans };
}

// matches: "," "'s" "n't" "”"   must not match: "(" "word"
const noSpaceBefore = /^(?:[,.;:!?%)\]}”’…]|'(?:s|re|ve|ll|d|m|t)?|n't|n’t|’(?:s|re|ve|ll|d|m|t))$/i;
// matches: "(" "$" "“"   must not match: ")" "a"
const noSpaceAfter = /^(?:[([{$£€“‘#@])$/;
