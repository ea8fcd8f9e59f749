import { labelNames } from "../../src/analyse/names/labels.ts";
import type { Scene } from "../../src/analyse/names/scene.ts";
import type { Look } from "../../src/analyse/names/spell.ts";
import { buildRows } from "../../src/learn/rows.ts";
import { bestPath, makeMarginalRoom, marginals, scoreLabels } from "../../src/learn/sequence.ts";
import { distilSequence, trainSequence } from "../../src/learn/train-sequence.ts";
import { writeRows } from "./field-features.ts";
import type { Lesson, Looker } from "./train.ts";

/** A conditional random field over many features of a word and what stands around it: a teacher, too slow to be shipped. */
export function trainField(lessons: readonly Lesson[], seed: number): Looker {
  const rows = buildRows(1 << 20);
  const starts = [0];
  const answers: number[] = [];
  for (const { cut, answers: right, teaches } of lessons) {
    const { stretches } = cut.scene;
    let s = 0;
    writeRows(cut.scene, (token, sheet) => {
      while (token >= stretches[s + 1]!) s += 2;
      if (!teaches(stretches[s]!, stretches[s + 1]!)) return;
      for (let k = 0; k < sheet.length; k++) rows.add(sheet.values[k]!);
      rows.endRow();
      answers.push(right[token]!);
      if (token === stretches[s + 1]! - 1) starts.push(answers.length);
    });
  }
  const dense = trainSequence(
    { rows: rows.result(), starts, labels: labelNames, answers: Uint8Array.from(answers) },
    { keyBits: 26, rate: 0.1, epochs: 10, seed, fewest: 3, dropout: 0.65, pull: 0.001, mayFollow },
  );
  const model = distilSequence(dense, { prune: 0.05, largest: 4 });
  const room = makeMarginalRoom(model);
  return (scene) => {
    const features = buildRows(1 << 14);
    writeRows(scene, (_, sheet) => {
      for (let k = 0; k < sheet.length; k++) features.add(sheet.values[k]!);
      features.endRow();
    });
    const scores = scoreLabels(model, features.result());
    const look: Look = {
      path: new Uint8Array(scores.length / labelNames.length),
      likely: new Float32Array(scores.length),
    };
    eachStretch(scene, (first, end) => {
      bestPath(model, scores, first, end, look.path);
      marginals(model, scores, first, end, look.likely, room);
    });
    return look;
  };
}

/** The rows of each stretch, half-open. */
function eachStretch({ stretches }: Scene, visit: (first: number, end: number) => void): void {
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) visit(row, (row += stretches[s + 1]! - stretches[s]!));
}

/** An inside comes after a begin or an inside of its kind. */
function mayFollow(from: string | null, to: string): boolean {
  return !to.startsWith("I-") || (from !== null && from !== "O" && from.slice(2) === to.slice(2));
}
