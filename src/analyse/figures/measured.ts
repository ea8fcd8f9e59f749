import type { Span } from "../../document/index.ts";
import { boundNouns, levelVerbs, liftingVerbs, movingNouns, notAttributed } from "../en/measured-words.ts";
import { fullPhrase, phraseBefore, plainPhrase, spanOf, wordAt, type Phrase } from "./clause/phrase.ts";
import { nounBefore, subjectBefore } from "./clause/subject.ts";
import { isBe, type Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";

const moving = new Set(movingNouns.split(" "));
const bound = new Set(boundNouns.split(" "));
const level = new Set(levelVerbs.split(" "));
const unattributed = new Set(notAttributed.split(" "));
/** "in exchange", "in total": how, and not what. */
const adverbial = new Set("exchange cash total advance all part addition return full turn today".split(" "));
/** Describe a number and are no thing. */
const describing = new Set(
  "additional extra further total record estimated reported combined another whopping mere".split(" "),
);
const ofIn = new Set(["of", "in"]);
/** Prepositions whose phrase belongs to the noun before: "a $5m contract with the port", "a 3% discount to earnings". */
const hangers = new Set(["of", "to", "with", "on", "in", "for"]);
const onlyOf = new Set(["of"]);
const movers = new Set(["by", "to", "from"]);
const lifting = new Set(liftingVerbs.split(" "));
const hanging = new Set(["of", "at", "for", "worth"]);

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
  if (counts && next && next.kind === "measure" && next.start - draft.end === 1) {
    const noun = attributed(text, words, next, wordAt(words, next.end));
    return noun && spanOf(words, noun);
  }
  const own = counts ? null : (addedTo(words, first, after) ?? attributed(text, words, draft, overTwin(words, after)));
  if (own) return spanOf(words, own);
  // what a count counts stands behind it and is its own; of anything else the next figure may say more
  const shared = last?.counted && (last.kind !== "count" || last.counted.end <= last.start) ? last.counted : null;
  if (last && shared && isSameBreath(words, Math.max(last.end, shared.end), first)) return shared;
  const phrase =
    hungOn(words, first, after, counts, draft.kind === "share", draft.kind === "measure") ??
    (last && !counts ? gapped(words, last, first) : null) ??
    (counts
      ? levelOf(words, first)
      : (beside(words, first, words[after]?.part === "noun") ?? subjectOf(words, first) ?? listed(words, first)));
  const named = phrase && openedBy(words, phrase);
  return named && spanOf(words, named);
}

/** "adding $4,000 to the [price of a boat]". */
function addedTo(words: readonly Word[], first: number, after: number): Phrase | null {
  if (!/^add(?:s|ed|ing)?$/.test(words[first - 1]?.low ?? "") || words[after]?.low !== "to") return null;
  return fullPhrase(words, after + 1, words.length, onlyOf);
}

/** "37m (121ft)-long [mast]": over what says the same again, and over "-long". */
function overTwin(words: readonly Word[], after: number): number {
  let at = after;
  if (words[at]?.low === "(" && words[at + 1]?.part === "figure") {
    while (at < words.length && words[at]!.low !== ")") at++;
    at++;
  }
  if (words[at]?.low === "-" && /^(?:long|tall|high|wide|deep|old|thick)$/.test(words[at + 1]?.low ?? "")) at += 2;
  return at;
}

/** "84 were killed", "12 rowers": no bare number that says how far something got. */
function followsOn(next: Word | undefined): boolean {
  return next !== undefined && /^(?:aux|verb|noun|wh)$/.test(next.part) && !/^[a-z]+ing$/.test(next.low);
}

/** "a 25% [duty]", "a 51 per cent [stake in a school]", "a 5% rise in [sales]", "$1 billion in [gains]". */
function attributed(text: string, words: readonly Word[], draft: Draft, after: number): Phrase | null {
  const next = words[after];
  if (!next) return null;
  if (draft.kind === "amount" && next.low === "in") {
    const noun = words[after + 1];
    if (noun?.part !== "noun" || noun.capital || unattributed.has(noun.low) || adverbial.has(noun.low)) return null;
    return fullPhrase(words, after + 1, words.length, onlyOf);
  }
  // "21 per cent fewer guests"
  if (draft.kind === "share" && /^(?:fewer|less|more)$/.test(next.low))
    return plainPhrase(words, after + 1, words.length);
  // "(121ft)-long rebuilt mast"
  if (
    next.part === "verb" &&
    next.low.endsWith("ed") &&
    words[after - 1]?.part === "adv" &&
    words[after + 1]?.part === "noun"
  )
    return withHead(fullPhrase(words, after + 1, words.length, hangers), after);
  if (next.part !== "noun" || unattributed.has(next.low)) return null;
  const opens = words[wordAt(words, draft.start) - 1]?.part === "det";
  if (next.capital && !opens && draft.kind !== "measure") return null;
  // "five years jail" is no jail: a unit in the plural describes nothing, "per cent" and a sign do
  if (/[a-z]{3,}s$/i.test(text.slice(draft.start, draft.end)) && draft.kind !== "share") return null;
  const phrase = plainPhrase(words, after, words.length);
  if (!phrase) return null;
  const head = words[phrase.to - 1]!.low;
  if (moving.has(head)) return movedBy(words, phrase.to);
  return fullPhrase(words, after, words.length, bound.has(head) ? ofIn : hangers);
}

function withHead(phrase: Phrase | null, from: number): Phrase | null {
  return phrase && { from, to: phrase.to };
}

