import { mensNames, womensNames } from "../en/given-names.ts";
import { hersWords, hisWords } from "../en/person-words.ts";
import type { Actor, Point } from "./cast.ts";
import type { Reading } from "./reading.ts";

const hers = new Set(
  "Mrs Mrs. Ms Ms. Miss Madam Madame Mme Mme. Mlle. Lady Dame Queen Princess Duchess Countess Baroness Empress Sister Señora Frau Congresswoman Chairwoman Spokeswoman Councilwoman Actress".split(
    " ",
  ),
);
const his = new Set(
  "Mr Mr. Sir Lord King Prince Duke Count Baron Emperor Father Brother Señor Herr Pope Imam Rabbi Sheikh Congressman Chairman Councilman".split(
    " ",
  ),
);

/** Which pronoun may mean this person, from the form of address and the given name in this report. Used to match pronouns only. */
export function learnPronoun({ word }: Reading, { first, end, actor }: Point): void {
  if (actor.kind !== "person" || actor.pronoun) return;
  const before = word[first - 1] ?? "";
  if (hers.has(before) || hers.has(capitalised(before))) actor.pronoun = "she";
  else if (his.has(before) || his.has(capitalised(before))) actor.pronoun = "he";
  else if (end - first > 1) {
    const given = word[first]!;
    if (womensNames.has(given) && !mensNames.has(given)) actor.pronoun = "she";
    else if (mensNames.has(given) && !womensNames.has(given)) actor.pronoun = "he";
  }
  actor.told = actor.pronoun !== null;
}

/** The same for somebody the report does not name, from the noun: "the widow". */
export function learnFromNoun(actor: Actor, noun: string): void {
  if (actor.kind !== "person") return;
  if (actor.pronoun) return;
  actor.pronoun = hersWords.has(noun) ? "she" : hisWords.has(noun) ? "he" : null;
  actor.told = actor.pronoun !== null;
}

export function fits(actor: Actor, pronoun: "he" | "she"): boolean {
  return actor.kind === "person" && (actor.pronoun === null || actor.pronoun === pronoun);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
