import type { WaitingRule } from "./propose.ts";
import type { TimeRule } from "./reading.ts";
import { ago, yearAgo } from "./rules/ago.ts";
import { dayFirst, monthFirst } from "./rules/calendar-date.ts";
import { clock, clock24 } from "./rules/clock.ts";
import { century, decade } from "./rules/decade.ts";
import { duration, vagueDuration } from "./rules/duration.ts";
import { holiday } from "./rules/holiday.ts";
import { month } from "./rules/month.ts";
import { nearDay } from "./rules/near-day.ts";
import { nearPeriod } from "./rules/near-period.ts";
import { isoDate, slashDate } from "./rules/numeric-date.ts";
import { quarter } from "./rules/quarter.ts";
import { barePeriod, reference, yearEnd } from "./rules/reference.ts";
import { repeated } from "./rules/repeated.ts";
import { season } from "./rules/season.ts";
import { spelledYear } from "./rules/spelled-year.ts";
import { weekday } from "./rules/weekday.ts";
import { year } from "./rules/year.ts";
import { maskOf } from "./triggers.ts";

/** Every rule; of two that claim the same words the earlier one wins. */
const ordered: readonly TimeRule[] = [
  isoDate,
  slashDate,
  monthFirst,
  dayFirst,
  month,
  weekday,
  nearDay,
  nearPeriod,
  quarter,
  ago,
  yearAgo,
  season,
  century,
  decade,
  holiday,
  clock,
  clock24,
  repeated,
  duration,
  vagueDuration,
  barePeriod,
  yearEnd,
  year,
  spelledYear,
  reference,
];

export const rules: readonly WaitingRule[] = ordered.map((rule) => ({ rule, mask: maskOf(rule.triggers) }));
