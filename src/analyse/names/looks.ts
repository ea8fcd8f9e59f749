import { addFeature } from "../../learn/feature-table.ts";
import { bestPath, marginals, type SequenceModel } from "../../learn/sequence.ts";
import { scoreRows } from "./label.ts";
import type { Scene } from "./scene.ts";
import { writeVotes } from "./votes.ts";

/** What a look found, by row: the best label, and how likely each label is. */
export interface Look {
  readonly path: Uint8Array;
  readonly likely: Float32Array;
}

export function lookFirst(model: SequenceModel, scene: Scene): Look {
  return settle(model, scoreRows(model.table, model.labels.length, scene), scene.stretches);
}

export function lookAgain(model: SequenceModel, scene: Scene, first: Look): Look {
  const width = model.labels.length;
  const scores = new Int32Array(first.path.length * width);
  let at = 0;
  writeVotes(scene, width, first.likely, first.path, (_, sheet) => {
    for (let k = 0; k < sheet.length; k++) addFeature(model.table, sheet.values[k]!, scores, at);
    at += width;
  });
  return settle(model, scores, scene.stretches);
}

/** Each stretch is a sequence of its own. */
function settle(model: SequenceModel, scores: Int32Array, stretches: readonly number[]): Look {
  const rows = scores.length / model.labels.length;
  const path = new Uint8Array(rows);
  const likely = new Float32Array(scores.length);
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    bestPath(model, scores, row, end, path);
    marginals(model, scores, row, end, likely);
    row = end;
  }
  return { path, likely };
}
