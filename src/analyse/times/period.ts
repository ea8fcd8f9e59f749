import type { TimeGrain } from "../../document/index.ts";
import type { TimeUnit } from "../en/time-units.ts";
import {
  addMonths,
  civilOf,
  dayOf,
  isoWeekOf,
  monthLength,
  normalMonth,
  showDay,
  showYear,
  two,
  weekdayOf,
  type Day,
} from "./calendar.ts";

/** A stretch of the calendar at one grain: first and last day, and how TIMEX3 writes it. */
export interface Period {
  readonly grain: TimeGrain;
  readonly start: Day;
  readonly end: Day;
  readonly timex: string;
}

export function yearPeriod(year: number): Period {
  return { grain: "year", start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), timex: showYear(year) };
}

export function monthPeriod(year: number, month: number): Period {
  return {
    grain: "month",
    start: dayOf(year, month, 1),
    end: dayOf(year, month, monthLength(year, month)),
    timex: `${showYear(year)}-${two(month)}`,
  };
}

export function dayPeriod(at: Day): Period {
  return { grain: "day", start: at, end: at, timex: showDay(at) };
}

export function weekPeriod(at: Day): Period {
  const monday = at - weekdayOf(at) + 1;
  const { year, week } = isoWeekOf(at);
  return { grain: "week", start: monday, end: monday + 6, timex: `${showYear(year)}-W${two(week)}` };
}

export function weekendPeriod(at: Day): Period {
  const week = weekPeriod(at);
  return { grain: "week", start: week.start + 5, end: week.end, timex: `${week.timex}-WE` };
}

/** Quarter 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return { ...monthsFrom(year, quarter * 3 - 2, 3), grain: "quarter", timex: `${showYear(year)}-Q${quarter}` };
}

/** Half 1 or 2. */
export function halfPeriod(year: number, half: number): Period {
  return { ...monthsFrom(year, half * 6 - 5, 6), grain: "season", timex: `${showYear(year)}-H${half}` };
}

/** Meteorological seasons of the northern hemisphere; winter is named after the year it begins in. */
export function seasonPeriod(year: number, code: string): Period {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 3;
  return { ...monthsFrom(year, first, 3), grain: "season", timex: `${showYear(year)}-${code}` };
}

/** 199 → the 1990s. */
export function decadePeriod(decade: number): Period {
  return {
    grain: "decade",
    start: dayOf(decade * 10, 1, 1),
    end: dayOf(decade * 10 + 9, 12, 31),
    timex: decade > 0 ? String(decade).padStart(3, "0") : `BC${String(-1 - decade).padStart(3, "0")}`,
  };
}

/** 19 → the years 1900 to 1999, which people call the 20th century. */
export function centuryPeriod(century: number): Period {
  return {
    grain: "century",
    start: dayOf(century * 100, 1, 1),
    end: dayOf(century * 100 + 99, 12, 31),
    timex: century >= 0 ? two(century) : `BC${two(-1 - century)}`,
  };
}

/** The period of a unit's grain that holds a day: "this month". */
export function periodAround(at: Day, unit: TimeUnit): Period {
  const { year, month } = civilOf(at);
  if (unit === "Y") return yearPeriod(year);
  if (unit === "Q") return quarterPeriod(year, Math.ceil(month / 3));
  if (unit === "M") return monthPeriod(year, month);
  if (unit === "W" || unit === "F") return weekPeriod(at);
  if (unit === "E") return weekendPeriod(at);
  if (unit === "X") return decadePeriod(Math.floor(year / 10));
  if (unit === "C" || unit === "L") return centuryPeriod(Math.floor(year / 100));
  return dayPeriod(at);
}

/** A day moved by whole units; below a day nothing moves. */
export function moveDay(at: Day, unit: TimeUnit, count: number): Day {
  if (unit === "D") return at + count;
  if (unit === "W" || unit === "E") return at + 7 * count;
  if (unit === "F") return at + 14 * count;
  const monthsPer = { M: 1, Q: 3, Y: 12, X: 120, C: 1200, L: 12_000 } as const;
  return unit in monthsPer ? addMonths(at, count * monthsPer[unit as keyof typeof monthsPer]) : at;
}

/** The same sort of period so many units on: 2016-Q3 less a year → 2015-Q3. */
export function shiftPeriod(period: Period, unit: TimeUnit, count: number): Period {
  const start = moveDay(period.start, unit, count);
  const { year, month } = civilOf(start);
  if (period.grain === "season") {
    const code = period.timex.slice(5);
    return code.startsWith("H") ? halfPeriod(year, Number(code.slice(1))) : seasonPeriod(year, code);
  }
  if (period.grain === "quarter") return quarterPeriod(year, Math.ceil(month / 3));
  const units = { century: "C", decade: "X", year: "Y", month: "M", week: "W" } as const;
  const own = units[period.grain as keyof typeof units];
  return own ? periodAround(start, own) : dayPeriod(start);
}

function monthsFrom(year: number, month: number, count: number): { readonly start: Day; readonly end: Day } {
  const last = normalMonth(year, month + count - 1);
  return { start: dayOf(year, month, 1), end: dayOf(last.year, last.month, monthLength(last.year, last.month)) };
}
