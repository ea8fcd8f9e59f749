import type { Figure, OnRecord, Statement } from "../record.ts";
import { piecesOf } from "../show/pieces.ts";

export type Datum =
  | { readonly kind: "statement"; readonly id: string; readonly start: number; readonly statement: Statement }
  | { readonly kind: "figure"; readonly id: string; readonly start: number; readonly figure: Figure };

/** Statements and figures in the order they stand in the text; a statement comes before the figures in it. */
export function dataOf(record: Pick<OnRecord, "statements" | "figures">): readonly Datum[] {
  const data: Datum[] = [
    ...record.statements.map((statement): Datum => ({
      kind: "statement",
      id: statement.id,
      start: piecesOf(statement)[0]!.start,
      statement,
    })),
    ...record.figures.map((figure): Datum => ({ kind: "figure", id: figure.id, start: figure.start, figure })),
  ];
  return data.sort((a, b) => a.start - b.start || Number(a.kind === "figure") - Number(b.kind === "figure"));
}
