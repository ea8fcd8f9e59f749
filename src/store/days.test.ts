import { expect, test } from "vitest";
import { documentOf } from "../../test/support/build.ts";
import { daysOf, readBound } from "./days.ts";

test.each([
  ["2016", null, "2016-01-01", "2016-12-31", "2016-01-01"],
  ["2016-02", null, "2016-02-01", "2016-02-31", "2016-02-01"],
  ["2016-02-03", null, "2016-02-03", "2016-02-03", "2016-02-03"],
  ["2016-02-03T23:30", "-05:00", "2016-02-03", "2016-02-03", "2016-02-04T04:30:00.000Z"],
  ["2016-02-03T23:30+01:00", "+01:00", "2016-02-03", "2016-02-03", "2016-02-03T22:30:00.000Z"],
  ["2016-02-03T23:30", null, "2016-02-03", "2016-02-03", "2016-02-03T23:30:00.000Z"],
  ["last week", null, "", "", ""],
  ["2016-13", null, "", "", ""],
])("reads %s in zone %s", (value, zone, first, last, sort) => {
  const date = { ...documentOf("x", value).published!, zone };
  expect(daysOf(date)).toEqual({ first, last, sort });
});

test("keeps the undated undated", () => expect(daysOf(null)).toEqual({ first: "", last: "", sort: "" }));

test("reads a coarse bound as its first or last day", () => {
  expect(readBound("from", "2016-02")).toBe("2016-02-01");
  expect(readBound("to", "2016")).toBe("2016-12-31");
  expect(readBound("to", undefined)).toBeNull();
});
