import { answerOf, type Endings } from "./endings.ts";
import type { Label } from "../labels.ts";

/** Where a word stands decides what its capital means: in a headline nothing, at the start of a sentence little. */
export type Standing = "loud" | "first" | "inside";

/** How a word's lemma is made: what is cut off its end and put there, and which letters stay capital. */
export interface LemmaTables {
  /** Groups are labels; answers like "3y": cut three characters, add "y". */
  readonly changes: Endings;
  /** Groups of `caseGroup`; answers "keep", "lower", "title". */
  readonly cases: Endings;
}

/** "said", VERB past → "say"; "Boats" at a sentence's start, NOUN plur → "boat"; "Americans", PROPN plur → "American". */
export function lemmaOf({ changes, cases }: LemmaTables, written: string, label: Label, standing: Standing): string {
  const word = straight(written);
  // "2,500" is looked up as "2500"
  if (label === "NUM" && word.charCodeAt(0) <= 57 && word.charCodeAt(0) >= 48) return word.replaceAll(",", "");
  const lower = word.toLowerCase();
  const change = answerOf(changes, label, lower) ?? "0";
  if (lower === word) return changed(lower, change);
  const manner = answerOf(cases, caseGroup(word, label, standing), lower) ?? "lower";
  if (manner === "keep") return changed(word, change);
  const lemma = changed(lower, change);
  return manner === "title" ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : lemma;
}

/** Words with capitals, by part of speech, kind of capitals and standing. */
export function caseGroup(word: string, label: Label, standing: Standing): string {
  const kind =
    word.length > 1 && word === word.toUpperCase() ? "ALL" : word[0] !== word[0]!.toLowerCase() ? "First" : "inner";
  return `${label} ${kind} ${standing}`;
}

/** What is compared and cut: curly apostrophes made straight. */
export function straight(written: string): string {
  return written.includes("’") ? written.replaceAll("’", "'") : written;
}

/** "tried", "3y" → "try"; never nothing. */
export function changed(word: string, change: string): string {
  const cut = change.charCodeAt(0) - 48;
  if (cut === 0 && change.length === 1) return word;
  // a lone "s" is nothing's plural
  return word.slice(0, Math.max(0, word.length - cut)) + change.slice(1) || word;
}
