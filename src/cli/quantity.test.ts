import { expect, test } from "vitest";
import type { Quantity } from "../document/index.ts";
import { limitsOf, showReading } from "./quantity.ts";

test.each<[Quantity, string, string | null, string | null]>([
  [{ kind: "exact", n: "2500" }, "2,500", "2500", "2500"],
  [{ kind: "exact", n: "-1234567.25" }, "-1,234,567.25", "-1234567.25", "-1234567.25"],
  [{ kind: "range", low: "4000", high: "8000" }, "4,000 to 8,000", "4000", "8000"],
  [{ kind: "bound", op: ">", n: "800" }, "over 800", "800", null],
  [{ kind: "bound", op: ">=", n: "2000" }, "at least 2,000", "2000", null],
  [{ kind: "bound", op: "<", n: "12" }, "under 12", null, "12"],
  [{ kind: "bound", op: "<=", n: "0" }, "at most 0", null, "0"],
  [{ kind: "vague", text: "thousands", atLeast: "2000" }, "thousands (vague, at least 2,000)", "2000", null],
  [{ kind: "vague", text: "many", atLeast: null }, "many (vague)", null, null],
])("shows %j", (quantity, shown, low, high) => {
  expect(showReading({ quantity, approximate: false, unit: null, change: null })).toBe(shown);
  expect(limitsOf(quantity)).toEqual({ low, high });
});

test.each([
  [{ approximate: true, unit: "USD", change: null }, "about 40 USD"],
  [{ approximate: false, unit: "%", change: "up" as const }, "up 40%"],
])("shows unit, hedge and change: %j", (rest, shown) =>
  expect(showReading({ quantity: { kind: "exact", n: "40" }, ...rest })).toBe(shown),
);
