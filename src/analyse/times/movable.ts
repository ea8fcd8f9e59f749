import type { MovableDay } from "../en/calendar-words.ts";
import { dayOf, monthLength, weekdayOf, type Day } from "./calendar.ts";

/** The day a moving holiday falls on in one year: the fourth Thursday of November, two days before Easter. */
export function movableDay(day: MovableDay, year: number): Day {
  if ("easter" in day) return easterOf(year) + day.easter;
  const [month, weekday, nth] = day.weekday;
  if (nth < 0) {
    const last = dayOf(year, month, monthLength(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + (day.plus ?? 0);
}

/** Western Easter Sunday, by the computus of the Gregorian calendar: 2000 → 23 April. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (leaps + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayOf(year, 3, 28) + moon - sunday;
}
