import { expect, test } from "vitest";
import { readRetryAfter } from "./retry-after.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

test.each([
  ["120", "2026-03-10T12:02:00.000Z"],
  [" 0 ", "2026-03-10T12:00:00.000Z"],
  ["Tue, 10 Mar 2026 12:30:00 GMT", "2026-03-10T12:30:00.000Z"],
  ["Tuesday, 10-Mar-26 12:30:00 GMT", "2026-03-10T12:30:00.000Z"],
  ["Tue Mar 10 12:30:00 2026", "2026-03-10T12:30:00.000Z"],
  // in the past: now; in ten years, or beyond what a date can be: in thirty days
  ["Tue, 10 Mar 2020 12:30:00 GMT", "2026-03-10T12:00:00.000Z"],
  ["315360000", inDays(30)],
  ["999999999999999", inDays(30)],
])("reads %j as %s", (value, at) => expect(new Date(readRetryAfter(value, now)!).toISOString()).toBe(at));

test.each([undefined, "", "soon", "-5", "1.5", "2026-03-10", "Tue, 99 Mar 2026 12:30:00 GMT"])(
  "reads no time in %j",
  (value) => expect(readRetryAfter(value, now)).toBeNull(),
);
