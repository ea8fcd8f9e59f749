import type { Span } from "../../document/index.ts";
import { claimVerbs } from "../en/claim-words.ts";
import { levelVerbs, notAttributed } from "../en/measured-words.ts";
import { spanOf, wordAt, type Phrase } from "./clause/phrase.ts";
import { nounBefore, subjectBefore } from "./clause/subject.ts";
import { isBe, type Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";
import { addedTo, attributed, overTwin } from "./attributed.ts";
import { beside, gapped, hungOn, listed, openedBy } from "./hung.ts";

const claiming = new Set(claimVerbs.split(" "));
const level = new Set(levelVerbs.split(" "));
const unattributed = new Set(notAttributed.split(" "));

/**
 * What an amount, a share, a measure or a bare number is of: "a 25% [duty]", "a [fine] of $3", "[exports to China] fell 7%".
 * Words right after it go first, then the noun it hangs on, then the subject of its clause; a figure that follows another in
 * the same breath is of the same thing.
 */
export function measuredOf(
  text: string,
  words: readonly Word[],
  draft: Draft,
  last: Draft | undefined,
  next: Draft | undefined,
): Span | null {
  let first = wordAt(words, draft.start);
  const after = wordAt(words, draft.end);
  // "three men, aged 23": the men
  if (words[first - 1]?.low === "aged") first -= words[first - 2]?.part === "comma" ? 2 : 1;
  // "a total of 200 million in the centre": a sum whose currency is not said again
  const counts = draft.kind === "count" && (draft.amount.scale ?? 0) < 6;
  if (draft.kind === "count" && followsOn(words[after]) && !/^(?:of|worth)$/.test(words[first - 1]?.low ?? ""))
    return null;
  // "9 million 2-litre [cases]": the noun behind the measure
  if (draft.kind === "count" && next && next.kind === "measure" && next.start - draft.end === 1) {
    const noun = attributed(text, words, next, wordAt(words, next.end));
    return noun && spanOf(words, noun);
  }
  if (isStretch(text, draft)) return stretchOf(text, words, draft, first, after);
  const aged = words[wordAt(words, draft.start) - 1]?.low === "aged";
  const own =
    counts || aged ? null : (addedTo(words, first, after) ?? attributed(text, words, draft, overTwin(words, after)));
  if (own) return spanOf(words, own);
  // what a count counts stands behind it and is its own; of anything else the next figure may say more
  const shared = last?.counted && (last.kind !== "count" || last.counted.end <= last.start) ? last.counted : null;
  if (last && shared && isSameBreath(words, Math.max(last.end, shared.end), first)) return shared;
  const phrase =
    hungOn(words, first, after, counts, draft.kind === "share", draft.kind === "measure") ??
    (last && !counts ? gapped(words, last, first) : null) ??
    (counts
      ? levelOf(words, first)
      : (beside(words, first, words[after]?.part === "noun", draft.op !== null) ??
        // "raids during which $5m was seized": the money itself is the subject
        (words[after]?.part === "aux" ? null : (subjectOf(words, first) ?? listed(words, first)))));
  const named = phrase && openedBy(words, phrase);
  // "at the age of 27": whose age is not said
  if (!named || (draft.unit === "a" && words[named.to - 1]!.low === "age")) return null;
  return spanOf(words, named);
}

/** "three days", "a 48-hour test", and no age. */
function isStretch(text: string, { start, end, unit, kind }: Draft): boolean {
  if (kind !== "measure" || unit === null || !/^(?:s|min|h|d|wk|mo|a|10\.a|100\.a)$/.test(unit)) return false;
  const exact = text.slice(start, end);
  return (
    /second|minute|hour|day|night|week|month|year|decade|centur|yr|hr|min/i.test(exact) &&
    !/\bolds?\b|\bage\b/.test(exact)
  );
}

/** An amount of time is of what it stands before, what it hangs on, or what lasts: "a 48-hour [test]", "a [term] of six years", "[talks] lasted nine hours", "[the plug] has held for eight days". */
function stretchOf(text: string, words: readonly Word[], draft: Draft, first: number, after: number): Span | null {
  const own = attributed(text, words, draft, after);
  if (own) return spanOf(words, own);
  let at = first - 1;
  while (
    at > 0 &&
    (words[at]!.part === "det" || words[at]!.part === "adv" || /^(?:another|further|full|whole)$/.test(words[at]!.low))
  )
    at--;
  const before = words[at];
  // "a grounding for three months", "a term of six years"
  if (
    before?.low === "of" ||
    (before?.low === "for" && words[at - 1]?.part === "noun" && /^an?$/.test(words[at - 2]?.low ?? ""))
  ) {
    const owner = hungOn(words, first, after, false, false, true);
    return owner && spanOf(words, owner);
  }
  // "within 72 hours of the visit": when
  if (before?.low === "within" && words[after]?.low === "of") return null;
  // "six years later", "after two days": when, and no length of anything
  if (!before || /^(?:after|before|since|by|with|until|till|every|each|from|to|than|ago)$/.test(before.low))
    return null;
  const held = heldFor(words, at);
  if (held !== undefined) return held && spanOf(words, held);
  const owner = /^(?:later|earlier|before|after|ago|from|prior|hence|beforehand)$/.test(words[after]?.low ?? "")
    ? null
    : subjectOf(words, first);
  const phrase = owner && openedBy(words, owner);
  return phrase && spanOf(words, phrase);
}

/**
 * "jailed [two dockers] for 11 years", "extend [the ban] for 30 days": what is held, closed or drawn out lasts, not who does it. Null for an infinitive
 * without an object, undefined for any other clause.
 */
function heldFor(words: readonly Word[], at: number): Phrase | null | undefined {
  if (words[at]!.low !== "for" && words[at]!.low !== "by") return undefined;
  let verb = at - 1;
  while (verb >= 0 && at - verb < 12 && /^(?:noun|det|num|figure|adv|mark)$/.test(words[verb]!.part)) verb--;
  const low = words[verb]?.low ?? "";
  const infinitive = words[verb - 1]?.part === "to";
  if (words[verb]?.part !== "verb" || !(lasting.test(low) || infinitive)) return undefined;
  // "were jailed for": the subject
  if (!infinitive && words[verb - 1]?.part === "aux") return undefined;
  let from = verb + 1;
  while (from < at && words[from]!.part !== "noun") from++;
  return from < at ? { from, to: at } : infinitive ? null : undefined;
}

// matches: "jailed", "extending"   must not match: "waited"
const lasting =
  /^(?:jail|imprison|ban(?:s|ned|ning)?$|bar(?:s|red|ring)?$|suspend|extend|prolong|clos(?:e|es|ed|ing)$|shut|detain|delay|postpone|freez|froze|halt|exile|quarantin|block|hold|held$|sentenc|disqualif|ground)/;

/** "84 were killed", "12 rowers": no bare number that says how far something got. */
function followsOn(next: Word | undefined): boolean {
  return next !== undefined && /^(?:aux|verb|noun|wh)$/.test(next.part) && !/^[a-z]+ing$/.test(next.low);
}

/** "The [index] closed at 5,884", "[population] is 8,000": a bare number that says how far something got. */
function levelOf(words: readonly Word[], first: number): Phrase | null {
  let at = first - 1;
  while (at >= 0 && (words[at]!.part === "adv" || words[at]!.part === "mark" || words[at]!.low === "just")) at--;
  const link = words[at];
  if (!link) return null;
  const moved = link.part === "to" || link.low === "at" || link.low === "by" || link.low === "from";
  const verb = moved ? words[at - 1] : link;
  if (!verb || !(level.has(verb.low) || (!moved && isBe(verb)))) return null;
  return subjectOf(words, first);
}

/** Nothing but small words between two figures: "up 4% to $84", "0.25 points, or 0.01%", "$5 (£4)". */
function isSameBreath(words: readonly Word[], from: number, first: number): boolean {
  for (let i = wordAt(words, from); i < first; i++) {
    const { part, low } = words[i]!;
    if (low === "compared") continue;
    if (part === "verb" || part === "aux" || part === "pron" || part === "wh" || part === "sub") {
      if (!(part === "verb" && low === "end")) return false;
    } else if (
      part === "noun" &&
      !unattributed.has(low) &&
      !(words[i - 1]!.part === "prep" && /^(?:conj|comma)$/.test(words[i + 1]?.part ?? ""))
    )
      return false;
    else if (low === ";" || low === ":") return false;
  }
  return true;
}

/** "Lexus estimates 266 miles", "they seized $5m": who says or takes so much is not what there is so much of. */
function isTaken(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && (words[at]!.part === "adv" || words[at]!.part === "det")) at--;
  const low = words[at]?.low ?? "";
  return claiming.has(low) || taking.test(low);
}

// matches: "seized", "found"   must not match: "lost"
const taking = /^(?:seiz|confiscat|recover(?:ed|s|ing)$|st[eo]l(?:e|en|ing)$|smuggl|loot|discover|found$|finds$|rob)/;

function subjectOf(words: readonly Word[], first: number): Phrase | null {
  if (isTaken(words, first)) return null;
  const subject = subjectBefore(words, first, 0);
  if (subject === "pronoun") return null;
  if (subject) return subject;
  const before = words[first - 1];
  return before && (before.low === "up" || before.low === "down") ? nounBefore(words, first - 1, 0) : null;
}
