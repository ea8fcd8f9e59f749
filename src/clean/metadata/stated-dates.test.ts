import { expect, test } from "vitest";
import type { Block } from "../../document/index.ts";
import { collectDates, type DateFindings } from "./candidates.ts";
import { chooseDates } from "./choose-dates.ts";
import { findStatedDates } from "./stated-dates.ts";

/** One line as one block; `near` says whether it stands by the headline. */
function find(line: string, near: boolean, role: Block["role"] = "furniture"): DateFindings {
  const block: Block = { start: 0, end: line.length, role, kept: false, why: null, lang: null, source: null };
  return findStatedDates(line, [block], near ? block : { start: 900, end: 999 }, "day-first");
}

function told(line: string, near: boolean, role?: Block["role"]): readonly string[] {
  return find(line, near, role).candidates.map(({ about, date }) => `${about} ${date.value}`);
}

test.each([
  ["Written: 2026-03-10 15:03:30 / Updated: 2026-03-11", ["published 2026-03-10T15:03:30", "modified 2026-03-11"]],
  ["Date of Last Revision: March 10, 2026", ["modified 2026-03-10"]],
  ["HarbourGuide (last edited 2026-03-10 13:28 by OrlaVenn)", ["modified 2026-03-10T13:28"]],
  ["Posted on Tuesday, 10 March 2026", ["published 2026-03-10"]],
  ["Mar 10, 2026 6 min read", ["published 2026-03-10"]],
  ["The Gull 02/03/2026 Orla Venn", ["published 2026-03-02"]],
])("finds what %j says beside the headline", (line, dates) => expect(told(line, true)).toEqual(dates));

test.each([
  ["© 2026 The Gull, published 10 March 2026", "furniture"],
  ["Copyright 10 March 2026", "furniture"],
  ["Ilse Marrow, posted on 10 March 2026", "comment"],
  ["The pier, pictured on 10 March 2026", "caption"],
  ["The pier was closed on 10 March 2026. Nobody was hurt. It stays closed.", "body"],
  ["Season 2026", "furniture"],
] as const)("believes nothing in %j (%s)", (line, role) => expect(told(line, true, role)).toEqual([]));

test("takes a change stated at the foot of a page, and no bare date there", () => {
  expect(told("This page was last modified on 10 March 2026, at 19:23.", false)).toEqual(["modified 2026-03-10T19:23"]);
  expect(told("10 March 2026 Pier fair", false)).toEqual([]);
  expect(told("Posted on 10 March 2026", false, "related")).toEqual([]);
});

test("lets a change stand in for the day of publication, and says so", () => {
  const { published, modified, notices } = chooseDates(find("Last updated 10 March 2026", false));
  expect(published?.value).toBe("2026-03-10");
  expect(published!.confidence).toBeLessThan(modified!.confidence);
  expect(notices.map(({ code }) => code)).toEqual(["DATED_BY_CHANGE"]);
});

test("prefers a day to a bare year that is a little surer, as of a work in a list of sources", () => {
  const dates = collectDates();
  dates.add("1988", "meta", "published", 0.92);
  dates.add("2026-03-10", "meta", "published", 0.88);
  expect(chooseDates(dates).published?.value).toBe("2026-03-10");
});

test("prefers the printed day to the machine's, which is given twice, once without its zone", () => {
  const dates = collectDates();
  dates.add("2026-03-11T03:00:46Z", "json-ld", "published", 0.95);
  dates.add("2026-03-11T03:00:46", "meta", "published", 0.93);
  dates.add("March 10, 2026 10:00 PM", "text", "published", 0.72);
  expect(chooseDates(dates).published?.value).toBe("2026-03-10T22:00");
});
