import {
  contains,
  placesOf,
  type Figure,
  type Layers,
  type Mention,
  type Span,
  type Statement,
  type Time,
} from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
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
    for (const piece of placesOf(statement))
      if (contains(piece, draft) && piece.end - piece.start < size) {
        best = statement;
        size = piece.end - piece.start;
      }
  return best;
}

/**
 * The place a figure is about: the one named next after what is counted in its clause ("2,000 fighters … held in Syria"),
 * the owner before it ("Tarn's 3,000 residents"), the one that opens the sentence, or the last one named before it.
 */
export function placeOf(
  text: string,
  sentence: Span,
  draft: Draft,
  statement: Statement | null,
  places: readonly Mention[],
): string | null {
  const from = draft.counted ? Math.max(draft.counted.end, draft.end) : draft.end;
  const next = firstEndingAfter(places, from);
  for (let i = next; i < places.length; i++) {
    const place = places[i]!;
    if (place.start > from + 90 || endsClause.test(text.slice(from, place.start))) break;
    // "785 miles west of Tarn", "150 miles from Tarn": how far it is from there
    if (
      /^\s+(?:[a-z]+\s+)?(?:north|south|east|west|away|off|from)/.test(text.slice(from, place.start)) &&
      draft.kind === "measure"
    )
      break;
    // "of" and "from" say where only right beside
    if (
      place.start > from + 32 &&
      /\b(?:of|from)\s+(?:the\s+)?$/i.test(text.slice(Math.max(from, place.start - 12), place.start))
    )
      continue;
    if (place.start >= from && located.test(text.slice(Math.max(from, place.start - 40), place.start))) return place.id;
  }
  const first = places[0];
  const opens = first && first.end <= draft.start && draft.start - first.end < 90;
  if (opens && openers.test(text.slice(sentence.start, first.start))) return first.id;
  const within = (statement && placesOf(statement).find((piece) => contains(piece, draft)))?.start ?? sentence.start;
  const last = places[firstEndingAfter(places, draft.start - 1) - 1];
  if (!last || last.end > draft.start || last.start < within) return null;
  const gap = text.slice(last.end, draft.start);
  if (/^[’']s?\s$/.test(gap)) return last.id;
  const ahead = text.slice(Math.max(within, last.start - 24), last.start);
  return gap.length < 160 && held.test(ahead) && !reported.test(gap) ? last.id : null;
}

// matches: "in ", "inside the northern "   must not match: "said ", "into "
const located = /\b(?:in|inside|at|across|around|near|throughout|on|of|outside|within|from)\s+(?:[\w'’-]+\s+){0,2}$/i;
// matches: "In ", "Across the "   must not match: "Officials in "
const openers = /^(?:In|At|Across|Near|Around)\s+(?:the\s+)?$/;
// matches: "in control of "   must not match: "from ", "to "
const held = /\b(?:in|of|inside|at|across|around|near|throughout|within)\s+(?:the\s+)?$/i;
// matches: " said that "   must not match: " since 2014 "
const reported = /\b(?:said|says|say|told|added|announced|reported|warned|according)\b|[.;:"“”]/i;

// matches: " – ", "; "   must not match: "Syria, Iraq"
const endsClause =
  /[;–—:]|\.(?!\d)|,\s(?:and|but|while|who|which|including)\b|\s-\s|\s(?:as|because|when|while|if|although|though|but|whether|lamented|said|says|told|after|before)\s/;

/** When a figure held: the time of its clause, else when it was said, else the report's date. */
export function asOf(text: string, draft: Span, statement: Statement | null, around: Surroundings): Figure["asOf"] {
  const within = statement && placesOf(statement).find((piece) => contains(piece, draft));
  let nearest: Time | null = null;
  let far = 120;
  for (const time of around.times) {
    if (!time.value || time.type === "duration" || time.type === "set" || (within && !contains(within, time))) continue;
    if ((time.start >= draft.end ? time.start - draft.end : draft.start - time.end) >= far) continue;
    // what somebody else is told to have said has a time of its own
    if (around.statements.some((other) => other !== statement && holds(other, time) && !holds(other, draft))) continue;
    const gap = time.start >= draft.end ? text.slice(draft.end, time.start) : text.slice(time.end, draft.start);
    // "since 2014" says when it began, and another clause's time is another's
    if (
      endsClause.test(gap) ||
      (time.start >= draft.end ? opensClause.test(gap) : /\bnow\b/.test(gap)) ||
      /\b(?:since|until|till|by|before)\s+$/i.test(text.slice(Math.max(0, time.start - 8), time.start))
    )
      continue;
    nearest = time;
    // "last week collected 40 barrels on Wednesday": of two as near, the one that follows
    far = gap.length + (time.start >= draft.end ? 0 : 1);
  }
  if (nearest) return { value: isoOf(nearest), from: nearest.id };
  if (statement?.saidOn) return { value: statement.saidOn.value, from: statement.id };
  return around.published === null ? null : { value: around.published, from: "published" };
}

// matches: " died after the ship sank "   must not match: " died "
const opensClause = /\b(?:after|before|when|since|until|where|whether)\b/i;

function holds(statement: Statement, span: Span): boolean {
  return placesOf(statement).some((piece) => contains(piece, span));
}

/** A time's value no finer than its grain: July 2016 → "2016-07"; a week → its interval. */
export function isoOf({ value, grain }: Time): string {
  const { start, end } = value!;
  if (grain === "year" && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (grain === "month" && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start === end ? start : `${start}/${end}`;
}
