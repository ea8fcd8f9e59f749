import { placesOf, contains, type Figure, type Span, type Statement, type Time } from "../../document/index.ts";
import type { Draft } from "./draft.ts";
import { endsClause, pieceOf, type Surroundings } from "./govern.ts";

// matches: " died after the ship sank "   must not match: " died "
const opensClause = /\b(?:after|before|when|since|until|where|whether)\b/i;
// matches: " were at sea when it struck on "   must not match: " died after it struck on "
const sameMoment = /^[^.;:–—]*\s(?:when|as|while)\s[^.;:–—]*$/;
// matches: "built in ", "which opened in "   must not match: "was sold in "
const aside =
  /(?:,\s|\band\s)(?:(?:which|who|whose|where)\b[^,]*|(?:[a-z]+ly\s)?[a-z]+(?:ed|ilt|own|ung|ade|ought|ung)\s(?:[a-z]+\s)?(?:in|on|since|during|by|from)?\s*)$/;
// matches: " and debated Lind on "   must not match: " and 12 hurt on "
const nextVerb = /\sand\s(?:[a-z]+ly\s)?[a-z]{2,}ed\s/;
// matches: ", down from ", " against about "   must not match: " from France and "
const comparing =
  /\b(?:(?:from|than|instead\sof)\s+(?:(?:the|an?|just|only|about|around|some)\s+)*|(?:compared\s(?:with|to)|against|versus)\s+(?:[\w’'-]+\s+){0,5})$/;
const farthest = 120;

/** When a figure held: the time of its clause, else of a clause of the same moment, else when it was said, else the report's date. */
export function asOf(
  text: string,
  sentence: Span,
  drafts: readonly Draft[],
  index: number,
  statement: Statement | null,
  around: Surroundings,
): Figure["asOf"] {
  const draft = drafts[index]!;
  const within = pieceOf(draft, statement);
  let nearest: Time | null = null;
  let moment: Time | null = null;
  let far = farthest;
  for (const time of around.times) {
    if (!time.value || time.type === "duration" || time.type === "set" || (within && !contains(within, time))) continue;
    const follows = time.start >= draft.end;
    if ((follows ? time.start - draft.end : draft.start - time.end) >= far) continue;
    // what somebody else is told to have said has a time of its own
    if (around.statements.some((other) => other !== statement && holds(other, time) && !holds(other, draft))) continue;
    const gap = follows ? text.slice(draft.end, time.start) : text.slice(time.end, draft.start);
    const before = text.slice(Math.max(sentence.start, time.start - 60), time.start);
    // "25% higher than last year": what it is compared with
    if (outOfReach(before, follows) || /\bthan\s+(?:(?:in|the|a|at)\s+)*$/i.test(before)) continue;
    if (follows ? isOfAnother(text, drafts, index, time, gap) : aside.test(before) && /^\s?,/.test(gap)) continue;
    // another clause's time is another's, unless both happen at once
    if (endsClause.test(gap) || (follows ? opensClause.test(gap) : /\bnow\b/.test(gap))) {
      if (follows && moment === null && sameMoment.test(gap)) moment = time;
      continue;
    }
    nearest = time;
    // "last week collected 40 barrels on Wednesday": of two as near, the one that follows
    far = gap.length + (follows ? 0 : 1);
  }
  const time = nearest ?? moment;
  if (time) return { value: stretchOf(text, time, around.times), from: time.id };
  if (statement?.saidOn)
    return {
      value: statement.saidOn.value,
      from: statement.saidOn.from === "published" ? "published" : statement.id,
    };
  return around.published === null ? null : { value: around.published, from: "published" };
}

/** "since 2014" and "before May" say when it began or ended; "by 2028" behind a figure and "Until May" before it say when it is so. */
function outOfReach(before: string, follows: boolean): boolean {
  const word = /\b(?<word>since|until|till|by|before)\s+(?:the\s+|last\s+)?$/i.exec(before)?.groups!["word"];
  if (word === undefined) return false;
  if (follows) return word !== "by";
  return !/^(?:until|till|by)$/i.test(word) || before.length > word.length + 6;
}

/** "38, down from 52 in 2024", "spent $5 and met them on Friday": the time is of what stands nearer to it. */
function isOfAnother(text: string, drafts: readonly Draft[], index: number, time: Time, gap: string): boolean {
  const from = drafts[index]!.end;
  let compared = false;
  let next = index + 1;
  for (; next < drafts.length && drafts[next]!.end <= time.start; next++)
    compared ||= comparing.test(text.slice(from, drafts[next]!.start));
  return next === index + 1 ? nextVerb.test(gap) : compared;
}

function holds(statement: Statement, span: Span): boolean {
  return placesOf(statement).some((piece) => contains(piece, span));
}

/** "between 2019 and 2022", "from May to July": the whole of it. */
function stretchOf(text: string, time: Time, times: readonly Time[]): string {
  const at = times.indexOf(time);
  for (const [first, last] of [
    [time, times[at + 1]],
    [times[at - 1], time],
  ]) {
    if (!first?.value || !last?.value) continue;
    const join = text.slice(first.end, last.start).trim();
    const opens = /\b(?<word>between|from)\s+(?:the\s+)?$/i.exec(
      text.slice(Math.max(0, first.start - 14), first.start),
    );
    const word = opens?.groups!["word"]!.toLowerCase();
    if ((word === "between" && join === "and") || (word === "from" && /^(?:to|until|till|through)$/.test(join)))
      return `${isoOf(first).split("/")[0]}/${isoOf(last).split("/").at(-1)}`;
  }
  return isoOf(time);
}

/** A time's value no finer than its grain: July 2016 → "2016-07"; a week → its interval. */
export function isoOf({ value, grain }: Time): string {
  const { start, end } = value!;
  if (grain === "year" && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (grain === "month" && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return start === end ? start : `${start}/${end}`;
}
