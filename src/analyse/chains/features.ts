import { mix } from "../../learn/hash.ts";
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

const families = ["he", "they", "it", "the", "body"];
const uses = ["subject", "object", "owner", "self"];
const roles = ["owner", "said", "subject", "preposition", "and", "other"];
const kinds = ["person", "org", "place", "group"];

/**
 * Calls `add` with every feature of "this pointer means this candidate". No word of the text is among them, only where things stand. A feature
 * is its number here and up to three small values, four bits each.
 */
export function addFeatures(
  reading: Reading,
  { at, family, use }: Pointer,
  { trace, rank, gap, others, most, subjectRank, speakerRank, openingRank, speaks, mixed }: Candidate,
  add: (feature: number) => void,
): void {
  const { sentence, paragraph, quoted, lower, sentenceFirst } = reading;
  const { last, stance, actor } = trace;
  // he and she are one: which of them is no feature
  const pointer = families.indexOf(family === "she" ? "he" : family);
  const put = (number: number, a: number | boolean, b: number | boolean = 0, c: number | boolean = 0) =>
    add(mix((((((pointer << 5) | number) << 4) | Number(a)) << 8) | (Number(b) << 4) | Number(c), 0));
  // 0 the same sentence, 1 the next, 2 further
  const near = Math.min(gap, 2);
  const far = gap < 4 ? gap : gap < 7 ? 4 : 5;
  const leap = Math.min(3, paragraph[at]! - paragraph[last.first]!);
  const as = uses.indexOf(use);
  const role = roles.indexOf(
    stance.owner
      ? "owner"
      : stance.said
        ? "said"
        : stance.subject
          ? "subject"
          : stance.after === "owner"
            ? "owner"
            : stance.after,
  );
  const says = saysNext(reading, at);
  const since = (token: number) => (token < 0 ? 5 : Math.min(4, sentence[at]! - sentence[token]!));
  const order = (later: number, token: number) => (token < 0 ? 3 : Math.min(later, 2));
  const place = Math.min(rank, 2);
  const inQuote = quoted[at] === 1;
  put(0, as);
  put(1, far);
  put(2, leap);
  put(3, leap, near, at === sentenceFirst[sentence[at]!]);
  put(4, Math.min(rank, 3), Math.min(others, 4));
  put(5, role, near);
  put(6, role, near, as);
  put(7, role, place);
  put(8, Math.min(4, Math.floor(Math.log2(trace.count))), others > 1);
  put(9, most, others > 1, near);
  put(10, since(trace.lastSubject), as);
  put(11, since(trace.lastSaid), says);
  put(12, says, role, near);
  put(13, order(subjectRank, trace.lastSubject), as);
  put(14, order(speakerRank, trace.lastSaid), says, leap);
  put(15, order(openingRank, trace.lastOpening), as, place);
  put(16, order(subjectRank, trace.lastSubject), order(openingRank, trace.lastOpening), place);
  put(17, since(trace.lastOpening), as);
  put(18, inQuote, quoted[last.first] === 1, near);
  if (inQuote) put(19, speaks);
  if (inQuote) put(20, role, near);
  put(21, kinds.indexOf(actor.kind) + 1, actor.names.length > 0);
  if (last.form === "pronoun" && !mixed) put(22, lower[last.first] === lower[at], near);
  if (gap === 0) put(23, as, role, Math.min(4, (at - last.end) >> 2));
  if (gap === 0) put(24, as, clausesBetween(reading, last.end, at), role);
  if (trace.count === 1) put(25, paragraph[last.first] === 0, near, role);
  if (last.form === "nominal") put(26, articles.indexOf(lower[last.first]!) + 1, near);
}

const articles = ["a", "an", "the", "his", "her", "their"];

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
