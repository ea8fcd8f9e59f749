import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, pad, plain, plainLines, wrap } from "./terminal.ts";

describe("words of a source on a terminal", () => {
  test.each([
    ["two\n  lines", "two lines"],
    ["\u001b[31mred\u001b[0m", "\ufffd[31mred\ufffd[0m"],
    ["a\u202eb\u2066c", "a\ufffdb\ufffdc"],
    ["bell\u0007 csi\u009b2J", "bell\ufffd csi\ufffd2J"],
    [" café “x” ", "café “x”"],
  ])("%j stand as %j", (words, shown) => expect(plain(words)).toBe(shown));

  test("keep their lines where they are asked to", () => expect(plainLines("a\u001b\nb  c")).toBe("a\ufffd\nb c"));
});

test.each([
  ["abc", 3],
  ["café", 4],
  ["cafe\u0301", 4],
  ["東京", 4],
  ["😀", 2],
  ["a\u200db", 2],
  ["", 0],
])("%j takes %d columns", (words, columns) => expect(columnsOf(words)).toBe(columns));

test("pads to columns, not to characters", () => {
  expect(pad("東", 4)).toBe("東  ");
  expect(pad("abcde", 4)).toBe("abcde");
});

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["Donaudampfschiff", 5, ["Donau", "dampf", "schif", "f"]],
  ["a 東京東京 b", 4, ["a", "東京", "東京", "b"]],
  ["", 5, [""]],
])("wraps %j at %d", (words, width, lines) => expect(wrap(words, width)).toEqual(lines));

test("wraps anything within the width, losing only spaces", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "é", " ", "\n", "東", "😀", "-", "\u0301") });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 12 }), (words, width) => {
      const lines = wrap(words, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      // matches: a space   must not match: "a"
      expect(lines.join("").replaceAll(" ", "")).toBe(plain(words).replaceAll(" ", ""));
    }),
  );
});
