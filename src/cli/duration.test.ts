import { expect, test } from "vitest";
import { readDuration } from "./duration.ts";

test.each([
  ["90s", 90_000],
  ["15m", 900_000],
  ["1.5h", 5_400_000],
  ["7d", 604_800_000],
  ["0", 0],
  ["0h", 0],
  ["15", null],
  ["-1h", null],
  ["h", null],
  ["1 h", null],
  ["15min", null],
  ["", null],
])("reads %j", (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});
