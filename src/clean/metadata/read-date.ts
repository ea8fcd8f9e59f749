import type { Grain } from "../../document/index.ts";
import { months } from "../en/months.ts";
import type { DayOrder } from "./day-order.ts";

/** A date as read, no finer than was written. */
export interface ReadDate {
  /** ISO 8601: "2017-11-30T01:06". */
  readonly value: string;
  readonly grain: Grain;
  readonly zone: string | null;
  /** Where it stands in the string it was read from. */
  readonly start: number;
  readonly end: number;
}

/** What was read, or that it looked like a date and cannot be one. */
export type DateReading = ReadDate | { readonly impossible: string } | null;

/** Reads the first date in a short string: "Published 19 October 2016", "2017-11-30T01:06:00Z", "Nov. 30, 2017 01:06 AM". */
export function readDate(words: string, order: DayOrder | null = null): DateReading {
  const text = words.slice(0, 200);
  if (!/\d/.test(text)) return null;
  let impossible: { readonly impossible: string } | null = null;
  for (const form of forms) {
    const match = form.pattern.exec(text);
    // "30 February 2026" holds "February 2026", which nobody wrote
    if (!match || impossible?.impossible.includes(match[0])) continue;
    const parts = form.read(match, order);
    if (!parts) continue;
    if (!isDay(parts)) {
      impossible ??= { impossible: match[0] };
      continue;
    }
    return finish(text, match.index, match[0].length, parts);
  }
  return impossible;
}

interface DayParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, order: DayOrder | null) => DayParts | null;
}

const forms: readonly Form[] = [
  {
    // matches: "2017-11-30", "2017/11/30", "2017.11.30"   must not match: "12017-11-30"
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: ([, year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // matches: "20171130T010600", "20171130"   must not match: "201711301"
    pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=T\d|(?!\d))/,
    read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // matches: "19 October 2016", "19th of Oct., 2016", "30-Nov-2017"   must not match: "19 people 2016"
    pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/,
    read: ([, day, name, year]) => withMonth(name!, year!, day!),
  },
  {
    // matches: "November 30, 2017", "Nov. 30th 2017", "Nov 30 , 2017"   must not match: "November 2017"
    pattern: /(?<![A-Za-z])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s?,?\s+(\d{4})(?!\d)/,
    read: ([, name, day, year]) => withMonth(name!, year!, day!),
  },
  {
    // matches: "Mon Jan 20 09:49:32 UTC 2020", as C prints it   must not match: "Jan 20 2020"
    pattern: /(?<![A-Za-z])([A-Z][a-z]{2}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2}(?: [A-Z]{2,5})? (\d{4})(?!\d)/,
    read: ([, name, day, year]) => withMonth(name!, year!, day!),
  },
  {
    // matches: "30/11/2017", "11/30/2017"; of "11/12/2017" nobody can say the month unless told the order   must not match: "1/2"
    pattern: /(?<![\d/])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/,
    read: ([, first, mark, second, year], order) =>
      readNumeric(Number(first), Number(second), Number(year), mark!, order),
  },
  {
    // matches: "2017-11"   must not match: "2017-11-30", "2017-2018"
    pattern: /(?<![\d-])((?:19|20)\d{2})-(\d{2})(?![\d-])/,
    read: ([, year, month]) => ({ year: Number(year), month: Number(month), day: null }),
  },
  {
    // matches: "November 2017"   must not match: "people 2017"
    pattern: /(?<![A-Za-z])([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)/,
    read: ([, name, year]) => withMonth(name!, year!, null),
  },
  {
    // matches: "2017" alone   must not match: "2017 people"
    pattern: /^\s*((?:19|20)\d{2})\s*$/,
    read: ([, year]) => ({ year: Number(year), month: null, day: null }),
  },
];

// matches: "T01:06:09.123+02:00", " 01:06 AM ET", ", 5.30pm GMT", " at 17:05"   must not match: ", 40 people"
const clock =
  /^(?:T|[\s,|·•–—-]{1,5}(?:at |@ )?)(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([AaPp])\.?[Mm]\b\.?)?(?:\s?(Z\b|[+-]\d{2}:?\d{2}\b|UTC\b|GMT(?:[+-]\d{1,4})?|[ECMP][SD]?T\b|BST\b|CEST\b|CET\b|IST\b|AE[SD]T\b))?/;
// "5:30 p.m. ET, November 30, 2017": the clock stands before the day
const clockBefore =
  /(?<!\d)(\d{1,2})[:.](\d{2})(?:\s?([AaPp])\.?[Mm]\b\.?)?(?:\s?(Z|UTC|GMT|[ECMP][SD]?T|BST|CEST|CET|IST|AE[SD]T))?(?:\s?[,|·•–—-]|\s+on)?\s+(?:[A-Z][a-z]{2,8}day,?\s+)?$/;

function finish(text: string, index: number, length: number, parts: DayParts): ReadDate {
  const { year, month, day } = parts;
  const end = index + length;
  const span = { start: index, end };
  const pad = (n: number) => String(n).padStart(2, "0");
  if (month === null) return { value: pad4(year), grain: "year", zone: null, ...span };
  if (day === null) return { value: `${pad4(year)}-${pad(month)}`, grain: "month", zone: null, ...span };
  const value = `${pad4(year)}-${pad(month)}-${pad(day)}`;
  const after = clock.exec(text.slice(end));
  const time = after && readClock(after[1]!, after[2], after[3], after[4]);
  if (after && time)
    return {
      value: `${value}T${time.value}`,
      grain: time.grain,
      zone: after[5] ?? null,
      start: index,
      end: end + after[0].length,
    };
  const before = clockBefore.exec(text.slice(0, index));
  const early = before && readClock(before[1]!, before[2], undefined, before[3]);
  if (before && early)
    return { value: `${value}T${early.value}`, grain: early.grain, zone: before[4] ?? null, start: before.index, end };
  return { value, grain: "day", zone: null, ...span };
}

function readClock(
  hours: string,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): { readonly value: string; readonly grain: Grain } | null {
  // "November 30, 2017 – 12 people": a bare number is no time of day
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(hours);
  if (half && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  const pad = (n: number) => String(n).padStart(2, "0");
  return seconds === undefined
    ? { value: `${pad(hour)}:${pad(minute)}`, grain: "minute" }
    : { value: `${pad(hour)}:${pad(minute)}:${pad(second)}`, grain: "second" };
}

function withMonth(name: string, year: string, day: string | null): DayParts | null {
  const month = months.get(name.toLowerCase());
  return month === undefined ? null : { year: Number(year), month, day: day === null ? null : Number(day) };
}

/** Day and month only where one order is possible or known; a dotted date has the day first everywhere. */
function readNumeric(
  first: number,
  second: number,
  year: number,
  mark: string,
  order: DayOrder | null,
): DayParts | null {
  if (mark === "." || first === second || first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  if (order === null) return null;
  return order === "day-first" ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** News has been dated since 1605; a year past 2200 is a number, not a date. */
function isDay({ year, month, day }: DayParts): boolean {
  if (year < 1600 || year > 2200) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad4(year: number): string {
  return String(year).padStart(4, "0");
}
