import { describe, expect, test } from "vitest";
import { readDate } from "./read-date.ts";
import { findDayOrder } from "./day-order.ts";
import { readUrlDate } from "./url-date.ts";

test.each([
  ["2026-03-10", "2026-03-10", "day", null],
  ["2026-03-10T07:15:00Z", "2026-03-10T07:15:00", "second", "Z"],
  ["2026-03-10T07:15:00.123+02:00", "2026-03-10T07:15:00", "second", "+02:00"],
  ["2026-03-10 07:15", "2026-03-10T07:15", "minute", null],
  ["20260310T071500", "2026-03-10", "day", null],
  ["Published 19 October 2026", "2026-10-19", "day", null],
  ["March 10, 2026 07:15 AM", "2026-03-10T07:15", "minute", null],
  ["March 10, 2026 at 12:05 a.m. ET", "2026-03-10T00:05", "minute", "ET"],
  ["Tue, 10 Mar 2026 17:05:09 GMT", "2026-03-10T17:05:09", "second", "GMT"],
  ["Sept. 3rd, 2026", "2026-09-03", "day", null],
  ["5:30 p.m. ET, March 10, 2026", "2026-03-10T17:30", "minute", "ET"],
  ["25/12/2026", "2026-12-25", "day", null],
  ["12/25/2026", "2026-12-25", "day", null],
  ["10.3.2026", "2026-03-10", "day", null],
  ["March 2026", "2026-03", "month", null],
  ["2026-03", "2026-03", "month", null],
  ["2026", "2026", "year", null],
  ["29 February 2024", "2024-02-29", "day", null],
  ["Tue Mar 10 07:15:09 UTC 2026", "2026-03-10", "day", null],
])("reads %s", (words, value, grain, zone) => expect(readDate(words)).toMatchObject({ value, grain, zone }));

test.each([
  "",
  "on Tuesday",
  "11/12/2026",
  "2,026 people",
  "120260310999",
  "10 Downing Street 2026 people",
  "2026 people came",
])("reads no date in %j", (words) => expect(readDate(words)).toBeNull());

test.each(["2019-13-45", "30 February 2026", "0000-00-00", "31 April 2026", "March 40, 2026"])(
  "says that %s cannot be a date",
  (words) => expect(readDate(words)).toHaveProperty("impossible"),
);

test.each([
  ["en-GB", null, "2026-12-11"],
  ["en-US", "https://gull.example.uk/a", "2026-11-12"],
  ["en", "https://gull.co.uk/a", "2026-12-11"],
  ["en", "https://gull.example/a.uk", undefined],
  ["en-CA", null, undefined],
  [null, null, undefined],
])("reads 11/12/2026 on a page in %s at %s as %s", (lang, url, value) => {
  const read = readDate("11/12/2026", findDayOrder(lang, url));
  expect(read && "value" in read ? read.value : undefined).toBe(value);
});

test("leaves a number after the day alone when it is no clock", () => {
  expect(readDate("March 10, 2026, 40 people")).toMatchObject({ value: "2026-03-10", grain: "day" });
});

describe("an address", () => {
  test.each([
    ["https://gull.example/2026/03/10/harbour", "2026-03-10"],
    ["https://gull.example/news/2026-03-10-harbour.html", "2026-03-10"],
    ["https://gull.example/20260310/harbour", "2026-03-10"],
    ["https://gull.example/world/2026/mar/10/harbour", "2026-03-10"],
    ["https://gull.example/2026/03/harbour-closes", "2026-03"],
  ])("gives the day or month in %s", (url, value) => expect(readUrlDate(url)?.value).toBe(value));

  test.each([
    "https://gull.example/id/20260310183114660",
    "https://gull.example/2026/99/99/x",
    "https://gull.example/?d=2026-03-10",
    "https://gull.example/2026/03/",
    "https://gull.example/2026/13/harbour-closes",
  ])("gives none in %s", (url) => expect(readUrlDate(url)).toBeNull());
});
