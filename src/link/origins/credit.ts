import type { Reading } from "../reading.ts";
import { wordsIn } from "../reading.ts";
import { agencyTail } from "../en/agency-tail.ts";
import { creditLeads } from "../en/credit-leads.ts";

/** The agency that both name, or that one names and the other is; null when there is none. */
export function findSharedCredit(a: Reading, b: Reading): string | null {
  const [mine, theirs] = [creditsOf(a), creditsOf(b)];
  return sharedOf(mine, [...theirs, ...outletOf(b)]) ?? sharedOf(theirs, outletOf(a));
}

function sharedOf(names: readonly string[], others: readonly string[]): string | null {
  return names.find((name) => others.some((other) => isSameAgency(name, other))) ?? null;
}

function outletOf({ record }: Reading): readonly string[] {
  return record.document.outlet ? [record.document.outlet.value] : [];
}

/** Whom a report credits: as cleaning found it, and in lines that any agency may stand in, known or not. */
function creditsOf({ record }: Reading): readonly string[] {
  const { agency, text } = record.document;
  const credits = agency ? [agency.value] : [];
  for (const line of text.split("\n")) {
    const bracketed = dateline.exec(line.slice(0, 120));
    if (bracketed) credits.push(bracketed[1]!);
    const start = line.trim().toLowerCase();
    const lead = creditLeads.find((words) => start.startsWith(`${words} `));
    if (lead && start.length < maxCredit) credits.push(line.trim().slice(lead.length + 1));
  }
  return credits;
}

const maxCredit = 120;

// matches: "SKERRIN, Marenia (Northline) — The owner"   must not match: "The board (MSIB) said"
const dateline = /^\s*\p{Lu}[^()]{1,60}\((\p{Lu}[\p{L}\p{N}. -]{1,40})\)\s?[—–-]/u;

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
