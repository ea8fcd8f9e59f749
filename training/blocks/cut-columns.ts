import type { Table } from "../../src/clean/html/labeller/surroundings.ts";

export type Numbers = Pick<Table, "width" | "values">;

/** The numbers of each column in steps of about as many rows each. */
export interface Columns {
  /** For each column, where its steps begin, the first left out. */
  readonly cuts: readonly Float32Array[];
  /** The step of each row, column by column. */
  readonly steps: Uint8Array;
}

export function cutColumns({ width, values }: Numbers, rows: Uint32Array, most: number): Columns {
  const steps = new Uint8Array(rows.length * width);
  const cuts = Array.from({ length: width }, (_, column) => {
    const own = Float32Array.from(rows, (row) => values[row * width + column]!);
    const found = findCuts(own, most);
    own.forEach((value, i) => (steps[column * rows.length + i] = countUpTo(found, value)));
    return found;
  });
  return { cuts, steps };
}

function findCuts(own: Float32Array, most: number): Float32Array {
  const sorted = Float32Array.from(own).sort();
  const cuts: number[] = [];
  for (let i = 1; i < most; i++) {
    const value = sorted[Math.floor((i * sorted.length) / most)]!;
    if (value > (cuts.at(-1) ?? sorted[0]!)) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

function countUpTo(sorted: Float32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= sorted[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
