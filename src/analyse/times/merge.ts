import type { Span } from "../../document/index.ts";
import { dated, type Reading } from "./reading.ts";
import { civilOf, showDay } from "./calendar.ts";
import { monthPeriod, seasonPeriod } from "./period.ts";

export interface Read extends Span {
  readonly reading: Reading;
}

/** How far behind a clock time, in characters, its day may stand. */
const reach = 30;

/** Joins a clock time or a part of a day and the day next to it: "9 a.m. EDT" + "Thursday", "the morning of" + "April 19". */
export function merge(text: string, read: readonly Read[]): readonly Read[] {
  const merged: Read[] = [];
  for (const next of read) {
    const last = merged.at(-1);
    const joined = last ? join(last.reading, next.reading, text.slice(last.end, next.start)) : null;
    if (last && joined) merged[merged.length - 1] = { start: last.start, end: next.end, reading: joined };
    else merged.push(next);
  }
  return merged.map((one, i) => onItsDay(text, one, merged[i + 1], merged[i + 2]));
}

function join(one: Reading, other: Reading, between: string): Reading | null {
  // matches: " ", ", "   must not match: " and "
  if (/^,?\s+$/.test(between)) {
    if (isClock(one)) return withDay(one, other);
    if (isPart(one) && one.value === null) return withDay(one, other);
    if (isClock(other)) return withDay(other, one);
  }
  // matches: ", ", " of "   must not match: " and "
  if (/^,?\s+(?:of\s+)?$/.test(between) && other.grain === "year") return withYear(one, other);
  // matches: " of ", " hours of the "   must not match: " of a "
  return /^\s+(?:hours\s+)?of\s+(?:the\s+)?$/.test(between) && isPart(one) ? withDay(one, other) : null;
}

/** "at 10:35 a.m. (0735 GMT) Friday", "5:34 a.m. Baghdad time on March 20": the clock is that day's. */
function onItsDay(text: string, clock: Read, ...behind: readonly (Read | undefined)[]): Read {
  const { reading } = clock;
  if (!isClock(reading) || !reading.implied.includes("date")) return clock;
  const day = behind.find((one) => one && one.start - clock.end <= reach && one.reading.grain === "day");
  // matches: " on ", " (0735 GMT) "   must not match: ", the board met "
  const tied =
    day && /^\)?(?:\s+(?:[\w.]+\s+){0,3}on|\s*\([^()]*\)(?:\s+on)?)\s+$/.test(text.slice(clock.end, day.start));
  const placed = day && (tied || reading.anchor === "published") ? withDay(reading, day.reading) : null;
  return placed ? { ...clock, reading: placed } : clock;
}

/** "January" + "nineteen ninety-seven", "the winter" + "of nineteen ninety-four". */
function withYear(one: Reading, year: Reading): Reading | null {
  if (!one.period || !year.period || year.anchor !== "none" || !one.implied.includes("year")) return null;
  const said = civilOf(year.period.start).year;
  if (one.grain === "month") return dated(monthPeriod(said, civilOf(one.period.start).month));
  const season = /-(S[PU]|FA|WI)$/.exec(one.timex ?? "")?.[1];
  return season ? dated(seasonPeriod(said, season), { implied: ["hemisphere"] }) : null;
}

function withDay(clock: Reading, day: Reading): Reading | null {
  // "the early hours of" + "Thursday morning"
  if (isPart(clock) && isPart(day)) return day;
  if (isClock(day) || day.type !== "date" || day.grain !== "day" || !clock.timex || !day.timex) return null;
  const at = clock.timex;
  const suffix = at.slice(at.indexOf("T"));
  if (!day.period) return { ...clock, timex: `${day.timex}${suffix}`, value: null, anchor: "none", implied: [] };
  const date = showDay(day.period.start);
  const told = clock.value?.start ?? at;
  // a part of a day has no clock to its value
  const iso = isClock(clock) ? `${date}${told.slice(told.indexOf("T"))}` : date;
  return {
    ...clock,
    value: day.value && { start: iso, end: iso },
    timex: `${date}${suffix}`,
    anchor: day.anchor,
    implied: day.implied,
    period: day.period,
  };
}

function isClock(reading: Reading): boolean {
  return (
    reading.type === "time" && (reading.grain === "hour" || reading.grain === "minute" || reading.grain === "second")
  );
}

function isPart(reading: Reading): boolean {
  return reading.type === "time" && reading.grain === "part-of-day";
}
