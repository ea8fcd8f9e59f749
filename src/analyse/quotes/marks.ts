import { isSpace, type Block } from "../../document/index.ts";

/** What a double, angle or corner mark can do where it stands. Straight marks can do either, by the neighbours. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: "double" | "angle" | "small-angle" | "corner" | "white-corner";
  readonly side: "open" | "close" | "either";
  /** True for „ and a reversed », which the other hand's mark closes. */
  readonly low: boolean;
  /** Stands like an opening mark: space or a bracket before, a word after. */
  readonly leansOpen: boolean;
  /** Stands like a closing mark: something before, no word after. */
  readonly leansClosed: boolean;
}

type Kind = Pick<Mark, "family" | "side"> & { readonly low?: true };

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['"', { family: "double", side: "either" }],
  ["＂", { family: "double", side: "either" }],
  ["“", { family: "double", side: "open" }],
  ["‟", { family: "double", side: "open" }],
  ["„", { family: "double", side: "open", low: true }],
  ["”", { family: "double", side: "close" }],
  ["«", { family: "angle", side: "open" }],
  ["»", { family: "angle", side: "close" }],
  ["‹", { family: "small-angle", side: "open" }],
  ["›", { family: "small-angle", side: "close" }],
  ["「", { family: "corner", side: "open" }],
  ["」", { family: "corner", side: "close" }],
  ["『", { family: "white-corner", side: "open" }],
  ["』", { family: "white-corner", side: "close" }],
]);

/** Every mark of a block but the single ones, which may be apostrophes. */
export function findMarks(text: string, block: Pick<Block, "start" | "end">): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    // letters, digits and the space: no mark among them
    if (code === 32 || (code > 96 && code < 123) || (code > 47 && code < 91)) continue;
    const char = text[at]!;
    // wire style: ``words''
    const doubled = (char === "`" || char === "'") && text[at + 1] === char && at + 1 < block.end;
    const kind = doubled
      ? ({ family: "double", side: char === "`" ? "open" : "either" } satisfies Kind as Kind)
      : kinds.get(char);
    if (!kind) continue;
    const end = doubled ? at + 2 : at + 1;
    const before = at > block.start ? text.charCodeAt(at - 1) : 32;
    const after = end < block.end ? text.charCodeAt(end) : 32;
    marks.push({
      start: at,
      end,
      family: kind.family,
      side: kind.side,
      low: kind.low === true,
      leansOpen: opensAfter(before) && !isSpace(after),
      leansClosed: !isSpace(before) && !isWord(after),
    });
    at = end - 1;
  }
  return marks;
}

/** A quotation can open after this: space, an opening bracket, a dash, a colon, another opening mark. */
export function opensAfter(code: number): boolean {
  return isSpace(code) || openers.has(code);
}

const openers: ReadonlySet<number> = new Set(Array.from("([{—–-/:‘“„«'\"`", (char) => char.charCodeAt(0)));

/** Letters and digits of any script, roughly: everything past ASCII that is not punctuation or space. */
export function isWord(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code === 0xab || code === 0xbb || code === 0xa0 || code === 0xa3 || code === 0xa7) return false;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}
