import { idCount, nearOf, spelledIds, writeIds } from "../../src/analyse/names/ids.ts";
import { labelNames, nameKinds } from "../../src/analyse/names/labels.ts";
import { eachRow, lookAgain, lookFirst, writeBothIds } from "../../src/analyse/names/looks.ts";
import type { Scene } from "../../src/analyse/names/scene.ts";
import { spell, type Look } from "../../src/analyse/names/spell.ts";
import { voteCount } from "../../src/analyse/names/votes.ts";
import {
  openCnn,
  trainCnn,
  unknownLabel,
  type CnnDocument,
  type CnnModel,
  type CnnOptions,
} from "../../src/learn/cnn/index.ts";
import { add, compareBags, none, type Counts, type Labelled } from "../../bench/score.ts";
import { answersOf, cut, type Cut } from "./lessons.ts";
import type { NamedDocument } from "./corpora.ts";

/** A document cut, with its answers. */
export interface Lesson extends NamedDocument {
  readonly cut: Cut;
  readonly answers: Uint8Array;
  /** Whether a stretch teaches anything. */
  readonly teaches: (first: number, end: number) => boolean;
}

/** What takes a look at a document; `first` is the look before it, where it is the second. */
export type Looker = (scene: Scene, first?: Look) => Look;

/** Stretches under a span "unsure" are left out. */
export function readLesson(document: NamedDocument): Lesson {
  const made = cut(document.text);
  const { start, end } = made.layers.tokens;
  const unsure = document.spans.filter(({ label }) => label === "unsure");
  return {
    ...document,
    cut: made,
    answers: answersOf(
      made,
      document.spans.filter(({ label }) => label !== "unsure"),
    ),
    teaches: (first, last) => !unsure.some((span) => span.start < end[last - 1]! && span.end > start[first]!),
  };
}

const width = labelNames.length;

const options = {
  heads: [{ name: "names", labels: labelNames }],
  dilations: [1, 1, 2],
  rate: 0.006,
  batch: 400,
  dropFeatures: 0.15,
  dropInput: 0.3,
  fewest: 3,
  pull: 0,
} satisfies Partial<CnnOptions>;

export type Chosen = Pick<CnnOptions, "seed" | "epochs" | "channels" | "bits" | "dropLayer">;

export function trainFirst(documents: readonly CnnDocument[], chosen: Chosen): CnnModel {
  const dropTogether = { share: 0.3, features: spelledIds };
  return trainCnn(documents, { ...options, features: idCount, dropTogether, ...chosen });
}

export function trainSecond(documents: readonly CnnDocument[], chosen: Chosen): CnnModel {
  const dropTogether = { share: 0.5, features: spelledIds };
  return trainCnn(documents, { ...options, features: idCount + voteCount, dropTogether, ...chosen });
}

/** A lesson for a network: only what is near a stretch that teaches; the stretches' labels, of all else none. */
export function documentOf(lesson: Lesson, look?: Look): CnnDocument {
  const { cut, answers, teaches } = lesson;
  const { scene } = cut;
  const some = teaching(scene, teaches);
  const labels = new Uint8Array(scene.count).fill(unknownLabel);
  for (let s = 0; s < some.length; s += 2) labels.set(answers.subarray(some[s], some[s + 1]), some[s]);
  const near = nearOf(scene);
  const wanted = wantedOf(lesson, near);
  const features = idCount + (look ? voteCount : 0);
  const ids = idsOf(scene, near, look);
  const kept = [...near.keys()].filter((at) => wanted[at]);
  const out = new Uint32Array(kept.length * features);
  kept.forEach((at, i) => out.set(ids.subarray(at * features, (at + 1) * features), i * features));
  return { ids: out, labels: [Uint8Array.from(kept, (at) => labels[near[at]!]!)] };
}

