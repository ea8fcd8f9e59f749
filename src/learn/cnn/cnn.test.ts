import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashText, mix } from "../hash.ts";
import { seededRandom } from "../random.ts";
import {
  coarsen,
  logSoftmax,
  openCnn,
  packCnn,
  runCnn,
  trainCnn,
  unpackCnn,
  type CnnDocument,
  type CnnModel,
  type CnnOptions,
} from "./index.ts";

/** Any model that the format can hold. */
function randomModel(seed: number, eighths: number, dilations: readonly number[], labels: readonly number[]): CnnModel {
  const random = seededRandom(seed);
  const channels = eighths * 8;
  const weights = (count: number) => Int8Array.from({ length: count }, () => Math.floor(random() * 255) - 127);
  const floats = (count: number, spread: number) =>
    Float32Array.from({ length: count }, () => (random() - 0.3) * spread);
  const layer = (outputs: number, taps: number) => ({
    weights: weights(channels * outputs * taps),
    scales: floats(outputs, 0.01),
    biases: floats(outputs, 200),
  });
  const heads = labels.map((count, i) => ({
    name: `head${i}`,
    labels: Array.from({ length: count }, (_, label) => `L${label}`),
  }));
  const all = labels.reduce((sum, count) => sum + count, 0);
  return {
    features: 3,
    bits: 6,
    channels,
    dilations,
    heads,
    // some rows stay empty, as in real ones
    table: weights(64 * channels).map((weight, i) => (Math.floor(i / channels) % 3 === 0 ? 0 : weight)),
    tableScales: floats(channels, 20),
    layers: dilations.map(() => layer(channels, 3)),
    scores: layer(all, 1),
  };
}

const models = fc
  .record({
    seed: fc.nat(),
    eighths: fc.integer({ min: 1, max: 8 }),
    dilations: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    labels: fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ seed, eighths, dilations, labels }) => randomModel(seed, eighths, dilations, labels));

const texts = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 120 })
  .map((ids) => Uint32Array.from(ids.slice(0, ids.length - (ids.length % 3))));

const bytesOf = (scores: readonly Float32Array[]) => scores.map((some) => Buffer.from(some.buffer).toString("hex"));

describe("scores", () => {
  test("are the same bytes from WebAssembly and from plain JavaScript", () => {
    fc.assert(
      fc.property(models, texts, (model, ids) => {
        const [wasm, plain] = [openCnn(model), openCnn(model, { plain: true })];
        expect([wasm.made, plain.made]).toEqual(["wasm", "plain"]);
        expect(bytesOf(wasm.score(ids))).toEqual(bytesOf(plain.score(ids)));
      }),
    );
  });

  test("come one for each label of each head and token", () => {
    fc.assert(
      fc.property(models, texts, (model, ids) => {
        const lengths = runCnn(model, ids).map(({ length }) => length);
        expect(lengths).toEqual(model.heads.map(({ labels }) => (labels.length * ids.length) / 3));
      }),
    );
  });

  test("do not depend on what was read before", () => {
    fc.assert(
      fc.property(models, texts, texts, (model, one, other) => {
        const reader = openCnn(model);
        const first = bytesOf(reader.score(one));
        reader.score(other);
        expect(bytesOf(reader.score(one))).toEqual(first);
      }),
    );
  });

  test("depend on tokens as far away as the dilations reach, and no further, in texts of any length", () => {
    const model = randomModel(7, 2, [1, 2, 4], [3]);
    const reader = openCnn(model);
    const random = seededRandom(8);
    const ids = Uint32Array.from({ length: 3000 * 3 }, () => Math.floor(random() * 64));
    const [scores] = reader.score(ids) as [Float32Array];
    for (const token of [0, 1, 1016, 1017, 1023, 1024, 1031, 2047, 2999]) {
      const around = ids.slice(Math.max(0, token - 7) * 3, (token + 8) * 3);
      // at the ends of a text there is nothing, in the middle of it something: only true ends may be cut off
      const cut = [...around];
      const [near] = reader.score(Uint32Array.from(cut)) as [Float32Array];
      const at = Math.min(7, token) * 3;
      if (token < 7 || token + 8 > 3000) expect(near.slice(at, at + 3)).toEqual(scores.slice(token * 3, token * 3 + 3));
      const changed = ids.slice();
      if (token >= 8) changed[(token - 8) * 3]! ^= 1;
      if (token + 8 < 3000) changed[(token + 8) * 3]! ^= 1;
      expect(reader.score(changed)[0]!.slice(token * 3, token * 3 + 3)).toEqual(scores.slice(token * 3, token * 3 + 3));
    }
  });

  test("are shares of one when made likelihoods", () => {
    fc.assert(
      fc.property(models, texts, (model, ids) => {
        const [scores] = runCnn(model, ids) as [Float32Array];
        const labels = model.heads[0]!.labels.length;
        const shares = logSoftmax(scores, labels).map(Math.exp);
        for (let from = 0; from < shares.length; from += labels) {
          const sum = shares.subarray(from, from + labels).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(1, 4);
        }
      }),
    );
  });
});

