import { addQuickly, quicken, type QuickTable } from "../../learn/quick-table.ts";
import { bestPath, makeMarginalRoom, marginals, type MarginalRoom, type SequenceModel } from "../../learn/sequence.ts";
import { scoreRows } from "./label.ts";
import type { Scene } from "./scene.ts";
import { writeVotes } from "./votes.ts";

/** What a look found, by row: the best label, and how likely each label is. */
export interface Look {
  readonly path: Uint8Array;
  readonly likely: Float32Array;
}

export function lookFirst(model: SequenceModel, scene: Scene): Look {
  return settle(model, scoreRows(kitOf(model).table, model.labels.length, scene), scene.stretches);
}

/** Stretches in which the first look is this sure that nothing is a name are not looked at again. */
const sureOfNothing = 0.97;

export function lookAgain(model: SequenceModel, scene: Scene, first: Look): Look {
  const width = model.labels.length;
  const scores = new Int32Array(first.path.length * width);
  const { table } = kitOf(model);
  const open = openRows(scene, first, width);
  writeVotes(
    scene,
    width,
    first.likely,
    first.path,
    (row, sheet) => {
      for (let k = 0; k < sheet.length; k++) addQuickly(table, sheet.values[k]!, scores, row * width);
    },
    (row) => open[row] === 1,
  );
  return settle(model, scores, scene.stretches, open);
}

function openRows({ stretches }: Scene, { path, likely }: Look, width: number): Uint8Array {
  const open = new Uint8Array(path.length);
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    let nothing = true;
    for (let i = row; i < end && nothing; i++) nothing = path[i] === 0 && likely[i * width]! >= sureOfNothing;
    if (!nothing) open.fill(1, row, end);
    row = end;
  }
  return open;
}

/** Each stretch is a sequence of its own. */
function settle(model: SequenceModel, scores: Int32Array, stretches: readonly number[], open?: Uint8Array): Look {
  const width = model.labels.length;
  const rows = scores.length / width;
  const path = new Uint8Array(rows);
  const likely = new Float32Array(scores.length);
  const { room } = kitOf(model);
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    if (open && open[row] === 0) {
      // outside, as the first look said
      for (let i = row; i < end; i++) likely[i * width] = 1;
      row = end;
      continue;
    }
    bestPath(model, scores, row, end, path);
    marginals(model, scores, row, end, likely, room);
    row = end;
  }
  return { path, likely };
}

interface Kit {
  readonly table: QuickTable;
  readonly room: MarginalRoom;
}

const kits = new WeakMap<SequenceModel, Kit>();

/** Made of each model once: it takes longer than a short report. */
function kitOf(model: SequenceModel): Kit {
  let kit = kits.get(model);
  if (!kit) kits.set(model, (kit = { table: quicken(model.table), room: makeMarginalRoom(model) }));
  return kit;
}
