import type { Span } from "../../document/index.ts";
import { beforeToVerb, futureCues, pastCues } from "../en/time-cues.ts";

export type Tense = "past" | "future" | null;

const future = new Set(futureCues);
const past = new Set(pastCues);
const toVerb = new Set(beforeToVerb);
/** "On Monday she said …" was Monday; "said Monday" leaves the direction to the default. */
const reporting = new Set(["said", "says", "told", "reported", "added", "announced", "noted", "warned", "tweeted"]);
const reach = 70;

/**
 * Which way a bare "Tuesday" or "July" points, by the nearest verb of its clause: what stands before counts for more.
 * "The board said it will meet Tuesday" → future; "Tuesday's vote failed" → past.
 */
export function tenseAround(text: string, sentence: Span, span: Span): Tense {
  const behind = text.slice(Math.max(sentence.start, span.start - reach), span.start);
  // matches: "as soon as "   must not match: "as "
  if (/\bas\s+(?:soon|early)\s+as\s+$/i.test(behind)) return "future";
  const before = wordsIn(behind).reverse();
  const after = wordsIn(text.slice(span.end, Math.min(sentence.end, span.end + reach)));
  const [back, backTense] = nearest(before, -1);
  const [ahead, aheadTense] = nearest(after, 1);
  return back <= ahead + 3 ? backTense : aheadTense;
}

/** `toward` is where the word after one stands: words before the time are read backwards. */
function nearest(words: readonly string[], toward: 1 | -1): readonly [number, Tense] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (toVerb.has(word) && words[i + toward] === "to") return [i, "future"];
    if (reporting.has(word)) return [i, toward === 1 ? "past" : null];
    if (future.has(word)) return [i, "future"];
    if (past.has(word) || (word.length > 4 && word.endsWith("ed"))) return [i, "past"];
  }
  return [Number.MAX_SAFE_INTEGER - 9, null];
}

function wordsIn(text: string): string[] {
  // matches: "won't" "meet"   must not match: "2016"
  return text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
}
