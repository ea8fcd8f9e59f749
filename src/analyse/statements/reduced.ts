import type { Item } from "./segment.ts";
import { auxiliaries, barePronouns, determiners } from "./words.ts";

/** "a person briefed on the case | said": a participle with its preposition; the verb to come is the cue. */
export function isReduced(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (!before || before.quote || before.upper || barePronouns.has(before.word) || auxiliaries.has(before.word))
    return false;
  // matches: "briefed", "seen"   must not match: "the"
  return (
    /^(?:\w{2,}ed|seen|known|held|shown|sent|taken|written|given)$/.test(items[at]!.word) &&
    reducers.has(items[at + 1]?.word ?? "") &&
    /\p{L}/u.test(before.word) &&
    !determiners.has(before.word)
  );
}

const reducers = new Set(["on", "by", "in", "at", "to", "with", "about", "for"]);
