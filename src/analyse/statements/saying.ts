import type { Stance } from "../../document/index.ts";
import * as outlook from "../en/outlook-words.ts";
import { featureOf, tagOf } from "../tags/labels.ts";
import { findMainClause, wordAt, type Clause, type Wording } from "./main-clause.ts";
import { deniesClaim } from "./denial.ts";
import { negations } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const future = words(outlook.futureWords);
const coming = words(outlook.comingAdjectives);
const intending = words(outlook.intendingVerbs);
const calling = words(outlook.callingWords);
const needing = words(outlook.needingVerbs);
const feelingVerbs = words(outlook.feelingVerbs);
const feelings = words(outlook.feelings);
const thinking = words(outlook.thinkingVerbs);
const openingSubjects = words(outlook.openingSubjects);
const openingWords = words(outlook.openingWords);
const surely = words(outlook.certainWords);
const passing = words(outlook.passingWords);
const wishing = words(outlook.wishingWords);
const noDeed = words(outlook.noDeedVerbs);

/** How one sentence of what is said is meant. */
export interface Saying {
  readonly stance: Stance;
  /** "we will rebuild": the one who speaks takes it on. */
  readonly vows: boolean;
  /** "we will have to": against one's will. */
  readonly forced: boolean;
  /** "it would block the port", said of oneself in somebody else's words. */
  readonly actsItself: boolean;
}

const plain = { vows: false, forced: false, actsItself: false } as const;

/** Reads the sentence from token `first` up to `end` by its main clause. */
export function readSaying(
  wording: Wording,
  first: number,
  end: number,
  isQuoted: (offset: number) => boolean,
  colons = 2,
): Saying {
  if (wordAt(wording, end - 1) === "?") return { ...plain, stance: "asks" };
  if (deniesClaim(wording, first, end)) return { ...plain, stance: "denies" };
  let clause = findMainClause(wording, first, end);
  for (let depth = 0; clause && depth < 3; depth++) {
    const said = readClause(wording, clause, end, isQuoted);
    if (said) return said;
    if (!opensThought(wording, clause, isQuoted)) break;
    clause = findMainClause(wording, clause.head + 1, end);
  }
  // "There is no way out: we will have to go"
  for (let at = first + 1; at < end - 1; at++)
    if (colons > 0 && wordAt(wording, at) === ":") return readSaying(wording, at + 1, end, isQuoted, colons - 1);
  return { ...plain, stance: "asserts" };
}

function readClause(
  wording: Wording,
  clause: Clause,
  end: number,
  isQuoted: (offset: number) => boolean,
): Saying | null {
  const { tags, tokens } = wording;
  const { finite, head, imperative, negated } = clause;
  const quoted = isQuoted(tokens.start[finite]!);
  if (imperative) return quoted ? { ...plain, stance: "urges" } : null;
  const word = wordAt(wording, finite);
  const own = isOwn(wording, clause, quoted);
  const lemma = tags.lemmas[head]!.toLowerCase();
  const next = wordAt(wording, head + 1);
  if (own && !negated && isFeeling(wording, clause, lemma)) return { ...plain, stance: "expresses" };
  if (future.has(word)) return readFuture(wording, clause, end, own, quoted);
  if (calling.has(word)) {
    const subject = wordAt(wording, clause.subject.first);
    // "should be working by noon" foretells, "should have gone" looks back, "I should" asks nobody
    if (featureOf(tags, head) === "ing") return { ...plain, stance: "forecasts" };
    if (wordAt(wording, finite + 1) === "have" || subject === "i") return null;
    return { ...plain, stance: "urges" };
  }
  const isNeeded =
    next === "to" && wordAt(wording, finite - 1) !== "only" && !negated && featureOf(tags, finite) !== "past";
  if (isNeeded && (lemma === "need" ? !(own && quoted) : needing.has(lemma) && !own))
    return { ...plain, stance: "urges" };
  if (coming.has(lemma) || coming.has(wordAt(wording, head)))
    if (next === "to" && !negated) return { ...plain, stance: "forecasts" };
  if (intending.has(lemma) && next === "to") return { ...plain, stance: "forecasts" };
  return null;
}

