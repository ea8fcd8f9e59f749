import type { Sheet } from "../../src/analyse/names/features.ts";
import type { Look } from "../../src/analyse/names/looks.ts";
import { writeVotes } from "../../src/analyse/names/votes.ts";
import type { SequenceModel } from "../../src/learn/sequence.ts";
import {
  distilSequence,
  trainSequence,
  type DenseSequence,
  type SequenceOptions,
} from "../../src/learn/train-sequence.ts";
import { add, compareBags, none, type Counts, type Labelled } from "../../bench/score.ts";
import { addLessons, answersOf, cut, kinds, labels, mayFollow, newLessons, type Cut, type Lessons } from "./lessons.ts";
import type { NamedDocument } from "./corpora.ts";

/** A document cut, with its answers. `weightOf` says how much a stretch counts. */
export interface Lesson extends NamedDocument {
  readonly cut: Cut;
  readonly answers: Uint8Array;
  readonly weightOf: (first: number, end: number) => number;
}

const width = labels.length;

/** Stretches under a span "unsure" are left out. */
export function readLesson(document: NamedDocument, weight = 1): Lesson {
  const made = cut(document.text);
  const { start, end } = made.layers.tokens;
  const unsure = document.spans.filter(({ label }) => label === "unsure");
  const weightOf = (first: number, last: number) =>
    unsure.some((span) => span.start < end[last - 1]! && span.end > start[first]!) ? 0 : weight;
  return {
    ...document,
    cut: made,
    answers: answersOf(
      made,
      document.spans.filter(({ label }) => label !== "unsure"),
    ),
    weightOf,
  };
}

export interface FirstOptions {
  readonly epochs: number;
  readonly seed: number;
  readonly fewest?: number;
  readonly dropout?: number;
  readonly pull?: number;
}

export function trainFirst(
  lessons: readonly Lesson[],
  { epochs, seed, fewest = 3, dropout = 0.65, pull = 0.001 }: FirstOptions,
): DenseSequence {
  const all = newLessons();
  for (const { cut: made, answers, weightOf } of lessons) addLessons(all, made, answers, weightOf);
  return train(all, { epochs, seed, fewest, dropout, pull });
}

function train(
  all: Lessons,
  options: Pick<SequenceOptions, "epochs" | "seed" | "fewest" | "dropout" | "pull">,
): DenseSequence {
  return trainSequence(
    {
      rows: all.rows.result(),
      starts: all.starts,
      labels,
      answers: Uint8Array.from(all.answers),
      importance: all.importance,
    },
    { keyBits: 26, rate: 0.1, mayFollow, ...options },
  );
}

export function trainSecond(lessons: readonly Lesson[], looks: readonly Look[], seed: number): DenseSequence {
  const all = newLessons();
  lessons.forEach(({ cut: { scene }, answers, weightOf }, i) => {
    const { stretches } = scene;
    const tokens: number[] = [];
    const kept: boolean[] = [];
    let at = all.starts[all.starts.length - 1]!;
    for (let s = 0; s < stretches.length; s += 2) {
      const keep = weightOf(stretches[s]!, stretches[s + 1]!) > 0;
      for (let token = stretches[s]!; token < stretches[s + 1]!; token++) {
        tokens.push(token);
        kept.push(keep);
      }
      if (!keep) continue;
      all.starts.push((at += stretches[s + 1]! - stretches[s]!));
      all.importance.push(1);
    }
    const { likely, path } = looks[i]!;
    const onRow = (row: number, sheet: Sheet) => {
      for (let k = 0; k < sheet.length; k++) all.rows.add(sheet.values[k]!);
      all.rows.endRow();
      all.answers.push(answers[tokens[row]!]!);
    };
    writeVotes(scene, width, likely, path, onRow, (row) => kept[row]!);
  });
  return train(all, { epochs: 10, seed, fewest: 3, dropout: 0.5, pull: 0.001 });
}

/** The names that a path spells, with the least likely of their labels. */
export function spansOf(
  { scene, layers }: Cut,
  { path, likely }: Look,
): readonly (Labelled & { readonly sure: number })[] {
  const { start, end } = layers.tokens;
  const { stretches } = scene;
  const spans: (Labelled & { sure: number })[] = [];
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    for (let i = stretches[s]!; i < stretches[s + 1]!; i++, row++) {
      const label = path[row]!;
      const sure = likely[row * width + label]!;
      if (label % 2 === 1)
        spans.push({
          start: start[i]!,
          end: end[i]!,
          label: labels[label]!.slice(2),
          sure,
        });
      else if (label > 0) {
        const span = spans[spans.length - 1]!;
        span.sure = Math.min(span.sure, sure);
        spans[spans.length - 1] = { ...span, end: end[i]! };
      }
    }
  }
  return spans;
}

/** Hits, extras and misses by kind: exact span and kind. */
export function compare(lessons: readonly Lesson[], looks: readonly Look[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  lessons.forEach(({ cut: made, spans }, i) => {
    const found = spansOf(made, looks[i]!);
    for (const kind of kinds) {
      const keys = (some: readonly Labelled[]) =>
        some.filter(({ label }) => label === kind).map(({ start, end }) => `${start}-${end}`);
      counts.set(kind, add(counts.get(kind) ?? none, compareBags(keys(spans), keys(found))));
    }
  });
  return counts;
}

export function distilled(dense: DenseSequence, prune: number): SequenceModel {
  return distilSequence(dense, { prune, largest: 4 });
}
