import { cueVerbs } from "../quotes/cue-verbs.ts";
import { isManner } from "./cue.ts";
import {
  stops,
  stopsAt,
  bracketStart,
  bracketEnd,
  canEndPhrase,
  looksVerb,
  isAside,
  isInitial,
  tellsOccasion,
  isCueWord,
} from "./edge.ts";
import { isReduced } from "./reduced.ts";
import type { Item } from "./segment.ts";
import { barePronouns, coordinators, determiners, openers, prepositions, subordinators, timeWords } from "./words.ts";

/** Item indexes, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** No noun phrase is longer than this many words; nor is the way back to a shared subject. */
const longest = 50;

/**
 * The subject that stands before a cue: the noun phrase with its title and appositions ("Ann Lee, the mayor of Hull,").
 * Null when nothing before the cue can be one. `floor` is the first item it may use.
 */
export function findSubject(items: readonly Item[], before: number, floor: number): Range | null {
  let end = before;
  // ", however," or ", too," between subject and verb
  while (end - 2 > floor && items[end - 1]!.word === "," && isAside(items[end - 2]!)) {
    const comma = items[end - 3]?.word === ",";
    // "who would not speak publicly, said": the word belongs to what stands before the comma
    if (!comma && isManner(items[end - 2]!.word)) break;
    end -= comma ? 3 : 2;
  }
  end = beforeTime(items, end, floor);
  const last = items[end - 1];
  if (!last || end <= floor || last.quote) return null;
  // "who were out that | night said"
  const timed = end < before && last.word === "that" ? phraseEndingAt(items, end - 1, floor) : null;
  if (timed) return { start: timed.start, end: before };
  if (last.word === "who" || last.word === "which" || last.word === "that") return { start: end - 1, end };
  if (last.word === ",") {
    const start = apposedStart(items, end - 1, floor);
    return start === null ? null : { start, end: end - 1 };
  }
  return phraseEndingAt(items, end, floor);
}

/** For "The mayor on Tuesday | said": before "on". */
function beforeTime(items: readonly Item[], before: number, floor: number): number {
  let end = before;
  while (end - 1 > floor && timeWords.has(items[end - 1]!.word) && !barePronouns.has(items[end - 1]!.word)) end--;
  if (end === before) return before;
  if (end - 1 > floor && (items[end - 1]!.word === "on" || items[end - 1]!.word === "in")) end--;
  return end > floor ? end : before;
}

/** The noun phrase that ends just before `end`, inside one stretch without commas. */
function phraseEndingAt(items: readonly Item[], end: number, floor: number): Range | null {
  const last = items[end - 1];
  if (!last || end <= floor) return null;
  if (barePronouns.has(last.word)) return { start: end - 1, end };
  const bracket = bracketStart(items, end - 1);
  if (bracket < 0 && !canEndPhrase(last)) return null;
  let start = bracket > floor ? bracket : end - 1;
  let and = -1;
  while (start > floor && end - start < longest) {
    const item = items[start - 1]!;
    const { word } = item;
    const aside = bracketStart(items, start - 1);
    if (aside > floor) {
      start = aside;
      continue;
    }
    if (item.quote || word === "," || stopsAt(items, start - 1)) break;
    if (subordinators.has(word) && !(word === "than" && countsOn(items[start]))) break;
    if (looksVerb(items, start - 1, floor) && !(and < 0 && isReduced(items, start - 1))) {
      // "shut the port and the mayor": what follows "and" is the subject
      if (and >= 0) start = and + 1;
      break;
    }
    if (word === "and" || word === "or" || word === "but") and = start - 1;
    start--;
  }
  const relative = relativeBefore(items, start, floor);
  if (relative) return { start: relative.start, end };
  start = dropOpening(items, start, end);
  return start < end ? { start, end } : null;
}

/** "more than 40 people", not "later than the mayor". */
function countsOn(item: Item | undefined): boolean {
  // matches: "40", "half"   must not match: "the"
  return item !== undefined && /^(?:\d.*|half|one|two|three|four|five|six|a|an)$/.test(item.word);
}

