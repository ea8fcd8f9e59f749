import { firstWhere } from "./sorted.ts";
import type { Span } from "./span.ts";

/** Code-unit offset → code-point offset, for readers that count characters (Python, brat). Build once, ask often. */
export function codePointsOf(text: string): (unit: number) => number {
  // offsets just after each surrogate pair, ascending; most news has none
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isPair(text, i)) pairs.push(++i + 1);
  }
  return (unit) => unit - countUpTo(pairs, unit);
}

/** Code-point offset → code-unit offset; the inverse of {@link codePointsOf}. */
export function codeUnitsOf(text: string): (point: number) => number {
  // the code-point offset just after each pair
  const pairs: number[] = [];
  let point = 0;
  for (let i = 0; i < text.length; i++) {
    point++;
    if (isPair(text, i)) {
      i++;
      pairs.push(point);
    }
  }
  return (at) => at + countUpTo(pairs, at);
}

/**
 * One stretch of text that stands unchanged, or as one unit, in the source.
 * A verbatim piece has equal lengths on both sides; an entity (`&amp;` → `&`) or collapsed white space does not.
 */
export interface Piece {
  readonly text: Span;
  readonly source: Span;
}

/** How a text lies in its source. Pieces are sorted and do not overlap on either side. */
export interface OffsetMap {
  /** The smallest source span that covers `span` of the text; null when the text was not in the source. */
  readonly toSource: (span: Span) => Span | null;
  /** The text that came from `span` of the source; null when none did. */
  readonly toText: (span: Span) => Span | null;
}

export function offsetMap(pieces: readonly Piece[]): OffsetMap {
  return {
    toSource: (span) => project(pieces, span, "text", "source"),
    toText: (span) => project(pieces, span, "source", "text"),
  };
}

type Side = keyof Piece;

function project(pieces: readonly Piece[], span: Span, from: Side, to: Side): Span | null {
  let at = firstEndingAfter(pieces, span.start, from);
  let start = -1;
  let end = -1;
  for (let piece = pieces[at]; piece && piece[from].start < span.end; piece = pieces[++at]) {
    const verbatim = lengthOf(piece.text) === lengthOf(piece.source);
    const low = verbatim ? Math.max(0, span.start - piece[from].start) : 0;
    const high = verbatim ? Math.max(0, piece[from].end - span.end) : 0;
    if (start < 0) start = piece[to].start + low;
    end = piece[to].end - high;
  }
  return start < 0 || end <= start ? null : { start, end };
}

function firstEndingAfter(pieces: readonly Piece[], offset: number, side: Side): number {
  return firstWhere(pieces.length, (i) => pieces[i]![side].end > offset);
}

function countUpTo(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted.length, (i) => sorted[i]! > limit);
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
