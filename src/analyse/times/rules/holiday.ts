import { afterHolidayName, fixedHolidays, movableHolidays } from "../../en/calendar-words.ts";
import { civilOf, dayOf, two, type Day } from "../calendar.ts";
import { movableDay } from "../movable.ts";
import { dayPeriod, weekendPeriod, weekPeriod } from "../period.ts";
import { dated, unplaced, type Context, type How, type TimeRule } from "../reading.ts";
import { placeMonth } from "../resolve.ts";
import { oneOf } from "../words.ts";

const names = oneOf([...Object.keys(fixedHolidays), ...Object.keys(movableHolidays)]);

/** "Christmas Day", "New Year's Eve 2015", "last Thanksgiving", "Easter weekend": days with a name of their own. */
export const holiday: TimeRule = {
  name: "holiday",
  triggers: ["holiday"],
  // matches: "last Christmas"   must not match: "Christmas tree", "White Christmas"
  pattern: new RegExp(
    `(?<![\\w-])(?<!\\bWhite\\s)(?:(?<rel>last|this|next)\\s+)?(?<name>${names})(?:\\s+(?<long>week|weekend))?(?:,?\\s+(?:of\\s+)?(?<year>[12]\\d{3}))?(?![\\w-])(?!\\s+${oneOf([...afterHolidayName])}\\b)`,
    "g",
  ),
  read: ({ groups }, context) => {
    const dayIn = dayOfHoliday(groups!["name"]!.replace(/\s+/g, " ").replaceAll("’", "'"));
    const placed = groups!["year"]
      ? { day: dayIn(Number(groups!["year"])), how: {} }
      : placeYearly(dayIn, groups!["rel"], context);
    if (!placed) {
      const { month, day } = civilOf(dayIn(2001));
      return unplaced(`XXXX-${two(month)}-${two(day)}`, "day");
    }
    const long = groups!["long"];
    const period = long === "week" ? weekPeriod(placed.day) : long ? weekendPeriod(placed.day) : dayPeriod(placed.day);
    return dated(period, placed.how);
  },
};

function dayOfHoliday(name: string): (year: number) => Day {
  const movable = movableHolidays[name];
  if (movable) return (year) => movableDay(movable, year);
  const [month, day] = fixedHolidays[name] ?? [1, 1];
  return (year) => dayOf(year, month, day);
}

function placeYearly(dayIn: (year: number) => Day, rel: string | undefined, context: Context) {
  const { published } = context;
  if (rel && published?.day) {
    const today = published.day;
    const years = [published.year - 1, published.year, published.year + 1].map(dayIn);
    const day =
      rel === "last"
        ? years.findLast((one) => one < today)
        : rel === "next"
          ? years.find((one) => one > today)
          : years[1];
    return day === undefined ? null : { day, how: { anchor: "published", implied: ["year"] } satisfies How };
  }
  const near = civilOf(dayIn(published?.year ?? 2001));
  const placed = placeMonth(near.month, near.day, context);
  return placed && { day: dayIn(civilOf(placed.period.start).year), how: placed.how };
}
