/**
 * Why a text cannot be a publication date, or null when it can: ISO 8601, from year to second, with or without a zone.
 * "2026" "2026-03" "2026-03-10" "2026-03-10T18:05" "2026-03-10T18:05:30+02:00" are dates; "2026-02-30" is none.
 */
export function findDateFault(text: string): string | null {
  // matches: "2026-03-10T18:05Z"   must not match: "10 March 2026", "2026-3-1"
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text,
    );
  if (!match) return "a date is written 2026, 2026-03, 2026-03-10 or 2026-03-10T18:05";
  const parts = match.slice(1, 7).map((part) => (part === undefined ? undefined : Number(part)));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (year === 0) return "there is no year 0";
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (day < 1 || day > daysIn(year, month)) return `${match[1]}-${match[2]} has ${daysIn(year, month)} days`;
  if (hour > 23 || minute > 59 || second > 60) return "there is no such time of day";
  return null;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
