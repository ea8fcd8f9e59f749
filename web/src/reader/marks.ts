import type { OnRecord, Span } from "../record.ts";
import { piecesOf, type Part } from "../show/pieces.ts";

/** What can be marked in the text and switched off one by one. */
export const layers = ["speaker", "cue", "content", "figure", "time"] as const;
export type Layer = (typeof layers)[number];

export interface Mark extends Span {
  /** Id of the statement, figure or time it belongs to. */
  readonly datum: string;
  readonly layer: Layer;
}

/** Every marked place of a record, by start; of two that start together, the longer first. */
export function marksOf(record: Pick<OnRecord, "statements" | "figures" | "times">): readonly Mark[] {
  const marks: Mark[] = [];
  for (const statement of record.statements)
    for (const { start, end, part } of piecesOf(statement)) {
      // a condition lies in the content and has no mark of its own
      if (part === "condition") continue;
      marks.push({ start, end, datum: statement.id, layer: layerOf(part) });
    }
  for (const { id, start, end } of record.figures) marks.push({ start, end, datum: id, layer: "figure" });
  for (const { id, start, end } of record.times) marks.push({ start, end, datum: id, layer: "time" });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A channel is told like a cue; words said again are content. */
function layerOf(part: Exclude<Part, "condition">): Layer {
  if (part === "channel") return "cue";
  return part === "again" ? "content" : part;
}
