import type { Span } from "../../document/index.ts";

/** A line of a file with the white space around it off. */
export interface RawLine extends Span {
  readonly indent: number;
  /** Whether an empty line, or none at all, stands before it. */
  readonly opens: boolean;
}

/**
 * Some files cut their lines at a fixed width, so that a paragraph is several: joins those lines. A file is cut so when nearly every long
 * line ends where the next word would not have gone on it, and most such ends are amid a sentence.
 */
export function joinWrapped(text: string, lines: readonly RawLine[]): readonly RawLine[] {
  const width = findWidth(text, lines);
  if (width === null) return lines;
  const joined: RawLine[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined.at(-1);
    if (before && last && goesOn(text, before, line, width)) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  });
  return joined;
}

const narrowest = 40;
const widest = 100;

/** The length lines are cut at; null when they are not. */
function findWidth(text: string, lines: readonly RawLine[]): number | null {
  const lengths = lines.map(lengthOf).filter((length) => length >= narrowest);
  lengths.sort((a, b) => a - b);
  // an address that could not be cut may stand out
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width > widest || lengths.length < 3) return null;
  let pairs = 0;
  let full = 0;
  let amid = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || line.opens || lengthOf(before) < width * 0.6) return;
    pairs++;
    if (!isFull(text, before, line, width)) return;
    full++;
    if (!ends.test(text.slice(before.end - 4, before.end))) amid++;
  });
  return pairs >= 3 && full >= pairs * 0.8 && amid >= full * 0.6 ? width : null;
}

// matches: "was shut.", "“I left.”"   must not match: "of the"
const ends = /[.!?…:;][\])"'”’»]*$/;
// matches: "By Jane Doe", "BYLINE: Jane Doe", "* salt", "1. salt", "  The next"   must not match: "by the harbour"
const begins = /^(?:By |BY |[A-Z][A-Z-]{3,}:|[•◦▪●‣·*–—-]\s|\d{1,2}[.)]\s|[-=_*#]{3})/;

function goesOn(text: string, before: RawLine, line: RawLine, width: number): boolean {
  if (line.opens || line.indent > before.indent + 1 || !isFull(text, before, line, width)) return false;
  return !begins.test(text.slice(line.start, line.start + 20));
}

/** Whether the first word of a line would not have gone on the line before. */
function isFull(text: string, before: RawLine, line: RawLine, width: number): boolean {
  const word = /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + widest)))?.[0].length ?? 0;
  return lengthOf(before) + 1 + word > width;
}

function lengthOf({ start, end, indent }: RawLine): number {
  return end - start + indent;
}
