import { offices, sourceBodies, sourcePeople, sourcePerson } from "../en/source-nouns.ts";
import { channelIn, finish } from "./circumstance.ts";
import { nearColon, type Cue } from "./cue.ts";
import type { Item } from "./segment.ts";
import { looksVerb } from "./edge.ts";
import { findLeadSubject, findPhraseAfter, findSubject, type Range } from "./source.ts";
import { coordinators, prepositions, stanceOfNoun, subordinators, timeWords } from "./words.ts";

/** A cue with what stands round it, in item indexes; contents come later, when every frame is known. */
export interface Frame {
  readonly cue: Cue;
  readonly source: Range | null;
  /** The source follows the cue: "said Ann Lee". */
  readonly inverted: boolean;
  /** The source is the subject of an earlier verb: "Orr left, adding". */
  readonly shared: boolean;
  /** Cue, source and what belongs to them: no content lies inside. */
  readonly start: number;
  readonly end: number;
  readonly channel: Range | null;
  /** "The ferry is said to have sunk": the ferry, which is part of what is said. */
  readonly about?: Range | null;
}

/** Frames of a segment, left to right. */
export function findFrames(items: readonly Item[], cues: readonly Cue[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const cue of cues) {
    // "according to a man who said so"
    if (cue.start < (frames.at(-1)?.source?.end ?? 0)) continue;
    const frame = frameOf(items, cue, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameOf(items: readonly Item[], cue: Cue, earlier: readonly Frame[]): Frame | null {
  const last = earlier.at(-1);
  const floor = last?.end ?? 0;
  const bare = { inverted: false, shared: false, channel: null };
  if (cue.kind === "according") {
    const trailing = cue.start > 0;
    const source = findPhraseAfter(items, cue.end, { trailing });
    if (!source) return null;
    // "according to a poll released Thursday"
    let end = source.end;
    while (
      end < items.length &&
      (timeWords.has(items[end]!.word) ||
        (prepositions.has(items[end]!.word) && timeWords.has(items[end + 1]?.word ?? "")))
    )
      end++;
    return { ...bare, cue, source, start: cue.start, end };
  }
  if (cue.kind === "colon") return colonFrame(items, cue, last);
  if (cue.kind === "passive") {
    const about = findSubject(items, cue.start, floor);
    return { ...bare, cue, source: null, about, start: about?.start ?? cue.start, end: cue.end };
  }
  if (cue.kind === "noun") return nounFrame(items, cue);

  // "is saying" has a subject of its own; ", saying" shares one
  const free = cue.form === "ing" && cue.start === cue.head;
  // "Asked whether he would stay, he": asked by nobody named
  const before = items[cue.start - 1];
  // Said Orr, "…": a name that is spelled like a verb has no quotation after it
  if (cue.head === 0 && cue.form === "past" && !(cue.lemma === "say" && items.some(({ quote }) => quote))) return null;
  const own =
    !free || (before !== undefined && /^\p{L}/u.test(before.word) && !standsBeforeIng(items, cue.start - 1, floor));
  const subject = own ? findSubject(items, cue.start, floor) : null;
  if (!subject && !free && cue.form !== "base" && (before === undefined || before.quote || before.word === ",")) {
    const source = findPhraseAfter(items, cue.end, { trailing: true });
    if (source && before)
      return finish(items, { ...bare, cue, source, inverted: true, start: cue.start, end: source.end });
  }
  const speaker =
    subject && saysBehind(items, cue, subject) ? findPhraseAfter(items, cue.end, { trailing: true }) : null;
  if (speaker)
    return finish(items, { ...bare, cue, source: speaker, inverted: true, start: cue.start, end: speaker.end });
  if (subject) return finish(items, { ...bare, cue, source: subject, start: subject.start, end: cue.end });
  // one subject, two verbs
  const source = last?.source ?? findLeadSubject(items, cue.start, 0);
  return finish(items, { ...bare, cue, source, shared: true, start: cue.start, end: cue.end });
}

/** "The dam held, said Ann Lee of Hull.": a name and no verb after, a clause before. */
function saysBehind(items: readonly Item[], cue: Cue, subject: Range): boolean {
  if (cue.lemma !== "say" || cue.start !== cue.head || items[cue.start - 1]!.word === ",") return false;
  if (!items[cue.end]?.upper || items[subject.start]!.upper) return false;
  for (let at = cue.end; at < items.length && at - cue.end < 40; at++) {
    if (items[at]!.quote || items[at]!.word === ":") return false;
    if (items[at]!.word === "who" || items[at]!.word === ".") break;
    if (looksVerb(items, at, cue.end)) return false;
  }
  for (let at = Math.max(0, cue.start - 40); at < cue.start; at++) if (looksVerb(items, at, 0)) return true;
  return false;
}

/** "by saying", "and saying", "began saying": the subject is further off than the word before. */
function standsBeforeIng(items: readonly Item[], at: number, floor: number): boolean {
  const { word } = items[at]!;
  return prepositions.has(word) || subordinators.has(word) || coordinators.has(word) || looksVerb(items, at, floor);
}

function colonFrame(items: readonly Item[], cue: Cue, last: Frame | undefined): Frame | null {
  const next = items[cue.end];
  const base = { cue, inverted: false, shared: false, channel: null, end: cue.end };
  // "He said:" has its cue already
  if (!next || (last && last.end >= cue.start)) return null;
  if (next.quote) {
    let start = cue.start;
    while (start > (last?.end ?? 0) && isNamePart(items[start - 1]!)) start--;
    while (start < cue.start && !items[start]!.upper) start++;
    if (start < cue.start && cue.start <= nearColon && !(start > 0 && isDated(items[start - 1]!)))
      return { ...base, source: { start, end: cue.start }, start };
    // The minister made the pledge in a post on Monday: "…"
    const channel = last ? null : channelIn(items, 0, cue.start);
    const lead = channel && findLeadSubject(items, cue.start, 0);
    if (!lead) return null;
    const noun = items.slice(lead.end, cue.start).find(({ word }) => stanceOfNoun.has(word));
    const stance = noun ? stanceOfNoun.get(noun.word)! : cue.stance;
    const source = { start: lead.start, end: apposedNameEnd(items, lead.end, cue.start) };
    return { ...base, cue: { ...cue, stance }, source, channel, start: lead.start };
  }
  const source = { start: 0, end: cue.start };
  const named = items.slice(0, cue.start).every(isNamePart) || isSpeakerNoun(items[cue.start - 1]!.word);
  return named && cue.start < 5 && !last && next.upper ? { ...base, source, start: 0 } : null;
}

/** "EU official: ...", "Police: ...", "Study: ...": what headlines call those who say so. */
function isSpeakerNoun(word: string): boolean {
  return (
    sourcePeople.has(word) ||
    sourcePerson.has(word) ||
    sourceBodies.has(word) ||
    offices.has(word) ||
    /^(?:report|study|poll|survey)$/.test(word)
  );
}

/** "The minister, Ann Lee, made": past the name between the commas. */
function apposedNameEnd(items: readonly Item[], at: number, limit: number): number {
  if (items[at]?.word !== ",") return at;
  let end = at + 1;
  while (end < limit && end - at < 7 && isNamePart(items[end]!)) end++;
  return end > at + 1 && items[end]?.word === "," ? end : at;
}

/** "on March", "in June": the capitals that follow are a date's. */
function isDated(item: Item): boolean {
  return prepositions.has(item.word);
}

/** A capital, or what stands between capitals in a name: "Ministry of Works". */
function isNamePart(item: Item): boolean {
  // matches: "of", "’"   must not match: "on"
  return item.upper || /^(?:[.'’&-]|of|the|for|'s|’s)$/.test(item.word);
}

/** "his claim that", "the warning from Oslo that": the owner is the source. */
function nounFrame(items: readonly Item[], cue: Cue): Frame | null {
  const before = items[cue.head - 1]!;
  const base = { cue, inverted: false, shared: false, channel: null, end: cue.end };
  if (["his", "her", "their", "its", "my", "our", "your"].includes(before.word)) {
    const source = { start: cue.head - 1, end: cue.head };
    return { ...base, source, start: source.start };
  }
  if (before.word === "'s" || before.word === "’s") {
    let start = cue.head - 2;
    while (start > 0 && items[start - 1]!.upper) start--;
    return { ...base, source: { start, end: cue.head - 1 }, start };
  }
  return null;
}
