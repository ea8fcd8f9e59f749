import { expect, test } from "vitest";
import { readSize, showSize } from "./size.ts";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [52_428_800, "52.4 MB"],
  [999_999, "1 MB"],
  [3_000_000_000_000_000, "3000 TB"],
])("shows %d as %s", (bytes, shown) => expect(showSize(bytes)).toBe(shown));

test.each([
  ["300MB", 300_000_000],
  ["1.5 g", 1_500_000_000],
  ["4096", 4096],
  ["10kb", 10_000],
  ["1b", 1],
])("reads %s", (text, bytes) => expect(readSize(text)).toBe(bytes));

test.each(["", "-3", "big", "MB", "3 TB", "1e9", "0x10", "1,5 MB", "constructor"])("reads no size in %j", (text) =>
  expect(readSize(text)).toBeNull(),
);
