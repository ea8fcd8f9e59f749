import { isSpace, type Piece, type Span } from "../../document/index.ts";

/** One run of visible text, without what makes it a block. */
export interface TextRun {
  readonly text: Span;
  readonly source: Span;
}

/** Builds the visible text and how it lies in the source: white space collapsed, blocks parted by a blank line. */
export interface TextBuilder {
  readonly put: (text: string, start: number, end: number) => void;
  /** A line break within the block; of white space around it nothing remains. */
  readonly breakLine: (start: number, end: number) => void;
  /** A gap between table cells. */
  readonly gap: (at: number) => void;
  /** Ends the block; null when it holds nothing. */
  readonly endBlock: () => TextRun | null;
  readonly isEmpty: () => boolean;
  readonly length: () => number;
  readonly result: () => { readonly text: string; readonly pieces: readonly Piece[] };
}

/** A piece that may still grow. */
interface OpenPiece {
  readonly text: { readonly start: number; end: number };
  readonly source: { readonly start: number; end: number };
}

export function buildText(): TextBuilder {
  const chunks: string[] = [];
  const pieces: OpenPiece[] = [];
  let length = 0;
  let blockStart = -1;
  let sourceStart = 0;
  let sourceEnd = 0;
  let pending: { mark: string; start: number; end: number } | null = null;

  const append = (words: string, start: number, end: number) => {
    chunks.push(words);
    const from = length;
    length += words.length;
    const last = pieces.at(-1);
    if (
      last &&
      last.source.end === start &&
      last.text.end === from &&
      isVerbatim(last) &&
      end - start === words.length
    ) {
      last.text.end = length;
      last.source.end = end;
    } else if (end > start) pieces.push({ text: { start: from, end: length }, source: { start, end } });
    // the second half of an entity that stands for two characters
    else if (last) last.text.end = length;
    sourceEnd = Math.max(sourceEnd, end);
  };

  const space = (mark: string, start: number, end: number) => {
    if (blockStart < 0) return;
    if (!pending) pending = { mark, start, end };
    else pending = { mark: stronger(pending.mark, mark), start: pending.start, end };
  };

  const word = (words: string, start: number, end: number) => {
    if (blockStart < 0) {
      if (chunks.length) {
        chunks.push("\n\n");
        length += 2;
      }
      blockStart = length;
      sourceStart = start;
    } else if (pending) append(pending.mark, pending.start, pending.end);
    pending = null;
    append(words, start, end);
  };

  return {
    put: (text, start, end) => {
      const verbatim = text.length === end - start;
      for (let i = 0; i < text.length;) {
        const kind = kindAt(text, i);
        let j = kind === "word" && verbatim ? endOfWords(text, i + 1) : i + 1;
        while (j < text.length && kindAt(text, j) === kind) j++;
        const from = verbatim ? start + i : start;
        const to = verbatim ? start + j : end;
        if (kind === "space") space(" ", from, to);
        else if (kind === "word") word(text.slice(i, j), from, to);
        i = j;
      }
    },
    breakLine: (start, end) => space("\n", start, end),
    gap: (at) => space("\t", at, at),
    endBlock: () => {
      pending = null;
      if (blockStart < 0) return null;
      const run = { text: { start: blockStart, end: length }, source: { start: sourceStart, end: sourceEnd } };
      blockStart = -1;
      return run;
    },
    isEmpty: () => blockStart < 0,
    length: () => (blockStart < 0 ? 0 : length - blockStart),
    result: () => ({ text: chunks.join(""), pieces }),
  };
}

/** Where words with one space between them end: most text is such, and goes in whole. */
function endOfWords(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 ? at + 1 < text.length && isPlain(text.charCodeAt(at + 1)) : isPlain(code)) at++;
    else break;
  }
  return at;
}

function isPlain(code: number): boolean {
  return code > 32 && code < 0x7f;
}

/** Soft hyphens, zero-width spaces and control characters are not seen and would cut words in two. */
function kindAt(text: string, at: number): "space" | "word" | "unseen" {
  const code = text.charCodeAt(at);
  if (isSpace(code)) return code === 0xfeff ? "unseen" : "space";
  return code === 0xad || code === 0x200b || code === 0x2060 || code < 32 || code === 0x7f ? "unseen" : "word";
}

function stronger(a: string, b: string): string {
  return a === "\n" || b === "\n" ? "\n" : a === "\t" || b === "\t" ? "\t" : " ";
}

function isVerbatim({ text, source }: OpenPiece): boolean {
  return text.end - text.start === source.end - source.start;
}