/** The same, where what others say who had not seen the lesson counts for `share` beside its labels. */
export function softDocumentOf(lesson: Lesson, others: Look, share: number): CnnDocument {
  const { ids, labels } = documentOf(lesson);
  const { scene } = lesson.cut;
  const near = nearOf(scene);
  const wanted = wantedOf(lesson, near);
  const likely = new Float32Array(labels[0]!.length * width);
  let to = 0;
  const places = Int32Array.from(near, (_, at) => (wanted[at] ? to++ : -1));
  eachRow(scene, near, (row, at) => {
    const place = places[at]!;
    const label = place < 0 ? unknownLabel : labels[0]![place]!;
    if (label === unknownLabel) return;
    for (let other = 0; other < width; other++)
      likely[place * width + other] = share * others.likely[row * width + other]!;
    likely[place * width + label]! += 1 - share;
  });
  return { ids, labels: [null], likely: [likely] };
}

/** The same of a document without labels, with how likely its teachers find each. */
export function taughtDocumentOf(scene: Scene, taught: Look): CnnDocument {
  const near = nearOf(scene);
  const likely = new Float32Array(near.length * width);
  eachRow(scene, near, (row, at) => likely.set(taught.likely.subarray(row * width, (row + 1) * width), at * width));
  return { ids: writeIds(scene, near), labels: [null], likely: [likely] };
}

/** Which of the tokens near stretches are near one that teaches. */
function wantedOf({ cut: { scene }, teaches }: Lesson, near: Int32Array): Uint8Array {
  const wanted = new Uint8Array(scene.count);
  for (const i of nearOf({ stretches: teaching(scene, teaches), count: scene.count })) wanted[i] = 1;
  return Uint8Array.from(near, (i) => wanted[i]!);
}

function teaching({ stretches }: Scene, teaches: Lesson["teaches"]): readonly number[] {
  const some: number[] = [];
  for (let s = 0; s < stretches.length; s += 2)
    if (teaches(stretches[s]!, stretches[s + 1]!)) some.push(stretches[s]!, stretches[s + 1]!);
  return some;
}

function idsOf(scene: Scene, near: Int32Array, look: Look | undefined): Uint32Array {
  return look ? writeBothIds(scene, near, look) : writeIds(scene, near);
}

export function firstLooker(model: CnnModel): Looker {
  const reader = openCnn(model);
  return (scene) => lookFirst(reader, scene);
}

export function secondLooker(model: CnnModel): Looker {
  const reader = openCnn(model);
  return (scene, first) => lookAgain(reader, scene, first!);
}

/** What several say together: the best path through the mean of their logarithms. */
export function blend(looks: readonly Look[], { stretches }: Scene): Look {
  const scores = new Float32Array(looks[0]!.likely.length);
  for (const { likely } of looks)
    for (let i = 0; i < scores.length; i++) scores[i]! += Math.log(likely[i]! + 1e-5) / looks.length;
  return spell(scores, width, stretches);
}

/** The names that a path spells. */
export function spansOf({ scene, layers }: Cut, { path }: Look): readonly Labelled[] {
  const { start, end } = layers.tokens;
  const spans: Labelled[] = [];
  const near = nearOf(scene);
  eachRow(scene, near, (row, at) => {
    const label = path[row]!;
    const i = near[at]!;
    if (label % 2 === 1) spans.push({ start: start[i]!, end: end[i]!, label: labelNames[label]!.slice(2) });
    else if (label > 0) spans.push({ ...spans.pop()!, end: end[i]! });
  });
  return spans;
}

/** Hits, extras and misses by kind: exact span and kind. */
export function compare(lessons: readonly Lesson[], looks: readonly Look[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  lessons.forEach(({ cut: made, spans }, i) => {
    const found = spansOf(made, looks[i]!);
    for (const kind of nameKinds) {
      const keys = (some: readonly Labelled[]) =>
        some.filter(({ label }) => label === kind).map(({ start, end }) => `${start}-${end}`);
      counts.set(kind, add(counts.get(kind) ?? none, compareBags(keys(spans), keys(found))));
    }
  });
  return counts;
}
