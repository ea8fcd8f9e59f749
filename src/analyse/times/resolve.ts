import { civilOf, dayOf, isRealDate, type Day } from "./calendar.ts";
import { dayPeriod, monthPeriod, type Period } from "./period.ts";
import type { TimeUnit } from "../en/time-units.ts";
import type { Context, How } from "./reading.ts";
import type { Tense } from "./tense.ts";

interface Placed {
  readonly period: Period;
  readonly how: How;
}

/** The day "the next day" or "Tuesday" counts from: the report's, if it is known to the day. */
export function publishedDay(context: Context): Day | null {
  return context.published?.day ?? null;
}

/** Fills in the year of "July" or "28 November". Null when nothing says which. */
export function placeMonth(month: number, day: number | null, context: Context): Placed | null {
  const told = narrativeYear(context, month);
  if (told !== null) return placed(told, month, day, { anchor: "narrative", implied: ["year"] });
  const { published } = context;
  if (!published) return null;
  const how: How = { anchor: "published", implied: ["year", "direction"] };
  if (published.month === null) return placed(published.year, month, day, how);
  const now = published.month;
  const today = published.day ?? dayOf(published.year, published.month, 15);
  // a month is as far away as its middle, so that "July" in a July report is this July
  const away = (year: number) =>
    day === null ? (year - published.year) * 12 + month - now : dayOf(year, month, day) - today;
  const ahead = away(published.year) >= 0 ? published.year : published.year + 1;
  const behind = away(published.year) <= 0 ? published.year : published.year - 1;
  return placed(choose(context.tense(), behind, ahead, -away(behind), away(ahead), day !== null), month, day, how);
}

/** The verb decides, unless its year lies most of a year off and the other is close by; without a verb the nearer one. */
function choose(tense: Tense, behind: number, ahead: number, back: number, forth: number, days: boolean): number {
  const far = days ? 270 : 10;
  const near = days ? 90 : 1;
  if (tense === "future") return forth > far && back <= near ? behind : ahead;
  if (tense === "past") return days && back > far && forth <= near ? ahead : behind;
  return forth < back && forth <= (days ? 120 : 3) ? ahead : behind;
}

/**
 * A year that the paragraph is telling of and that is not the report's own: "On 3 May 1971 … in July". Where the whole text
 * tells of times past, the year nearest to the last date: after "December 1941" January is 1942's.
 */
export function narrativeYear(context: Context, month = 0): number | null {
  const { last, published, narrative } = context;
  if (!last || last.grain === "decade" || last.grain === "century") return null;
  const { year, month: from } = civilOf(last.start);
  if (narrative || !published) return last.grain === "year" || month === 0 ? year : year + nearerYear(month - from);
  const exact = last.grain === "day" || last.grain === "month" || last.grain === "season";
  // "In July the first boat sank" goes on with the tale; "sank in July" is as likely this year's
  return exact && context.opens && context.fresh && year < published.year - 1 && context.tense() !== "future"
    ? year
    : null;
}

/** "that year", "the following year", told from the last date. */
export function yearTold(words: string, { told }: Context): number | null {
  if (!told) return null;
  const { year } = civilOf(told.start);
  return /following|next/i.test(words) ? year + 1 : /previous/i.test(words) ? year - 1 : year;
}

/** 11 months ahead is a month behind, a year on. */
function nearerYear(months: number): -1 | 0 | 1 {
  return months > 9 ? -1 : months < -7 ? 1 : 0;
}

function placed(year: number, month: number, day: number | null, how: How): Placed | null {
  if (day === null) return { period: monthPeriod(year, month), how };
  return isRealDate(year, month, day) ? { period: dayPeriod(dayOf(year, month, day)), how } : null;
}

/** A report known only to the year can still say which year was the last. */
export function anchorDay(context: Context, unit: TimeUnit): Day | null {
  const { published } = context;
  if (!published) return null;
  if (published.day !== null) return published.day;
  const coarse = unit === "Y" || unit === "X" || unit === "C";
  if (coarse || (unit === "M" && published.month !== null)) return dayOf(published.year, published.month ?? 1, 1);
  return null;
}
