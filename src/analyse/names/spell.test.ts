import fc from "fast-check";
import { expect, test } from "vitest";
import { spell } from "./spell.ts";

const width = 5;

/** Every way to label some rows, with its score; an inside follows its own begin or inside only. */
function ways(
  scores: readonly number[],
  rows: number,
): readonly { readonly path: readonly number[]; readonly score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let row = 0; row < rows; row++)
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: width }, (_, label) => label)
        .filter((label) => label === 0 || label % 2 === 1 || [label, label - 1].includes(path.at(-1) ?? 0))
        .map((label) => ({ path: [...path, label], score: score + scores[row * width + label]! })),
    );
  return all;
}

test("gives the best way to label a stretch, and how likely each label is over all ways", () => {
  const anyScores = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: width * 4, maxLength: width * 4 });
  fc.assert(
    fc.property(anyScores, (whole) => {
      const scores = whole.map((score) => score / 8);
      const all = ways(scores, 4);
      const look = spell(Float32Array.from(scores), width, [10, 14]);
      const best = Math.max(...all.map(({ score }) => score));
      const found = all.find(({ path }) => path.every((label, row) => look.path[row] === label));
      expect(found?.score).toBeCloseTo(best, 4);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      for (let row = 0; row < 4; row++)
        for (let label = 0; label < width; label++) {
          const share = all.reduce((sum, { path, score }) => sum + (path[row] === label ? Math.exp(score) : 0), 0);
          expect(look.likely[row * width + label]).toBeCloseTo(share / total, 4);
        }
    }),
    { numRuns: 100 },
  );
});

test("begins each stretch anew: no inside goes over from the one before", () => {
  const begin = [0, 9, 0, 0, 0];
  const inside = [0, 0, 9, 0, 0];
  const { path } = spell(Float32Array.from([...begin, ...inside]), width, [0, 1, 5, 6]);
  expect([...path]).toEqual([1, 0]);
  expect([...spell(Float32Array.from([...begin, ...inside]), width, [0, 2]).path]).toEqual([1, 2]);
});
