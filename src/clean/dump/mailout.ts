import { exportFields, fieldsAbove, fieldsBelow, tellingFields } from "../en/export-fields.ts";
import type { Label } from "../block.ts";
import { readDateLine } from "../lines/date-line.ts";
import { fieldName, isExportEnd, readExportCount, type MailoutMark } from "./export-marks.ts";
import { findTagged } from "./tagged-export.ts";

const ofCopy: Label = { role: "furniture", why: "field of the export" };
const title: Label = { role: "headline", why: "title in the export's header" };
const byline: Label = { role: "byline", why: "author in the export's header" };
const date: Label = { role: "date", why: "date in the export's header" };
const outlet: Label = { role: "furniture", why: "outlet in the dump's header" };
const place: Label = { role: "dateline", why: "dateline in the export's header" };
const labels = { title, byline, date, outlet, place, text: null } as const;

/**
 * The header and trailer that news databases (LexisNexis, Nexis Uni, ProQuest, Factiva) print around a report: a mark for
 * every line, or null when the lines are no such export. Lines come without the space around them and none is empty.
 */
export function findMailoutHeader(lines: readonly string[]): readonly MailoutMark[] | null {
  const counted = lines.findIndex((line) => readExportCount(line) !== null);
  const from = counted + 1;
  const ended = lines.findIndex((line, at) => at >= from && isExportEnd(line));
  const to = ended < 0 ? lines.length : ended;
  const fields = lines.map((line, at) => (at >= from && at < to ? readField(line) : null));
  const tagged = findTagged(lines, from, to);
  if (!tagged && !isExport(lines, fields, counted >= 0 || ended >= 0)) return null;
  const marks = lines.map((_, at): MailoutMark => {
    if (at < from) return plain("before the report in the export");
    if (at >= to) return plain("end of the report in the export");
    return { label: null, valueAt: 0 };
  });
  const inside = tagged ?? readUntagged(lines, fields, from, to);
  for (const [at, mark] of inside) marks[at] = mark;
  return marks;
}

interface Field {
  readonly name: string;
  readonly kind: keyof typeof exportFields | "above" | "below";
  readonly valueAt: number;
}

const kinds: ReadonlyMap<string, Field["kind"]> = new Map([
  ...fieldsAbove.map((name) => [name, "above"] as const),
  ...fieldsBelow.map((name) => [name, "below"] as const),
  ...(["title", "byline", "date", "outlet", "place", "text"] as const).flatMap((kind) =>
    exportFields[kind].map((name) => [name, kind] as const),
  ),
]);

function readField(line: string): Field | null {
  // matches: "LOAD-DATE: March 11, 2026", "Full text:"   must not match: "He said: no"
  const match = /^([A-Za-z][A-Za-z /-]{2,26}[A-Za-z]|ISSN|URL)\s?:\s*/.exec(line.slice(0, 60));
  const kind = match && kinds.get(match[1]!.toLowerCase());
  return kind ? { name: match[1]!.toLowerCase(), kind, valueAt: match[0].length } : null;
}

function isExport(lines: readonly string[], fields: readonly (Field | null)[], marked: boolean): boolean {
  const names = new Set(fields.flatMap((field) => field?.name ?? []));
  const sized = lines.some((line, at) => isSize(line, fields[at] ?? null));
  const telling = [...names].some((name) => tellingFields.has(name)) || sized;
  return (marked && (sized || names.size > 0)) || (telling && names.size >= 3);
}

/** "LENGTH: 512 words", "512 words". */
function isSize(line: string, field: Field | null): boolean {
  if (field && field.name !== "length") return false;
  return /^\d[\d,]{0,7} words?$/i.test(line.slice(field?.valueAt ?? 0).trim());
}

function readUntagged(
  lines: readonly string[],
  fields: readonly (Field | null)[],
  from: number,
  to: number,
): ReadonlyMap<number, MailoutMark> {
  const marks = new Map<number, MailoutMark>();
  const text = findText(lines, fields, from, to);
  const tail = findTail(lines, fields, text, to);
  for (let at = tail; at < to; at++)
    marks.set(at, fields[at] ? { ...markOf(lines[at]!, fields[at]!, false) } : plain("below the report in the export"));
  for (let at = from; at < text; at++) {
    const field = fields[at];
    if (field) marks.set(at, markOf(lines[at]!, field, true));
    else if (/^body$/i.test(lines[at]!)) marks.set(at, { label: fieldName, valueAt: 0 });
    else if (isRights(lines[at]!)) marks.set(at, plain("copyright line of the export"));
  }
  const opener = fields[text];
  if (opener?.kind === "text" && text < to) marks.set(text, markOf(lines[text]!, opener, true));
  labelHead(lines, fields, from, text, marks);
  return marks;
}

