import type { Span } from "../../document/index.ts";
import { beforeToVerb, futureCues, pastCues, plannedEvents, timetableVerbs } from "../en/time-cues.ts";

export type Tense = "past" | "future" | null;

const future = new Set(futureCues);
const past = new Set(pastCues);
const planned = new Set(plannedEvents);
const toVerb = new Set(beforeToVerb);
const open = new Set(["could", "may", "might", "can"]);
const soughtFor = new Set(["reached", "located", "contacted"]);
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
  if (putOff.test(behind)) return "future";
  const before = wordsIn(behind).reverse();
  const after = wordsIn(beyond);
  const [back, backTense] = nearest(before, -1);
  const [ahead, aheadTense] = nearest(after, 1);
  // "Wednesday's ruling" has been given, whoever will fight it; "Wednesday's vote" may be to come
  if (/^['’]s\s/.test(beyond) && backTense === "future" && !planned.has(after[1] ?? after[0]!))
    return aheadTense === "future" && ahead <= 2 ? aheadTense : null;
  if (backTense && closesClause.test(beyond)) return backTense;
  return back <= ahead + 3 ? backTense : aheadTense;
}

// what follows belongs to another clause   matches: " and were", ",” the captain said"   must not match: " the board met"
const closesClause = /^\s*(?:and\s|[,)"”’'`]+\s*["”’'`]*\s*(?:\w+\s+){0,7}(?:said|says)\b)/;

// matches: "delayed until ", "extended its offer to "   must not match: "lasted until "
const putOff =
  /\b(?:delayed|postponed|adjourned|extended|deferred|rescheduled|put\s+off|pushed\s+back)\s+(?:\w+\s+){0,4}(?:until|till|to|through)\s+(?:at\s+least\s+)?$/i;

/** `toward` is where the word after one stands: words before the time are read backwards. */
function nearest(words: readonly string[], toward: 1 | -1): readonly [number, Tense] {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (isAside(words, i, toward)) continue;
    if (toVerb.has(word) && words[i + toward] === "to") return [i, "future"];
    if (reporting.has(word)) return [i, toward === 1 ? "past" : null];
    const before = words[i - toward];
    // "could land by Friday"; but "could not be reached Friday" was Friday
    if (open.has(word)) return [i, saysNot(words, i + toward, toward) ? "past" : "future"];
    if (future.has(word) || (timetable.has(word) && before !== "to")) return [i, "future"];
    // "will be named", "to be published": the word before "be" says when
    if (before === "be" && (past.has(word) || isParticiple(word))) {
      if (words[i - 2 * toward] === "to") return [i, "future"];
      continue;
    }
    if (past.has(word) || isParticiple(word)) return [i, "past"];
  }
  return [Number.MAX_SAFE_INTEGER - 9, null];
}

/** "not be reached", "be located", behind "could". */
function saysNot(words: readonly string[], at: number, toward: 1 | -1): boolean {
  return words[at] === "not" || (words[at] === "be" && soughtFor.has(words[at + toward] ?? ""));
}

/**
 * A participle that is no verb of its own: "a still unspecified date", "as planned". And "had been due to expire Friday"
 * is left to the verb before it, which is past.
 */
function isAside(words: readonly string[], at: number, toward: 1 | -1): boolean {
  const word = words[at]!;
  if (!isParticiple(word) && !future.has(word) && !toVerb.has(word)) return false;
  const before = words[at - toward];
  const beforeThat = words[at - 2 * toward];
  if (before === "as" || ((before === "previously" || before === "originally") && beforeThat === "as")) return true;
  if (before === "been" && beforeThat === "had") return future.has(word) || toVerb.has(word);
  return isParticiple(word) && (articles.has(before!) || (adverbs.has(before!) && articles.has(beforeThat!)));
}

const articles = new Set(["a", "an", "the", "its", "their", "his", "her", "this", "these", "those"]);
const adverbs = new Set(["still", "newly", "recently", "previously", "already", "yet", "long", "well", "so-called"]);

/** "landed", "agreed"; not "succeed", "need", "red". */
function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith("ed") && !/(?:[cnfs]eed|speed|breed|hundred)$/.test(word);
}

function wordsIn(text: string): string[] {
  // matches: "won't", "Opening"   must not match: "2016"
  const words = text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
  // a capital inside a sentence begins a name: "the United States"
  return words.map((word, i) => (i > 0 && /^[A-Z]/.test(word) ? "" : word.toLowerCase()));
}
