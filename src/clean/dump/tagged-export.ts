import type { Label } from "../block.ts";
import { fieldName, type MailoutMark } from "./export-marks.ts";

/** Two letters at the head of a line name a field: "HD  Ferry stops after fire". */
const tags: ReadonlyMap<string, Label | null> = new Map([
  ["HD", { role: "headline", why: "title in the export's header" }],
  ["BY", { role: "byline", why: "author in the export's header" }],
  ["PD", { role: "date", why: "date in the export's header" }],
  ["SN", { role: "furniture", why: "outlet in the dump's header" }],
  ["LP", null],
  ["TD", null],
  ...["SE", "CR", "WC", "ET", "SC", "NGC", "GC", "ED", "PG", "VOL", "LA", "CY", "CX", "CT", "RF", "ART", "CLM"].map(
    other,
  ),
  ...["CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "DE", "CIT"].map(other),
]);

function other(tag: string): readonly [string, Label] {
  return [tag, { role: "furniture", why: "field of the export" }];
}

/** Marks of a Factiva-like export, or null when the lines are none: it has a title, a date or size, and a text. */
export function findTagged(
  lines: readonly string[],
  from: number,
  to: number,
): ReadonlyMap<number, MailoutMark> | null {
  const seen = new Set<string>();
  const marks = new Map<number, MailoutMark>();
  let label: Label | null | undefined;
  for (let at = from; at < to; at++) {
    const tag = readTag(lines[at]!);
    if (tag) {
      seen.add(tag.name);
      label = tags.get(tag.name);
      if (tag.valueAt >= lines[at]!.length) marks.set(at, { label: fieldName, valueAt: 0 });
      else marks.set(at, { label: label ?? null, valueAt: tag.valueAt });
      continue;
    }
    // what a field says runs on until the next field
    if (label === undefined)
      marks.set(at, { label: { role: "furniture", why: "before the report in the export" }, valueAt: 0 });
    else if (label !== null) marks.set(at, { label, valueAt: 0 });
  }
  const whole = seen.has("HD") && (seen.has("LP") || seen.has("TD")) && (seen.has("PD") || seen.has("WC"));
  return whole ? marks : null;
}

function readTag(line: string): { readonly name: string; readonly valueAt: number } | null {
  // matches: "HD  Ferry stops", "LP"   must not match: "HD television", "IN THE END"
  const match = /^([A-Z]{2,3})(?:\s{2,}|\t+|\s*$)/.exec(line.slice(0, 40));
  return match && tags.has(match[1]!) ? { name: match[1]!, valueAt: match[0].length } : null;
}
