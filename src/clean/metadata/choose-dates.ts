import { notice, type FoundDate, type Notice } from "../../document/index.ts";
import type { DateCandidate, DateFindings } from "./candidates.ts";

export interface ChosenDates {
  readonly published: FoundDate | null;
  readonly modified: FoundDate | null;
  /** Every candidate, best first. */
  readonly dates: readonly FoundDate[];
  readonly notices: readonly Notice[];
}

/** Below this a candidate is kept and shown, and never becomes the date: a wrong date is worse than none. */
const enough = 0.4;
/** Candidates this sure are expected to agree. */
const sure = 0.7;

export function chooseDates({ candidates, impossible }: DateFindings): ChosenDates {
  const ranked = withoutDoubles([...candidates].sort((a, b) => rankOf(b) - rankOf(a)));
  const issued = ranked.filter(({ about, date }) => about === "published" && date.confidence >= enough);
  const changed = ranked.find(({ about, date }) => about === "modified" && date.confidence >= enough)?.date ?? null;
  const published = issued[0] ? preferLocal(issued[0].date, issued) : standIn(changed);
  const notices: Notice[] = impossible.slice(0, 3).map((value) => notice("DATE_UNREADABLE", { value }));
  if (!published) notices.push(notice("UNDATED"));
  else if (!issued[0]) notices.push(notice("DATED_BY_CHANGE", { date: published.value }));
  else if (published.from !== "option") {
    const other = issued.find(({ date }) => date.confidence >= sure && !isSameDay(date.value, published.value));
    if (other) notices.push(notice("DATES_DISAGREE", { dates: `${published.value}, ${other.date.value}` }));
  }
  return {
    published,
    modified: changed,
    dates: ranked.map(({ date }) => date),
    notices,
  };
}

/** A bare year or month answers less than a day does. */
function rankOf({ date }: DateCandidate): number {
  return date.confidence - (date.grain === "year" ? 0.3 : date.grain === "month" ? 0.1 : 0);
}

/** What a page says only of its last change is the day this state of it came out; it is worth less. */
function standIn(changed: FoundDate | null): FoundDate | null {
  return changed && { ...changed, confidence: Math.round(changed.confidence * 60) / 100 };
}

/**
 * A machine gives the instant in UTC, which near midnight is another day than the one printed. "On Tuesday" counts from the
 * printed day, so a good candidate that gives the neighbouring day where the page came out is preferred.
 */
function preferLocal(best: FoundDate, issued: readonly DateCandidate[]): FoundDate {
  if (best.from === "option" || best.value.length <= 10 || !isUtc(best.zone)) return best;
  const others = issued.map(({ date }) => date).filter((date) => date.confidence >= 0.6 && date !== best);
  // the same clock without its zone is the same instant of the machine, unless it is printed so
  const isLocal = ({ value, zone, from }: FoundDate) =>
    !isUtc(zone) && (from === "text" || value.length <= 10 || !best.value.startsWith(value.slice(0, 16)));
  // a local date on the same day: no doubt about the day
  if (others.some((date) => date.value.slice(0, 10) === best.value.slice(0, 10) && isLocal(date))) return best;
  const local = others.find(
    (date) =>
      !isUtc(date.zone) &&
      date.value.length >= 10 &&
      date.value.slice(0, 10) !== best.value.slice(0, 10) &&
      isSameDay(date.value, best.value),
  );
  return local ?? best;
}

function isUtc(zone: string | null): boolean {
  return zone !== null && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(zone);
}

function withoutDoubles(ranked: readonly DateCandidate[]): readonly DateCandidate[] {
  const seen = new Set<string>();
  return ranked.filter(({ about, date }) => {
    const key = `${about} ${date.value} ${date.zone} ${date.from} ${date.span?.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One instant may fall on two days in two zones, so neighbours agree; so does a month with its days. */
function isSameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 10);
  if (a.slice(0, length) === b.slice(0, length)) return true;
  if (length < 10) return false;
  return Math.abs(Date.parse(`${a.slice(0, 10)}T00:00Z`) - Date.parse(`${b.slice(0, 10)}T00:00Z`)) <= 86_400_000;
}
