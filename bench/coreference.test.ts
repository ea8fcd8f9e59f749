import { expect, test } from "vitest";
import { bestAssignment, f1Of, pairMentions, scoreChains, withoutSingles, type Chained } from "./coreference.ts";

/** "AAB": three mentions, the first two one thing. */
function chainsOf(pattern: string): readonly Chained[] {
  return pattern.split("").flatMap((chain, i) => (chain === "." ? [] : [{ start: i, end: i + 1, chain }]));
}

function scores(gold: string, found: string) {
  return scoreChains([{ gold: chainsOf(gold), found: chainsOf(found) }]);
}

test("gives a perfect answer full marks, whatever the chains are called", () => {
  const { muc, b3, ceafe, conll } = scores("AABBC", "XXYYZ");
  expect([f1Of(muc), f1Of(b3), f1Of(ceafe), conll]).toEqual([1, 1, 1, 1]);
});

// worked by hand: gold {1,2,3,4,5} {6,7} {8,9,A,B,C}, found {1..5} {6..C} (the example of Bagga and Baldwin)
test("agrees with the published example", () => {
  const { muc, b3 } = scores("AAAAABBCCCCC", "XXXXXYYYYYYY");
  expect(muc).toEqual({ recall: { right: 9, of: 9 }, precision: { right: 9, of: 10 } });
  expect(b3.precision.right / b3.precision.of).toBeCloseTo(0.762, 3);
  expect(b3.recall).toEqual({ right: 12, of: 12 });
});

test("counts a missed mention against recall and an invented one against precision", () => {
  const { b3, ceafe } = scores("AA.", "XXY");
  expect(b3).toEqual({ recall: { right: 2, of: 2 }, precision: { right: 2, of: 3 } });
  expect(ceafe).toEqual({ recall: { right: 1, of: 1 }, precision: { right: 1, of: 2 } });
});

test("pairs the best rows and columns, not the first", () => {
  expect(
    bestAssignment([
      [0.9, 0.8],
      [0.9, 0],
    ]),
  ).toBeCloseTo(1.7);
  expect(bestAssignment([[0.2, 0.7, 0.1]])).toBeCloseTo(0.7);
  expect(bestAssignment([])).toBe(0);
});

test("wants the head in and nothing from outside", () => {
  const gold: Chained[] = [{ start: 0, end: 22, chain: "A", head: { start: 4, end: 12 } }];
  const at = (start: number, end: number) => pairMentions(gold, [{ start, end, chain: "X" }])[0];
  expect([at(4, 12), at(0, 22), at(16, 22), at(4, 30)]).toEqual([0, 0, -1, -1]);
});

test("leaves chains of one mention out", () => {
  expect(withoutSingles({ gold: chainsOf("ABA"), found: chainsOf("XYZ") })).toEqual({
    gold: [chainsOf("ABA")[0], chainsOf("ABA")[2]],
    found: [],
  });
});
