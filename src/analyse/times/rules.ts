import type { WaitingRule } from "./propose.ts";
import type { TimeRule } from "./reading.ts";
import { ago } from "./rules/ago.ts";
import { dayFirst, monthFirst } from "./rules/calendar-date.ts";
import { barePeriod, endedPeriod, yearEnd } from "./rules/bare-period.ts";
import { clock, clock24, spokenClock } from "./rules/clock.ts";
import { comparedPeriod, yearAgo } from "./rules/compared-period.ts";
import { dayBefore } from "./rules/day-before.ts";
import { century, decade } from "./rules/decade.ts";
import { eraCentury, eraYear } from "./rules/era.ts";
import { duration, vagueDuration } from "./rules/duration.ts";
import { holiday } from "./rules/holiday.ts";
import { month } from "./rules/month.ts";
import { nearDay } from "./rules/near-day.ts";
import { nearPeriod } from "./rules/near-period.ts";
import { isoDate, slashDate } from "./rules/numeric-date.ts";
import { barePart, toldPart } from "./rules/part-of-day.ts";
import { quarter } from "./rules/quarter.ts";
import { reference } from "./rules/reference.ts";
import { repeated } from "./rules/repeated.ts";
import { season } from "./rules/season.ts";
import { dayAfterShared, dayBeforeShared } from "./rules/shared-day.ts";
import { spelledYear } from "./rules/spelled-year.ts";
import { weekday } from "./rules/weekday.ts";
import { partOfPeriod, weekOf } from "./rules/week-of.ts";
import { year } from "./rules/year.ts";
import { maskOf } from "./triggers.ts";

/** Every rule; of two that claim the same words the earlier one wins. */
const ordered: readonly TimeRule[] = [
  isoDate,
  slashDate,
  monthFirst,
  dayFirst,
  dayBeforeShared,
  dayAfterShared,
  month,
  weekOf,
  partOfPeriod,
  weekday,
  nearDay,
  toldPart,
  barePart,
  dayBefore,
  nearPeriod,
  quarter,
  ago,
  yearAgo,
  comparedPeriod,
  season,
  eraYear,
  eraCentury,
  century,
  decade,
  holiday,
  clock,
  clock24,
  spokenClock,
  repeated,
  duration,
  vagueDuration,
  endedPeriod,
  barePeriod,
  yearEnd,
  year,
  spelledYear,
  reference,
];

export const rules: readonly WaitingRule[] = ordered.map((rule) => ({ rule, mask: maskOf(rule.triggers) }));