/** For "Two people who had seen a draft | said" with the words after the verb taken: the phrase that "who" hangs on. */
function relativeBefore(items: readonly Item[], start: number, floor: number): Range | null {
  for (let at = start - 1; at > floor && start - at < 14; at--) {
    const { word, quote } = items[at]!;
    if (quote || word === "," || stopsAt(items, at) || isCueWord(items[at]!)) return null;
    if (word === "who") return at - 1 >= floor ? phraseEndingAt(items, at, floor) : null;
  }
  return null;
}

/** Cuts what opens a sentence before its subject: "But", "On Tuesday", "Last week". */
function dropOpening(items: readonly Item[], from: number, end: number): number {
  let start = from;
  while (
    start < end - 1 &&
    (openers.has(items[start]!.word) || coordinators.has(items[start]!.word) || isManner(items[start]!.word))
  )
    start++;
  const first = items[start]!;
  if (first.word === "at" && ["least", "most"].includes(items[start + 1]?.word ?? "")) return start;
  // "Two years ago the company"
  const unit = items[start + 1]?.word ?? "";
  const dated = determiners.has(first.word) && timeWords.has(unit) && !describing.has(unit) && start + 3 < end;
  if (dated || prepositions.has(first.word) || timeWords.has(first.word)) {
    // "On Tuesday the mayor", "In Oslo Mr Lee": the subject begins at the last determiner or run of capitals
    for (let at = end - 1; at > start; at--) {
      const { word, upper } = items[at]!;
      const previous = items[at - 1]!;
      if (timeWords.has(word)) return at + 1;
      if (determiners.has(word) && !prepositions.has(previous.word)) return at;
      if (
        upper &&
        !previous.upper &&
        !prepositions.has(previous.word) &&
        !determiners.has(previous.word) &&
        !nameLink(previous)
      )
        return at;
    }
    while (start < end - 1 && prepositions.has(items[start]!.word)) start++;
  }
  return start;
}

/** Time words that describe a noun: "an earlier version". */
const describing = new Set(["previous", "earlier", "later", "recent", "early", "late"]);

function nameLink(item: Item): boolean {
  return item.word === "'s" || item.word === "’s" || item.word === "and" || item.word === "-" || !/\w/.test(item.word);
}

/** For "Ann Lee, the mayor, said": where the phrase with its appositions begins; `comma` is the last comma. */
function apposedStart(items: readonly Item[], comma: number, floor: number): number | null {
  let at = comma;
  for (let chunks = 0; chunks < 4; chunks++) {
    let start = at;
    while (start > floor && at - start < longest && !items[start - 1]!.quote && items[start - 1]!.word !== ",") {
      const aside = bracketStart(items, start - 1);
      if (aside < 0 && stopsAt(items, start - 1)) break;
      start = aside > floor ? aside : start - 1;
    }
    if (start === at) return null;
    const opensWithComma = start > floor && items[start - 1]!.word === ",";
    const head = items[start]!;
    // the last chunk is the apposition; the phrase it explains is the first chunk, leftwards, that can stand alone
    if (chunks > 0 && !addsOn(head)) {
      const phrase = phraseEndingAt(items, at, start);
      return phrase ? phrase.start : null;
    }
    if (!opensWithComma) {
      if (chunks > 0) return dropOpening(items, start, at);
      return null;
    }
    at = start - 1;
  }
  return null;
}

/** Begins an apposition, never a subject with one to come: "of Hull", "45", "who". */
function addsOn(item: Item): boolean {
  const { word } = item;
  return (
    word === "of" ||
    word === "who" ||
    word === "which" ||
    word === "whose" ||
    word === "from" ||
    word === "and" ||
    /^\d/.test(word) ||
    ((word === "a" || word === "an") && !item.upper) ||
    word === "jr" ||
    word === "formerly"
  );
}

