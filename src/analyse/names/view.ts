import type { Document, Layers } from "../../document/index.ts";
import { isSpace } from "../../document/index.ts";
import { sentenceStarters } from "../en/sentence-starters.ts";

/** What the rules ask of tokens, worked out once a document. Token numbers index every list. */
export interface View {
  readonly text: string;
  readonly word: readonly string[];
  /** Begins with a capital letter. */
  readonly capital: Uint8Array;
  /** White space, or the start of a sentence, stands before it. */
  readonly apart: Uint8Array;
  /** First word of a sentence or quotation, where a capital says nothing. */
  readonly opens: Uint8Array;
  /** The sentence it stands in is a headline or shouts, so no capital says anything. */
  readonly loud: Uint8Array;
  /** Sentence bounds by token: the first, and one past the last. */
  readonly sentenceEnd: Int32Array;
  /** Every word seen in small letters. */
  readonly small: ReadonlySet<string>;
}

export function viewOf(document: Document, { tokens, sentences }: Pick<Layers, "tokens" | "sentences">): View {
  const { text } = document;
  const count = tokens.start.length;
  const word: string[] = [];
  const capital = new Uint8Array(count);
  const apart = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const loud = new Uint8Array(count);
  const sentenceEnd = new Int32Array(count);
  const small = new Set<string>();
  for (let i = 0; i < count; i++) {
    const start = tokens.start[i]!;
    word.push(text.slice(start, tokens.end[i]));
    if (start === 0 || isSpace(text.charCodeAt(start - 1))) apart[i] = 1;
    if (tokens.kind[i] !== "word") continue;
    const first = text[start]!;
    if (first !== first.toLowerCase()) capital[i] = 1;
    else if (first !== first.toUpperCase()) small.add(word[i]!);
  }
  for (const { firstToken, endToken } of sentences) {
    const shouts = isLoud(word, capital, firstToken, endToken);
    let opening = true;
    for (let i = firstToken; i < endToken; i++) {
      sentenceEnd[i] = endToken;
      if (shouts) loud[i] = 1;
      if (tokens.kind[i] === "word") {
        if (opening) opens[i] = 1;
        opening = false;
      } else if (openers.has(word[i]!)) opening = true;
      // a number or a closing mark leaves things as they are
    }
  }
  return { text, word, capital, apart, opens, loud, sentenceEnd, small };
}

const openers = new Set(["“", '"', "‘", "«", ":", "•", "—", "–", "*", "("]);

/** At least four long words, nearly all capitalised: "Ferry Sinks Off Norland Coast After Storm". */
function isLoud(word: readonly string[], capital: Uint8Array, first: number, end: number): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let words = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const value = word[i]!;
    if (value.length > 1 && value.toLowerCase() !== value.toUpperCase()) {
      words++;
      if (value === value.toUpperCase()) upper++;
    }
    if (value.length < 4 || value.toLowerCase() === value.toUpperCase()) continue;
    long++;
    if (capital[i]) capitals++;
    if (value === value.toUpperCase()) shouted++;
  }
  if (words > 1 && upper === words && long > 0) return true;
  if (long >= 3 && shouted >= long * 0.8) return true;
  return long >= 4 && capitals >= long * 0.8 && !endsLikeProse(word, capital, first, end);
}

/** A list of names with a full stop is prose: "Jane Doe, Mara Vane and Orla Poole." Common words in capitals say it is not. */
function endsLikeProse(word: readonly string[], capital: Uint8Array, first: number, end: number): boolean {
  if (word[end - 1] !== ".") return false;
  let common = 0;
  for (let i = first + 1; i < end; i++) if (capital[i] && sentenceStarters.has(word[i]!.toLowerCase())) common++;
  return common < 2;
}

/** The words from token `first` to `end` as a list would have them: plain spaces, straight apostrophes. */
export function writtenAs(
  view: Pick<View, "text">,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  end: number,
): string {
  const written = view.text.slice(starts[first], ends[end - 1]);
  return odd.test(written) ? written.replace(/\s+/g, " ").replaceAll("’", "'") : written;
}

// matches: "Middle\u00a0East", "Sana’a"   must not match: "Middle East"
const odd = /[^\S ]|\s\s|’/;
