import type { Figure, OnRecord, Span, Statement, Time } from "../record.ts";
import { piecesOf } from "../show/pieces.ts";

/** What the address's `at` names in a record. */
export type Selection =
  | { readonly kind: "statement"; readonly id: string; readonly statement: Statement; readonly spans: readonly Span[] }
  | { readonly kind: "figure"; readonly id: string; readonly figure: Figure; readonly spans: readonly Span[] }
  | { readonly kind: "time"; readonly id: string; readonly time: Time; readonly spans: readonly Span[] }
  | { readonly kind: "place"; readonly id: string; readonly spans: readonly Span[] };

/** `findSelection(record, "s3")` or a bare place, `"120-134"`; null when the record has no such datum. */
export function findSelection(record: OnRecord, at: string | null): Selection | null {
  if (!at) return null;
  const statement = record.statements.find(({ id }) => id === at);
  if (statement) return { kind: "statement", id: at, statement, spans: piecesOf(statement) };
  const figure = record.figures.find(({ id }) => id === at);
  if (figure) return { kind: "figure", id: at, figure, spans: figure.counted ? [figure, figure.counted] : [figure] };
  const time = record.times.find(({ id }) => id === at);
  if (time) return { kind: "time", id: at, time, spans: [time] };
  // matches: "120-134"   must not match: "s3"
  const place = /^(\d+)-(\d+)$/.exec(at);
  if (!place) return null;
  const span = { start: Number(place[1]), end: Number(place[2]) };
  const fits = span.start < span.end && span.end <= record.document.text.length;
  return fits ? { kind: "place", id: at, spans: [span] } : null;
}

/** Where to look first: the words themselves before who said them. */
export function firstPlaceOf(selection: Selection): number {
  if (selection.kind === "statement") return selection.statement.content[0]!.start;
  return selection.spans[0]!.start;
}
