import fc from "fast-check";
import { expect, test } from "vitest";
import { countShared, mix, runsOf, setOf } from "./runs.ts";
import { bandsOf, signatureOf, similarityOf } from "./signature.ts";

const wordList = (length: number, seed: number) =>
  Array.from({ length }, (_, i) => `w${mix(seed * 100_003 + i) % 3000}`);
const exactly = (a: Uint32Array, b: Uint32Array) => {
  const shared = countShared(a, b);
  return shared / (a.length + b.length - shared);
};

test("estimates the shared share of runs to within 0.05 on average", () => {
  let error = 0;
  const rounds = 60;
  for (let round = 0; round < rounds; round++) {
    const words = wordList(400, round);
    // every round changes a different share of the words, from 0 to a third
    const other = words.map((word, i) => (mix(round * 7919 + i) % (3 * rounds) < round ? `x${i}` : word));
    const [a, b] = [setOf(runsOf(words, 3)), setOf(runsOf(other, 3))];
    error += Math.abs(similarityOf(signatureOf(a), signatureOf(b)) - exactly(a, b));
  }
  expect(error / rounds).toBeLessThan(0.05);
});

test("gives near copies a common band and unlike texts none", () => {
  const texts = Array.from({ length: 80 }, (_, i) => wordList(300, i + 1));
  const bands = (words: readonly string[]) => bandsOf(signatureOf(setOf(runsOf(words, 3))));
  const meets = (a: readonly number[], b: readonly number[]) => a.some((band) => b.includes(band));
  const near = texts.filter((words) =>
    meets(bands(words), bands(words.map((word, i) => (i % 25 === 0 ? `x${i}` : word)))),
  );
  const far = texts.filter((words, i) => meets(bands(words), bands(texts[(i + 1) % texts.length]!)));
  expect(near.length).toBe(texts.length);
  expect(far.length).toBe(0);
});

test("counts what two sets share as a plain set would", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const shared = [...new Set(a)].filter((n) => b.includes(n)).length;
      expect(countShared(setOf(Uint32Array.from(a)), setOf(Uint32Array.from(b)))).toBe(shared);
    }),
  );
});

test("hashes the same words to the same runs, wherever they stand", () => {
  const a = runsOf(["the", "ferry", "sank", "off", "skerrin"], 3);
  const b = runsOf(["and", "the", "ferry", "sank"], 3);
  expect(a[0]).toBe(b[1]);
  expect(runsOf(["too", "short"], 3)).toHaveLength(0);
});
