import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals, multiply, normalDecimal, percentOf, plus, shiftDecimal } from "./decimal.ts";

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

test.each([
  ["1.5", 6, "1500000"],
  ["0.05", 2, "5"],
  ["-1.40", 0, "-1.4"],
  ["123", -4, "0.0123"],
])("moves the point of %s by %d", (n, by, moved) => expect(shiftDecimal(n, by)).toBe(moved));

test("adds, multiplies and compares as whole numbers do", () => {
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 6 }), (a, b, places) => {
      const [x, y] = [shiftDecimal(a.toString(), -places), shiftDecimal(b.toString(), -places)];
      expect(plus(x, y)).toBe(shiftDecimal((a + b).toString(), -places));
      expect(multiply(x, y)).toBe(shiftDecimal((a * b).toString(), -2 * places));
      expect(compareDecimals(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test("reads what it writes", () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 9 }), (a, places) => {
      const shown = shiftDecimal(a.toString(), -places);
      expect(normalDecimal(shown)).toBe(shown);
      expect(shiftDecimal(shown, places)).toBe(a.toString());
    }),
  );
});

test("gives fractions in per cent, exact or to four places", () => {
  expect([percentOf(1, 5), percentOf(1, 3), percentOf(2, 3), percentOf(1, 2), percentOf(1, 8)]).toEqual([
    "20",
    "33.3333",
    "66.6667",
    "50",
    "12.5",
  ]);
});
