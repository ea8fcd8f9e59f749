import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, civilOf, dayOf, isoWeekOf, isRealDate, showDay, weekdayOf } from "./calendar.ts";

test.each([
  ["1970-01-01", 0, 4, "1970-W1"],
  ["2016-10-18", 17_092, 2, "2016-W42"],
  ["2016-01-01", 16_801, 5, "2015-W53"],
  ["2000-02-29", 11_016, 2, "2000-W9"],
  ["1899-12-31", -25_568, 7, "1899-W52"],
])("knows day, weekday and week of %s", (shown, day, weekday, week) => {
  const [year, month, date] = shown.split("-").map(Number) as [number, number, number];
  expect(dayOf(year, month, date)).toBe(day);
  expect(showDay(day)).toBe(shown);
  expect(weekdayOf(day)).toBe(weekday);
  expect(`${isoWeekOf(day).year}-W${isoWeekOf(day).week}`).toBe(week);
});

test("agrees with the platform's calendar on every day it is asked about", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      expect(civilOf(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      const { year, month, day: of } = civilOf(day);
      expect(dayOf(year, month, of)).toBe(day);
    }),
  );
});

test("clamps a month's end and refuses dates that never were", () => {
  expect(showDay(addMonths(dayOf(2016, 1, 31), 1))).toBe("2016-02-29");
  expect(showDay(addMonths(dayOf(2016, 3, 15), -15))).toBe("2014-12-15");
  expect(isRealDate(2015, 2, 29)).toBe(false);
  expect(isRealDate(2016, 13, 1)).toBe(false);
});
