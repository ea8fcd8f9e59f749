import { sealed, unsealed } from "./sealed.ts";

/**
 * Yes or no by the sum of what many small trees say: yes above zero. Each tree asks three questions; the seven it may ask stand
 * level by level, the eight answers from left to right.
 */
export interface Forest {
  readonly bias: number;
  /** Which number of a row each question is about. */
  readonly columns: Uint8Array;
  /** The answer is right when the number is at least this, left when it is less. */
  readonly cuts: Float32Array;
  readonly answers: Float32Array;
}

/** A row of as many numbers for each thing asked about. */
export interface Numbers {
  readonly width: number;
  readonly values: Float32Array;
}

export const questions = 7;
export const leaves = 8;

/** The score of every row: log odds, as far as training made them so. */
export function scoreForest(forest: Forest, { width, values }: Numbers): Float64Array {
  const { bias, columns, cuts, answers } = forest;
  const scores = new Float64Array(values.length / width).fill(bias);
  const trees = answers.length / leaves;
  for (let row = 0, at = 0; row < scores.length; row++, at += width) {
    let sum = 0;
    for (let tree = 0; tree < trees; tree++) {
      const from = tree * questions;
      const second = values[at + columns[from]!]! < cuts[from]! ? 1 : 2;
      const third = second * 2 + (values[at + columns[from + second]!]! < cuts[from + second]! ? 1 : 2);
      const leaf = third * 2 + (values[at + columns[from + third]!]! < cuts[from + third]! ? 1 : 2);
      sum += answers[tree * leaves + leaf - questions]!;
    }
    scores[row]! += sum;
  }
  return scores;
}

const kind = 5;

/** As `sealed` writes: 4 bias (float), 2 how many trees, and for each 7 times column (byte) and cut (float), 8 answers (float). */
export function packForest({ bias, columns, cuts, answers }: Forest): Uint8Array {
  return sealed(kind, (out) => {
    out.float(bias);
    out.short(answers.length / leaves);
    columns.forEach((column, i) => {
      out.byte(column);
      out.float(cuts[i]!);
    });
    for (const answer of answers) out.float(answer);
  });
}

/** Reads what `packForest` wrote; throws when the bytes are anything else. */
export function unpackForest(bytes: Uint8Array): Forest {
  const from = unsealed(bytes, kind, "forest");
  const bias = from.float();
  const trees = from.short();
  const columns = new Uint8Array(trees * questions);
  const cuts = new Float32Array(trees * questions);
  for (let i = 0; i < columns.length; i++) {
    columns[i] = from.byte();
    cuts[i] = from.float();
  }
  const answers = Float32Array.from({ length: trees * leaves }, () => from.float());
  return { bias, columns, cuts, answers };
}