/** Title and author are read above the report; below it they stand a second time. */
function markOf(line: string, field: Field, above: boolean): MailoutMark {
  const { kind, valueAt } = field;
  if (kind === "above" || kind === "below") return { label: ofCopy, valueAt: 0 };
  if (valueAt >= line.length) return { label: fieldName, valueAt: 0 };
  if (!above && kind !== "date" && kind !== "outlet") return { label: ofCopy, valueAt: 0 };
  return { label: labels[kind], valueAt };
}

/** The first line of the report: after "Body" or "Full text:", else after the run of fields at the top. */
function findText(lines: readonly string[], fields: readonly (Field | null)[], from: number, to: number): number {
  const reach = Math.min(to, from + 60);
  let last = -1;
  for (let at = from; at < reach; at++) {
    if (/^body$/i.test(lines[at]!)) return at + 1;
    const field = fields[at];
    if (field?.kind === "text") return field.valueAt >= lines[at]!.length ? at + 1 : at;
    if (field?.kind === "below") break;
    if (field || isSize(lines[at]!, null)) last = at;
    // what a field says may run on below it, but a paragraph ends the header
    else if (last >= 0 && (at - last > 3 || lines[at]!.length > 160 || isEnded(lines[at]!))) break;
  }
  const rights = lines.findIndex((line, at) => at > last && at <= last + 7 && at < to && isRights(line));
  return Math.max(from, last + 1, last >= 0 && isSize(lines[last]!, null) ? rights + 1 : 0);
}

/** The first of the fields that stand below the report, going up from its end. */
function findTail(lines: readonly string[], fields: readonly (Field | null)[], text: number, to: number): number {
  let tail = to;
  let loose = 0;
  for (let at = to - 1; at > text && loose < 8; at--) {
    const line = lines[at]!;
    if (fields[at] || isRights(line) || /^(?:graphics?|classification|_{5,}|-{5,}|={5,})$/i.test(line)) {
      tail = at;
      loose = 0;
    } else if (line.length > 200 || isEnded(line)) {
      // words under a picture's field may be sentences
      if (!/^graphics?:?$/i.test(lines[at - 1]!)) break;
    } else loose++;
  }
  return tail;
}

/** What stands above the first field, in the order of the database. */
function labelHead(
  lines: readonly string[],
  fields: readonly (Field | null)[],
  from: number,
  text: number,
  marks: Map<number, MailoutMark>,
): void {
  const open: number[] = [];
  for (let at = from; at < text; at++) if (!marks.has(at)) open.push(at);
  const titled = fields.some((field, at) => field?.kind === "title" && at < text);
  const dated = open.find((at) => readDateLine(lines[at]!) !== null) ?? -1;
  const put = (at: number | undefined, label: Label) => at !== undefined && marks.set(at, { label, valueAt: 0 });
  const above = open.filter((at) => at < dated);
  const below = open.filter((at) => at > dated);
  const sized = open.find((at) => isSize(lines[at]!, null));
  put(dated < 0 ? undefined : dated, date);
  if (sized !== undefined && sized < dated) {
    // headline, author, size, date, outlet, code, language, copyright
    put(open[0], title);
    for (const at of open.slice(1)) if (at < sized) put(at, byline);
    put(
      below.find((at) => /\p{Ll}/u.test(lines[at]!)),
      outlet,
    );
  } else if (dated >= 0) {
    const headline = titled ? undefined : below.find((at) => !isEdition(lines[at]!));
    put(above.at(-1), outlet);
    if (headline !== undefined) put(headline, title);
    else if (!titled) put(above.at(-2), title);
  } else if (!titled) put(open[0], title);
  for (const at of open) if (!marks.has(at)) put(at, ofCopy);
}

function isEnded(line: string): boolean {
  // matches: "so he left.”"   must not match: "so he left"
  return /[.!?]["”’)]?$/.test(line);
}

function isEdition(line: string): boolean {
  return /\bedition\b|^(?:correction appended|final|late|early|national)$/i.test(line) || isRights(line);
}

function isRights(line: string): boolean {
  // matches: "Copyright 2026 Gull Media", "(c) 2026 Gull", "All Rights Reserved"   must not match: "Copyright law is old"
  return (
    line.length <= 200 &&
    (/^(?:\(?copyright:? |\(c\) |©)[^a-z]{0,12}(?:19|20)\d{2}/i.test(line) || /^all rights reserved\.?$/i.test(line))
  );
}

function plain(why: string): MailoutMark {
  return { label: { role: "furniture", why }, valueAt: 0 };
}
