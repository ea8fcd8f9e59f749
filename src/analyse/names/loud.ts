import type { MentionKind } from "../../document/index.ts";
import type { Settled } from "./agree.ts";
import { findKnown } from "./gazetteer.ts";
import { writtenAs, type View } from "./view.ts";

const longest = 6;

/** In headlines every word is capitalised, so only names known from the text below or from a list are taken. */
export function findLoud(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  kindOf: (written: string) => MentionKind | undefined,
): Settled[] {
  const found: Settled[] = [];
  for (let at = 0; at < view.word.length;) {
    const hit = view.loud[at] && view.capital[at] ? findAt(view, starts, ends, at, kindOf) : null;
    if (hit) found.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return found;
}

function findAt(
  view: View,
  starts: readonly number[],
  ends: readonly number[],
  at: number,
  kindOf: (written: string) => MentionKind | undefined,
): Settled | null {
  const limit = Math.min(view.sentenceEnd[at]!, at + longest);
  const known = findKnown(view, starts, ends, at, limit);
  for (let end = limit; end > at; end--) {
    if (known && end <= known.end) return { first: at, end: known.end, kind: known.kind, score: 0.7 };
    const kind = kindOf(writtenAs(view, starts, ends, at, end));
    if (kind) return { first: at, end, kind, score: 0.7 };
  }
  return null;
}
