import fc from "fast-check";
import { expect, test } from "vitest";
import { bySpan, contains, evidence, findSpanFault, isSpace, overlaps, trimSpan } from "./span.ts";

test("pins the words that stand there", () => {
  expect(evidence("the ferry sank", { start: 4, end: 9 })).toEqual({ start: 4, end: 9, exact: "ferry" });
});

// the smiley is two code units, 3 and 4
test.each([
  [{ start: 0, end: 2 }, null],
  [{ start: 3, end: 5 }, null],
  [{ start: -1, end: 2 }, "lies outside the text (0 to 7)"],
  [{ start: 0, end: 99 }, "lies outside the text (0 to 7)"],
  [{ start: 3, end: 3 }, "is empty or runs backwards"],
  [{ start: 3, end: 2 }, "is empty or runs backwards"],
  [{ start: 0.5, end: 2 }, "offsets are not whole numbers"],
  [{ start: 0, end: 4 }, "cuts a character in two"],
  [{ start: 4, end: 6 }, "cuts a character in two"],
])("says why %o cannot be a place", (span, why) => {
  expect(findSpanFault("ab 😀 c", span)).toBe(why);
});

test("trims every space that a regular expression would", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const trimmed = trimSpan(text, { start: 0, end: text.length });
      expect(trimmed ? text.slice(trimmed.start, trimmed.end) : "").toBe(text.trim());
    }),
  );
  for (let code = 0; code < 0x10000; code++) expect(isSpace(code)).toBe(/\s/.test(String.fromCharCode(code)));
});

test("orders outer before inner", () => {
  const spans = [
    { start: 2, end: 3 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
  ];
  expect(spans.toSorted(bySpan)).toEqual([spans[2], spans[1], spans[0]]);
  expect(contains(spans[2]!, spans[0]!)).toBe(true);
  expect(overlaps(spans[1]!, spans[0]!)).toBe(false);
});
