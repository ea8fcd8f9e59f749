/**
 * A place in a text: half-open, `start` inclusive, `end` exclusive, counted in UTF-16 code units,
 * so `text.slice(start, end)` is the words. Every offset in onrecord is one of these.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it had when it was found; `text.slice(start, end) === exact`, always. */
export interface Evidence extends Span {
  readonly exact: string;
}

/** Pins words of `text`: `evidence("the ferry", {start: 4, end: 9})` → `{start: 4, end: 9, exact: "ferry"}`. */
export function evidence(text: string, span: Span): Evidence {
  return { start: span.start, end: span.end, exact: text.slice(span.start, span.end) };
}

export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Document order: earlier start first; of two that start together, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Why `span` cannot be a place in `text`, or null when it can. */
export function findSpanFault(text: string, span: Span): string | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return "offsets are not whole numbers";
  if (start < 0 || end > text.length) return `lies outside the text (0 to ${text.length})`;
  if (start >= end) return "is empty or runs backwards";
  if (splitsPair(text, start) || splitsPair(text, end)) return "cuts a character in two";
  return null;
}

/** Cuts white space off both ends; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** True for the white space of ECMAScript `\s`, without a regular expression. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
