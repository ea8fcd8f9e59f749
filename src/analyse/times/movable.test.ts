import { expect, test } from "vitest";
import { movableHolidays } from "../en/calendar-words.ts";
import { showDay, weekdayOf } from "./calendar.ts";
import { easterOf, movableDay } from "./movable.ts";

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2016, "2016-03-27"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("finds Easter of %i", (year, day) => {
  expect(showDay(easterOf(year))).toBe(day);
});

test("lets every Easter be a Sunday between 22 March and 25 April", () => {
  for (let year = 1600; year < 2400; year++) {
    const day = showDay(easterOf(year)).slice(5);
    expect(weekdayOf(easterOf(year))).toBe(7);
    expect(day >= "03-22" && day <= "04-25").toBe(true);
  }
});

test.each([
  ["Thanksgiving", 1999, "1999-11-25"],
  ["Memorial Day", 2021, "2021-05-31"],
  ["Labor Day", 2025, "2025-09-01"],
  ["Election Day", 1998, "1998-11-03"],
  ["Good Friday", 2026, "2026-04-03"],
])("places %s of %i", (name, year, day) => {
  expect(showDay(movableDay(movableHolidays[name]!, year))).toBe(day);
});
