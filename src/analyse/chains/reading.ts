import type { Document, Layers, Name } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";

/** What the rules here ask of a document: its words, and for each token its sentence, its name and whether it is quoted. */
export interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly word: readonly string[];
  readonly lower: readonly string[];
  /** Number of the sentence each token stands in, and the bounds of each. */
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** Number of the paragraph each token stands in. */
  readonly paragraph: Int32Array;
  /** 1 inside a quotation. */
  readonly quoted: Uint8Array;
  /** Index into `names` for every token of a name, else -1. */
  readonly nameAt: Int32Array;
  readonly names: readonly NameAt[];
}

export interface NameAt {
  readonly name: Name;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
}

export function readingOf(
  document: Document,
  { tokens, sentences, quotes, names }: Pick<Layers, "tokens" | "sentences" | "quotes" | "names">,
): Reading {
  const { text } = document;
  const count = tokens.start.length;
  const word: string[] = [];
  const lower: string[] = [];
  for (let i = 0; i < count; i++) {
    const value = text.slice(tokens.start[i], tokens.end[i]);
    word.push(value);
    lower.push(value.toLowerCase());
  }
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const sentenceFirst = new Int32Array(sentences.length);
  const sentenceLast = new Int32Array(sentences.length);
  const blocks = new Map<number, number>();
  sentences.forEach(({ firstToken, endToken, block }, number) => {
    if (!blocks.has(block)) blocks.set(block, blocks.size);
    paragraph.fill(blocks.get(block)!, firstToken, endToken);
    sentence.fill(number, firstToken, endToken);
    sentenceFirst[number] = firstToken;
    sentenceLast[number] = endToken;
  });
  const quoted = new Uint8Array(count);
  for (const { start, end, depth, use } of quotes)
    if (depth === 0 && use === "speech") quoted.fill(1, tokenFrom(tokens.start, start), tokenFrom(tokens.start, end));
  const nameAt = new Int32Array(count).fill(-1);
  const named = names.map((name, i): NameAt => {
    const first = tokenFrom(tokens.start, name.start);
    const end = tokenFrom(tokens.start, name.end);
    nameAt.fill(i, first, end);
    return { name, first, end };
  });
  return {
    text,
    starts: tokens.start,
    ends: tokens.end,
    word,
    lower,
    sentence,
    sentenceFirst,
    sentenceLast,
    paragraph,
    quoted,
    nameAt,
    names: named,
  };
}

/** The first token that starts at or after `offset`. */
export function tokenFrom(starts: readonly number[], offset: number): number {
  return firstWhere(starts.length, (i) => starts[i]! >= offset);
}

export function isWord(value: string | undefined): value is string {
  return value !== undefined && value.toLowerCase() !== value.toUpperCase();
}
