import {
  contains,
  type Figure,
  type Layers,
  type Mention,
  type Span,
  type Statement,
  type Time,
} from "../../document/index.ts";
import type { Draft } from "./draft.ts";

/** What of the other layers lies in one sentence. */
export interface Surroundings {
  readonly times: readonly Time[];
  readonly places: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly published: string | null;
}

/** The innermost statement whose words hold the figure. */
export function statementOf(draft: Span, statements: Layers["statements"]): Statement | null {
  let best: Statement | null = null;
  let size = Infinity;
  for (const statement of statements)
    for (const piece of statement.content)
      if (contains(piece, draft) && piece.end - piece.start < size) {
        best = statement;
        size = piece.end - piece.start;
      }
  return best;
}

/** The place named next after what is counted, in the same clause: "2,000 fighters … held in Syria". */
export function placeOf(text: string, sentence: Span, draft: Draft, places: readonly Mention[]): string | null {
  const from = draft.counted ? Math.max(draft.counted.end, draft.end) : draft.end;
  for (let i = firstEndingAfter(places, from); i < places.length; i++) {
    const place = places[i]!;
    if (place.start > from + 140) break;
    if (place.start < from) continue;
    if (endsClause.test(text.slice(from, place.start))) break;
    // matches: "in ", "inside the "   must not match: "said "
    if (
      /\b(?:in|inside|at|across|around|near|throughout|on|of|outside|within|from|to|into)\s+(?:[\w'’-]+\s+){0,2}$/i.test(
        text.slice(Math.max(from, place.start - 40), place.start),
      )
    )
      return place.id;
  }
  const [first] = places;
  // "In Syria, 12 people": a place that opens the sentence
  const opens = first && first.end <= draft.start && draft.start - first.end < 90;
  return opens && /^(?:In|At|Across|Near|Around)\s+(?:the\s+)?$/.test(text.slice(sentence.start, first.start))
    ? first.id
    : null;
}

// matches: " – ", "; "   must not match: "Syria, Iraq"
const endsClause = /[;–—:.]|,\s(?:and|but|while|who|which|including)\b|\s-\s/;

/** When a figure held: the time of its clause, else when it was said, else the report's date. */
export function asOf(text: string, draft: Span, statement: Statement | null, around: Surroundings): Figure["asOf"] {
  const within = statement?.content.find((piece) => contains(piece, draft));
  let nearest: Time | null = null;
  let far = 120;
  for (const time of around.times) {
    if (!time.value || time.type === "duration" || time.type === "set" || (within && !contains(within, time))) continue;
    const gap = time.start >= draft.end ? text.slice(draft.end, time.start) : text.slice(time.end, draft.start);
    // "since 2014" says when it began, and another clause's time is another's
    if (
      gap.length >= far ||
      endsClause.test(gap) ||
      /\b(?:since|until|till|by|before)\s+$/i.test(text.slice(Math.max(0, time.start - 8), time.start))
    )
      continue;
    nearest = time;
    far = gap.length;
  }
  if (nearest) return { value: isoOf(nearest), from: nearest.id };
  if (statement?.saidOn) return { value: statement.saidOn.value, from: statement.id };
  return around.published === null ? null : { value: around.published, from: "published" };
}

/** A time's value no finer than its grain: July 2016 → "2016-07"; a week → its interval. */
export function isoOf({ value, grain }: Time): string {
  const { start, end } = value!;
  if (grain === "year" && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (grain === "month" && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start === end ? start : `${start}/${end}`;
}

/** Index of the first of sorted spans that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
