import { showDate } from "../show/date.ts";
import { dayTicks, type DayTick } from "./day-ticks.ts";
import { linear, type Scale } from "./scale.ts";

/** How days lie along the axis: by the calendar, or one step for each day that has a figure. */
export type Spacing = "to scale" | "evenly";

export interface DayAxis {
  /** Pixels for a day as the series gives it; null for none. */
  readonly xOf: (day: string | null) => number | null;
  readonly ticks: readonly (DayTick & { readonly x: number })[];
}

/** "2024-03-02", "2024-03" or "2024" → its middle, as an instant; null for none. */
export function instantOf(day: string | null): number | null {
  if (day === null) return null;
  const start = Date.parse(day);
  if (Number.isNaN(start)) return null;
  const days = day.length === 4 ? 365 : day.length === 7 ? 30 : 0;
  return start + days * 43_200_000;
}

export function dayAxis(days: readonly (string | null)[], spacing: Spacing, from: number, to: number): DayAxis {
  const known = [...new Set(days)].filter((day): day is string => instantOf(day) !== null);
  if (spacing === "evenly") return evenAxis(known, from, to);
  const at = known.map((day) => instantOf(day)!);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const scale = linear([first, last], [from, to]);
  const most = Math.max(2, Math.floor((to - from) / 78));
  return {
    xOf: (day) => scaled(instantOf(day), scale),
    ticks: at.length > 0 ? dayTicks(first, last, most).map((tick) => ({ ...tick, x: scale(tick.at) })) : [],
  };
}

/**
 * Whether most figures would stand on top of each other on a calendar axis: half of them within an eighth of the time,
 * as when a matter breaks and is then followed for years.
 */
export function isCrowded(days: readonly (string | null)[]): boolean {
  const at = days
    .map(instantOf)
    .filter((instant) => instant !== null)
    .sort((a, b) => a - b);
  const half = Math.ceil(at.length / 2);
  if (new Set(at).size < 4) return false;
  const span = at.at(-1)! - at[0]!;
  return at.some((instant, i) => i + half - 1 < at.length && at[i + half - 1]! - instant < span / 8);
}

function evenAxis(known: readonly string[], from: number, to: number): DayAxis {
  const sorted = [...known].sort((a, b) => instantOf(a)! - instantOf(b)! || a.localeCompare(b));
  const places = new Map(sorted.map((day, i) => [day, i]));
  const scale = linear([0, sorted.length - 1], [from, to]);
  // a label needs about 84 pixels
  const every = Math.max(1, Math.ceil((84 * Math.max(1, sorted.length - 1)) / (to - from)));
  return {
    xOf: (day) => scaled(day === null ? null : (places.get(day) ?? null), scale),
    ticks: sorted.flatMap((day, i) =>
      i % every === 0 ? { at: instantOf(day)!, words: showDate(day), x: scale(i) } : [],
    ),
  };
}

function scaled(value: number | null, scale: Scale): number | null {
  return value === null ? null : scale(value);
}
