import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64 } from "./base64.ts";
import { hashText, mix } from "./hash.ts";
import { scoreRows, type LinearModel } from "./linear.ts";
import { packLinear, unpackLinear } from "./packed.ts";
import { seededRandom, shuffled } from "./random.ts";
import { crc32 } from "./sealed.ts";
import { buildRows } from "./rows.ts";
import { trainLinear, type Lessons, type TrainOptions } from "./train.ts";

const options: TrainOptions = { bits: 10, seed: 1, epochs: 6, rate: 0.2, pull: 0.001, fewestOrigins: 1, lean: 0 };

/** Rows of words; yes when the words say so. */
function lessonsOf(rows: readonly (readonly string[])[], isYes: (words: readonly string[]) => boolean): Lessons {
  const built = buildRows();
  for (const words of rows) {
    for (const word of words) built.add(hashText(word));
    built.endRow();
  }
  return {
    rows: built.result(),
    answers: Uint8Array.from(rows, (words) => (isYes(words) ? 1 : 0)),
    importance: new Float64Array(rows.length).fill(1),
    origins: Uint32Array.from(rows, (_, i) => i),
  };
}

describe("hashes", () => {
  // these numbers are part of the model format
  test.each([
    ["", 1078531704],
    ["harbour", 939425083],
  ])("gives %j the number it always had", (text, number) => expect(hashText(text)).toBe(number));

  test("counts the order of two numbers, and stays in 32 bits", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const both = mix(a, b);
        expect(both).toBe(both >>> 0);
        if ((a | 0) !== (b | 0)) expect(both).not.toBe(mix(b, a));
      }),
    );
  });

  test("spreads small values over the low bits", () => {
    const places = new Set(Array.from({ length: 1000 }, (_, i) => mix(7, i) & 0xffff));
    expect(places.size).toBeGreaterThan(980);
  });
});

describe("random numbers", () => {
  test("are the same for the same seed", () => {
    const [a, b] = [seededRandom(3), seededRandom(3)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });

  test("put every number somewhere", () => {
    expect([...shuffled(50, seededRandom(1))].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});

describe("training", () => {
  const words = ["ferry", "storm", "pier", "gull", "tide"];
  const random = seededRandom(5);
  const rows = Array.from({ length: 300 }, () => words.filter(() => random() < 0.5));
  const lessons = lessonsOf(rows, (held) => held.includes("storm") && !held.includes("gull"));

  test("learns what can be told by adding up", () => {
    const scores = scoreRows(trainLinear(lessons, options), lessons.rows);
    const wrong = [...scores].filter((score, i) => score > 0 !== (lessons.answers[i] === 1)).length;
    expect(wrong).toBe(0);
  });

  test("gives the same model twice, and another for another seed", () => {
    expect(trainLinear(lessons, options)).toEqual(trainLinear(lessons, options));
    expect(trainLinear(lessons, options).weights).not.toEqual(trainLinear(lessons, { ...options, seed: 2 }).weights);
  });

  test("leaves out rows of no importance", () => {
    const importance = lessons.importance.map((_, i) => (i < 200 ? 1 : 0));
    const answers = lessons.answers.map((answer, i) => (i < 200 ? answer : 1 - answer));
    expect(trainLinear({ ...lessons, importance, answers }, options)).toEqual(
      trainLinear({ ...lessons, importance }, options),
    );
  });

  test("learns nothing from a feature of too few origins", () => {
    const model = trainLinear({ ...lessons, origins: new Uint32Array(300) }, { ...options, fewestOrigins: 2 });
    expect(model.weights.every((weight) => weight === 0)).toBe(true);
  });

  test("says yes more readily when told to lean", () => {
    const count = (lean: number) =>
      scoreRows(trainLinear(lessons, { ...options, lean }), lessons.rows).filter((score) => score > 0).length;
    expect(count(20)).toBe(300);
    expect(count(-20)).toBe(0);
  });
});

describe("the packed file", () => {
  const models = fc
    .record({
      bits: fc.integer({ min: 0, max: 16 }),
      scale: fc.float({ noNaN: true }),
      bias: fc.float({ noNaN: true }),
      places: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -128, max: 127 })), { maxLength: 60 }),
    })
    .map(({ bits, scale, bias, places }): LinearModel => {
      const weights = new Int8Array(1 << bits);
      for (const [place, weight] of places) weights[place & (weights.length - 1)] = weight;
      return { bits, scale, bias, weights };
    });

  test("comes back as it was", () => {
    fc.assert(
      fc.property(models, (model) => {
        const bytes = packLinear(model);
        expect(unpackLinear(bytes)).toEqual(model);
        expect(fromBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
      }),
    );
  });

  const bytes = packLinear({ bits: 4, scale: 0.5, bias: -1, weights: Int8Array.from({ length: 16 }, (_, i) => i) });
  test.each([
    ["begin", 0],
    ["version", 4],
    ["kind", 5],
    ["check sum", 22],
  ])("is refused when a byte of it is changed: %s", (said, at) => {
    const changed = bytes.slice();
    changed[at]! ^= 1;
    expect(() => unpackLinear(changed)).toThrow(said);
  });

  test("is refused when it is cut short", () => {
    for (let length = 0; length < bytes.length; length++) expect(() => unpackLinear(bytes.slice(0, length))).toThrow();
  });

  test("carries the check sum the standard gives", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});
