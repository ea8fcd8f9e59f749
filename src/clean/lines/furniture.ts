import type { Label } from "../block.ts";
import { phraseLists, sectionHeadings } from "../en/furniture.ts";
import type { Shape } from "./shape.ts";

/** What stands around articles and is known by its words alone: "SUBSCRIBE NOW", "Updated 4 minutes ago", "Share". */
export function findFurniture(shape: Shape): Label | null {
  if (shape.words > 60) return null;
  const exact = wholeLines.get(shape.plain);
  if (exact) return exact;
  if (shape.words === 0) return { role: "furniture", why: "no words" };
  if (updatedAgo.test(shape.plain)) return { role: "furniture", why: "clock of the page" };
  if (endsInClock.test(shape.text) && shape.words <= 25)
    return { role: "related", why: "title of a video with its length" };
  if (shape.words <= 40) {
    for (const [start, label] of startsBy.get(shape.plain.charCodeAt(0)) ?? [])
      if (shape.plain.startsWith(start)) return label;
    // a reporter may write about an inbox; only lines that are not long prose are asked
    if (shape.words <= 25) return findHeld(shape.plain);
  }
  return null;
}

/** The first of `holds` that stands in a line, from the start of one of its words. */
function findHeld(plain: string): Label | null {
  let best: Held | null = null;
  for (const word of plain.split(" ")) {
    // "(our" → "our"; letters and most digits come after the marks of ASCII
    const known = holdsBy.get(word) ?? (word.charCodeAt(0) < 48 ? holdsBy.get(word.slice(1)) : undefined);
    for (const held of known ?? []) if ((!best || held.order < best.order) && plain.includes(held.words)) best = held;
  }
  return best?.label ?? null;
}

interface Held {
  readonly words: string;
  readonly label: Label;
  readonly order: number;
}

export interface SectionHeading {
  readonly label: Label;
  readonly kind: "comment" | "related" | "promo";
  /** "video list", "comments" */
  readonly what: string;
}

/** A line after which the page is no longer the article: "Comments", "More Videos", "Most read". */
export function findSectionHeading(shape: Shape): SectionHeading | null {
  if (shape.words > 8) return null;
  const heading = headings.get(shape.plain);
  if (heading) return heading;
  for (const [start, found] of headingStarts) if (shape.plain.startsWith(start) && !shape.ended) return found;
  return null;
}

// matches: "updated 4 minutes ago"   must not match: "updated the law 4 years ago"
const updatedAgo =
  /^(?:last )?(?:updated|published|posted)?:? ?(?:\d{1,3}|an?|one) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/;
// matches: "Who is Kris? 2:58"   must not match: "at 2:58 p.m."
const endsInClock = /\s\(?(?:\d{1,2}:)?\d{1,2}:\d{2}\)?$/;

const wholeLines: ReadonlyMap<string, Label> = new Map(
  phraseLists.flatMap(({ lines = [], role, why }) => lines.map((line) => [line, { role, why }] as const)),
);
const starts = phraseLists.flatMap(({ starts: begin = [], role, why }) =>
  begin.map((start) => [start.trimEnd(), { role, why }] as const),
);
// by first letter, each in the order of the lists: most lines meet a few of the hundreds
const startsBy = new Map<number, (typeof starts)[number][]>();
for (const entry of starts) {
  const first = entry[0].charCodeAt(0);
  startsBy.set(first, [...(startsBy.get(first) ?? []), entry]);
}
// by first word, as above
const holdsBy = new Map<string, Held[]>();
let order = 0;
for (const { holds = [], role, why } of phraseLists) {
  for (const words of holds) {
    const first = words.trimStart().split(" ", 1)[0]!;
    const held = { words, label: { role, why }, order: order++ };
    holdsBy.set(first, [...(holdsBy.get(first) ?? []), held]);
  }
}

const headings: ReadonlyMap<string, SectionHeading> = new Map(
  sectionHeadings.flatMap(({ lines, ...section }) => lines.map((line) => [line, headingOf(section)] as const)),
);
const headingStarts = sectionHeadings.flatMap(({ starts: begin = [], ...section }) =>
  begin.map((start) => [start, headingOf(section)] as const),
);

function headingOf(section: {
  readonly role: "comment" | "related" | "promo";
  readonly why: string;
  readonly what: string;
}): SectionHeading {
  const { role, why, what } = section;
  return { label: { role: "furniture", why }, kind: role, what };
}
