import { expect, test } from "vitest";
import { findDateFault } from "./published.ts";

test.each([
  "2026",
  "2026-03",
  "2026-03-10",
  "2024-02-29",
  "2000-02-29",
  "2026-03-10T18:05",
  "2026-03-10 18:05",
  "2026-03-10T18:05:30",
  "2026-03-10T18:05:30.250Z",
  "2026-03-10T18:05+02:00",
  "2016-12-31T23:59:60Z",
])("takes %s", (text) => expect(findDateFault(text)).toBeNull());

test.each([
  ["2026-02-30", "2026-02 has 28 days"],
  ["1900-02-29", "1900-02 has 28 days"],
  ["2026-04-31", "2026-04 has 30 days"],
  ["2026-13", "there is no month 13"],
  ["2026-00-10", "there is no month 0"],
  ["2026-03-00", "2026-03 has 31 days"],
  ["2026-03-10T24:00", "there is no such time of day"],
  ["0000", "there is no year 0"],
])("refuses %s: %s", (text, why) => expect(findDateFault(text)).toBe(why));

test.each(["", "10 March 2026", "2026-3-1", "2026-03-10T", "20260310", "2026-03-10Z", " 2026", "2026\n"])(
  "says how a date is written for %j",
  (text) => expect(findDateFault(text)).toMatch(/^a date is written/),
);
