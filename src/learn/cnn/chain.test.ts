import { expect, test } from "vitest";
import { seededRandom } from "../random.ts";
import { chainLikelihoods, chainOf, chainPath } from "./chain.ts";

const labels = ["O", "B-x", "I-x"];
const chain = chainOf(labels);

/** All allowed sequences with the sum of their scores. */
function allSequences(scores: Float32Array, count: number): readonly { path: readonly number[]; score: number }[] {
  let paths: readonly (readonly number[])[] = [[]];
  for (let i = 0; i < count; i++)
    paths = paths.flatMap((path) => labels.flatMap((label, at) => (fits(path.at(-1), label) ? [[...path, at]] : [])));
  return paths.map((path) => ({ path, score: path.reduce((sum, at, i) => sum + scores[i * 3 + at]!, 0) }));
}

function fits(before: number | undefined, label: string): boolean {
  return label !== "I-x" || (before !== undefined && before > 0);
}

test.each([1, 2, 5])("gives what counting every allowed sequence of %d gives", (count) => {
  const random = seededRandom(count);
  const scores = Float32Array.from({ length: count * 3 }, () => random() * 6 - 3);
  const likely = new Float64Array(count * 3);
  const log = chainLikelihoods(chain, scores, { at: 0, stride: 3, count }, likely);
  const all = allSequences(scores, count);
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
  expect(log).toBeCloseTo(Math.log(total), 6);
  likely.forEach((share, i) => {
    const such = all.filter(({ path }) => path[Math.floor(i / 3)] === i % 3);
    expect(share).toBeCloseTo(such.reduce((sum, { score }) => sum + Math.exp(score), 0) / total, 6);
  });
});

test("never begins with what must follow something", () => {
  const likely = new Float64Array(3);
  chainLikelihoods(chain, Float32Array.of(0, 0, 9), { at: 0, stride: 3, count: 1 }, likely);
  expect([...likely]).toEqual([0.5, 0.5, 0]);
});

test("reads scores that stand apart", () => {
  const near = new Float64Array(6);
  const far = new Float64Array(6);
  chainLikelihoods(chain, Float32Array.of(1, 2, 3, 4, 5, 6), { at: 0, stride: 3, count: 2 }, near);
  chainLikelihoods(chain, Float32Array.of(0, 1, 2, 3, 0, 4, 5, 6), { at: 1, stride: 4, count: 2 }, far);
  expect(far).toEqual(near);
});

test("gives nothing for no tokens", () => {
  expect(chainLikelihoods(chain, new Float32Array(), { at: 0, stride: 3, count: 0 }, new Float64Array())).toBe(0);
});

test.each([1, 4, 6])("finds the best of every allowed sequence of %d", (count) => {
  const random = seededRandom(count + 9);
  const scores = Float32Array.from({ length: count * 3 }, () => random() * 6 - 3);
  for (const lean of [0, 2]) {
    const leaning = scores.map((score, i) => score + (i % 3 === 0 ? 0 : lean));
    const best = allSequences(leaning, count).reduce((top, one) => (one.score > top.score ? one : top));
    expect([...chainPath(chain, scores, [0, lean, lean])]).toEqual(best.path);
  }
});
