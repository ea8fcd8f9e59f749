import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distil } from "./distil.ts";
import { buildFeatureTable, featuresOf } from "./feature-table.ts";
import { tagGreedily } from "./greedy.ts";
import { hashText, mix } from "./hash.ts";
import { packGreedy, packSequence, unpackGreedy, unpackSequence } from "./packed.ts";
import { seededRandom } from "./random.ts";
import { buildRows } from "./rows.ts";
import { bestPath, forbidden, marginals, scoreLabels, type SequenceModel } from "./sequence.ts";
import { trainGreedy } from "./train-greedy.ts";
import { distilSequence, trainSequence, type SequenceLessons, type SequenceOptions } from "./train-sequence.ts";

const labels = ["O", "B", "I"];
const empty = buildFeatureTable(16, 0, []);

describe("the best path and the marginals", () => {
  const models = fc
    .tuple(
      fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 12, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
    )
    .map(([transitions, scores, never]) => ({
      model: {
        labels,
        scale: 0.05,
        table: empty,
        transitions: Int32Array.from(transitions, (step, i) => (never.includes(i) ? forbidden : step)),
      } satisfies SequenceModel,
      scores: Int32Array.from(scores),
    }));

  test("agree with trying every path", () => {
    fc.assert(
      fc.property(models, ({ model, scores }) => {
        const paths = everyPath(4, 3).map((path) => ({ path, score: scoreOf(model, scores, path) }));
        const best = Math.max(...paths.map(({ score }) => score));
        const found = new Uint8Array(4);
        bestPath(model, scores, 0, 4, found);
        expect(scoreOf(model, scores, [...found])).toBe(best);

        const likely = new Float32Array(12);
        marginals(model, scores, 0, 4, likely);
        const mass = paths.map(({ score }) => Math.exp((score - best) * model.scale));
        const all = mass.reduce((sum, one) => sum + one, 0);
        for (let row = 0; row < 4; row++)
          for (let label = 0; label < 3; label++) {
            const part = mass.reduce((sum, one, i) => sum + (paths[i]!.path[row] === label ? one : 0), 0);
            expect(likely[row * 3 + label]).toBeCloseTo(part / all, 4);
          }
      }),
    );
  });
});

describe("training a sequence model", () => {
  const options: SequenceOptions = { keyBits: 20, seed: 1, epochs: 8, rate: 0.3, pull: 0, dropout: 0.1, fewest: 1 };

  test("learns what only the neighbours tell", () => {
    const lessons = boats(200, 1);
    const model = distilSequence(trainSequence(lessons, options), { prune: 0, largest: 6 });
    const unseen = boats(50, 2);
    expect(wrongOf(model, unseen)).toBe(0);
  });

  test("gives the same weights twice, and others for another seed", () => {
    const lessons = boats(40, 1);
    expect(trainSequence(lessons, options)).toEqual(trainSequence(lessons, options));
    expect(trainSequence(lessons, options).weights).not.toEqual(
      trainSequence(lessons, { ...options, seed: 2 }).weights,
    );
  });

  test("never takes a step that is not allowed", () => {
    const lessons = boats(40, 1);
    const mayFollow = (from: string | null, to: string) => to !== "I" || from === "B" || from === "I";
    const model = distilSequence(trainSequence(lessons, { ...options, epochs: 1, mayFollow }), {
      prune: 0,
      largest: 6,
    });
    const { rows, starts } = boats(100, 3);
    const path = new Uint8Array(rows.count);
    const scores = scoreLabels(model, rows).map((_, i) => (i % 3 === 2 ? 500 : 0));
    for (let i = 0; i + 1 < starts.length; i++) {
      bestPath(model, scores, starts[i]!, starts[i + 1]!, path);
      expect(path[starts[i]!]).not.toBe(2);
    }
  });

  test("keeps weights as small as their reason when eased, and learns nothing from slight mistakes", () => {
    const sizes = (more: Partial<SequenceOptions>) =>
      trainSequence(boats(200, 1), { ...options, ...more }).weights.filter((weight) => Math.abs(weight) > 0.05).length;
    expect(sizes({ ease: 4 })).toBeLessThan(sizes({}));
    expect(sizes({ slightest: 2 })).toBe(0);
  });

  test("says how it goes", () => {
    const losses: number[] = [];
    trainSequence(boats(60, 1), { ...options, dropout: 0, onEpoch: (_, loss) => losses.push(loss) });
    expect(losses).toHaveLength(8);
    expect(losses.at(-1)).toBeLessThan(losses[0]!);
  });
});

