import { isSpace, type Block } from "../../document/index.ts";
import { pairDoubles, type Paired, type Piece } from "./doubles.ts";
import { pairSingles } from "./singles.ts";

/** A piece and the number it shares with the other paragraphs of its quotation. */
export interface Grouped extends Piece {
  readonly group: number;
  /** No mark closes this quotation, here or in a later paragraph. */
  readonly lost: boolean;
}

interface Found extends Paired {
  readonly block: Block;
  readonly unclosedSingle: Piece | null;
}

/** How many paragraphs without any mark may stand between an opening mark and the one that closes it. */
const silentBlocks = 3;

/**
 * Every quotation of the kept blocks. A quotation over several paragraphs opens in each and closes in the last only; some
 * papers open it once and close it once. Both make pieces of one group.
 */
export function findPieces(text: string, blocks: readonly Block[]): readonly Grouped[] {
  const found = blocks.map((block, index): Found => {
    const paired = pairDoubles(text, block, index);
    const { pieces, unclosed } = pairSingles(text, block, index, paired.pieces);
    return { ...paired, pieces: [...paired.pieces, ...pieces].sort(byOpen), block, unclosedSingle: unclosed };
  });
  const groupOf = new Map<Piece, number>();
  // pieces that have no opening mark of their own, by block
  const tails = new Map<number, Piece>();
  const out: Grouped[] = [];
  let groups = 0;

  found.forEach((here, index) => {
    const tail = tails.get(index);
    const pieces = tail ? [tail, ...here.pieces] : [...here.pieces];
    const single = here.unclosedSingle;
    // an unclosed single mark is an apostrophe, unless the paragraph before or after goes on with one
    if (single && (groupOf.has(single) || opensWith(text, found[index + 1], single))) {
      pieces.push(single);
      pieces.sort(byOpen);
    }
    const last = pieces.findLast((piece) => !piece.closed && piece !== tail);
    let cutAt = -1;
    for (const piece of pieces) {
      if (piece.open.start < cutAt && piece.close.end > cutAt) continue;
      const group = groupOf.get(piece) ?? groups++;
      const next = piece === last ? goOn(text, found, index, piece) : null;
      for (const each of next ?? []) {
        groupOf.set(each, group);
        if (each.open.start === each.open.end) tails.set(each.block, each);
      }
      const lost = !piece.closed && !next && piece !== tail;
      const cut =
        lost && piece.interruptedAt !== null ? { start: piece.interruptedAt, end: piece.interruptedAt } : null;
      if (cut) cutAt = cut.start;
      out.push({ ...piece, close: cut ?? piece.close, group, lost });
    }
  });
  return out;
}

/** The pieces in which the unclosed `piece` goes on, or null when it just never closes. */
function goOn(text: string, found: readonly Found[], index: number, piece: Piece): readonly Piece[] | null {
  const next = found[index + 1];
  const opener = opensWith(text, next, piece);
  if (opener) return [opener];
  if (piece.family === "single") return null;
  const tails: Piece[] = [];
  for (let at = index + 1; at <= index + 1 + silentBlocks; at++) {
    const here = found[at];
    if (!here || (here.hasMarks && here.strayClose?.family !== piece.family)) return null;
    const { start, end } = here.block;
    const tail = { family: piece.family, block: at, open: { start, end: start }, interruptedAt: null };
    const mark = here.strayClose;
    if (mark) return [...tails, { ...tail, close: { start: mark.start, end: mark.end }, closed: true }];
    tails.push({ ...tail, close: { start: end, end }, closed: false });
  }
  return null;
}

/** The piece that opens a paragraph with the kind of mark `piece` has. */
function opensWith(text: string, found: Found | undefined, piece: Piece): Piece | null {
  if (!found) return null;
  let { start } = found.block;
  while (start < found.block.end && isSpace(text.charCodeAt(start))) start++;
  for (const first of [found.pieces[0], found.unclosedSingle]) {
    if (first && first.open.start === start && first.family === piece.family) return first;
  }
  return null;
}

function byOpen(a: Piece, b: Piece): number {
  return a.open.start - b.open.start || b.close.start - a.close.start;
}
