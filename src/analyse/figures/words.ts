/** Makes an alternation, longest first, of plain words; spaces match any white space. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+"));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join("|")})`;
}

/** Lower case, single spaces: how the word lists are keyed. */
export function keyOf(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ");
}
