import type { Document, Layers } from "../../src/document/index.ts";
import { writeRows } from "../../src/analyse/names/label.ts";
import { sceneOf, type Scene } from "../../src/analyse/names/scene.ts";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import { buildRows, type RowBuilder } from "../../src/learn/rows.ts";
import type { Labelled } from "../../bench/score.ts";
import { documentOfLines } from "./documents.ts";

export const kinds = ["person", "org", "place", "group", "event", "work", "product", "other"] as const;
export const labels: readonly string[] = ["O", ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

export interface Cut {
  readonly document: Document;
  readonly layers: Pick<Layers, "tokens" | "words" | "sentences">;
  readonly scene: Scene;
}

export function cut(text: string): Cut {
  const document = documentOfLines(text);
  const made = tokens.run(document, {});
  const layers = { ...made, ...sentences.run(document, made) };
  return { document, layers, scene: sceneOf(document, layers) };
}

/** The number of the right label of each token. */
export function answersOf({ layers }: Cut, spans: readonly Labelled[]): Uint8Array {
  const { start, end } = layers.tokens;
  const answers = new Uint8Array(start.length);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of sorted) {
    while (at < start.length && end[at]! <= span.start) at++;
    const begin = labels.indexOf(`B-${span.label}`);
    for (let i = at; i < start.length && start[i]! < span.end; i++) answers[i] = i === at ? begin : begin + 1;
  }
  return answers;
}

export interface Lessons {
  readonly rows: RowBuilder;
  readonly starts: number[];
  readonly answers: number[];
  readonly importance: number[];
}

export function newLessons(): Lessons {
  return { rows: buildRows(1 << 20), starts: [0], answers: [], importance: [] };
}

/** Adds the stretches of one document; `importanceOf` says how much one counts, 0 leaves it out. */
export function addLessons(
  lessons: Lessons,
  { scene }: Cut,
  answers: Uint8Array,
  importanceOf: (first: number, end: number) => number = () => 1,
): void {
  const { stretches } = scene;
  const weights: number[] = [];
  for (let s = 0; s < stretches.length; s += 2) weights.push(importanceOf(stretches[s]!, stretches[s + 1]!));
  let stretch = 0;
  writeRows(scene, (token, sheet) => {
    while (token >= stretches[stretch * 2 + 1]!) stretch++;
    if (weights[stretch] === 0) return;
    for (let k = 0; k < sheet.length; k++) lessons.rows.add(sheet.values[k]!);
    lessons.rows.endRow();
    lessons.answers.push(answers[token]!);
  });
  let at = lessons.starts[lessons.starts.length - 1]!;
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    at += stretches[2 * i + 1]! - stretches[2 * i]!;
    lessons.starts.push(at);
    lessons.importance.push(weight);
  });
}

/** An inside goes on from a begin or an inside of its kind. */
export function mayFollow(from: string | null, to: string): boolean {
  return !to.startsWith("I-") || (from !== null && from !== "O" && from.slice(2) === to.slice(2));
}
