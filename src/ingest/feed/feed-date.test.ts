import fc from "fast-check";
import { expect, test } from "vitest";
import { findDateFault } from "../published.ts";
import { readFeedDate, showFeedDate } from "./feed-date.ts";

test.each([
  ["Tue, 10 Mar 2026 18:05:30 GMT", "2026-03-10T18:05:30 GMT", "second"],
  ["10 Mar 26 18:05 -0500", "2026-03-10T18:05-0500", "minute"],
  ["Tues, 10 March 2026 6:05 p.m. PDT", "2026-03-10T18:05 PDT", "minute"],
  ["Tue, 10-Mar-2026 18:05:30 EST (Eastern)", "2026-03-10T18:05:30 EST", "second"],
  ["Tue, 10 Mar 2026 18:05:30 Z", "2026-03-10T18:05:30Z", "second"],
  ["Tue Mar 10 18:05:30 CET 2026", "2026-03-10T18:05:30 CET", "second"],
  ["Tue, 10 Mar 2026", "2026-03-10", "day"],
  ["March 10, 2026 at 6:05 pm", "2026-03-10T18:05", "minute"],
  ["March 2026", "2026-03", "month"],
  ["2026", "2026", "year"],
  ["2026-03", "2026-03", "month"],
  ["2026-03-10", "2026-03-10", "day"],
  ["2026-03-10T18:05Z", "2026-03-10T18:05Z", "minute"],
  ["2026-03-10T18:05:30.123+05:30", "2026-03-10T18:05:30+05:30", "second"],
  ["2026-03-10 18:05:30", "2026-03-10T18:05:30", "second"],
  ["20260310T180530Z", "2026-03-10T18:05:30Z", "second"],
  ["2026/03/10 18:05", "2026-03-10T18:05", "minute"],
  ["10.03.2026", "2026-03-10", "day"],
  ["25/03/2026", "2026-03-25", "day"],
  ["\n  10 Mar\t1999 00:00 gmt ", "1999-03-10T00:00 GMT", "minute"],
  ["10 Mar 99", "1999-03-10", "day"],
])("reads %s", (words, shown, grain) => {
  const date = readFeedDate(words)!;
  expect(showFeedDate(date)).toBe(shown);
  expect(date.grain).toBe(grain);
});

test.each([
  "yesterday",
  "",
  "31 Feb 2026",
  "2026-13-01",
  "2026-02-29",
  "Tue, 10 Mar 2026 25:00 GMT",
  "0001-01-01T00:00:00",
  "1970-01-01T00:00:00Z",
  "03/10/2026",
  "1773165930",
  "10 Foo 2026",
  "2026-03-10T18:05Z and more",
])("takes %j for no date", (words) => expect(readFeedDate(words)).toBeNull());

test("gives only dates that are in the calendar, whatever it is given", () => {
  const digits = fc.array(fc.constantFrom(..."0123456789-/: TZ.,+".split(""), "Mar", "Tue", " "), { maxLength: 24 });
  fc.assert(
    fc.property(digits, (parts) => {
      const date = readFeedDate(parts.join(""));
      if (date) expect(findDateFault(date.value)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});
