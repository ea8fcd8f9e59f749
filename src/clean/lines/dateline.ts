import type { Span } from "../../document/index.ts";
import { agencyOf } from "./byline.ts";

export interface Dateline {
  /** The place, as a span of the line: "ANKARA, Turkey". */
  readonly place: Span;
  readonly agency: string | null;
  /** A date within it, as a span: "KINSHASA, Jul 26 2022 (IPS) -". */
  readonly date: Span | null;
  /** Whether nothing else stands on the line. */
  readonly alone: boolean;
}

// matches: "ANKARA, Turkey (AP) — The", "KINSHASA, Jul 26 2022 (IPS) - From"   must not match: "He left — alone"
const inline =
  /^(\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, (?:\p{Lu}[\p{L}.'’]+ ?){1,4})??)(?:, ((?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?))?\s*(?:\(([\p{L}. /]{2,30})\)\s*)?(?:[–—]|--|\.?-)\s*(?=\S)/u;
// matches: "Durban – The prestigious"   must not match: "Good news – the"
const agencyInline =
  /^((?:\p{Lu}[\p{L}.'’-]+ ?){1,3}(?:, (?:\p{Lu}[\p{L}.'’]+ ?){1,3})?)\s*\((AP|Reuters|AFP|PA|dpa|Xinhua|UPI|IPS|EFE|ANI|IANS|PTI|AAP)\)\s*[–—-]+\s*(?=\S)/u;
// matches: "ANKARA, Turkey"   must not match: "SUBSCRIBE NOW"
const ownLine = /^\p{Lu}[\p{Lu}.'’ -]{2,24}, (?:(?:\p{Lu}[\p{Ll}.]+|of|and) ?){1,3}$/u;

/** The place a report was filed from, at the head of a paragraph or on a line of its own. */
export function readDateline(line: string): Dateline | null {
  const head = line.slice(0, 120);
  if (line.length <= 60 && ownLine.test(line))
    return { place: { start: 0, end: line.length }, agency: null, date: null, alone: true };
  const match = inline.exec(head);
  if (match) {
    const place = match[1]!.trimEnd();
    const dateAt = match[2] ? head.indexOf(match[2], place.length) : -1;
    return {
      place: { start: 0, end: place.length },
      agency: match[3] ? agencyOf(match[3]) : null,
      date: match[2] ? { start: dateAt, end: dateAt + match[2].length } : null,
      alone: false,
    };
  }
  const credited = agencyInline.exec(head);
  if (!credited) return null;
  return {
    place: { start: 0, end: credited[1]!.trimEnd().length },
    agency: agencyOf(credited[2]!),
    date: null,
    alone: false,
  };
}

/** A dateline that stands in a field of its own, without the dash before a report: "TOLLAND, March 10 (Gull Wire)", "Tolland". */
export function readDatelineField(words: string): Dateline | null {
  const read = readDateline(`${words} — x`);
  if (read) return read;
  // matches: "Tolland, Marenia" in "Tolland, Marenia (Gull Wire)"   must not match: "", "12 March"
  const place = /^\p{Lu}[\p{L}\p{M}.,'’ -]{1,60}(?=\s*(?:[(;]|[–—-]+\s*$|$))/u
    .exec(words)?.[0]
    .trimEnd()
    .replace(/,$/, "");
  return place ? { place: { start: 0, end: place.length }, agency: null, date: null, alone: false } : null;
}
