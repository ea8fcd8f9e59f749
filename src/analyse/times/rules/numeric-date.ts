import { dayOf, isRealDate } from "../calendar.ts";
import { dayPeriod, yearPeriod } from "../period.ts";
import { dated, timed, type Reading, type TimeRule } from "../reading.ts";

/** "2019-08-02", "2019-08-02T01:06Z". */
export const isoDate: TimeRule = {
  name: "iso-date",
  triggers: ["digit"],
  // matches: "2019-08-02T01:06"   must not match: "555-2019-08"
  pattern:
    /(?<![\d-])(?<year>[12]\d{3})-(?<month>\d\d)-(?<day>\d\d)(?<clock>[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/g,
  read: ({ groups }) => {
    const [year, month, day] = [Number(groups!["year"]), Number(groups!["month"]), Number(groups!["day"])];
    if (!isRealDate(year, month, day)) return null;
    const at = dayOf(year, month, day);
    const clock = groups!["clock"];
    return clock ? timed(at, `T${clock.slice(1)}`, clock.length > 7 ? "second" : "minute") : dated(dayPeriod(at));
  },
};

/** "28/11/2017", "11/28/89", "28.11.2017". Where both orders make a date, only the year is certain. */
export const slashDate: TimeRule = {
  name: "slash-date",
  triggers: ["digit"],
  // matches: "28/11/2017"   must not match: "9/11", "1/2/3/4"
  pattern:
    /(?<![\d/.,])(?<one>\d{1,2})(?<sep>[/.])(?<other>\d{1,2})\k<sep>(?<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.,]\d)/g,
  fits: ({ groups }) => groups!["sep"] === "/" || groups!["year"]!.length === 4,
  read: ({ groups }): Reading | null => {
    const [one, other] = [Number(groups!["one"]), Number(groups!["other"])];
    const short = Number(groups!["year"]);
    const year = groups!["year"]!.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short;
    const dayFirst = isRealDate(year, other, one);
    const monthFirst = isRealDate(year, one, other);
    if (!dayFirst && !monthFirst) return null;
    if (dayFirst && monthFirst && one !== other)
      return { ...dated(yearPeriod(year), { implied: ["order"] }), timex: `${year}-XX-XX` };
    return dated(dayPeriod(dayFirst ? dayOf(year, other, one) : dayOf(year, one, other)));
  },
};
