import type { Reading } from "../reading.ts";
import { wordsIn } from "../reading.ts";
import { agencyTail } from "../en/agency-tail.ts";

/** The agency that both name, or that one names and the other is; null when there is none. */
export function findSharedCredit(a: Reading, b: Reading): string | null {
  for (const mine of creditsOf(a)) {
    for (const theirs of creditsOf(b)) {
      if (
        isSameAgency(mine, theirs) &&
        (mine === a.record.document.agency?.value || theirs === b.record.document.agency?.value)
      )
        return mine.length >= theirs.length ? mine : theirs;
    }
  }
  return null;
}

function creditsOf({ record }: Reading): readonly string[] {
  const { agency, outlet } = record.document;
  return [agency?.value, outlet?.value].filter((name) => name !== undefined);
}

function isSameAgency(a: string, b: string): boolean {
  const [one, two] = [coreOf(a), coreOf(b)];
  if (!one.length || !two.length) return false;
  return one.join(" ") === two.join(" ") || initials(one) === two.join("") || initials(two) === one.join("");
}

/** "The Northline News Agency" → northline */
function coreOf(name: string): readonly string[] {
  const words = wordsIn(name);
  const core = words.filter((word) => !agencyTail.has(word));
  return core.length ? core : words;
}

/** associated, press → "ap"; one word has none, so "a" is never an agency. */
function initials(words: readonly string[]): string | null {
  return words.length > 1 ? words.map((word) => word[0]).join("") : null;
}