describe("the packed file", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(unpackCnn(packCnn(model))).toEqual(model);
      }),
      { numRuns: 20 },
    );
  });

  test("is about half as large when the table is coarse, and comes back as it was", () => {
    fc.assert(
      fc.property(models, (model) => {
        const coarse = coarsen(model);
        const packed = packCnn(coarse);
        expect(packCnn(model).length - packed.length).toBeGreaterThanOrEqual((42 * model.channels) / 2);
        expect(unpackCnn(packed)).toEqual(coarse);
      }),
      { numRuns: 20 },
    );
  });

  const bytes = packCnn(randomModel(1, 1, [1], [2]));
  test.each([
    ["begin", 0],
    ["version", 4],
    ["kind", 5],
    ["check sum", 40],
  ])("is refused when a byte of it is changed: %s", (said, at) => {
    const changed = bytes.slice();
    changed[at]! ^= 1;
    expect(() => unpackCnn(changed)).toThrow(said);
  });

  test("is refused when it is cut short", () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(() => unpackCnn(bytes.subarray(0, length))).toThrow();
  });
});

describe("training", () => {
  const options: CnnOptions = {
    features: 2,
    bits: 8,
    channels: 16,
    dilations: [1, 2],
    heads: [
      { name: "after", labels: ["no", "yes"] },
      { name: "short", labels: ["no", "yes"] },
    ],
    seed: 1,
    epochs: 12,
    rate: 0.02,
    batch: 100,
    dropFeatures: 0.05,
    dropInput: 0.05,
    dropLayer: 0.05,
    fewest: 1,
    pull: 0,
  };
  const words = ["gulls", "over", "the", "pier", "said", "Ines", "tide"];
  const random = seededRandom(4);
  // "after": yes for the two words that follow "said"; "short": yes for words of at most four letters
  const documents: readonly CnnDocument[] = Array.from({ length: 40 }, () => {
    const text = Array.from({ length: 5 + Math.floor(random() * 60) }, () => words[Math.floor(random() * 7)]!);
    return {
      ids: Uint32Array.from(text.flatMap((word) => [mix(1, hashText(word)), mix(2, word.length)])),
      labels: [
        Uint8Array.from(text, (_, i) => (text[i - 1] === "said" || text[i - 2] === "said" ? 1 : 0)),
        Uint8Array.from(text, (word) => (word.length <= 4 ? 1 : 0)),
      ],
    };
  });

  function shareRight(model: CnnModel, head: number): number {
    const reader = openCnn(model);
    let right = 0;
    let all = 0;
    for (const { ids, labels } of documents) {
      const scores = reader.score(ids)[head]!;
      labels[head]!.forEach((label, i) => {
        all++;
        const said = scores[i * 2 + 1]! > scores[i * 2]! ? 1 : 0;
        if (said === label) right++;
      });
    }
    return right / all;
  }

  test("learns every head, from the word itself and from words before it", () => {
    const losses: number[] = [];
    const model = trainCnn(documents, options, ({ loss }) => losses.push(loss));
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2);
    expect(shareRight(model, 0)).toBeGreaterThan(0.98);
    expect(shareRight(model, 1)).toBeGreaterThan(0.98);
  });

  test("gives the same bytes twice, and others for another seed", () => {
    const few = { ...options, epochs: 2 };
    const bytes = packCnn(trainCnn(documents, few));
    expect(packCnn(trainCnn(documents, few))).toEqual(bytes);
    expect(packCnn(trainCnn(documents, { ...few, seed: 2 }))).not.toEqual(bytes);
  });

  test("learns a head from the documents that have its labels", () => {
    const halves = documents.map((document, i) => ({
      ...document,
      labels: document.labels.map((labels, head) => (i % 2 === head ? labels : null)),
    }));
    const model = trainCnn(halves, options);
    expect(shareRight(model, 0)).toBeGreaterThan(0.95);
    expect(shareRight(model, 1)).toBeGreaterThan(0.95);
  });

  test("learns how likely each label is where that is known, and nothing from a token of zeros", () => {
    const likely = documents.map(({ labels }) =>
      labels.map((some) =>
        Float32Array.from({ length: some!.length * 2 }, (_, i) =>
          i < 2 ? 0 : some![i >> 1] === (i & 1) ? 0.75 : 0.25,
        ),
      ),
    );
    const model = trainCnn(
      documents.map(({ ids }, i) => ({ ids, labels: [null, null], likely: likely[i]! })),
      options,
    );
    expect(shareRight(model, 0)).toBeGreaterThan(0.95);
    const scores = logSoftmax(runCnn(model, documents[0]!.ids)[1]!, 2).map(Math.exp);
    for (const share of scores) expect(Math.abs(Math.abs(share - 0.5) - 0.25)).toBeLessThan(0.15);
  });

  test.each([0, 4, 12, 136])("refuses %i channels", (channels) => {
    expect(() => trainCnn(documents, { ...options, channels })).toThrow("a multiple of 8");
  });

  test("learns endings when words are often taken away", () => {
    const dropTogether = { share: 0.5, features: [0] };
    const model = trainCnn(documents, { ...options, dropTogether });
    const strange = runCnn(model, Uint32Array.from([3, 5, 4, 5].flatMap((length) => [mix(1, 77), mix(2, length)])))[1]!;
    expect([0, 1, 2, 3].map((i) => strange[i * 2 + 1]! > strange[i * 2]!)).toEqual([true, false, true, false]);
  });

  test("leaves rows of rare features empty", () => {
    const rare = { ids: Uint32Array.from([mix(1, 99), mix(2, 99)]), labels: [Uint8Array.of(1), null] };
    const model = trainCnn([...documents, rare], { ...options, epochs: 1, fewest: 2 });
    const row = (mix(1, 99) & 255) * model.channels;
    expect(model.table.subarray(row, row + model.channels).every((value) => value === 0)).toBe(true);
  });
});
