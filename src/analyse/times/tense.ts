import type { Span } from "../../document/index.ts";
import { beforeToVerb, futureCues, pastCues, timetableVerbs } from "../en/time-cues.ts";

export type Tense = "past" | "future" | null;

const future = new Set(futureCues);
const past = new Set(pastCues);
const toVerb = new Set(beforeToVerb);
const timetable = new Set(timetableVerbs);
/** "On Monday she said …" was Monday; "said Monday" leaves the direction to the default. */
const reporting = new Set(["said", "says", "told", "reported", "added", "announced", "noted", "warned", "tweeted"]);
const reach = 70;

/**
 * Which way a bare "Tuesday" or "July" points, by the nearest verb of its clause: what stands before counts for more.
 * "The board said it will meet Tuesday" → future; "Tuesday's vote failed" → past.
 */
export function tenseAround(text: string, sentence: Span, span: Span): Tense {
  const behind = text.slice(Math.max(sentence.start, span.start - reach), span.start);
  const beyond = text.slice(span.end, Math.min(sentence.end, span.end + reach));
  // matches: "as soon as ", "as early as trading opened "   must not match: "as "
  if (/\bas\s+(?:soon|early)\s+as\s+(?:[a-z]+\s+){0,3}$/i.test(behind)) return "future";
  // matches: "until 9 a.m." + " to sign"   must not match: "until" + " the road was shut"
  if (/\b(?:until|by)\s+(?:\S+\s+){0,2}$/.test(behind) && /^\s+to\s+[a-z]/.test(beyond)) return "future";
  const before = wordsIn(behind).reverse();
  const after = wordsIn(beyond);
  const [back, backTense] = nearest(before, -1);
  const [ahead, aheadTense] = nearest(after, 1);
  if (backTense && closesClause.test(beyond)) return backTense;
  return back <= ahead + 3 ? backTense : aheadTense;
}

// what follows belongs to another clause   matches: " and were", ",'' Castro said"   must not match: " the board met"
const closesClause = /^\s*(?:and\s|[,)"”’'`]+\s*["”’'`]*\s*(?:\w+\s+){0,4}(?:said|says)\b)/;

/** `toward` is where the word after one stands: words before the time are read backwards. */
function nearest(words: readonly string[], toward: 1 | -1): readonly [number, Tense] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (toVerb.has(word) && words[i + toward] === "to") return [i, "future"];
    if (reporting.has(word)) return [i, toward === 1 ? "past" : null];
    if (future.has(word) || timetable.has(word)) return [i, "future"];
    const before = words[i - toward];
    // "will be named", "to be published": the word before "be" says when
    if (before === "be" && isParticiple(word)) {
      if (words[i - 2 * toward] === "to") return [i, "future"];
      continue;
    }
    if (past.has(word) || isParticiple(word)) return [i, "past"];
  }
  return [Number.MAX_SAFE_INTEGER - 9, null];
}

/** "landed", "agreed"; not "succeed", "need", "red". */
function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith("ed") && !/(?:[cnfs]eed|speed|breed|hundred)$/.test(word);
}

function wordsIn(text: string): string[] {
  // matches: "won't", "Opening"   must not match: "2016"
  const words = text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
  // a capital inside a sentence begins a name: "the United States"
  return words.filter((word, i) => i === 0 || !/^[A-Z]/.test(word)).map((word) => word.toLowerCase());
}
