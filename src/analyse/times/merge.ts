import type { Span } from "../../document/index.ts";
import type { Reading } from "./reading.ts";
import { showDay } from "./calendar.ts";

export interface Read extends Span {
  readonly reading: Reading;
}

/** Joins a clock time and the day next to it: "9 a.m. EDT" + "Thursday" → one time. */
export function merge(text: string, read: readonly Read[]): readonly Read[] {
  const merged: Read[] = [];
  for (const next of read) {
    const last = merged.at(-1);
    // matches: " ", ", "   must not match: " and "
    const joined =
      last && /^,?\s+$/.test(text.slice(last.end, next.start)) ? joinReadings(last.reading, next.reading) : null;
    if (last && joined) merged[merged.length - 1] = { start: last.start, end: next.end, reading: joined };
    else merged.push(next);
  }
  return merged;
}

function joinReadings(one: Reading, other: Reading): Reading | null {
  const clock = isClock(one) ? one : isClock(other) ? other : null;
  const day = clock === one ? other : one;
  if (!clock || isClock(day) || day.type !== "date" || day.grain !== "day" || !clock.timex || !day.timex) return null;
  const at = clock.value?.start ?? clock.timex;
  const suffix = at.slice(at.indexOf("T"));
  if (!day.period) return { ...clock, timex: `${day.timex}${suffix}`, value: null, anchor: "none", implied: [] };
  const iso = `${showDay(day.period.start)}${suffix}`;
  return {
    ...clock,
    value: { start: iso, end: iso },
    timex: `${showDay(day.period.start)}${clock.timex.slice(clock.timex.indexOf("T"))}`,
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
