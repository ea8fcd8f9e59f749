import { articleText, recordKey, type FoundDate, type OnRecord, type RecordKey } from "../document/index.ts";
import type { Linkable } from "./linked.ts";

/** What every linking step needs of a record, computed once. */
export interface Reading {
  readonly key: RecordKey;
  readonly record: OnRecord;
  /** Lower-case words of the kept text: letters and digits only, so that marks and line breaks make no difference. */
  readonly words: readonly string[];
  /** Publication day, ISO; null when undated or known to the month only. */
  readonly day: string | null;
  /** Milliseconds since 1970 of publication, for order only; undated last. */
  readonly published: number;
  /** The same of this state: when it was changed, else published. */
  readonly changed: number;
}

/** One reading a record, earliest first; the order of `records` and doublets among them make no difference. */
export function readingsOf(records: readonly Linkable[]): readonly Reading[] {
  const byKey = new Map<RecordKey, OnRecord>();
  for (const record of records) {
    const key = recordKey(record);
    const known = byKey.get(key);
    // two records of one revision: made by different versions, or read with different hints
    if (!known || isBetter(record, known)) byKey.set(key, record);
  }
  return [...byKey].map(([key, record]) => readingOf(key, record)).sort(byPublished);
}

export function byPublished(a: Reading, b: Reading): number {
  return compareNumbers(a.published, b.published) || compareNumbers(a.changed, b.changed) || compareText(a.key, b.key);
}

/** The order of plain code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "The coastguard's list" → the, coastguard, s, list */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

// matches: "coastguard", "2024"   must not match: "—"
const word = /[\p{L}\p{M}\p{N}]+/gu;

function readingOf(key: RecordKey, record: OnRecord): Reading {
  const { published, modified } = record.document;
  return {
    key,
    record,
    words: wordsIn(articleText(record.document)),
    day: published && published.value.length >= 10 ? published.value.slice(0, 10) : null,
    published: instantOf(published),
    changed: instantOf(modified ?? published),
  };
}

// matches: "2024-03-02T07:40+01:00" "2024-03"   must not match: "March 2024"
const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d))?)?/;
// matches: "+01:00" "-0500"   must not match: "Z"
const zoneOffset = /([+-])(\d\d):?(\d\d)$/;

/** Later than every date: an undated report is not known to be early. */
const undated = Number.MAX_SAFE_INTEGER;

function instantOf(date: FoundDate | null): number {
  const parts = date && iso.exec(date.value);
  if (!parts) return undated;
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0"] = parts;
  const offset = zoneOffset.exec(date.value.includes("T") ? date.value : "") ?? zoneOffset.exec(date.zone ?? "");
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - shift, Number(second));
}

function isBetter(record: OnRecord, known: OnRecord): boolean {
  const byVersion = compareText(record.version, known.version);
  return (byVersion || compareText(JSON.stringify(record), JSON.stringify(known))) > 0;
}

function compareNumbers(a: number, b: number): number {
  return a - b;
}
