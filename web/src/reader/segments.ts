import type { Span } from "../record.ts";
import type { Mark } from "./marks.ts";

/** A stretch of one block under one set of marks. */
export interface Segment extends Span {
  /** Innermost first. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts each block at every place where a mark begins or ends, so that marks may nest and cross. Blocks are sorted and do
 * not overlap; marks are sorted by start. One sweep: linear in the blocks, the marks and what lies under them.
 *
 *   block 0–10, marks 2–8 and 4–12 → 0–2 {}, 2–4 {a}, 4–8 {b, a}, 8–10 {b}
 */
export function segmentsOf(blocks: readonly Span[], marks: readonly Mark[]): readonly (readonly Segment[])[] {
  let next = 0;
  let open: Mark[] = [];
  return blocks.map((block) => {
    const segments: Segment[] = [];
    let at = block.start;
    open = open.filter((mark) => mark.end > block.start);
    while (at < block.end) {
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) if (mark.end > at) open.push(mark);
      let end = Math.min(block.end, marks[next]?.start ?? block.end);
      for (const mark of open) end = Math.min(end, mark.end);
      segments.push({ start: at, end, marks: [...open].sort(byInnermost) });
      open = open.filter((mark) => mark.end > end);
      at = end;
    }
    return segments;
  });
}

function byInnermost(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start) || b.start - a.start;
}
