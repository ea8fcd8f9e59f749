import { hashText } from "../../learn/hash.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import type { Trace } from "./memory.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Reading } from "./reading.ts";

/** What may stand for an actor, as the ranking asks of it. */
export interface Pointer {
  readonly at: number;
  /** "the" is a person by what they are, "body" a body. */
  readonly family: Pronoun["family"] | "the" | "body";
  readonly use: Pronoun["use"];
}

/** One actor that a pointer may mean, among others. */
export interface Candidate {
  readonly trace: Trace;
  /** 0 for the one spoken of last. */
  readonly rank: number;
  /** Sentences since it was last spoken of. */
  readonly gap: number;
  /** How many may be meant. */
  readonly others: number;
  /** Of those, the one spoken of most. */
  readonly most: boolean;
  /** How many of those were the subject, spoke or opened a sentence later than this one did. */
  readonly subjectRank: number;
  readonly speakerRank: number;
  readonly openingRank: number;
  /** Speaks the quotation that the pointer stands in. */
  readonly speaks: boolean;
  /** A form of address or a given name says that the pronoun fits. */
  readonly addressed: boolean;
  /** Others that the pronoun cannot mean stand beside it, so that the same pronoun before tells too much. */
  readonly mixed: boolean;
}

/** Calls `add` with every feature of "this pointer means this candidate". No word of the text is among them, only where things stand. */
export function addFeatures(
  reading: Reading,
  { at, family, use }: Pointer,
  { trace, rank, gap, others, most, subjectRank, speakerRank, openingRank, speaks, mixed }: Candidate,
  add: (feature: number) => void,
): void {
  const { sentence, paragraph, quoted, lower, sentenceFirst } = reading;
  const { last, stance, actor } = trace;
  // he and she are one: which of them is no feature
  const kind = family === "she" ? "he" : family;
  const put = (name: string) => add(hashText(`${kind} ${name}`));
  const far = gap === 0 ? "same" : gap < 4 ? `${gap}` : gap < 7 ? "few" : "many";
  const near = gap === 0 ? "same" : gap === 1 ? "next" : "far";
  const leap = Math.min(3, paragraph[at]! - paragraph[last.first]!);
  const role = stance.owner ? "owner" : stance.said ? "said" : stance.subject ? "subject" : stance.after;
  const says = saysNext(reading, at);
  const since = (token: number) => (token < 0 ? "never" : `${Math.min(4, sentence[at]! - sentence[token]!)}`);
  const inQuote = quoted[at] === 1;
  put(`bias ${use}`);
  put(`gap ${far}`);
  put(`leap ${leap}`);
  put(`leap ${leap} ${near} first ${at === sentenceFirst[sentence[at]!]}`);
  put(`rank ${Math.min(rank, 3)} of ${Math.min(others, 4)}`);
  put(`role ${role} ${near}`);
  put(`role ${role} ${near} ${use}`);
  put(`role ${role} rank ${Math.min(rank, 2)}`);
  put(`count ${Math.min(4, Math.floor(Math.log2(trace.count)))} ${others > 1}`);
  put(`most ${most} ${others > 1} ${near}`);
  put(`subject ${since(trace.lastSubject)} ${use}`);
  put(`spoke ${since(trace.lastSaid)} says ${says}`);
  put(`says ${says} role ${role} ${near}`);
  const place = (order: number, token: number) => (token < 0 ? "never" : `${Math.min(order, 2)}`);
  put(`subject order ${place(subjectRank, trace.lastSubject)} ${use}`);
  put(`speaker order ${place(speakerRank, trace.lastSaid)} says ${says} ${leap}`);
  put(`opening order ${place(openingRank, trace.lastOpening)} ${use} rank ${Math.min(rank, 2)}`);
  put(`orders ${place(subjectRank, trace.lastSubject)} ${place(openingRank, trace.lastOpening)} ${Math.min(rank, 2)}`);
  put(`opened ${since(trace.lastOpening)} ${use}`);
  put(`quoted ${inQuote} ${quoted[last.first] === 1} ${near}`);
  if (inQuote) put(`quote speaker ${speaks}`);
  if (inQuote) put(`quote role ${role} ${near}`);
  put(`kind ${actor.kind} named ${actor.names.length > 0}`);
  if (last.form === "pronoun" && !mixed) put(`same word ${lower[last.first] === lower[at]} ${near}`);
  if (gap === 0) put(`within ${use} ${role} ${Math.min(4, (at - last.end) >> 2)}`);
  if (gap === 0) put(`clause ${use} ${clausesBetween(reading, last.end, at)} ${role}`);
  if (trace.count === 1) put(`once ${paragraph[last.first] === 0} ${near} ${role}`);
  if (last.form === "nominal") put(`article ${articles.has(lower[last.first]!) ? lower[last.first] : "no"} ${near}`);
}

const articles = new Set(["a", "an", "the", "his", "her", "their"]);

/** "he said", "she later added": the pointer is about to speak. */
export function saysNext({ lower }: Reading, at: number): boolean {
  const next = lower[at + 1] ?? "";
  return reportingForms.has(next) || (helpers.has(next) && reportingForms.has(lower[at + 2] ?? ""));
}

const helpers = new Set(["also", "later", "then", "has", "had", "have", "earlier", "repeatedly", "further"]);

/** 0, 1 or 2 and more: marks and words that open a clause. */
function clausesBetween({ lower }: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < 2; i++) if (openers.has(lower[i]!)) count++;
  return count;
}

const openers = new Set(
  ", ; : and but that who which when while because after before if as whether where since until though although said says".split(
    " ",
  ),
);
