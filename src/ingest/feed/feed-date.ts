import { months } from "../../clean/en/months.ts";
import type { Grain } from "../../document/index.ts";
import type { FeedDate } from "./feed.ts";

/**
 * RFC 822 with any zone, ISO 8601 at any grain, and what feeds write instead:
 * "Tue, 10 Mar 2026 18:05 EST" → 2026-03-10T18:05, minute, EST. Null for what is no date or cannot be one.
 */
export function readFeedDate(words: string): FeedDate | null {
  const text = words.slice(0, 120).replaceAll(/\s+/g, " ").trim();
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (!match) continue;
    const day = form.read(match);
    const clock = day && readClock(match.groups?.["clock"] ?? "");
    const date = day && clock && dateOf(day, clock, match.groups?.["zone"]);
    if (date) return date;
  }
  return null;
}

/** "2026-03-10T18:05+02:00", "2026-03-10T18:05 EST": one string that other readers of dates understand. */
export function showFeedDate({ value, zone }: FeedDate): string {
  if (zone === null) return value;
  return /^(?:Z|[+-])/.test(zone) ? `${value}${zone}` : `${value} ${zone}`;
}

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface Clock {
  /** "T18:05:09", or nothing. */
  readonly shown: string;
  readonly grain: Grain | null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Day | null;
}

const weekday = String.raw`(?:\p{L}{2,12}(?:\.?,? |,))?`;
const time = String.raw`(?<clock>\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?|\d{4}(?:\d{2})?)`;
const zone = String.raw`(?: ?(?<zone>(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5}))?`;
const rest = String.raw`(?:[T,]? ?(?:at |- )?${time}${zone})?(?: ?\([^()]{0,40}\))?`;

const forms: readonly Form[] = [
  {
    // matches: "2026", "2026-03", "2026-03-10T18:05:30.5+02:00", "2026/03/10 18:05", "20260310T180530Z"   must not match: "202-03"
    pattern: new RegExp(String.raw`^(\d{4})(?:([-/.]?)(\d{2})(?:\2(\d{2})${rest})?)?$`, "iu"),
    read: ([, year, , month, day]) => dayOf(year!, month, day),
  },
  {
    // matches: "Tue, 10 Mar 2026 18:05:30 GMT", "10-March-26", "10th March, 2026"   must not match: "10 people 2026 x"
    pattern: new RegExp(
      String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})${rest}$`,
      "iu",
    ),
    read: ([, day, name, year]) => named(year!, name!, day!),
  },
  {
    // matches: "March 10, 2026 6:05 PM", "Tue Mar 10th 2026"   must not match: "March 2026"
    pattern: new RegExp(String.raw`^${weekday}(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${rest}$`, "iu"),
    read: ([, name, day, year]) => named(year!, name!, day!),
  },
  {
    // matches: "Tue Mar 10 18:05:30 EST 2026"   must not match: "Mar 10 2026"
    pattern: new RegExp(String.raw`^${weekday}(\p{L}{3,9}) (\d{1,2}) ${time}${zone} (?<year>\d{4})$`, "iu"),
    read: ({ 1: name, 2: day, groups }) => named(groups!["year"]!, name!, day!),
  },
  {
    // matches: "March 2026"   must not match: "10 March 2026"
    pattern: /^(\p{L}{3,9})\.?,? (\d{4})$/u,
    read: ([, name, year]) =>
      months.has(name!.toLowerCase()) ? dayOf(year!, String(monthOf(name!)), undefined) : null,
  },
  {
    // matches: "25/03/2026 18:05", "10.03.2026"   must not match: "3/2026"
    pattern: new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${rest}$`, "iu"),
    read: ([, first, mark, second, year]) => numeric(Number(first), Number(second), year!, mark!),
  },
];

function dayOf(year: string, month: string | undefined, day: string | undefined): Day {
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function named(year: string, name: string, day: string): Day | null {
  const month = monthOf(name);
  // two digits count from 1950, as RFC 2822 has it: https://www.rfc-editor.org/rfc/rfc2822#section-4.3
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
  return month === undefined ? null : { year: Number(full), month, day: Number(day) };
}

function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

/** Day and month only where one order is possible; a dotted date has the day first everywhere. */
function numeric(first: number, second: number, year: string, mark: string): Day | null {
  if (mark === "." || first === second || first > 12) return { year: Number(year), month: second, day: first };
  return second > 12 ? { year: Number(year), month: first, day: second } : null;
}

function readClock(words: string): Clock | null {
  if (words === "") return { shown: "", grain: null };
  // matches: "18:05:30.25", "6.05 p.m.", "180530"   must not match: "18"
  const match = /^(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?$/i.exec(words);
  if (!match) return null;
  const [, hours, minutes, seconds, half] = match;
  const hour =
    half && Number(hours) <= 12 ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return null;
  const shown = `T${String(hour).padStart(2, "0")}:${minutes}`;
  return seconds === undefined ? { shown, grain: "minute" } : { shown: `${shown}:${seconds}`, grain: "second" };
}

/** News has been dated since 1605; the first second of 1970 is what a program writes that knows no date. */
function dateOf({ year, month, day }: Day, clock: Clock, zone: string | undefined): FeedDate | null {
  if (year < 1600 || year > 2200) return null;
  const pad = (n: number) => String(n).padStart(2, "0");
  if (month === null) return { value: String(year), grain: "year", zone: null };
  if (month < 1 || month > 12) return null;
  if (day === null) return { value: `${year}-${pad(month)}`, grain: "month", zone: null };
  if (day < 1 || day > daysIn(year, month)) return null;
  const value = `${year}-${pad(month)}-${pad(day)}${clock.shown}`;
  if (/^1970-01-01T00:00(?::00)?$/.test(value)) return null;
  return { value, grain: clock.grain ?? "day", zone: clock.grain === null ? null : zoneOf(zone) };
}

/** "gmt" → "GMT"; "18:05 hrs" names no zone. */
function zoneOf(words: string | undefined): string | null {
  const zone = words?.toUpperCase() ?? "";
  return zone === "" || /^(?:HRS?|UHR|LOCAL)$/.test(zone) ? null : zone;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