/** Subject and verb the other way round, or after "according to": the phrase that begins at `at`. */
export function findPhraseAfter(
  items: readonly Item[],
  at: number,
  { trailing }: { readonly trailing: boolean },
): Range | null {
  const first = items[at];
  if (!first || first.quote || !/[\p{L}\p{N}]/u.test(first.word)) return null;
  if (barePronouns.has(first.word)) return { start: at, end: at + 1 };
  if (subordinators.has(first.word) || prepositions.has(first.word)) return null;
  let end = at + 1;
  for (; end < items.length && end - at < longest; end++) {
    const item = items[end]!;
    const { word } = item;
    const aside = bracketEnd(items, end);
    if (aside > 0) {
      end = aside;
      continue;
    }
    if (item.quote || (stopsAt(items, end) && !(word === "." && isInitial(items, end)))) break;
    if (word === ",") {
      if (!apposes(items, end + 1)) break;
      if (trailing) continue;
      // "according to Orr, a former pilot, the ferry": the apposition closes with a comma of its own
      const close = appositionEnd(items, end + 1);
      if (close > 0) end = close;
      break;
    }
    if (timeWords.has(word) && !determiners.has(items[end - 1]!.word) && !item.upper) break;
    if (timeWords.has(word) && item.upper) break;
    if (word === "during" || word === "after" || word === "before" || word === "when") break;
    // "said the head of the yard in Hull", but "said the head in a statement", "on Monday"
    if ((word === "in" || word === "on" || word === "at") && (!trailing || tellsOccasion(items, end))) break;
    if (word === "as" || word === "while" || word === "because" || word === "adding" || word === "that") break;
    if (!trailing && looksVerb(items, end, at)) break;
  }
  while (end > at && endsLoose(items[end - 1]!)) end--;
  return end > at ? { start: at, end } : null;
}

/** Cannot be the last word of a phrase: "of", "the", "who", a comma. */
function endsLoose({ word }: Item): boolean {
  return (
    word === "," ||
    word === "published" ||
    word === "released" ||
    prepositions.has(word) ||
    determiners.has(word) ||
    subordinators.has(word)
  );
}

/** The comma that closes the apposition at `from`, or -1 when a clause begins there. */
function appositionEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at - from < 16; at++) {
    const { word, quote } = items[at]!;
    if (word === ",") return at;
    if (quote || stopsAt(items, at) || looksVerb(items, at, from)) return -1;
  }
  return -1;
}

/** Whether what follows a comma goes on with the same person: "the mayor", "who runs", "45", "a former". */
function apposes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quote) return false;
  if (item.word === "who" || item.word === "whose" || item.word === "of" || /^\d/.test(item.word)) return true;
  if (determiners.has(item.word)) return true;
  if (item.word === "and" || item.word === "but" || subordinators.has(item.word) || prepositions.has(item.word))
    return false;
  // ", chief of the harbour board": a bare role; ", adding" is not
  return (
    !item.word.endsWith("ing") &&
    !item.word.endsWith("ed") &&
    !barePronouns.has(item.word) &&
    !item.upper &&
    !cueVerbs.has(item.word)
  );
}

/** The subject at the head of a segment, for a cue that shares it: "Orr shut the port and said". */
export function findLeadSubject(items: readonly Item[], before: number, floor: number): Range | null {
  let start = Math.max(floor, before - longest);
  // "In May, ...": an opening phrase ends with a comma
  const first = items[start];
  if (!first || first.quote) return null;
  // "Speaking in Hull, ..."
  const opening = first.word.length > 5 && /(?:ing|ed)$/.test(first.word) && !determiners.has(first.word);
  if (opening || prepositions.has(first.word) || subordinators.has(first.word) || timeWords.has(first.word)) {
    let comma = start;
    while (comma < before && items[comma]!.word !== "," && !items[comma]!.quote) comma++;
    if (comma >= before - 1 || items[comma]!.quote) return null;
    start = comma + 1;
  }
  while (start < before && (openers.has(items[start]!.word) || items[start]!.word === ",")) start++;
  let end = start;
  while (
    end < before &&
    !items[end]!.quote &&
    items[end]!.word !== "," &&
    !stops.has(items[end]!.word) &&
    !looksVerb(items, end, start) &&
    !isCueWord(items[end]!)
  )
    end++;
  while (end > start && (isAside(items[end - 1]!) || prepositions.has(items[end - 1]!.word))) end--;
  if (end <= start || end >= before || !canEndPhrase(items[end - 1]!)) return null;
  if (
    !items[start]!.upper &&
    !determiners.has(items[start]!.word) &&
    !barePronouns.has(items[start]!.word) &&
    start !== floor
  )
    return null;
  return { start, end };
}
