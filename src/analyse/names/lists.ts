import { monthAbbreviations, months, weekdays } from "../en/calendar-words.ts";
import { cities } from "../en/cities.ts";
import { countries } from "../en/countries.ts";
import { demonyms } from "../en/demonyms.ts";
import { mensNames, otherNames, womensNames } from "../en/first-names.ts";
import {
  eventOpeners,
  eventWords,
  firmWords,
  nameSuffixes,
  organisationWords,
  personParticles,
  placeOpeners,
  placeWords,
  vesselWords,
  workWords,
} from "../en/name-words.ts";
import { organisations } from "../en/organisations.ts";
import { regions } from "../en/regions.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { sentenceOpeners, unnamedCapitals } from "../en/sentence-openers.ts";
import { honorifics, officeHeads, officeWords, personNouns } from "../en/titles.ts";
import { hashText, mix } from "../../learn/hash.ts";
import { scan } from "../tokens/scan.ts";

/** Which lists a word is on, as bits. The order of the lists is part of the model: it learned what each bit means. */
export const lists = {
  given: [womensNames, mensNames, otherNames],
  people: [demonyms, withPlural(demonyms)],
  country: [countries],
  city: [cities],
  region: [regions],
  body: [organisations],
  bodyHead: [organisationWords],
  firm: [firmWords],
  placeHead: [placeWords],
  placeOpener: [placeOpeners],
  eventHead: [eventWords, eventOpeners],
  workHead: [workWords],
  vessel: [vesselWords],
  address: [honorifics],
  office: [officeHeads, officeWords],
  personNoun: [personNouns],
  calendar: [Object.keys(months), Object.keys(weekdays), Object.keys(monthAbbreviations)],
  reporting: [reportingForms],
  particle: [personParticles],
  suffix: [nameSuffixes],
  opener: [sentenceOpeners],
  unnamed: [unnamedCapitals],
} as const satisfies Record<string, readonly Iterable<string>[]>;

/** Bits of the three sizes of towns, largest first. */
export const townBits: readonly number[] = [0, 1 << 22, 1 << 23, 1 << 24];

export type ListName = keyof typeof lists;

export const listNames = Object.keys(lists) as readonly ListName[];

export const bitOf: Readonly<Record<ListName, number>> = Object.fromEntries(
  listNames.map((name, i) => [name, 1 << i]),
) as Record<ListName, number>;

const bits = new Map<string, number>();
/** Listed names of several words: hash of their words, in small letters, one by one → bits. */
const phrases = new Map<number, number>();
/** First word of such a name → how many tokens the longest has. */
const reach = new Map<string, number>();

for (const name of listNames)
  for (const list of lists[name])
    for (const entry of list) addEntry(entry.toLowerCase().replaceAll("’", "'"), bitOf[name]);

function addEntry(entry: string, bit: number): void {
  // matches: "hong kong", "timor-leste"   must not match: "kenya"
  if (!/[ '-]/.test(entry)) {
    bits.set(entry, (bits.get(entry) ?? 0) | bit);
    return;
  }
  const cut = { start: [] as number[], end: [] as number[], kind: [] };
  scan(entry, 0, entry.length, cut);
  const parts = cut.start.map((start, i) => entry.slice(start, cut.end[i]));
  if (parts.length === 1) {
    bits.set(entry, (bits.get(entry) ?? 0) | bit);
    return;
  }
  const key = parts.reduce((hash, part) => mix(hash, hashText(part)), 0);
  phrases.set(key, (phrases.get(key) ?? 0) | bit);
  reach.set(parts[0]!, Math.max(reach.get(parts[0]!) ?? 0, parts.length));
}

/** Bits of the lists that a word, in small letters, is on. */
export function listsOf(lower: string): number {
  return bits.get(lower) ?? 0;
}

/** How many tokens the longest listed name that begins with this word has; 0 when none does. */
export function reachOf(lower: string): number {
  return reach.get(lower) ?? 0;
}

/** Bits of the lists that hold a name, by the hash of its words. */
export function listsOfPhrase(hash: number): number {
  return phrases.get(hash) ?? 0;
}

function withPlural(list: ReadonlySet<string>): readonly string[] {
  return [...list].map((entry) => `${entry}s`);
}
