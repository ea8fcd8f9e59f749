import { determinerWords, phraseStops } from "../en/noun-phrases.ts";
import { pronounForms } from "../en/pronouns.ts";
import { isWord, type Reading } from "./reading.ts";

/** A pronoun of the third person as it stands: what it may mean, and its place in the clause. */
export interface Pronoun {
  readonly at: number;
  readonly family: "he" | "she" | "they" | "it";
  /** "himself" is `self`, "his boat" is `owner`. */
  readonly use: "subject" | "object" | "owner" | "self";
}

export function findPronoun(reading: Reading, at: number): Pronoun | null {
  const form = pronounForms.get(reading.lower[at]!);
  if (!form || reading.nameAt[at]! >= 0) return null;
  // "IT" is a department
  if (at > 0 && reading.word[at]!.length > 1 && reading.word[at] === reading.word[at]!.toUpperCase()) return null;
  const { family, use } = form;
  if (use === "either") return { at, family, use: ownsNext(reading, at) ? "owner" : "object" };
  // "it was he": the verb before it makes a subject of no "it"
  return { at, family, use };
}

/** "her boat" is hers; in "told her that" she is told. */
function ownsNext({ lower, word, sentence }: Reading, at: number): boolean {
  const next = lower[at + 1];
  if (next === undefined || sentence[at + 1] !== sentence[at] || !isWord(word[at + 1])) return false;
  return !phraseStops.has(next) && !determinerWords.has(next);
}
