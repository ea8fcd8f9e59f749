import { readDate, type ReadDate } from "../metadata/read-date.ts";

// what may stand around a date on a line of its own
const around =
  /\b(?:published|posted|updated|last|modified|created|first|date|on|at|by|time|edt|est|pdt|pst|et|gmt|utc|ist|bst|local|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|am|pm|a\.m\.|p\.m\.|hrs|hours|h|uhr)\b/gi;

/** A line that is a date and little else: "Published 19 October 2016", "November 30, 2017 01:06 AM". */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== null || isStamp(line);
}

/** "Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM": a stamp without a year says when and gives no date. */
function isStamp(line: string): boolean {
  if (line.length > 90 || !/^(?:last )?(?:updated|posted|published|modified)\b/i.test(line) || !/\d/.test(line))
    return false;
  return !/\p{L}/u.test(line.replaceAll(monthName, "").replaceAll(around, "").replaceAll(zoneName, ""));
}

// matches: "Nov", "September"   must not match: "Novel"
const monthName =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;
// matches: "AMT", "BST"   must not match: "GULL"
const zoneName = /\b[A-Z]{1,4}T\b/g;

/** A time of day alone, as live pages put above each entry: "18:30", "6.05pm BST". */
export function isClockLine(line: string): boolean {
  // matches: "18:30", "6.05pm BST"   must not match: "3:30 remaining"
  return /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(line);
}

/** The date of a date line, with its place in the line; null when the line says more than a date. */
export function readDateLine(line: string): ReadDate | null {
  if (line.length > 120) return null;
  const date = readDate(line);
  if (!date || "impossible" in date) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  // a second date ("Updated …") may follow
  const second = readDate(rest);
  // "Politics | 14 May 2026": a section named beside the date
  if (
    line.length <= 60 &&
    /^[^|•·]{3,24}\s[|•·]\s*$/.test(line.slice(0, date.start)) &&
    !/\p{L}/u.test(line.slice(date.end))
  )
    return date;
  const left = second && !("impossible" in second) ? `${rest.slice(0, second.start)} ${rest.slice(second.end)}` : rest;
  return /[\p{L}]/u.test(left.replaceAll(around, "").replaceAll(zoneName, "")) ? null : date;
}

// matches: "date 2019-08-02 trump"   must not match: "The date was 2019-08-02."
const header =
  /^(?:date|title|url|source|id|doc|docid|author|published|headline|byline|section|publication|filename|file)\s*[:=]?\s+(\d{4}-\d{2}-\d{2})\b/i;

/** A line a crawl wrote above the text: "date 2019-08-02 trump". */
export function isDumpHeader(line: string): boolean {
  return line.length <= 120 && (header.test(line) || fieldLine.test(line));
}

// matches: "Title: Harbour closes", "URL=https://…"   must not match: "Published 19 October 2016"
const fieldLine = /^(?:url|source|doc ?id|id|crawled|fetched|filename|file|language|lang)\s*[:=]\s*\S/i;

/** The date in a dump header. */
export function readDumpHeader(line: string): ReadDate | null {
  if (!isDumpHeader(line)) return null;
  const date = readDate(line);
  return date && !("impossible" in date) ? date : null;
}
