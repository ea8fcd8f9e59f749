import type { Sentence, Span, Tags, Tokens } from "../../../document/index.ts";
import * as grammar from "../../en/grammar.ts";
import { featureOf, tagOf } from "../../tags/labels.ts";
import { isVerb, mayMeasure } from "./verb.ts";

/** What a word does in its clause, as far as lists and its neighbours tell. */
export type Part =
  | "det"
  | "noun"
  | "verb"
  | "aux"
  | "to"
  | "prep"
  | "conj"
  | "sub"
  | "wh"
  | "pron"
  | "adv"
  | "num"
  | "figure"
  | "time"
  | "comma"
  | "stop"
  | "mark";

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly part: Part;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const auxiliaries = set(`${grammar.auxiliaries} cannot`);
const be = set("am is are was were be been being 's ’s 're ’re");
const determiners = set(
  "the a an this that these those his her its their our my your some any no every each another both all several many most few whose",
);
const prepositions = set(`${grammar.prepositions} versus vs`);
const subordinators = set(
  "because as while when if although though but since after before until than so where what how why whereas unless once whether",
);
const relatives = set("who which that whom");
const pronouns = set("i you he she it we they me him us them himself herself itself themselves there nobody everyone");
const adverbs = set(`${grammar.adverbs} up down out about nearly almost roughly over`);
const ordinals = set("first second third last next final long early late just only");

/** The words of a sentence with their parts. What is read as a figure or a time is no part of any phrase. */
export function wordsOf(
  text: string,
  tokens: Tokens,
  tags: Tags,
  sentence: Sentence,
  figures: readonly Span[],
  times: readonly Span[],
): readonly Word[] {
  const words: Word[] = [];
  const taken = { figure: 0, time: 0 };
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const exact = text.slice(start, end);
    const low = exact.toLowerCase();
    const kind = tokens.kind[i]!;
    const last = words.at(-1);
    while (taken.figure < figures.length && figures[taken.figure]!.end <= start) taken.figure++;
    while (taken.time < times.length && times[taken.time]!.end <= start) taken.time++;
    const inFigure = (figures[taken.figure]?.start ?? Infinity) < end;
    const inTime = (times[taken.time]?.start ?? Infinity) < end;
    const ahead = i + 1 < sentence.endToken ? text.slice(tokens.start[i + 1], tokens.end[i + 1]) : "";
    // a number in words opens what a verb is of, as digits do
    const next =
      isIn(figures[taken.figure], tokens.start[i + 1]) || isIn(figures[taken.figure + 1], tokens.start[i + 1])
        ? "0"
        : ahead;
    const part = inFigure
      ? "figure"
      : inTime
        ? "time"
        : kind === "number"
          ? "num"
          : kind === "punct" || kind === "symbol"
            ? markOf(exact, text[start - 1])
            : kind === "mark"
              ? "noun"
              : (smallPart(low, exact, last, ahead) ?? openPart(tags, i, last, low, exact, next));
    // "since October": no clause
    if (inTime && last?.part === "sub") words[words.length - 1] = { ...last, part: "prep" };
    words.push({ start, end, low, capital: exact[0] !== low[0], part });
  }
  return words;
}

function isIn(span: Span | undefined, offset: number | undefined): boolean {
  return span !== undefined && offset !== undefined && offset >= span.start && offset < span.end;
}

function markOf(exact: string, before: string | undefined): Part {
  if (exact === ",") return "comma";
  // a dash or a colon parts clauses, a hyphen inside a word and a sign do not
  if (/^[;:–—()[\]]$|^''$|^``$/.test(exact) || (exact === "-" && before === " ")) return "stop";
  return "mark";
}

// matches: "the", "they"   must not match: "fell"
const opensClause = /^(?:the|an?|its?|their|his|her|they|he|she|we|there|these|those)$/i;

/** The small words by lists: they are few, and a phrase may not reach over them. */
function smallPart(low: string, exact: string, last: Word | undefined, next: string): Part | null {
  const before = last?.part;
  if ((low === "'s" || low === "’s" || low === "'" || low === "’") && before === "noun") return "mark";
  if (low === "that" && before === "noun") return opensClause.test(next) ? "sub" : "wh";
  if (relatives.has(low) && low !== "that") return "wh";
  if (low === "that" && before === "verb") return "sub";
  if (low === "lrb" || low === "rrb") return "stop";
  if (determiners.has(low)) return "det";
  if (pronouns.has(low)) return "pron";
  if (auxiliaries.has(low) && !(exact === "May" || exact === "Will")) return low === "to" ? "to" : "aux";
  if (low === "to") return "to";
  if (low === "and" || low === "or" || low === "nor") return "conj";
  if (low === "so" && next !== "that") return "adv";
  if (subordinators.has(low)) return low === "but" ? "conj" : "sub";
  if (prepositions.has(low) && !(before === "verb" && (low === "up" || low === "off"))) return "prep";
  if (before === "det" && ordinals.has(low)) return "noun";
  return adverbs.has(low) ? "adv" : null;
}

// matches: "consists", "died"   must not match: "speed"
const ofVerbs =
  /^(?:consist|compos|die|think|thought|speak|spoke|hear|approv|dispos|compris|become|became|talk|know|knew|dream|warn|accus|convict|made|born|remind|inform|complain|boast|admit|allow|smell|taste)/;

/** All other words by their tags and their neighbours; what describes a noun is taken for one, be it an adjective or a participle. */
function openPart(tags: Tags, token: number, last: Word | undefined, low: string, exact: string, next: string): Part {
  const tag = tagOf(tags, token);
  // "prices are": no verb stands right before an auxiliary
  if (
    auxiliaries.has(next) &&
    next !== "to" &&
    low.endsWith("s") &&
    /^(?:noun|det|prep|conj|mark)$/.test(last?.part ?? "")
  )
    return "noun";
  // "a top speed of 18 mph": what "of" hangs on is a noun, but for a few verbs
  if (next === "of" && last?.part === "noun" && !ofVerbs.test(low) && !/.{4}(?:ed|ing)$/.test(low)) return "noun";
  const listed = isVerb(low, exact, last, next);
  if (tag === "ADV" && !listed && (low.endsWith("ly") || /^(?:verb|aux|figure)$/.test(last?.part ?? ""))) return "adv";
  if (tag === "VERB" && exact === low) return isTaggedVerb(tags, token, last, next) || listed ? "verb" : "noun";
  // "300 are children"
  if (tag === "NOUN" && last?.part === "aux") return "noun";
  // "prices rise 5%" is told by what follows, whatever the tag; "increased demand" is not
  return listed && !(tag === "ADJ" && low.endsWith("ed")) ? "verb" : "noun";
}

function isTaggedVerb(tags: Tags, token: number, last: Word | undefined, next: string): boolean {
  const feature = featureOf(tags, token);
  const ahead = next === "" ? null : tagOf(tags, token + 1);
  if (feature === "done" || feature === "ing") {
    const describes = last === undefined || /^(?:det|mark|figure)$/.test(last.part);
    return !(describes && (ahead === "NOUN" || ahead === "PROPN" || ahead === "ADJ"));
  }
  // "exports to China dropped", "particle robots measure": a noun in -s
  if (feature === "pres3" || feature === "pres")
    return (
      /^(?:noun|num|time|wh|pron|mark)$/.test(last?.part ?? "") &&
      ahead !== "VERB" &&
      ahead !== "AUX" &&
      !mayMeasure(next)
    );
  return last !== undefined || feature === "base";
}

/** Whether a word may be a form of "be": what follows it says something of the subject. */
export function isBe(word: Word): boolean {
  return be.has(word.low);
}
