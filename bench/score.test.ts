import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBags, compareSpans, ratios, type Labelled } from "./score.ts";

const spans = fc.array(
  fc
    .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 6 }), label: fc.constantFrom("a", "b") })
    .map(({ start, length, label }): Labelled => ({ start, end: start + length, label })),
  { maxLength: 12 },
);

test("self-comparison is perfect", () => {
  fc.assert(
    fc.property(spans, (gold) => {
      const { exact, overlap } = compareSpans(gold, gold);
      expect(ratios(exact).f1).toBe(1);
      expect(overlap).toEqual({ hit: gold.length, extra: 0, missed: 0 });
    }),
  );
});

test("swapping sides swaps precision and recall", () => {
  fc.assert(
    fc.property(spans, spans, (gold, found) => {
      const there = compareSpans(gold, found);
      const back = compareSpans(found, gold);
      for (const kind of ["exact", "overlap"] as const) {
        expect(there[kind].extra).toBe(back[kind].missed);
        expect(there[kind].hit).toBe(back[kind].hit);
      }
    }),
  );
});

test("an overlap score is never below the exact one", () => {
  fc.assert(
    fc.property(spans, spans, (gold, found) => {
      const { exact, overlap } = compareSpans(gold, found);
      expect(overlap.hit).toBeGreaterThanOrEqual(exact.hit);
    }),
  );
});

test("a duplicate is not free", () => {
  expect(compareBags(["x"], ["x", "x"])).toEqual({ hit: 1, extra: 1, missed: 0 });
});
