import type { OnRecord, Span } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";
import { wordsIn } from "../reading.ts";

/** The words around a figure that can say what it measures, lower-case. */
export interface Clause {
  /** From the start of the clause up to the figure. */
  readonly before: readonly string[];
  /** The figure's own words and what follows, up to the next figure or the end of the clause. */
  readonly after: readonly string[];
  /** Whether the figure stands alone: no noun can follow it. */
  readonly alone: boolean;
  /** "How many people were aboard?": what this or the sentence before asks or says is unknown; else empty. */
  readonly asked: readonly string[];
}

const reach = 160;

/** `room` is what lies between the figures before and after this one. */
export function clauseOf(record: OnRecord, figure: Span, room: Span): Clause {
  const { text } = record.document;
  const { index, span: sentence } = sentenceAt(record.sentences, figure.start);
  const from = Math.max(sentence.start, Math.min(room.start, figure.start), figure.start - reach);
  const to = Math.min(sentence.end, Math.max(room.end, figure.end), figure.end + reach);
  const before = text.slice(from, figure.start);
  // “around 230” people: the mark belongs to the figure
  const after = text.slice(figure.end, to).replace(closingMark, "");
  const opened = Math.max(...[";", ":", "—", "“", '"'].map((mark) => before.slice(0, -1).lastIndexOf(mark)));
  const closed = after.search(ends);
  const askedFrom = record.sentences[index - 1]?.start ?? sentence.start;
  const asked = howMany.exec(text.slice(Math.max(askedFrom, figure.start - 2 * reach), figure.start));
  return {
    before: wordsIn(before.slice(opened + 1)),
    after: wordsIn(closed < 0 ? after : after.slice(0, closed)),
    alone: aloneBefore.test(text.slice(figure.end, figure.end + 3)),
    asked: wordsIn(asked?.[1] ?? ""),
  };
}

// matches: the "”" of "” people"   must not match: "people”"
const closingMark = /^["”’']/;
// matches: "? At" ", t"   must not match: " pe"
const aloneBefore = /^["”’']?\s*(?:[.,;:!?]|$)/;
// matches: "how many people were aboard" of "It is not known how many people were aboard."   must not match: "many people"
const howMany = /how many ([^.?!;:]+)/i;

// matches: the ";" of "aboard; the", the "," of ", which"   must not match: the hyphen of "half-mast"
const ends = /[;:—“”"]|, (?:which|who|whose|and|but|as|when|while)\b/;

/** The sentence that holds `at`; sentences are sorted. Falls back to the block's neighbourhood when none does. */
export function sentenceAt(sentences: readonly Span[], at: number): { readonly index: number; readonly span: Span } {
  const index = Math.max(0, firstWhere(sentences.length, (i) => sentences[i]!.start > at) - 1);
  return { index, span: sentences[index] ?? { start: Math.max(0, at - reach), end: at + reach } };
}