/** What a noun of rise or fall is of: "rise [in sales]". */
function movedBy(words: readonly Word[], after: number): Phrase | null {
  const next = words[after];
  if (!next || !(next.low === "in" || next.low === "of" || next.low === "for")) return null;
  const noun = words[after + 1];
  if (!noun || noun.part === "num") return null;
  return fullPhrase(words, after + 1, words.length, onlyOf);
}

/** "a [fine] of $3", "an [interest rate] of 1.4%", "a rise in [sales] of 5%", "sold the [mill] for $3", "cut [output] by 5%". */
function hungOn(
  words: readonly Word[],
  first: number,
  after: number,
  counts: boolean,
  shares: boolean,
  timed: boolean,
): Phrase | null {
  let at = first - 1;
  while (at >= 0 && (words[at]!.part === "det" || words[at]!.part === "adv" || words[at]!.part === "mark")) at--;
  const link = words[at];
  if (!link || (counts && link.low !== "of" && link.low !== "worth")) return null;
  const end = link.low === "worth" && words[at - 1]?.part === "comma" ? at - 1 : at;
  if (words[end - 1]?.part !== "noun") return null;
  const phrase = phraseBefore(words, end, 0);
  if (!phrase) return null;
  let above = phrase.from - 1;
  while (above > 0 && words[above]!.part === "det") above--;
  const before = words[above];
  // "is tall and sways at 60 mph": a verb no list knows
  if (link.low === "at" && before?.part === "conj" && phrase.to - phrase.from === 1) return null;
  if (movers.has(link.low))
    return before && lifting.has(before.low) && before.part === "verb" ? openedBy(words, phrase) : null;
  if (link.low === "(") return innerOf(words, phrase);
  if (!hanging.has(link.low)) return null;
  const inner = link.low === "for" && !timed ? openedBy(words, phrase) : innerOf(words, phrase);
  if (!inner || describing.has(words[inner.to - 1]!.low)) return null;
  // "a rise in sales of 5%": the sales; "a drop of 5% in sales": what follows
  for (let i = phrase.from; i < phrase.to; i++)
    if (moving.has(words[i]!.low)) return movedBy(words, i + 1) ?? movedBy(words, after) ?? (shares ? null : inner);
  return inner;
}

/** A stretch without the preposition that opens it. */
function openedBy(words: readonly Word[], phrase: Phrase): Phrase | null {
  let { from } = phrase;
  while (from < phrase.to && (words[from]!.part === "prep" || words[from]!.part === "det")) from++;
  return from < phrase.to ? { from, to: phrase.to } : null;
}

/** "Shares fell 2% and [Tarn Rowing] by 3%": the verb is not said again. */
function gapped(words: readonly Word[], last: Draft, first: number): Phrase | null {
  const from = wordAt(words, last.end);
  const joins = words[from];
  if (!joins || !(joins.part === "comma" || joins.part === "conj")) return null;
  for (let i = from; i < first; i++) {
    const { part } = words[i]!;
    if (part === "verb" || part === "aux" || part === "wh" || part === "sub" || part === "stop" || part === "pron")
      return null;
  }
  let end = first;
  while (end > from && words[end - 1]!.part !== "noun") end--;
  let at = from;
  while (at < end && words[at]!.part !== "noun") at++;
  return end > at ? phraseBefore(words, end, at) : null;
}

/** "[floor area] 32 m²", "[base price]: $60": a noun that stands right before with nothing that happens between. */
function beside(words: readonly Word[], first: number, followed: boolean): Phrase | null {
  // "a sharp 3 per cent drop": what describes the drop
  if (words[first - 2]?.part === "det" && words[first - 1]!.part === "noun" && followed) return null;
  const end = words[first - 1]?.low === ":" ? first - 1 : first;
  if (words[end - 1]?.part !== "noun" || describing.has(words[end - 1]!.low)) return null;
  const phrase = phraseBefore(words, end, 0);
  const before = phrase && words[phrase.from - 1]?.part;
  return phrase && before !== "verb" && before !== "aux" && before !== "to" ? openedBy(words, phrase) : null;
}

/** "[Quay House], Tarn, $40": a list without verbs. */
function listed(words: readonly Word[], first: number): Phrase | null {
  if (words[first - 1]?.part !== "comma" || !words[first - 2]?.capital) return null;
  return phraseBefore(words, first - 1, 0);
}

/** What a noun phrase cannot reach over to its left: another preposition than "of", "to", "and". */
function parts({ part, low }: Word): boolean {
  return part === "to" || part === "conj" || (part === "prep" && low !== "of");
}

/** The last noun phrase of a stretch with the "of" phrases before it: "shares at [the end of trade]". */
function innerOf(words: readonly Word[], phrase: Phrase): Phrase {
  let from = phrase.to;
  while (from > phrase.from && !parts(words[from - 1]!)) from--;
  while (from < phrase.to - 1 && words[from]!.part === "det") from++;
  return { from, to: phrase.to };
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
    if (part === "verb" || part === "aux" || part === "pron" || part === "wh" || part === "sub") {
      if (!(part === "verb" && low === "end")) return false;
    } else if (
      part === "noun" &&
      !unattributed.has(low) &&
      !(words[i - 1]!.part === "prep" && words[i + 1]?.part === "conj")
    )
      return false;
    else if (low === ";" || low === ":") return false;
  }
  return true;
}

function subjectOf(words: readonly Word[], first: number): Phrase | null {
  const subject = subjectBefore(words, first, 0);
  if (subject === "pronoun") return null;
  if (subject) return subject;
  const before = words[first - 1];
  return before && (before.low === "up" || before.low === "down") ? nounBefore(words, first - 1, 0) : null;
}
