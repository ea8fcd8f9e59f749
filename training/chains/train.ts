import { weightOf, type LinearModel } from "../../src/learn/linear.ts";
import { seededRandom, shuffled } from "../../src/learn/random.ts";
import type { Lesson } from "./lessons.ts";

/** Chosen by cross-validation; see models/chains.md. */
const options = { bits: 14, seed: 1, epochs: 20, rate: 0.1, pull: 0.0005, fewestReports: 3 } as const;

/** What a pointer counts by where it comes from. */
const shares: Readonly<Record<Lesson["source"], number>> = { gum: 1, life: 0.25, news: 0.5 };

/** One pointer: the rows of its candidates and which of them is right, -1 for none. */
interface Question {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
  readonly share: number;
}

/**
 * The candidates of a pointer and "none of them", which scores 0, share one softmax; AdaGrad on its loss, each weight the mean of
 * those after each epoch of the second half. The same for the same lessons.
 */
export function trainChains(lessons: readonly Lesson[]): LinearModel {
  const common = commonFeatures(lessons);
  const questions = lessons.flatMap((lesson) => questionsOf(lesson, common));
  const size = 1 << options.bits;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const sums = new Float64Array(size);
  const random = seededRandom(options.seed);
  let counted = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const number of shuffled(questions.length, random)) {
      const { rows, right, share } = questions[number]!;
      const scores = rows.map((row) => row.reduce((sum, feature) => sum + weights[feature]!, 0));
      const top = Math.max(0, ...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, power) => sum + power, Math.exp(-top));
      rows.forEach((row, i) => {
        const slope = share * (powers[i]! / total - (i === right ? 1 : 0));
        for (const feature of row) {
          const step = slope + options.pull * share * weights[feature]!;
          squares[feature]! += step * step;
          weights[feature]! -= (options.rate * step) / (Math.sqrt(squares[feature]!) + 1e-6);
        }
      });
    }
    if (epoch * 2 < options.epochs - 1) continue;
    counted++;
    for (let i = 0; i < size; i++) sums[i]! += weights[i]!;
  }
  return quantise(sums.map((sum) => sum / counted));
}

/** Places in the table of the features that several reports have; one that only one has would be learned by heart. */
function commonFeatures(lessons: readonly Lesson[]): Uint8Array {
  const size = 1 << options.bits;
  const reports = new Uint8Array(size);
  const last = new Int32Array(size).fill(-1);
  lessons.forEach(({ rows }, number) => {
    for (const feature of rows.features) {
      const place = feature & (size - 1);
      if (last[place] === number) continue;
      last[place] = number;
      reports[place] = Math.min(255, reports[place]! + 1);
    }
  });
  return reports;
}

function questionsOf({ rows, answers, pointers, source }: Lesson, common: Uint8Array): readonly Question[] {
  return pointers.map(({ from, known }, i) => {
    const to = pointers[i + 1]?.from ?? answers.length;
    return {
      rows: Array.from({ length: to - from }, (_, row) =>
        Array.from(
          rows.features.subarray(rows.starts[from + row], rows.starts[from + row + 1]),
          (feature) => feature & (common.length - 1),
        ).filter((place) => common[place]! >= options.fewestReports),
      ),
      right: known ? answers.indexOf(1, from) - from : -1,
      share: shares[source],
    };
  });
}

/** Weights in steps of 1/127 of the largest. */
function quantise(weights: Float64Array): LinearModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.fround(largest === 0 ? 1 : largest / 127);
  return {
    bits: options.bits,
    scale,
    bias: 0,
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
}

/** How a family of pointers fared in reports that the model had not seen. */
export interface FamilyScore {
  /** Pointers with a right candidate, and those answered right. */
  readonly of: number;
  readonly right: number;
  /** Pointers without one, and those rightly left alone. */
  readonly none: number;
  readonly left: number;
}

/** Five parts by report, each read by a model of the other four. */
export function crossValidate(lessons: readonly Lesson[]): Readonly<Record<string, FamilyScore>> {
  const tally: Record<string, { of: number; right: number; none: number; left: number }> = {};
  for (let part = 0; part < 5; part++) {
    const model = trainChains(lessons.filter((_, i) => i % 5 !== part));
    for (const lesson of lessons.filter((_, i) => i % 5 === part)) {
      const scores = scoresOf(model, lesson);
      lesson.pointers.forEach(({ from, family, known }, p) => {
        const to = lesson.pointers[p + 1]?.from ?? lesson.answers.length;
        const one = (tally[`${lesson.source} ${family}`] ??= { of: 0, right: 0, none: 0, left: 0 });
        let best = from;
        for (let i = from; i < to; i++) if (scores[i]! > scores[best]!) best = i;
        if (known) {
          one.of++;
          one.right += lesson.answers[best]!;
        } else {
          one.none++;
          if (scores[best]! <= 0) one.left++;
        }
      });
    }
  }
  return tally;
}

function scoresOf(model: LinearModel, { rows }: Lesson): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, row) => {
    let sum = 0;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) sum += weightOf(model, rows.features[i]!);
    return sum * model.scale + model.bias;
  });
}
