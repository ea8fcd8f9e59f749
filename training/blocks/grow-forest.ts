import { leaves, questions, type Forest } from "../../src/learn/forest.ts";
import { cutColumns, type Columns, type Numbers } from "./cut-columns.ts";

export interface GrowOptions {
  readonly trees: number;
  /** How much of a tree's answer counts. */
  readonly rate: number;
  /** Pull of each answer towards zero. */
  readonly pull: number;
  /** Evidence that each side of a question must hold. */
  readonly least: number;
  /** How many steps the values of a column are put into. */
  readonly steps: number;
  /** Added in the end: above zero, yes is said more readily than it is likely. */
  readonly lean: number;
}

const depth = 3;

/** Gradient boosting of the logistic loss (Friedman; second order, on histograms). The same for the same rows and options. */
export function growForest(
  table: Numbers,
  answers: Uint8Array,
  importance: Float64Array,
  options: GrowOptions,
): Forest {
  const rows = Uint32Array.from([...importance.keys()].filter((row) => importance[row]! > 0));
  const columns = cutColumns(table, rows, options.steps);
  const weight = Float64Array.from(rows, (row) => importance[row]!);
  const yes = Float64Array.from(rows, (row) => answers[row]!);
  const all = weight.reduce((sum, value) => sum + value, 0);
  const share = weight.reduce((sum, value, i) => sum + value * yes[i]!, 0) / all;
  const bias = Math.log(share / (1 - share));
  const scores = new Float64Array(rows.length).fill(bias);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const forest = {
    columns: new Uint8Array(options.trees * questions),
    cuts: new Float32Array(options.trees * questions).fill(Infinity),
    answers: new Float32Array(options.trees * leaves),
  };
  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < rows.length; i++) {
      const likely = 1 / (1 + Math.exp(-scores[i]!));
      slopes[i] = weight[i]! * (likely - yes[i]!);
      bends[i] = Math.max(1e-9, weight[i]! * likely * (1 - likely));
    }
    const node = new Uint8Array(rows.length);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const splits = findSplits({ columns, slopes, bends, node, first, options });
      splits.forEach(({ column, step }, i) => {
        if (column < 0) return;
        forest.columns[tree * questions + first + i] = column;
        forest.cuts[tree * questions + first + i] = columns.cuts[column]![step]!;
      });
      for (let i = 0; i < rows.length; i++) {
        const { column, step } = splits[node[i]! - first]!;
        // without a question everything goes left: its cut is beyond every number
        const right = column >= 0 && columns.steps[column * rows.length + i]! > step;
        node[i] = node[i]! * 2 + (right ? 2 : 1);
      }
    }
    const slope = new Float64Array(leaves);
    const bend = new Float64Array(leaves);
    for (let i = 0; i < rows.length; i++) {
      slope[node[i]! - questions]! += slopes[i]!;
      bend[node[i]! - questions]! += bends[i]!;
    }
    for (let leaf = 0; leaf < leaves; leaf++)
      forest.answers[tree * leaves + leaf] = (-options.rate * slope[leaf]!) / (bend[leaf]! + options.pull);
    for (let i = 0; i < rows.length; i++) scores[i]! += forest.answers[tree * leaves + node[i]! - questions]!;
  }
  return { ...forest, bias: Math.fround(bias + options.lean) };
}

/** For each node of a level, the question that tells most. */
function findSplits(given: {
  readonly columns: Columns;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly node: Uint8Array;
  readonly first: number;
  readonly options: GrowOptions;
}): readonly { readonly column: number; readonly step: number }[] {
  const { columns, slopes, bends, node, first, options } = given;
  const { steps, pull, least } = options;
  const count = slopes.length;
  const nodes = first + 1;
  const best = Array.from({ length: nodes }, () => ({ column: -1, step: 0, gain: 1e-9 }));
  for (let column = 0; column < columns.cuts.length; column++) {
    const slope = new Float64Array(nodes * steps);
    const bend = new Float64Array(nodes * steps);
    for (let i = 0; i < count; i++) {
      const at = (node[i]! - first) * steps + columns.steps[column * count + i]!;
      slope[at]! += slopes[i]!;
      bend[at]! += bends[i]!;
    }
    for (let own = 0; own < nodes; own++) {
      const allSlope = sumOf(slope, own * steps, steps);
      const allBend = sumOf(bend, own * steps, steps);
      let left = 0;
      let leftBend = 0;
      for (let step = 0; step < columns.cuts[column]!.length; step++) {
        left += slope[own * steps + step]!;
        leftBend += bend[own * steps + step]!;
        if (leftBend < least || allBend - leftBend < least) continue;
        const gain =
          left ** 2 / (leftBend + pull) +
          (allSlope - left) ** 2 / (allBend - leftBend + pull) -
          allSlope ** 2 / (allBend + pull);
        if (gain > best[own]!.gain) best[own] = { column, step, gain };
      }
    }
  }
  return best;
}

function sumOf(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i]!;
  return sum;
}
