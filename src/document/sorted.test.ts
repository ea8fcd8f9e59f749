import fc from "fast-check";
import { expect, test } from "vitest";
import { firstEndingAfter, firstWhere } from "./sorted.ts";

test("finds the first place that holds, as looking at each would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.nat(45), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const looked = sorted.findIndex((number) => number >= least);
      expect(firstWhere(sorted.length, (i) => sorted[i]! >= least)).toBe(looked < 0 ? sorted.length : looked);
    }),
  );
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [8, 1],
  [9, 2],
])("finds the span that ends after %i", (place, index) =>
  expect(
    firstEndingAfter(
      [
        { start: 1, end: 4 },
        { start: 6, end: 9 },
      ],
      place,
    ),
  ).toBe(index),
);
