/** Whole-number calendar arithmetic (proleptic Gregorian). No clock is read and no Date is made. */

/** Days since 1970-01-01; may be negative. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** 2016, 10, 18 → 17092. The algorithm counts years from March so that the leap day falls last. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link dayOf}. */
export function civilOf(at: Day): Civil {
  const z = at + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday 1 … Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(at: Day): number {
  return ((((at + 3) % 7) + 7) % 7) + 1;
}

export function monthLength(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);
}

/** 2016-01-01 → week 53 of 2015: a week belongs to the year of its Thursday. */
export function isoWeekOf(at: Day): { readonly year: number; readonly week: number } {
  const thursday = at - weekdayOf(at) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** 2016, 14 → 2017, 2. */
export function normalMonth(year: number, month: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 31 January plus a month → the last of February. */
export function addMonths(at: Day, count: number): Day {
  const { year, month, day } = civilOf(at);
  const to = normalMonth(year, month + count);
  return dayOf(to.year, to.month, Math.min(day, monthLength(to.year, to.month)));
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** 17092 → "2016-10-18". */
export function showDay(at: Day): string {
  const { year, month, day } = civilOf(at);
  return `${showYear(year)}-${two(month)}-${two(day)}`;
}

/** 450 → "0450"; −449, the year before Christ 450 → "BC0450", as TIMEX3 writes it. */
export function showYear(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}
