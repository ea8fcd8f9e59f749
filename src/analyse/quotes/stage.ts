import {
  evidence,
  analysedBlocks,
  notice,
  trimSpan,
  type Notice,
  type Quote,
  type Span,
  type Stage,
} from "../../document/index.ts";
import { findPieces, type Grouped } from "./continue.ts";
import { cueFinder, readUse } from "./use.ts";

/** Stretches inside quotation marks, as the marks stand: nested, unclosed, or over several paragraphs. */
export const quotes: Stage<"sentences", "quotes"> = {
  name: "quotes",
  version: 3,
  needs: ["sentences"],
  makes: ["quotes"],
  run: ({ text, blocks, lang }, { sentences }) => {
    const pieces = findPieces(text, analysedBlocks({ blocks, lang }));
    const outermost = outer(pieces);
    const hasCue = cueFinder(text, sentences, outermost);
    const several = sharedGroups(pieces);
    const found: Quote[] = [];
    const notices: Notice[] = [];
    const open: Grouped[] = [];
    for (const piece of pieces) {
      while (open.length && open.at(-1)!.close.start <= piece.open.start) open.pop();
      const depth = open.length;
      open.push(piece);
      const span = trimSpan(text, { start: piece.open.end, end: piece.close.start });
      if (!span) continue;
      if (piece.lost) notices.push(notice("QUOTE_UNCLOSED", {}, piece.open));
      const grouped = several.has(piece.group);
      const use = readUse({ text, span, ...piece, grouped, hasCue: () => hasCue(piece.open.start) });
      const { close, closed, group } = piece;
      found.push({ ...evidence(text, span), open: piece.open, close, depth, group, closed, use });
    }
    return { quotes: found, notices };
  },
};

/** Marks and all, without what lies inside another. Pieces come sorted. */
function outer(pieces: readonly Grouped[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { open, close } of pieces) {
    const last = spans.at(-1);
    if (!last || open.start >= last.end) spans.push({ start: open.start, end: close.end });
  }
  return spans;
}

function sharedGroups(pieces: readonly Grouped[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const several = new Set<number>();
  for (const { group } of pieces) {
    if (seen.has(group)) several.add(group);
    seen.add(group);
  }
  return several;
}
