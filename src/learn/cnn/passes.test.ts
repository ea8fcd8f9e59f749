import { describe, expect, test } from "vitest";
import { seededRandom } from "../random.ts";
import { openLearner, type Weights } from "./learner.ts";
import { passBack, passForward, turnWeights } from "./passes.ts";

describe("what the way back says of a weight", () => {
  const tokens = 22;
  const shape = {
    features: 2,
    bits: 4,
    channels: 16,
    dilations: [1, 3],
    heads: [{ name: "a", labels: ["x", "y", "z"] }],
  };
  const dropped = { input: 0.2, layer: 0.3, seed: 5 };
  const learner = openLearner(shape, 3, tokens, tokens * 2);
  const { floats, words } = learner;
  const random = seededRandom(9);
  for (let i = 0; i < tokens * 2; i++) {
    // rows 1 to 12, each with a slot of its own number
    const row = 1 + Math.floor(random() * 12);
    words[learner.rowsAt / 4 + i] = row;
    words[learner.slotsAt / 4 + i] = row;
  }
  const wanted = Float32Array.from({ length: tokens * learner.labels }, () => random() * 2 - 1);

  /** What is to grow: the scores, each times a fixed number. */
  function total(): number {
    passForward(learner, tokens, dropped);
    return wanted.reduce((sum, factor, i) => sum + factor * floats[learner.found / 4 + i]!, 0);
  }

  turnWeights(learner);
  total();
  floats.set(wanted, learner.foundSlopes / 4);
  passBack(learner, tokens, dropped);
  const first = learner.layers[0]!;
  const second = learner.layers[1]!;
  const all: readonly (readonly [string, Weights])[] = [
    ["a row of the table", learner.table],
    ["the first layer", first.weights],
    ["a bias of the first layer", first.biases],
    ["the second layer", second.weights],
    ["a bias of the second layer", second.biases],
    ["the scores", learner.scores.weights],
    ["a bias of the scores", learner.scores.biases],
  ];

  test.each(all)("is how the scores change with it: %s", (_, { at, slopes, count }) => {
    // rows 1 to 12 have slots 1 to 12: the table's slopes stand as the table does
    const places = Array.from({ length: 40 }, () => Math.floor(random() * Math.min(count, 13 * shape.channels)));
    let near = 0;
    for (const place of places) {
      const held = floats[at / 4 + place]!;
      const step = 0.002;
      floats[at / 4 + place] = held + step;
      const above = total();
      floats[at / 4 + place] = held - step;
      const below = total();
      floats[at / 4 + place] = held;
      const slope = (above - below) / (2 * step);
      if (Math.abs(slope - floats[slopes / 4 + place]!) < 0.02 + 0.02 * Math.abs(slope)) near++;
    }
    // a step may cross the corner of a relu
    expect(near).toBeGreaterThanOrEqual(36);
  });
});
