/** Words of a source, safe on a terminal: one line, and nothing in it can move the cursor, colour or reorder text. */
export function plain(words: string): string {
  return (
    words
      // matches: a line break, several spaces   must not match: a word
      .replace(/\s+/g, " ")
      // matches: an escape character, a bidi override (U+202E)   must not match: "é", a soft hyphen
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
      .trim()
  );
}

/** The same, keeping line breaks. */
export function plainLines(words: string): string {
  return words.split("\n").map(plain).join("\n");
}

// matches: "東", "ｱ" wide, "😀"   must not match: "a", "é", "—"
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// matches: a combining acute, a zero-width joiner   must not match: "e"
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a terminal gives to these words. */
export function columnsOf(words: string): number {
  // matches: plain ASCII   must not match: "é"
  if (/^[ -~]*$/.test(words)) return words.length;
  let columns = 0;
  for (const char of words) columns += none.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return columns;
}

/** Breaks words into lines of at most `width` columns, at spaces where there are any. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plain(words).split(" ")) {
    if (line && columnsOf(line) + 1 + columnsOf(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (columnsOf(line) > width) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  return lines;
}

export function pad(words: string, width: number): string {
  return words + " ".repeat(Math.max(0, width - columnsOf(words)));
}

function fitting(words: string, width: number): string {
  let out = "";
  let columns = 0;
  for (const char of words) {
    columns += columnsOf(char);
    if (columns > width && out) break;
    out += char;
  }
  return out;
}
