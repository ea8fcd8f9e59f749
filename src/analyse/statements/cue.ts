import type { Stance } from "../../document/index.ts";
import { cueVerbs, type VerbForm } from "../quotes/cue-verbs.ts";
import { findPhrase } from "./phrase.ts";
import type { Item } from "./segment.ts";
import { addsUp, countsCases, describesState, hidesName, isPlea } from "./unsaid.ts";
import {
  adverbs,
  askingVerbs,
  auxiliaries,
  barePronouns,
  beForms,
  labels,
  determiners,
  modals,
  modifiers,
  negations,
  nounsToo,
  passiveVerbs,
  possessives,
  prepositions,
  sayingNouns,
  stanceOfNoun,
  subjectPronouns,
  timeWords,
} from "./words.ts";

/** Words that report, as they stand in a segment. Positions are item indexes; `end` is one past the last. */
export interface Cue {
  readonly kind: "verb" | "passive" | "according" | "colon" | "noun";
  /** With auxiliaries and adverbs: "has also said". */
  readonly start: number;
  /** The reporting word itself. */
  readonly head: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly stance: Stance;
  readonly negated: boolean;
}

/** Every cue of a segment, left to right. */
export function findCues(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(items);
  for (let at = 0; at < items.length; at++) {
    // "the Early Warning System", "Said Salami": part of a name, unless all words have capitals
    if (items[at]!.upper && at > 0 && !headline && !items[at - 1]!.quote) continue;
    const cue = cueAt(items, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

/** Most words of it begin with a capital. */
function isHeadline(items: readonly Item[]): boolean {
  const words = items.filter(({ word }) => /^\p{L}/u.test(word));
  return words.filter(({ upper }) => upper).length * 2 > words.length;
}

function cueAt(items: readonly Item[], at: number): Cue | null {
  const { word } = items[at]!;
  if (word === "according" && items[at + 1]?.word === "to")
    return { ...plain, kind: "according", start: at, head: at, end: at + 2, lemma: word };
  if (word === ":") return colonAt(items, at);
  // "Orr forecast that": a verb in the past, unless it is somebody's forecast
  const past = cueVerbs.get(word)?.form === "past" && !determiners.has(items[at - 1]?.word ?? "");
  if (sayingNouns.has(word) && items[at + 1]?.word === "that" && at > 0 && !past) {
    const stance = stanceOfNoun.get(word) ?? "asserts";
    return { ...plain, kind: "noun", start: at, head: at, end: at + 1, lemma: word, stance };
  }
  const phrase = findPhrase(items, at);
  const verb = phrase ?? cueVerbs.get(word);
  if (!verb) return null;
  const end = at + 1 + (phrase?.length ?? 0);
  const start = groupStart(items, at);
  const { lemma, stance } = verb;
  const negated = isNegated(items, start, at);
  const passive = isPassive(items, start, at, verb.form);
  if (passive && !phrase) {
    if (!passiveVerbs.has(lemma) || items[at + 1]?.word !== "to") return null;
    return { kind: "passive", start, head: at, end, lemma, form: verb.form, stance, negated };
  }
  if (!isVerb(items, { start, head: at, end }, verb.form, lemma) || isCondition(items, start)) return null;
  if (hidesName(items, end) || isPlea(lemma, items[end]) || addsUp(lemma, items[end])) return null;
  return { kind: "verb", start, head: at, end, lemma, form: verb.form, stance, negated };
}

const plain = { form: "base", stance: "asserts", negated: false } as const;

/** A colon after more words than this has no bare name before it. */
export const nearColon = 8;

/** `Orr: "We left."` or `Orr: We left`; the words before it are read by source. */
function colonAt(items: readonly Item[], at: number): Cue | null {
  if (at === 0 || at + 2 > items.length || at > (items[at + 1]!.quote ? 30 : nearColon)) return null;
  // "Image:", "Eds:", "Editor's note:" name what follows, not who speaks
  if (labels.has(items[at - 1]!.word)) return null;
  return { ...plain, kind: "colon", start: at, head: at, end: at + 1, lemma: ":" };
}

/** First auxiliary or adverb of the group that ends in the verb: "has | also | said" → "has". */
function groupStart(items: readonly Item[], head: number): number {
  let start = head;
  while (start > 0 && head - start < 6) {
    const { word, quote } = items[start - 1]!;
    if (quote || !(auxiliaries.has(word) || adverbs.has(word) || word === "to" || isManner(word))) break;
    if (word === "to" && start !== head) break;
    start--;
  }
  // an adverb that opens the sentence is not part of the group: "Later said"
  while (start < head && items[start]!.upper) start++;
  return start;
}

/** "angrily"; not "family". */
export function isManner(word: string): boolean {
  // matches: "angrily"   must not match: "July"
  return word.length > 4 && /[a-z]{2}ly$/.test(word) && word !== "family" && word !== "reply" && word !== "ally";
}

function isNegated(items: readonly Item[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (negations.has(items[at]!.word)) return true;
  const before = items[start - 1]?.word;
  return (before === "declined" || before === "refused") && items[start]?.word === "to";
}

function isPassive(items: readonly Item[], start: number, head: number, form: VerbForm): boolean {
  if (form !== "past" && form !== "participle") return false;
  for (let at = head - 1; at >= start; at--) {
    const { word } = items[at]!;
    if (beForms.has(word) && word !== "'s" && word !== "’s") return true;
    if (auxiliaries.has(word) && !negations.has(word)) return false;
  }
  return false;
}

/** Whether the word at `head` is used as a finite or -ing verb here, by its neighbours. */
function isVerb(
  items: readonly Item[],
  { start, head, end }: Pick<Cue, "start" | "head" | "end">,
  form: VerbForm,
  lemma: string,
): boolean {
  const before = items[head - 1];
  const after = items[end];
  const group = items[start];
  const subject = items[start - 1];
  const ambiguous = nounsToo.has(lemma.split(" ", 1)[0]!);
  if (lemma === "think" && after && /^tanks?$/.test(after.word)) return false;
  // "the United States": a name, not "states"
  if (ambiguous && form === "present" && items[head]!.upper && before?.upper) return false;
  // so-called
  if (before?.word === "-" && before.end === items[head]!.start) return false;
  if (before && !before.quote) {
    if (form !== "past" && determiners.has(before.word) && !subjectPronouns.has(before.word)) return false;
    if (possessives.has(before.word) || before.word === "'s" || before.word === "’s")
      return start < head && auxiliaryBefore(items, head);
    if (form === "past" && (before.word === "the" || before.word === "a" || before.word === "an")) return false;
    if (prepositions.has(before.word) && before.word !== "to" && form !== "ing") return false;
  }
  if (form === "past" && modifiers.has(lemma) && after && isPlainWord(after)) return false;
  if (form === "past" && describesState(before, after, modifiers.has(lemma))) return false;
  if (form === "past" && start === head && lemma === "confirm" && countsCases(items, head)) return false;
  // "that questions he would like to ask"
  if (form === "present" && ambiguous && before?.word === "that" && !opensContent(after)) return false;
  if (after?.word === "by" && form !== "ing" && form !== "present") return false;
  switch (form) {
    case "base": {
      const aux = group && start < head && hasModal(items, start, head);
      if (aux) return items[head - 1]!.word !== "to" || start < head - 1;
      if (!subject) return false;
      if (barePronouns.has(subject.word) && !["he", "she", "it"].includes(subject.word)) return true;
      if (subject.word === "who" || subject.word === "people" || subject.word === "many" || subject.word === "some")
        return true;
      if (!ambiguous) return !isFunctionWord(subject);
      return opensContent(after) && (isPlural(subject) || subject.word === ",");
    }
    case "present":
      // a plural noun that opens the sentence
      if (head === 0 && ambiguous) return false;
      if (!ambiguous) return true;
      if (subject && (barePronouns.has(subject.word) || subject.word === "who" || subject.word === "which"))
        return true;
      if (quoteJustBefore(items, start)) return true;
      return opensContent(after) && !(subject && prepositions.has(subject.word));
    case "ing":
      return (
        before === undefined ||
        before.quote !== null ||
        [",", "(", "—", "–", "-", "by", "after", "before", "while", "in", "without", "and", "when"].includes(
          before.word,
        ) ||
        (start < head && beBefore(items, start, head)) ||
        opensContent(after)
      );
    default:
      return true;
  }
}

/** A lower-case word that opens neither a clause nor a phrase: a noun, an adjective. */
function isPlainWord(item: Item): boolean {
  const { word, upper, quote } = item;
  if (quote || upper || !/^\p{L}/u.test(word) || isManner(word)) return false;
  return (
    !isFunctionWord(item) && !barePronouns.has(word) && word !== "that" && word !== "whether" && !timeWords.has(word)
  );
}

/** "if towns agree", "unless she says so": nobody has said it. */
function isCondition(items: readonly Item[], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 6; at--) {
    const { word, quote } = items[at]!;
    if (quote || word === "," || word === "that") return false;
    if (word === "if" || word === "unless") return at === 0 || !askingVerbs.has(items[at - 1]!.word);
  }
  return false;
}

function isFunctionWord(item: Item): boolean {
  const { word } = item;
  return (
    prepositions.has(word) ||
    determiners.has(word) ||
    auxiliaries.has(word) ||
    word === "and" ||
    word === "or" ||
    word === "to"
  );
}

/** `"…," Ann Lee notes`: a name between a quotation and the verb. */
function quoteJustBefore(items: readonly Item[], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 7; at--) {
    const { quote, upper, word } = items[at]!;
    if (quote) return start - at > 1;
    if (!upper && !determiners.has(word) && !barePronouns.has(word)) return false;
  }
  return false;
}

function hasModal(items: readonly Item[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (modals.has(items[at]!.word)) return true;
  return false;
}

function auxiliaryBefore(items: readonly Item[], head: number): boolean {
  const word = items[head - 1]!.word;
  return word === "'s" || word === "’s" ? barePronouns.has(items[head - 2]?.word ?? "") : false;
}

function beBefore(items: readonly Item[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (beForms.has(items[at]!.word)) return true;
  return false;
}

/** What can open a reported clause: "that", a quotation, a colon, a pronoun, a determiner, a name. */
function opensContent(item: Item | undefined): boolean {
  if (!item) return false;
  const { word, quote, upper } = item;
  return (
    quote !== null ||
    word === "that" ||
    word === ":" ||
    barePronouns.has(word) ||
    word === "there" ||
    word === "whether" ||
    upper ||
    word === ","
  );
}

/** "officials", "Democrats"; not "boss". */
function isPlural(item: Item): boolean {
  // matches: "officials"   must not match: "boss"
  return /[^s'’]s$/.test(item.word) || ["people", "men", "women", "police", "children", "others"].includes(item.word);
}
