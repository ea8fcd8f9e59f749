import { cueVerbs } from "../quotes/cue-verbs.ts";
import { isManner } from "./cue.ts";
import type { Item } from "./segment.ts";
import {
  adverbs,
  auxiliaries,
  barePronouns,
  channelNouns,
  commonVerbs,
  coordinators,
  determiners,
  nounsToo,
  objectPronouns,
  possessives,
  prepositions,
  subordinators,
  timeWords,
} from "./words.ts";

/** Where noun phrases can begin and end, and what is a verb, as far as words and their neighbours tell. */

export const stops = new Set([";", ":", "—", "–", "--", "(", ")", "[", "]", ".", "?", "!", "…"]);

/** What ends a noun phrase on either side: a stop, or a hyphen that stands free as a dash. */
export function stopsAt(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (item.word !== "-") return stops.has(item.word);
  return items[at - 1]?.end !== item.start && items[at + 1]?.start !== item.end;
}

/** Over a short aside in brackets, leftwards: for "Ann Lee (Hull)" from the ")" to the "(". */
export function bracketStart(items: readonly Item[], at: number): number {
  if (items[at]?.word !== ")") return -1;
  for (let start = at - 1; start >= 0 && at - start < 10; start--) if (items[start]!.word === "(") return start;
  return -1;
}

export function bracketEnd(items: readonly Item[], at: number): number {
  if (items[at]?.word !== "(") return -1;
  for (let end = at + 1; end < items.length && end - at < 10; end++) if (items[end]!.word === ")") return end;
  return -1;
}

export function canEndPhrase(item: Item): boolean {
  const { word } = item;
  if (item.quote) return false;
  if (stops.has(word) || word === ",") return false;
  if (determiners.has(word)) return !possessives.has(word) && word !== "the" && word !== "a" && word !== "an";
  if (word === "'s" || word === "’s" || word === "to") return false;
  return !(
    prepositions.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    (auxiliaries.has(word) && word !== "will")
  );
}

/** A finite verb, as far as the word and its left neighbour tell. */
export function looksVerb(items: readonly Item[], at: number, floor: number): boolean {
  const { word, upper } = items[at]!;
  if (upper) return false;
  const before = at > floor ? items[at - 1]! : null;
  if (word === "'s" || word === "’s") return before !== null && barePronouns.has(before.word);
  if (auxiliaries.has(word)) return true;
  const adjective =
    before === null ||
    determiners.has(before.word) ||
    before.word === "'s" ||
    before.word === "’s" ||
    before.word === "of";
  if (adjective) return false;
  if (commonVerbs.has(word)) return true;
  const cue = cueVerbs.get(word);
  if (cue && !nounsToo.has(cue.lemma) && cue.form !== "base") return true;
  // "Orr recites the": one who does something to something
  const acts = before.upper || barePronouns.has(before.word);
  // matches: "recites"   must not match: "boss"
  if (acts && /[^s]s$/.test(word) && determiners.has(items[at + 1]?.word ?? "")) return true;
  // matches: "closed"   must not match: "hundred"
  if (!/[a-z]{2}ed$/.test(word) || word === "hundred" || prepositions.has(before.word)) return false;
  // "closed the port", not "registered voters"
  return opensObject(items[at + 1]);
}

function opensObject(item: Item | undefined): boolean {
  if (!item || item.quote || item.upper) return true;
  const { word } = item;
  return (
    determiners.has(word) ||
    objectPronouns.has(word) ||
    prepositions.has(word) ||
    barePronouns.has(word) ||
    subordinators.has(word) ||
    adverbs.has(word) ||
    !/\p{L}/u.test(word)
  );
}

export function isAside(item: Item): boolean {
  return adverbs.has(item.word) || isManner(item.word);
}

export function isInitial(items: readonly Item[], at: number): boolean {
  return items[at - 1]!.word.length === 1 && items[at - 1]!.end === items[at]!.start;
}

export function tellsOccasion(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next - at < 6; next++) {
    const { word, quote } = items[next]!;
    if (quote || word === ",") return false;
    if (timeWords.has(word) || channelNouns.has(word) || /^(?:19|20)\d\d$/.test(word)) return true;
  }
  return false;
}

export function isCueWord(item: Item): boolean {
  const cue = cueVerbs.get(item.word);
  return cue !== undefined && (cue.form === "past" || cue.form === "present") && !nounsToo.has(cue.lemma);
}
