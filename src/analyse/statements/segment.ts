import type { Quote, Sentence, Span, Tokens } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";

/** A token of the narrator's, or a whole quotation with its marks, which the rules read as one word. */
export interface Item extends Span {
  /** Lower case; "" for a quotation. */
  readonly word: string;
  readonly upper: boolean;
  /** The quotation, or null for a token. */
  readonly quote: Quote | null;
}

/** A sentence, or several that one quotation runs through. */
export interface Segment {
  readonly block: number;
  readonly items: readonly Item[];
}

/** Cuts the sentences into segments; `speech` are the outermost spoken quotations, in order. */
export function findSegments(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  speech: readonly Quote[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let items: Item[] = [];
  let block = -1;
  let next = 0;
  const close = () => {
    if (items.length) segments.push({ block, items });
    items = [];
  };
  for (const sentence of sentences) {
    const last = items.at(-1);
    if (sentence.block !== block || !runsOn(text, last, sentence)) close();
    block = sentence.block;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const start = tokens.start[token]!;
      const end = tokens.end[token]!;
      while (next < speech.length && speech[next]!.close.end <= start) next++;
      const quote = speech[next];
      if (quote && quote.open.start < end && start < quote.close.end) {
        if (items.at(-1)?.quote !== quote)
          items.push({ start: quote.open.start, end: quote.close.end, word: "", upper: false, quote });
      } else items.push(itemOf(text, start, end));
    }
  }
  close();
  return segments;
}

export function itemOf(text: string, start: number, end: number): Item {
  const exact = text.slice(start, end);
  const word = exact.toLowerCase();
  return { start, end, word, upper: word !== exact && exact[0] !== word[0], quote: null };
}

/** A quotation that is still open runs on; so does one that ends in a question and is followed by who asked it. */
function runsOn(text: string, last: Item | undefined, sentence: Sentence): boolean {
  if (!last?.quote) return false;
  if (last.end > sentence.start) return true;
  // "We left." Orr said.
  if (sentence.endToken - sentence.firstToken < 9 && !startsWithMark(text, sentence.start)) {
    const words = text.slice(sentence.start, sentence.end);
    // matches: "Orr said.", "said Ann Lee."   must not match: "Orr left."
    if (/^(?:\S+ ){0,4}(?:said|says|added|asked)\b/.test(words)) return true;
  }
  const end = text[last.quote.end - 1];
  return (end === "?" || end === "!" || end === "," || end === "…") && !startsWithMark(text, sentence.start);
}

function startsWithMark(text: string, at: number): boolean {
  // matches: "“We"   must not match: "We"
  return /["“„«‘'`]/.test(text[at] ?? "");
}

/** Whether one of these ranges of items holds a quotation. */
export function holdsQuote(
  items: readonly Item[],
  ranges: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return ranges.some(({ start, end }) => items.slice(start, end).some(({ quote }) => quote !== null));
}

/** Index of the first of sorted quotations whose marks end after a place. */
export function firstClosingAfter(quotes: readonly Quote[], place: number): number {
  return firstWhere(quotes.length, (i) => quotes[i]!.close.end > place);
}