/** "will fall", "may rise", "would go": what is to come; "we will rebuild" is promised. */
function readFuture(wording: Wording, clause: Clause, end: number, own: boolean, quoted: boolean): Saying | null {
  const { finite } = clause;
  const word = wordAt(wording, finite);
  if (isUnreal(wording, clause)) return null;
  const ahead = { ...plain, stance: "forecasts" as const };
  if (!own) return ahead;
  let at = finite + 1;
  let forced = false;
  while (at < end && passing.has(wordAt(wording, at))) at++;
  if (wordAt(wording, at) === "have") forced = true;
  const deed = wordAt(wording, at);
  if (quoted) {
    const vows = surely.has(word) && deed !== "see" && (deed !== "be" || featureOf(wording.tags, at + 1) === "ing");
    return { ...ahead, vows, forced };
  }
  const actsItself = (word === "would" || word === "will") && !noDeed.has(deed);
  return { ...ahead, actsItself };
}

/** "I" and "we" inside quotation marks, "he", "it" and the like outside: who speaks. */
function isOwn(wording: Wording, { subject: { first, end } }: Clause, quoted: boolean): boolean {
  // "I certainly hope": adverbs are none of it
  let last = end;
  while (last > first && tagOf(wording.tags, last - 1) === "ADV") last--;
  const word = wordAt(wording, last - 1);
  if (last === first) return false;
  return quoted ? word === "i" || word === "we" : last === first + 1 && others.has(word);
}

const others = words("i we he she it they");

/** "hopes", "is glad", "would like", "looks forward to". */
function isFeeling(wording: Wording, { finite, head }: Clause, lemma: string): boolean {
  const word = wordAt(wording, head);
  if (feelingVerbs.has(lemma) || feelingVerbs.has(word))
    return featureOf(wording.tags, head) !== "done" || head === finite;
  if (feelings.has(word) && head > finite) return word !== "looking" || wordAt(wording, head + 1) === "forward";
  if (lemma === "feel") return feelings.has(wordAt(wording, head + 1));
  if (lemma === "look") return wordAt(wording, head + 1) === "forward";
  return wordAt(wording, finite).endsWith("d") && (lemma === "like" || lemma === "prefer") && head > finite;
}

/** "I think it will", "it is likely that", "there is no doubt she should": what counts comes behind. */
function opensThought(wording: Wording, clause: Clause, isQuoted: (offset: number) => boolean): boolean {
  const { subject, head } = clause;
  const lemma = wording.tags.lemmas[head]!.toLowerCase();
  const quoted = isQuoted(wording.tokens.start[clause.finite]!);
  if (wordAt(wording, head + 1) === "no" && wordAt(wording, head + 2) === "doubt") return true;
  // “I thought it would last”: what was to come then
  if (thinking.has(lemma))
    return isOwn(wording, clause, quoted) && !(quoted && featureOf(wording.tags, head) === "past");
  if (openingWords.has(wordAt(wording, head)))
    return openingSubjects.has(wordAt(wording, subject.first)) || isOwn(wording, clause, quoted);
  return false;
}

/** "would like", "may have sunk", "could have known", "could not find it", "it would be odd": nothing to come. */
function isUnreal(wording: Wording, { finite, head, subject }: Clause): boolean {
  const word = wordAt(wording, finite);
  let next = finite + 1;
  // "would without doubt have been"
  while (next < finite + 4 && skipped.has(tagOf(wording.tags, next))) next++;
  if (word === "could" && (negations.has(wordAt(wording, finite + 1)) || negations.has(wordAt(wording, finite + 2))))
    return true;
  const following = wordAt(wording, next);
  const perfect = following === "have" && wordAt(wording, next + 1) !== "to" && tagOf(wording.tags, next) === "AUX";
  if (surely.has(word)) return false;
  if (word !== "would" || perfect) return perfect;
  const judges = following === "be" && tagOf(wording.tags, head) === "ADJ" && wordAt(wording, subject.first) === "it";
  return wishing.has(following) || judges;
}

const skipped = new Set(["ADV", "PART", "ADP", "NOUN"]);
