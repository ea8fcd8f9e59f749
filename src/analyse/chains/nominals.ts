import type { MentionKind } from "../../document/index.ts";
import { determinerWords, numeralWords, phraseStops, pointingWords } from "../en/noun-phrases.ts";
import { irregularPersons, peopleWords, personWords } from "../en/person-words.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import {
  alsoAdjectives,
  irregularPeople,
  offices,
  sourceBodies,
  sourcePeople,
  sourcePerson,
} from "../en/source-nouns.ts";
import { isVerbal, phraseLeft } from "./roles.ts";
import { isWord, type Reading } from "./reading.ts";

/** "the US officials": an unnamed actor as the report words it. */
export interface Nominal {
  /** From the determiner on. */
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: MentionKind;
  /** people: several; person: one of them, unnamed; office: the one who holds it; body. */
  readonly sort: "people" | "person" | "office" | "body";
  /** The noun in the singular, lower case: what "these experts" and "security experts" share. */
  readonly noun: string;
  /** The phrase without its determiner, spaces made plain. */
  readonly label: string;
  readonly determiner: string | null;
}

/** The unnamed actor whose head noun is token `at`, or null. */
export function findNominal(reading: Reading, at: number): Nominal | null {
  const { lower, nameAt, sentence, text, starts, ends } = reading;
  if (nameAt[at]! >= 0) return null;
  const noun = lower[at]!;
  const people = isPeople(noun);
  const person = isPerson(noun);
  const office = offices.has(noun);
  const body = sourceBodies.has(noun);
  if (!people && !person && !office && !body) return null;
  if (modifiesNext(reading, at) || isVerbHere(reading, at)) return null;
  let { first } = phraseLeft(reading, at + 1);
  // an opening capital that only starts the sentence is still part of the phrase: "Security experts"
  const before = first - 1;
  const bound =
    before >= 0 &&
    sentence[before] === sentence[at] &&
    determinerWords.has(lower[before]!) &&
    !numeralWords.has(lower[before]!) &&
    // "said that officials": "that" opens a clause
    !(people && lower[before] === "that")
      ? before
      : -1;
  const determiner = bound >= 0 ? lower[bound]! : null;
  const owned = hasOwner(reading, first, at);
  const sort =
    people && !(noun === "police" && !people)
      ? "people"
      : office && definite(determiner, owned)
        ? "office"
        : person
          ? "person"
          : body
            ? "body"
            : null;
  if (!sort) return null;
  if (sort === "person" && (determiner === null || !singular.has(determiner)) && !owned) return null;
  if (sort === "body" && !definite(determiner, owned)) return null;
  if (sort !== "people" && before >= 0 && copulas.has(lower[before]!)) return null;
  if (bound > 0 && sort !== "people" && copulas.has(lower[bound - 1]!)) return null;
  let end = at + 1;
  if (sort === "person" || sort === "office") end = withPhrase(reading, end);
  return {
    first: bound >= 0 ? bound : first,
    end,
    head: at,
    kind: sort === "people" ? "group" : sort === "body" ? "org" : "person",
    sort,
    noun: people ? singularOf(noun) : noun,
    label: text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " "),
    determiner,
  };
}

function isPeople(noun: string): boolean {
  return sourcePeople.has(noun) || peopleWords.has(noun);
}

function isPerson(noun: string): boolean {
  return sourcePerson.has(noun) || personWords.has(noun);
}

const singular = new Set([
  "a",
  "an",
  "one",
  "another",
  "the",
  "this",
  "that",
  "his",
  "her",
  "its",
  "their",
  "my",
  "our",
  "your",
]);
const copulas = new Set([
  "is",
  "was",
  "are",
  "were",
  "be",
  "been",
  "being",
  "become",
  "became",
  "becomes",
  "becoming",
  "as",
  "once",
  "like",
  "named",
  "elected",
  "appointed",
]);

function definite(determiner: string | null, owned: boolean): boolean {
  return (
    owned ||
    determiner === "the" ||
    determiner === "this" ||
    determiner === "that" ||
    determiner === "its" ||
    determiner === "their"
  );
}

function hasOwner({ word }: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (word[i] === "'s" || word[i] === "’s") return true;
  return false;
}

/** "police officers", "Minister Jane Doe", "company's": the noun leads on to another and heads nothing itself. */
function modifiesNext(reading: Reading, at: number): boolean {
  const { lower, word, nameAt, sentence } = reading;
  const next = at + 1;
  if (next >= lower.length || sentence[next] !== sentence[at]) return false;
  if (nameAt[next]! >= 0)
    return reading.names[nameAt[next]!]!.first === next && reading.starts[next] !== reading.ends[at];
  const value = lower[next]!;
  if (isPeople(value) || isPerson(value) || offices.has(value) || sourceBodies.has(value)) return true;
  if (alsoAdjectives.has(lower[at]!) && isWord(word[next]) && !phraseStops.has(value) && !reportingForms.has(value))
    // matches: "agreed", "says"   must not match: "visit"
    return !/(?:ed|s)$/.test(value);
  return (word[next] === "-" && reading.starts[next] === reading.ends[at]) || compounds.has(value);
}

/** "the group accused": somebody accused stands behind a determiner. */
function isVerbHere({ lower, sentence }: Reading, at: number): boolean {
  if (lower[at] !== "accused" && lower[at] !== "deceased") return false;
  return at === 0 || sentence[at - 1] !== sentence[at] || !determinerWords.has(lower[at - 1]!);
}

const compounds = new Set(
  "station stations chief chiefs head heads force forces building buildings room rooms report reports car cars custody department minister leader leaders member members spokesman policy line lines office offices staff house".split(
    " ",
  ),
);

/** "a spokesman for the ministry": the phrase after the noun that says whose. Up to six words, one preposition. */
function withPhrase(reading: Reading, end: number): number {
  const { lower, word, sentence, nameAt } = reading;
  const link = lower[end];
  if (
    (link !== "for" && link !== "of" && link !== "at" && link !== "from" && link !== "with") ||
    sentence[end] !== sentence[end - 1]
  )
    return end;
  let at = end + 1;
  if (determinerWords.has(lower[at] ?? "")) at++;
  let last = end;
  for (; at < lower.length && sentence[at] === sentence[end] && at - end < 8; at++) {
    const value = lower[at]!;
    if (nameAt[at]! >= 0) {
      at = reading.names[nameAt[at]!]!.end - 1;
      last = at + 1;
      continue;
    }
    if (!isWord(word[at]) || phraseStops.has(value) || isVerbal(value)) break;
    if (sourceBodies.has(value) || sourcePeople.has(value)) {
      last = at + 1;
      break;
    }
    if (at - end > 4) break;
  }
  return last;
}

export function singularOf(noun: string): string {
  if (noun === "police") return noun;
  return irregularPeople.get(noun) ?? irregularPersons.get(noun) ?? (noun.endsWith("s") ? noun.slice(0, -1) : noun);
}

/** "these experts" points back; "the ministry" may. */
export function pointsBack({ determiner, label, noun, sort }: Nominal): boolean {
  const bare = label.toLowerCase() === noun || label.toLowerCase() === `${noun}s` || !label.includes(" ");
  return bare && determiner !== null && pointingWords.has(determiner) && sort !== "person";
}
