import type { Tags, Tokens } from "../../document/index.ts";
import { featureOf, isFinite, isNoun, tagOf } from "../tags/labels.ts";
import { barePronouns, clauseFronts, negations } from "./words.ts";

/** The main clause of a sentence, as far as words and their tags tell; positions are token indexes. */
export interface Clause {
  /** Where its subject begins, and one past it; empty for an imperative. */
  readonly subject: { readonly first: number; readonly end: number };
  /** First word of the verb group: "will", "has", "said"; of an imperative the verb itself. */
  readonly finite: number;
  /** The verb that tells what is done; where it only links, what is said of the subject: "glad" in "is glad". */
  readonly head: number;
  readonly negated: boolean;
  readonly imperative: boolean;
}

/** What a reading of clauses looks at. */
export interface Wording {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Tags;
}

export function wordAt({ text, tokens }: Wording, at: number): string {
  return at < tokens.start.length ? text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : "";
}

/** "If it rains, people who sail | should stay": from `from` to `end`, past clauses in front and relatives, to the verb of the main one. */
export function findMainClause(wording: Wording, from: number, end: number): Clause | null {
  const start = skipFront(wording, from, end);
  const imperative = imperativeAt(wording, start, end);
  if (imperative !== null) {
    const negated = imperative > start && wordAt(wording, start).startsWith("do");
    return { subject: { first: start, end: start }, finite: imperative, head: imperative, negated, imperative: true };
  }
  const first = start;
  let aside = 0;
  for (let at = start; at < end; at++) {
    if (opensAside(wording, at, first)) {
      aside++;
      continue;
    }
    if (!isFinite(wording.tags, at) || featureOf(wording.tags, at) === "relative") continue;
    // "the would-be mayor"
    if (wordAt(wording, at + 1) === "-" && wording.tokens.end[at] === wording.tokens.start[at + 1]) continue;
    if (isInvertedShould(wording, at)) continue;
    // "The pier he built | will": a relative without its word
    const isContact = at - 2 >= first && isNoun(wording.tags, at - 2) && barePronouns.has(wordAt(wording, at - 1));
    if (aside > 0 || isContact) {
      if (aside > 0) aside--;
      at = groupEnd(wording, at, end).end - 1;
      continue;
    }
    const group = groupEnd(wording, at, end);
    return { subject: { first, end: at }, finite: at, head: group.head, negated: group.negated, imperative: false };
  }
  return null;
}

/** Over marks, "that", "and", adverbs, and a clause in front with its comma: "If it rains, | we". */
function skipFront(wording: Wording, from: number, end: number): number {
  let at = from;
  for (let fronts = 0; at < end;) {
    const word = wordAt(wording, at);
    const tag = tagOf(wording.tags, at);
    const isMark = tag === "PUNCT" || tag === "SYM";
    if (isMark || tag === "CCONJ" || tag === "INTJ" || (word === "that" && tag !== "PRON" && tag !== "DET")) at++;
    else if (tag === "ADV" && !clauseFronts.has(word) && featureOf(wording.tags, at) !== "asking") at++;
    // "With faith in the path we must follow, | I will"
    else if (tag === "ADP" && fronts < 1 && subjectBehindComma(wording, at, end) > 0) {
      fronts++;
      at = subjectBehindComma(wording, at, end);
    } else if (clauseFronts.has(word) && fronts < 2 && (tag === "SCONJ" || tag === "ADV" || word === "when")) {
      const comma = commaAfter(wording, at, end);
      if (comma < 0) return at;
      fronts++;
      at = comma + 1;
    } else return at;
  }
  return at;
}

/** "should it rain": a condition. */
export function isInvertedShould(wording: Wording, at: number): boolean {
  if (wordAt(wording, at) !== "should" || at + 1 >= wording.tokens.start.length) return false;
  const tag = tagOf(wording.tags, at + 1);
  return tag === "PRON" || tag === "DET" || tag === "PROPN" || tag === "NOUN";
}

/** Just past a comma that a pronoun follows, or -1. */
function subjectBehindComma(wording: Wording, from: number, end: number): number {
  for (let at = from; at < end - 1 && at - from < 30; at++)
    if (wordAt(wording, at) === "," && barePronouns.has(wordAt(wording, at + 1))) return at + 1;
  return -1;
}

function commaAfter(wording: Wording, from: number, end: number): number {
  for (let at = from; at < end && at - from < 40; at++) if (wordAt(wording, at) === ",") return at;
  return -1;
}

/** "Go home", "Please don't go": the verb; null where no order is given. */
function imperativeAt(wording: Wording, start: number, end: number): number | null {
  let at = start;
  if (wordAt(wording, at) === "please") at++;
  if (wordAt(wording, at) === "never") at++;
  if (wordAt(wording, at) === "do" && featureOf(wording.tags, at + 1) === "not") at += 2;
  if (at >= end || at >= wording.tokens.start.length) return null;
  return featureOf(wording.tags, at) === "base" && wordAt(wording, at) !== "thank" ? at : null;
}

/** "who", "which", "because" and "that" behind a noun open a clause of their own. */
function opensAside({ tags, tokens, text }: Wording, at: number, first: number): boolean {
  if (at === first) return false;
  if (featureOf(tags, at) === "relative") return true;
  return tagOf(tags, at) === "SCONJ" && text[tokens.start[at]!] !== "," && featureOf(tags, at) !== "to";
}

/** Over auxiliaries, adverbs and "not" to the verb; behind "be" and its like to what is said of the subject. */
function groupEnd(wording: Wording, finite: number, end: number): { end: number; head: number; negated: boolean } {
  let head = finite;
  let negated = false;
  let at = finite;
  for (; at < end && at - finite < 9; at++) {
    const word = wordAt(wording, at);
    const tag = tagOf(wording.tags, at);
    if (negations.has(word) || word === "no") negated = true;
    if (tag === "VERB") return { end: at + 1, head: at, negated };
    if (tag === "AUX") head = at;
    else if (tag === "ADJ" || (at > finite && (tag === "NOUN" || tag === "PROPN" || tag === "PRON" || tag === "NUM")))
      return { end: at + 1, head: at, negated };
    else if (
      tag !== "ADV" &&
      tag !== "PART" &&
      tag !== "DET" &&
      !negations.has(word) &&
      tag !== "PUNCT" &&
      tag !== "ADP"
    )
      break;
  }
  return { end: Math.max(at, finite + 1), head, negated };
}
