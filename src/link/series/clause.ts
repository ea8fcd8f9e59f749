import type { OnRecord, Span } from "../../document/index.ts";
import { wordsIn } from "../reading.ts";

/** The words around a figure that can say what it measures, lower-case. */
export interface Clause {
  /** From the start of the clause up to the figure. */
  readonly before: readonly string[];
  /** The figure's own words and what follows, up to the next figure or the end of the clause. */
  readonly after: readonly string[];
}

const reach = 160;

/** `others`: the figures of the same record, by place; the clause stops short of them. */
export function clauseOf(
  record: OnRecord,
  figure: Span,
  sentence: Span,
  previousEnd: number,
  nextStart: number,
): Clause {
  const { text } = record.document;
  const from = Math.max(sentence.start, Math.min(previousEnd, figure.start), figure.start - reach);
  const to = Math.min(sentence.end, Math.max(nextStart, figure.end), figure.end + reach);
  const before = text.slice(from, figure.start);
  const after = text.slice(figure.end, to);
  const opened = Math.max(...[";", ":", "—", "“", '"'].map((mark) => before.lastIndexOf(mark)));
  const closed = after.search(ends);
  return {
    before: wordsIn(before.slice(opened + 1)),
    after: wordsIn(closed < 0 ? after : after.slice(0, closed)),
  };
}

// matches: the ";" of "aboard; the", the "," of ", which"   must not match: the hyphen of "half-mast"
const ends = /[;:—“”"]|, (?:which|who|whose|and|but|as|when|while)\b/;

/** The sentence that holds `at`; sentences are sorted. Falls back to the block's neighbourhood when none does. */
export function sentenceAt(sentences: readonly Span[], at: number): { readonly index: number; readonly span: Span } {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return { index: low, span: sentences[low] ?? { start: Math.max(0, at - reach), end: at + reach } };
}
