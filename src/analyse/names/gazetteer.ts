import type { MentionKind } from "../../document/index.ts";
import { cities } from "../en/cities.ts";
import { countries } from "../en/countries.ts";
import { demonyms } from "../en/demonyms.ts";
import { organisations } from "../en/organisations.ts";
import { regions } from "../en/regions.ts";
import { writtenAs, type View } from "./view.ts";

/** A known name at a place in the text: `end` is one past its last token. */
export interface Known {
  readonly end: number;
  readonly kind: MentionKind;
}

/** First word → how many tokens the longest entry that begins with it can have. */
const reach = new Map<string, number>();
const kinds = new Map<string, MentionKind>();

const lists: readonly (readonly [MentionKind, ReadonlySet<string>])[] = [
  ["group", demonyms],
  ["place", cities],
  ["place", regions],
  ["place", countries],
  ["org", organisations],
];
for (const [kind, list] of lists)
  for (const entry of list) {
    kinds.set(entry, kind);
    if (kind === "group") kinds.set(`${entry}s`, kind);
    const [first = entry] = entry.split(/[ '’-]/);
    // a hyphen or an apostrophe may be a token of its own
    const length = entry.split(" ").length + 2 * (entry.split(/['’-]/).length - 1);
    for (const word of kind === "group" ? [first, `${first}s`] : [first])
      reach.set(word, Math.max(reach.get(word) ?? 0, length));
    const whole = entry.split(" ")[0]!;
    if (whole !== first) reach.set(whole, Math.max(reach.get(whole) ?? 0, length));
  }

/** The longest listed name that starts at token `at` and ends no later than `limit`. */
export function findKnown(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  at: number,
  limit: number,
): Known | null {
  const first = view.word[at]!;
  // datelines shout: "HONG KONG (GWP) — "
  const shouted = first.length > 3 && first === first.toUpperCase() && first !== first.toLowerCase();
  const longest = reach.get(first) ?? (shouted ? reach.get(titleCase(first)) : undefined);
  if (longest === undefined) return null;
  for (let end = Math.min(limit, at + longest); end > at; end--) {
    const written = writtenAs(view, starts, ends, at, end);
    const kind = kinds.get(written) ?? (shouted ? kinds.get(titleCase(written)) : undefined);
    if (kind) return { end, kind };
  }
  return null;
}

export function isPlace(written: string): boolean {
  return kinds.get(written) === "place";
}

export function isListed(written: string): boolean {
  return kinds.has(written);
}

/** "HONG KONG" → "Hong Kong" */
function titleCase(written: string): string {
  return written
    .split(" ")
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(" ");
}
