import { isRealDate, dayOf, type Day } from "./calendar.ts";
import { dayPeriod, monthPeriod, type Period } from "./period.ts";
import { civilOf } from "./calendar.ts";
import type { Context, How } from "./reading.ts";

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
  const told = narrativeYear(context);
  if (told !== null) return placed(told, month, day, { anchor: "narrative", implied: ["year"] });
  const { published } = context;
  if (!published) return null;
  const how: How = { anchor: "published", implied: ["year", "direction"] };
  if (published.month === null) return placed(published.year, month, day, how);
  const today = published.day ?? dayOf(published.year, published.month, 1);
  const thisYear = published.year;
  // distance in months, so that "July" in a July report is this July
  const ahead = day === null ? month - published.month : dayOf(thisYear, month, day) - today;
  const tense = context.tense();
  if (tense === "future") return placed(ahead >= 0 ? thisYear : thisYear + 1, month, day, how);
  if (tense === "past") return placed(ahead <= 0 ? thisYear : thisYear - 1, month, day, how);
  // nobody says: what is just ahead is ahead, everything else has been
  const soon = month - published.month;
  if (soon > 0 && soon <= 2) return placed(thisYear, month, day, how);
  if (soon + 12 <= 2) return placed(thisYear + 1, month, day, how);
  return placed(ahead <= 0 ? thisYear : thisYear - 1, month, day, how);
}

/** A year that the paragraph is telling of and that is not the report's own: "In 1989 … in July". */
export function narrativeYear(context: Context): number | null {
  const { last, published } = context;
  if (!last || last.grain === "decade" || last.grain === "century") return null;
  const { year } = civilOf(last.start);
  if (!published) return year;
  return year < published.year - 1 && context.tense() !== "future" ? year : null;
}

function placed(year: number, month: number, day: number | null, how: How): Placed | null {
  if (day === null) return { period: monthPeriod(year, month), how };
  return isRealDate(year, month, day) ? { period: dayPeriod(dayOf(year, month, day)), how } : null;
}
