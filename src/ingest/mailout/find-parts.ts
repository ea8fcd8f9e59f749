import { isExportEnd, readExportCount, type ExportCount } from "../../clean/dump/export-marks.ts";

/**
 * Indexes of the lines with which the reports of a database's export begin, the first always 0; fewer than two where the
 * lines are one report. Lines are told apart by what a database prints between reports, never by their looks.
 */
export function findParts(lines: readonly string[]): readonly number[] {
  const counted = partsByCount(lines);
  return counted.length > 1 ? counted : partsByEnd(lines);
}

/** "1 of 3 DOCUMENTS" … "2 of 3 DOCUMENTS": counts that go up one by one, each with a header or trailer below it. */
function partsByCount(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let before: ExportCount | null = null;
  lines.forEach((line, at) => {
    const count = readExportCount(line);
    if (!count || (before && (count.of !== before.of || count.nth !== before.nth + 1))) return;
    before = count;
    starts.push(at);
  });
  const whole = starts.filter((start, i) => hasField(lines, start + 1, starts[i + 1] ?? lines.length)).length;
  return starts.length > 1 && whole * 2 > starts.length ? [0, ...starts.slice(1)] : [0];
}

/** A report begins below "End of Document"; what follows the last one goes with it, unless it has a header. */
function partsByEnd(lines: readonly string[]): readonly number[] {
  const ends = lines.flatMap((line, at) => (isExportEnd(line) ? [at] : []));
  const starts = [0];
  for (const [i, end] of ends.entries()) {
    const next = ends[i + 1] ?? lines.length;
    let first = end + 1;
    while (first < next && lines[first]!.trim() === "") first++;
    // below the last end a report may have lost its own; a search's summary is none
    if (first < next && (i + 1 < ends.length || hasField(lines, first, next))) starts.push(first);
  }
  return starts;
}

function hasField(lines: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isField(lines[at]!)) return true;
  return false;
}

function isField(line: string): boolean {
  // matches: "LENGTH: 512 words", "Publication title: The Gull", "Copyright 2026 Gull Media"   must not match: "He said: no"
  return /^\s{0,80}(?:length|load-date|byline|section|headline|language|publication[ -](?:title|info|type|date|year)|author|full text|proquest document id|source type|database)\s?:|^\s{0,80}(?:copyright|\(c\)|©)[^a-z]{0,6}(?:19|20)\d{2}/i.test(
    line.slice(0, 200),
  );
}
