import { expect, test } from "vitest";
import { judge, raise } from "./gate.ts";
import type { Outcome } from "./task.ts";

const outcome = (hit: number, missed: number): Outcome => ({
  documents: 2,
  measures: [{ key: "exact", counts: { hit, extra: 0, missed } }],
  items: [],
});

test("fails what falls below its floor by more than the noise", () => {
  const pinned = raise(undefined, outcome(80, 20), "d", false);
  expect(judge(outcome(80, 20), pinned)[0]!.ok).toBe(true);
  expect(judge(outcome(79, 21), pinned)[0]!.ok).toBe(false);
});

test("raises a floor on its own and lowers one only when asked", () => {
  const pinned = raise(undefined, outcome(80, 20), "d", false);
  const better = raise(pinned, outcome(90, 10), "d", false);
  expect(better.floors["exact"]).toBeGreaterThan(pinned.floors["exact"]!);
  expect(raise(better, outcome(50, 50), "d", false).floors).toEqual(better.floors);
  expect(raise(better, outcome(50, 50), "d", true).floors["exact"]).toBeCloseTo(2 / 3, 3);
});

test("pins what it was measured on", () => {
  expect(raise(undefined, outcome(3, 1), "abc", false)).toMatchObject({ digest: "abc", documents: 2, gold: 4 });
});

test("holds what is only shown to no floor", () => {
  const shown = { documents: 1, measures: [{ key: "doubtful", right: 1, of: 9, shown: true }], items: [] } as const;
  expect(raise(undefined, shown, "d", false).floors).toEqual({});
  expect(judge(shown, { digest: "d", documents: 1, gold: 9, floors: { doubtful: 0.9 } })[0]!.ok).toBe(true);
});
