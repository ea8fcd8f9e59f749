import type { Span } from "../../document/index.ts";
import { futureCues, pastCues } from "../en/time-cues.ts";

export type Tense = "past" | "future" | null;

const future = new Set(futureCues);
const past = new Set(pastCues);
const reach = 70;

/**
 * Which way a bare "Tuesday" or "July" points, by the nearest verb of its clause: what stands before counts for more.
 * "The board said it will meet Tuesday" → future; "Tuesday's vote failed" → past.
 */
export function tenseAround(text: string, sentence: Span, span: Span): Tense {
  const before = wordsIn(text.slice(Math.max(sentence.start, span.start - reach), span.start)).reverse();
  const after = wordsIn(text.slice(span.end, Math.min(sentence.end, span.end + reach)));
  const [back, backTense] = nearest(before);
  const [ahead, aheadTense] = nearest(after);
  return back <= ahead + 3 ? backTense : aheadTense;
}

function nearest(words: readonly string[]): readonly [number, Tense] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (future.has(word)) return [i, "future"];
    if (past.has(word) || (word.length > 4 && word.endsWith("ed"))) return [i, "past"];
  }
  return [Number.MAX_SAFE_INTEGER - 9, null];
}

function wordsIn(text: string): string[] {
  // matches: "won't" "meet"   must not match: "2016"
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
}