describe("training a greedy tagger", () => {
  const options = { keyBits: 20, seed: 1, epochs: 6, fewest: 1, dropout: 0 };

  test("learns from its own last choice", () => {
    const { table } = distil(trainGreedy(words(200, 1), options), { prune: 0, largest: 8 });
    const unseen = words(50, 2);
    const tags = tagGreedily({ labels: unseen.labels, table }, unseen.rows, unseen.anchors, unseen.starts);
    expect([...tags].filter((tag, i) => tag !== unseen.answers[i])).toEqual([]);
  });

  test("gives the same weights twice", () => {
    expect(trainGreedy(words(30, 1), options)).toEqual(trainGreedy(words(30, 1), options));
  });
});

describe("the packed file", () => {
  const features = fc.uniqueArray(
    fc.record({
      key: fc.nat(2 ** 20 - 1),
      labels: fc.uniqueArray(fc.nat(11), { minLength: 1 }).map((found) => found.sort((a, b) => a - b)),
    }),
    { selector: ({ key }) => key },
  );
  const tables = features.map((all) =>
    buildFeatureTable(
      20,
      all.length,
      all
        .sort((a, b) => a.key - b.key)
        .map(({ key, labels: of }) => ({
          key,
          labels: of,
          weights: of.map((label) => ((key + label * 7) % 255) - 127),
        })),
    ),
  );
  const names = Array.from({ length: 12 }, (_, i) => `label ${i}`);

  test("brings a sequence model back as it was", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const transitions = Int32Array.from({ length: 13 * 12 }, (_, i) => (i % 17 === 0 ? forbidden : (i * 37) % 500));
        const model: SequenceModel = { labels: names, scale: 0.25, table, transitions };
        const back = unpackSequence(packSequence(model));
        expect({ ...back, table: featuresOf(back.table) }).toEqual({ ...model, table: featuresOf(table) });
        expect(packSequence(back)).toEqual(packSequence(model));
      }),
    );
  });

  test("brings a model of many labels back as it was", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const many = Array.from({ length: 40 }, (_, i) => `label ${i}`);
        const back = unpackGreedy(packGreedy({ labels: many, table }));
        expect(featuresOf(back.table)).toEqual(featuresOf(table));
      }),
    );
  });

  test("brings a greedy model back as it was, and is not taken for another kind", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const bytes = packGreedy({ labels: names, table });
        expect(packGreedy(unpackGreedy(bytes))).toEqual(bytes);
        expect(() => unpackSequence(bytes)).toThrow("kind 4, wanted 2 (sequence)");
      }),
    );
  });
});

/** Sequences where "sea" opens a run and "water" goes on with one, but is nothing by itself. */
function boats(count: number, seed: number): SequenceLessons {
  const random = seededRandom(seed);
  const rows = buildRows();
  const starts = [0];
  const answers: number[] = [];
  for (let i = 0; i < count; i++) {
    let inside = false;
    for (let j = 0; j < 8; j++) {
      const word = ["sea", "water", "water", "dry"][Math.floor(random() * 4)]!;
      rows.add(hashText(word));
      rows.add(mix(7, j % 2));
      rows.endRow();
      inside = word === "sea" || (word === "water" && inside);
      answers.push(word === "sea" ? 1 : inside ? 2 : 0);
    }
    starts.push(answers.length);
  }
  return { rows: rows.result(), starts, labels, answers: Uint8Array.from(answers) };
}

/** "gull" is a bird, unless a bird stands before it. */
function words(count: number, seed: number) {
  const random = seededRandom(seed);
  const rows = buildRows();
  const anchors: number[] = [];
  const starts = [0];
  const answers: number[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < 8; j++) {
      const hash = hashText(random() < 0.5 ? "gull" : "pier");
      rows.add(hash);
      rows.endRow();
      anchors.push(hash);
      answers.push(hash === hashText("gull") && (j === 0 || answers.at(-1) !== 1) ? 1 : 0);
    }
    starts.push(answers.length);
  }
  return {
    rows: rows.result(),
    anchors: Uint32Array.from(anchors),
    starts,
    labels: ["thing", "bird"],
    answers: Uint8Array.from(answers),
  };
}

function wrongOf(model: SequenceModel, { rows, starts, answers }: SequenceLessons): number {
  const scores = scoreLabels(model, rows);
  const path = new Uint8Array(rows.count);
  for (let i = 0; i + 1 < starts.length; i++) bestPath(model, scores, starts[i]!, starts[i + 1]!, path);
  return [...path].filter((label, i) => label !== answers[i]).length;
}

function everyPath(length: number, width: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return everyPath(length - 1, width).flatMap((path) => Array.from({ length: width }, (_, label) => [...path, label]));
}

function scoreOf({ transitions }: SequenceModel, scores: Int32Array, path: readonly number[]): number {
  let sum = 0;
  let before = 3;
  path.forEach((label, row) => {
    sum += transitions[before * 3 + label]! + scores[row * 3 + label]!;
    before = label;
  });
  return sum;
}
