import type { Leaf } from "../../src/clean/html/scan.ts";
import type { MarkedPage } from "./corpora.ts";

export interface Answers {
  /** 1 for each block that is article. */
  readonly answers: Uint8Array;
  /** How sure that is, 0 to 1; 0 for not known. */
  readonly sure: Float64Array;
}

/** Which blocks of a page somebody counted to the article. */
export function findAnswers(page: MarkedPage, text: string, leaves: readonly Leaf[]): Answers {
  const words = leaves.map((leaf) => wordsOf(text.slice(leaf.text.start, leaf.text.end)));
  return page.article === null ? fromPieces(page, text, leaves) : fromArticle(wordsOf(page.article), words);
}

/** A block is article when most of its runs of four words are the article's; a shorter one needs such neighbours, too. */
function fromArticle(article: readonly string[], blocks: readonly (readonly string[])[]): Answers {
  const known = [1, 2, 3, 4].map((size) => new Set(runsOf(article, size)));
  const count = blocks.length;
  const answers = new Uint8Array(count);
  const sure = new Float64Array(count).fill(1);
  const shares = blocks.map((words) => {
    if (words.length === 0) return 0;
    const size = Math.min(4, words.length);
    const runs = runsOf(words, size);
    return runs.filter((run) => known[size - 1]!.has(run)).length / runs.length;
  });
  const strong = blocks.map((words, i) => words.length >= 5 && shares[i]! >= 0.5);
  const seen = new Map<string, number[]>();
  for (let i = 0; i < count; i++) {
    if (blocks[i]!.length >= 5) {
      answers[i] = strong[i] ? 1 : 0;
      if (shares[i]! > 0.15 && shares[i]! < 0.75) sure[i] = 0.3;
      const key = blocks[i]!.join(" ");
      if (strong[i]) seen.set(key, [...(seen.get(key) ?? []), i]);
    } else if (shares[i] === 1) {
      const before = strong.slice(Math.max(0, i - 4), i).includes(true);
      const after = strong.slice(i + 1, i + 5).includes(true);
      answers[i] = before && after ? 1 : 0;
      if (!before !== !after) sure[i] = 0;
    }
  }
  // of two places with the same words, the one among other article text is meant
  for (const places of seen.values()) {
    if (places.length < 2) continue;
    const company = places.map((i) => strong.slice(Math.max(0, i - 4), i + 5).filter(Boolean).length);
    const best = company.indexOf(Math.max(...company));
    places.forEach((i, nth) => {
      if (nth === best) return;
      answers[i] = 0;
      sure[i] = company[nth] === company[best] ? 0 : 0.3;
    });
  }
  return { answers, sure };
}

/** Only blocks that hold a marked piece are known. */
function fromPieces(page: MarkedPage, text: string, leaves: readonly Leaf[]): Answers {
  const answers = new Uint8Array(leaves.length);
  const sure = new Float64Array(leaves.length);
  const spaced = leaves.map((leaf) => tidy(text.slice(leaf.text.start, leaf.text.end)));
  const mark = (pieces: readonly string[], answer: number) => {
    for (const piece of pieces.map(tidy)) {
      const places = spaced.flatMap((words, i) => (words.includes(piece) ? [i] : []));
      // a piece that stands in many places says of none of them which is meant
      if (answer === 1 && places.length > 1) continue;
      for (const i of places) {
        answers[i] = answer;
        sure[i] = 1;
      }
    }
  };
  mark(page.wanted, 1);
  mark(page.unwanted, 0);
  return { answers, sure };
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
}

function runsOf(words: readonly string[], size: number): readonly string[] {
  const runs: string[] = [];
  for (let i = 0; i + size <= words.length; i++) runs.push(words.slice(i, i + size).join(" "));
  return runs;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
