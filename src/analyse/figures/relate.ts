import { downVerbs, upVerbs } from "../en/change-words.ts";
import { partCues } from "../en/counted-words.ts";
import type { Draft } from "./draft.ts";
import { oneOf } from "./words.ts";

type Link = Draft["relates"][number];

const part = new RegExp(`\\b${oneOf([...partCues])}\\s+(?:the\\s+|an?\\s+)?$`, "i");
// matches: " of them"   must not match: " of the"
const ofThem = /^\s+of\s+(?:them|whom|which)\b/;
// matches: ", up from "   must not match: ", from "
const upFrom = /\b(?:up|down|higher|lower)\s+from\s+(?:the\s+)?["“‘']?$/;
// matches: ", will now cost ", ", now it is “"   must not match: ", now and then it was "
const nowAt = /^,\s(?:[a-z]+\s){0,3}now\s(?:(?:it|is|are|costs?|at|stands?|about|put|says?)\s){0,3}["“‘']?$/;
const moved = new RegExp(
  `\\b(?:${oneOf([...upVerbs, ...downVerbs])}|gone|going|went|goes|moved|moves|shifted|changed|swung)\\b`,
  "i",
);

/** How the figures of one sentence hang together. One pass; each looks at its neighbour before it. */
export function relate(text: string, from: number, drafts: readonly Draft[]): readonly Draft[] {
  const related: Draft[] = [];
  const wholes = wholesOf(drafts);
  for (const [i, draft] of drafts.entries()) {
    const links: Link[] = [];
    const last = drafts[i - 1];
    if (last) {
      const gap = text.slice(last.end, draft.start);
      // "one-fifth of the fighters – about 3,700 people", "87 mph (140 km/h)"
      if (
        gap.length < 90 &&
        ((/^\s?\($/.test(gap) && last.unit !== draft.unit) ||
          (last.kind === "share" &&
            draft.kind === "count" &&
            (/(?:\s[-–—]\s?|,\sor\s|\s\()$/.test(gap) || (/,\s$/.test(gap) && ofCount(text, draft, drafts[i + 1]))) &&
            !/[.;:]/.test(gap)) ||
          isSameShare(last, draft, gap) ||
          (/^,?\sor\s$/.test(gap) && last.unit !== draft.unit && last.unit !== null && draft.unit !== null))
      )
        links.push({ to: i - 1, as: "same-as" });
      if (part.test(gap.slice(-24))) {
        const whole = wholeBefore(drafts, i);
        if (whole !== null) links.push({ to: whole, as: "part-of" });
      }
      // "1.8 million of them", "61 percent …, up from 48 percent"
      if (ofThem.test(text.slice(draft.end, draft.end + 12))) {
        const whole = wholeBefore(drafts, i);
        if (whole !== null) links.push({ to: whole, as: "part-of" });
        else if (draft.kind === "share" && last.kind === "count") links.push({ to: i - 1, as: "share-of" });
      }
      if (gap.length < 90 && upFrom.test(gap) && last.unit === draft.unit) links.push({ to: i - 1, as: "from" });
      // "including four children and two officers": the second is a part too
      const earlier = related[i - 1]?.relates.find((link) => link.as === "part-of");
      if (
        earlier &&
        draft.unit === last.unit &&
        /^,?\s(?:and\s)?$/.test(text.slice(last.counted?.end ?? last.end, draft.start))
      )
        links.push(earlier);
      // matches: " to ", " from ", " to “"   must not match: " and sent 3 men to "
      const link =
        gap.length < 50
          ? /^(?:,?\s+(?:in|on|at|last|a|over|late|early|since)\s(?:[^,.;:]|\.(?=\d))*?)?,?\s+(?<way>to|from)\s+["“‘']?$/.exec(
              gap,
            )?.groups!["way"]
          : undefined;
      const verb = moved.test(text.slice(Math.max(from, last.start - 40), last.start));
      // "signed for €47m, will now cost €62m", "it was 214, now it is 230"
      if (gap.length < 50 && !links.length && nowAt.test(gap) && last.unit === draft.unit && last.kind === draft.kind)
        links.push({ to: i - 1, as: "to" });
      if (link && verb && last.high === null && draft.high === null)
        links.push({ to: i - 1, as: link === "to" ? "to" : "from" });
    }
    const next = drafts[i + 1];
    // "28 of the 84"
    if (next && ofCount(text, draft, next)) links.push({ to: i + 1, as: "part-of" });
    // "Of 550 species, some 250 are found"
    if (
      i === 1 &&
      draft.kind === last!.kind &&
      draft.unit === last!.unit &&
      /^Of\s(?:the\s|its\s|their\s|those\s|all\s)?$/.test(text.slice(from, last!.start)) &&
      !links.length
    )
      links.push({ to: 0, as: "part-of" });
    const whole = wholes[i] ?? -1;
    if (whole >= 0 && !links.some(({ as }) => as === "part-of")) links.push({ to: whole, as: "part-of" });
    if (next && shareOf(text, draft, next)) links.push({ to: i + 1, as: "share-of" });
    related.push(links.length ? { ...draft, relates: links } : draft);
  }
  return related;
}

// matches: " of the ", " out of ", " of the country's ", " of their last "   must not match: " of them in "
const wholeOpens =
  /^\s+(?:out\s+)?of\s+(?:(?:the|its|their|those|these|all|his|her|our|my)\s+)?(?:(?:[\w.&-]+\s+){0,5}[\w.&-]+(?:[’']s?|\s['’]s)\s+)?(?:(?:last|past|first|next|other|remaining|original|top|leading|previous|final|only)\s+)?$/;

/** "28 of the 84", "17 of the country's 71": one count of another. */
export function ofCount(text: string, draft: Draft, next: Draft | undefined): boolean {
  if (!next || draft.kind !== "count" || next.kind !== "count" || draft.amount.vague) return false;
  return wholeOpens.test(text.slice(draft.end, next.start));
}

/** "a third of its 300": a share of a count. */
export function shareOf(text: string, draft: Draft, next: Draft): boolean {
  return draft.kind === "share" && next.kind === "count" && wholeOpens.test(text.slice(draft.end, next.start));
}

/** "four in five families, 52 out of 65": said twice, in one breath. */
function isSameShare(last: Draft, { kind, amount }: Draft, gap: string): boolean {
  return (
    last.kind === "share" &&
    kind === "share" &&
    last.amount.n !== null &&
    last.amount.n === amount.n &&
    /^[^.;:]{0,40}[,(]\s?$/.test(gap)
  );
}

/**
 * "214 people were aboard: 189 passengers and 25 crew": counts in a row that add up to the one before them are its parts.
 * For each draft the index of its whole, or undefined.
 */
function wholesOf(drafts: readonly Draft[]): readonly (number | undefined)[] {
  const wholes: (number | undefined)[] = [];
  for (let i = 0; i + 2 < drafts.length; i++) {
    const whole = wholeNumber(drafts[i]!);
    if (whole === null || whole < 5 || wholes[i] !== undefined) continue;
    let sum = 0;
    for (let at = i + 1; at < drafts.length && at <= i + mostParts; at++) {
      const part =
        drafts[at]!.unit === drafts[i]!.unit && drafts[at]!.kind === drafts[i]!.kind ? wholeNumber(drafts[at]!) : null;
      if (part === null || part === 0) break;
      sum += part;
      if (sum > whole) break;
      if (sum < whole || at === i + 1) continue;
      for (let each = i + 1; each <= at; each++) wholes[each] = i;
      break;
    }
  }
  return wholes;
}

const mostParts = 6;

/** An exact count or sum small enough to add up. */
function wholeNumber({ kind, high, op, amount }: Draft): number | null {
  if ((kind !== "count" && kind !== "amount") || high !== null || op !== null || amount.vague) return null;
  const n = Number(amount.n);
  return Number.isSafeInteger(n) ? n : null;
}

/** "about 3,700 people …, including 1,200": the nearest count before, which is a number of the same sort of thing. */
function wholeBefore(drafts: readonly Draft[], i: number): number | null {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const other = drafts[at]!;
    if (other.kind === drafts[i]!.kind && other.unit === drafts[i]!.unit) return at;
  }
  return null;
}
