import { isSpace, type Block } from "../../document/index.ts";
import { elisions } from "../en/elisions.ts";
import type { Piece } from "./doubles.ts";
import { isWord, opensAfter } from "./marks.ts";

const elided: ReadonlySet<string> = new Set(elisions.split(" "));

interface Single {
  readonly at: number;
  /** strong: can only close; weak: may be a plural's apostrophe ("the miners' strike"). */
  readonly role: "open" | "strong" | "weak";
  /** ‘ can be nothing but an opening mark; ' can be an apostrophe. */
  readonly char: string;
}

/**
 * Single quotation marks of one block. An apostrophe looks the same, so a mark opens only where a word follows and it does
 * not stand for dropped letters ('90s, 'em), and counts only when a mark further on closes it. Marks inside a double
 * quotation pair among themselves. One pass.
 */
export function pairSingles(
  text: string,
  block: Block,
  index: number,
  doubles: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly unclosed: Piece | null } {
  const pieces: Piece[] = [];
  let unclosed: Piece | null = null;
  for (const [level, singles] of byLevel(text, block, doubles)) {
    let open: Single | null = null;
    let weak: Single | null = null;
    const settle = (close: Single | null) => {
      if (open && close) pieces.push(pieceOf(open, close, index));
      open = weak = null;
    };
    for (const single of singles) {
      if (single.role === "open") {
        settle(weak);
        open = single;
      } else if (open && single.role === "strong") settle(single);
      else if (open) weak ??= single;
    }
    if (open && !weak && level === null) {
      const end = { start: block.end, end: block.end };
      unclosed = { ...pieceOf(open, open, index), close: end, closed: false };
    }
    settle(weak);
  }
  return { pieces, unclosed };
}

function pieceOf(open: Single, close: Single, block: number): Piece {
  return {
    open: { start: open.at, end: open.at + 1 },
    close: { start: close.at, end: close.at + 1 },
    closed: true,
    family: "single",
    block,
    interruptedAt: null,
  };
}

/** The single marks of a block, grouped by the double quotation they stand directly inside (null: none). */
function byLevel(text: string, block: Block, doubles: readonly Piece[]): ReadonlyMap<Piece | null, readonly Single[]> {
  const levels = new Map<Piece | null, Single[]>();
  const stack: Piece[] = [];
  let next = 0;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 39 && (code < 0x2018 || code > 0x201a)) continue;
    while (next < doubles.length && doubles[next]!.open.start <= at) stack.push(doubles[next++]!);
    while (stack.length && stack.at(-1)!.close.start <= at) stack.pop();
    // part of a '' mark
    if (code === 39 && (text.charCodeAt(at + 1) === 39 || text.charCodeAt(at - 1) === 39)) continue;
    const role = roleOf(text, block, at);
    if (!role) continue;
    const level = stack.at(-1) ?? null;
    const singles = levels.get(level);
    const single = { at, role, char: text[at]! };
    if (singles) singles.push(single);
    else levels.set(level, [single]);
  }
  return levels;
}

function roleOf(text: string, block: Block, at: number): Single["role"] | null {
  const char = text[at]!;
  const before = at > block.start ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < block.end ? text.charCodeAt(at + 1) : 32;
  if (char !== "’" && opensAfter(before) && !isSpace(after) && !isElision(text, at + 1)) return "open";
  if (char === "‘" || char === "‚" || isSpace(before) || isWord(after)) return null;
  return mayBePossessive(text, at, before, after) ? "weak" : "strong";
}

/** "the miners' strike", "runnin' late": an apostrophe after s or n, a space and a small letter follow. */
function mayBePossessive(text: string, at: number, before: number, after: number): boolean {
  const letter = String.fromCharCode(before);
  if ((letter !== "s" && letter !== "S" && letter !== "n") || !isSpace(after)) return false;
  const next = text[at + 2] ?? "";
  return isWord(next.charCodeAt(0));
}

// matches: "90s", "16 "   must not match: "400 people"
const yearShort = /^\d\d(?:s\b|(?=[\s.,;)]))/;

function isElision(text: string, at: number): boolean {
  const ahead = text.slice(at, at + 8);
  if (yearShort.test(ahead)) return true;
  // matches: "em,"   must not match: "2 of"
  const word = /^[a-z]+/i.exec(ahead)?.[0];
  return word !== undefined && elided.has(word.toLowerCase());
}
