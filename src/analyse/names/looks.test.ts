import { expect, test } from "vitest";
import { nearOf } from "./ids.ts";
import { eachRow } from "./looks.ts";

const visited = (stretches: readonly number[], near: Int32Array): readonly (readonly [number, number])[] => {
  const seen: (readonly [number, number])[] = [];
  eachRow({ stretches }, near, (row, at) => seen.push([row, at]));
  return seen;
};

test.each([
  [
    "one stretch",
    [2, 4],
    [1, 2, 3, 4],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "two that lie apart",
    [2, 4, 7, 8],
    [1, 2, 3, 4, 6, 7, 8],
    [
      [0, 1],
      [1, 2],
      [2, 5],
    ],
  ],
  ["the second alone where the first is not there", [2, 4, 7, 8], [6, 7, 8], [[2, 1]]],
  [
    "the first alone where the second is not there",
    [2, 4, 17, 18],
    [1, 2, 3],
    [
      [0, 1],
      [1, 2],
    ],
  ],
])("finds the rows of %s among the tokens near", (_, stretches, near, rows) =>
  expect(visited(stretches, Int32Array.from(near))).toEqual(rows),
);

test("keeps tokens near two stretches once", () => {
  expect([...nearOf({ stretches: [2, 3, 5, 6], count: 9 })]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...nearOf({ stretches: [], count: 9 })]).toEqual([]);
});
