import type { Block, Span } from "../../document/index.ts";
import { findMarks, type Mark } from "./marks.ts";

/** One stretch inside marks, before anybody says what it is for. A piece without its mark has an empty `open` or `close`. */
export interface Piece {
  readonly open: Span;
  readonly close: Span;
  readonly closed: boolean;
  readonly family: Mark["family"] | "single";
  /** Index among the kept blocks. */
  readonly block: number;
  /** For an unclosed piece: where the next quotation of the same kind opens in its block, if one does. */
  readonly interruptedAt: number | null;
}

export interface Paired {
  readonly pieces: readonly Piece[];
  /** The first mark of the block closes what the block did not open. */
  readonly strayClose: Mark | null;
  readonly hasMarks: boolean;
}

/** Pairs the double, angle and corner marks of one block: one pass, a stack. */
export function pairDoubles(text: string, block: Block, index: number): Paired {
  const marks = findMarks(text, block);
  const pieces: Piece[] = [];
  const stack: { mark: Mark; interruptedAt: number | null }[] = [];
  const openOf = new Map<Mark["family"], number>();
  let strayClose: Mark | null = null;

  const close = (mark: Mark) => {
    // what opened inside and never closed is no quotation: an inch mark, a slip
    for (let top = stack.pop(); top; top = stack.pop()) {
      openOf.set(top.mark.family, openOf.get(top.mark.family)! - 1);
      if (top.mark.family !== mark.family) continue;
      pieces.push({ ...piece(top.mark, mark, index), closed: true, interruptedAt: null });
      return;
    }
  };

  marks.forEach((mark, at) => {
    const depth = openOf.get(mark.family) ?? 0;
    if (depth > 0 && closesHere(mark, stack)) return close(mark);
    if (depth === 0 && !opensHere(mark)) {
      if (at === 0) strayClose = mark;
      return;
    }
    const outer = stack.at(-1);
    if (depth > 0 && outer?.mark.family === mark.family) outer.interruptedAt ??= mark.start;
    const reversed = depth === 0 && mark.side === "close" && mark.family !== "double";
    stack.push({ mark: reversed ? { ...mark, low: true } : mark, interruptedAt: null });
    openOf.set(mark.family, depth + 1);
  });

  for (const { mark, interruptedAt } of stack) {
    const end = { start: block.end, end: block.end };
    pieces.push({ ...piece(mark, end, index), closed: false, interruptedAt });
  }
  pieces.sort((a, b) => a.open.start - b.open.start);
  return { pieces, strayClose, hasMarks: marks.length > 0 };
}

function piece(mark: Mark, close: Span, block: number) {
  return {
    open: { start: mark.start, end: mark.end },
    close: { start: close.start, end: close.end },
    family: mark.family,
    block,
  };
}

/** With one of its family open: “ closes only „ or where it stands like a closing mark ("“no“ they said"). */
function closesHere(mark: Mark, stack: readonly { readonly mark: Mark }[]): boolean {
  if (mark.side === "close") return !(stack.at(-1)?.mark.low === true && mark.family !== "double");
  if (mark.side === "open") return stack.at(-1)?.mark.low === true || (mark.leansClosed && !mark.leansOpen);
  // a straight mark after a space and before a word opens a second quotation: the first was never closed, or nests it
  return !mark.leansOpen || mark.leansClosed;
}

/** With none of its family open: a mark of the wrong hand opens where it stands like an opening mark. */
function opensHere(mark: Mark): boolean {
  if (mark.side === "open") return true;
  return mark.side === "close" ? mark.leansOpen : mark.leansOpen || !mark.leansClosed;
}
