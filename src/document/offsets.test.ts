import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf, codeUnitsOf, offsetMap, type Piece } from "./offsets.ts";

test("counts code points as other languages do, and back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const toPoints = codePointsOf(text);
      const toUnits = codeUnitsOf(text);
      let unit = 0;
      for (const [point, char] of [...Array.from(text), ""].entries()) {
        expect(toPoints(unit)).toBe(point);
        expect(toUnits(point)).toBe(unit);
        unit += char.length;
      }
    }),
  );
});

// source: "<p>A &amp;  B</p>", text: "A & B"
const pieces: readonly Piece[] = [
  { text: { start: 0, end: 2 }, source: { start: 3, end: 5 } },
  { text: { start: 2, end: 3 }, source: { start: 5, end: 10 } },
  { text: { start: 3, end: 4 }, source: { start: 10, end: 12 } },
  { text: { start: 4, end: 5 }, source: { start: 12, end: 13 } },
];
const map = offsetMap(pieces);

test.each([
  ["a verbatim word", { start: 0, end: 1 }, { start: 3, end: 4 }],
  ["an entity, as one unit", { start: 2, end: 3 }, { start: 5, end: 10 }],
  ["a word after collapsed space", { start: 4, end: 5 }, { start: 12, end: 13 }],
  ["the whole", { start: 0, end: 5 }, { start: 3, end: 13 }],
])("finds %s in the source and back", (_what, text, source) => {
  expect(map.toSource(text)).toEqual(source);
  expect(map.toText(source)).toEqual(text);
});

test("finds nothing for what the source does not hold", () => {
  expect(map.toText({ start: 0, end: 3 })).toBe(null);
  expect(map.toSource({ start: 5, end: 9 })).toBe(null);
});
