import { expect, test } from "vitest";
import { gatherBlocks } from "../gather.ts";
import { findFacts } from "./facts.ts";
import { packForest, scoreForest, unpackForest, type Forest } from "../../../learn/forest.ts";
import { findSurroundings, width } from "./surroundings.ts";

// first asks whether the first number is at least 1, then whether the second is at least 2 or 3
const forest: Forest = {
  bias: 0.5,
  columns: Uint8Array.of(0, 1, 1, 0, 0, 0, 0),
  cuts: Float32Array.of(1, 2, 3, Infinity, Infinity, Infinity, Infinity),
  answers: Float32Array.of(10, 0, 20, 0, 30, 0, 40, 0),
};

test.each([
  [[0, 0], 10.5],
  [[0, 2], 20.5],
  [[1, 2], 30.5],
  [[1, 3], 40.5],
])("answers %j with %d", (values, score) => {
  expect([...scoreForest(forest, { width: 2, values: Float32Array.from(values) })]).toEqual([score]);
});

test("adds up what several trees say, block by block", () => {
  const two: Forest = {
    bias: 0,
    columns: Uint8Array.of(...forest.columns, ...forest.columns),
    cuts: Float32Array.of(...forest.cuts, ...forest.cuts),
    answers: Float32Array.of(...forest.answers, ...forest.answers),
  };
  expect([...scoreForest(two, { width: 2, values: Float32Array.of(0, 0, 1, 3) })]).toEqual([20, 80]);
});

test("comes out of its packed form as it went in, and out of nothing else", () => {
  const bytes = packForest(forest);
  expect(unpackForest(bytes)).toEqual(forest);
  expect(() => unpackForest(bytes.slice(0, -1))).toThrow("npm run train");
  expect(() => unpackForest(new Uint8Array())).toThrow("npm run train");
});

test("gives every block the same count of numbers, all of them finite, and leaves out the hopeless", () => {
  const { page } = gatherBlocks(
    `<ul>${"<li>one of many</li>".repeat(20)}</ul><table><tr><td>a cell</td></tr></table>${"<p>Kell closes its old pier.</p>".repeat(9)}`,
  );
  const facts = findFacts(page);
  const scores = Float64Array.from(page.leaves, (_leaf, i) => (i % 3 === 0 ? -7 : (i % 9) - 4));
  const { blocks, values } = findSurroundings(facts, scores);
  expect([...blocks]).toEqual([...scores.keys()].filter((block) => block % 3 !== 0));
  expect(values.length).toBe(blocks.length * width);
  expect(values.every(Number.isFinite)).toBe(true);
});
