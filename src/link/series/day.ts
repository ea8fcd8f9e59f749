import type { Figure, OnRecord } from "../../document/index.ts";
import { sentenceAt } from "./clause.ts";

/** What a figure holds of: what it says itself, an earlier year its sentence has just named, else the day of publication. */
export function dayOf(record: OnRecord, figure: Figure): string | null {
  const published = dayIn(record.document.published?.value ?? null);
  const past = findPastYear(record, figure, published);
  if (past !== null) return past;
  // "2024-02-26/2024-03-03" is a week: its first day
  const held = dayIn(figure.asOf?.value.split("/")[0] ?? null);
  // "this month", printed on the 21st, holds of the 21st
  return held !== null && published !== null && held.length < published.length && published.startsWith(held)
    ? published
    : (held ?? published);
}

/** "2024-03-02T23:32" → 2024-03-02; "2024-03" stays a month. */
function dayIn(value: string | null): string | null {
  return value === null ? null : value.slice(0, 10);
}

/** "since 1963, when a boat burned with the loss of 58 lives" → 1963 */
function findPastYear({ times, sentences }: OnRecord, figure: Figure, published: string | null): string | null {
  if (published === null) return null;
  const { span } = sentenceAt(sentences, figure.start);
  const named = times.filter((time) => time.start >= span.start && time.end <= figure.start).at(-1);
  if (!named?.value || named.grain !== "year" || named.anchor !== "none") return null;
  const year = named.value.end.slice(0, 4);
  return year < published.slice(0, 4) ? year : null;
}
