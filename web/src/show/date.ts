const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** No finer than it is known: "2016" → "2016", "2016-07" → "Jul 2016", "2016-07-03T01:06" → "3 Jul 2016, 01:06". */
export function showDate(value: string): string {
  // matches: "2016-07-03T01:06:00Z"   must not match: "last July"
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(value);
  if (!parts) return value;
  const [, year, month, day, time] = parts;
  const named = month ? months[Number(month) - 1] : undefined;
  if (!named) return month ? value : (year ?? value);
  if (!day) return `${named} ${year}`;
  return `${Number(day)} ${named} ${year}${time ? `, ${time}` : ""}`;
}

/** The day alone: "2016-07-03T01:06" → "3 Jul 2016". */
export function showDay(value: string): string {
  return showDate(value.slice(0, 10));
}

/** "3 Jul 2016 – 4 Aug 2016", one day once, nothing for a story without a date. */
export function showSpanOfDays(from: string | null, to: string | null): string {
  if (!from && !to) return "undated";
  if (!from || !to || from.slice(0, 10) === to.slice(0, 10)) return showDay((from ?? to)!);
  return `${showDay(from)} – ${showDay(to)}`;
}
