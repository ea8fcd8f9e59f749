import { describingForms, determinerWords, phraseStops, pluralModifiers } from "../en/noun-phrases.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { honorifics, officeHeads, officeWords, personNouns } from "../en/titles.ts";
import { offices } from "../en/source-nouns.ts";
import type { Point } from "./cast.ts";
import { isWord, type Reading } from "./reading.ts";

/** A role as the report words it, tokens half-open. */
export interface Role {
  readonly first: number;
  readonly end: number;
}

/** Roles said at one name: "EU security commissioner Jane Doe"; "Jane Doe, the mayor of Halvard,"; "the mayor, Jane Doe,". */
export function findRoles(reading: Reading, point: Point): Role[] {
  return [
    beforeName(reading, point),
    afterName(reading, point),
    beforeComma(reading, point),
    ofBody(reading, point),
  ].filter((role): role is Role => role !== null);
}

export function isRoleHead(word: string): boolean {
  const lower = word.toLowerCase();
  return personNouns.has(lower) || offices.has(lower) || officeHeads.has(word);
}

export function showRole({ text, starts, ends }: Reading, { first, end }: Role): string {
  return text.slice(starts[first], ends[end - 1]).replace(/\s+/g, " ");
}

/** "Turkey's Deputy Prime Minister Jane Doe" */
function beforeName(reading: Reading, { first }: Point): Role | null {
  const { word } = reading;
  let end = first;
  // "Prime Minister Sir Jo Vane"
  while (end > 0 && honorifics.has(word[end - 1]!) && !officeHeads.has(word[end - 1]!)) end--;
  if (end === 0 || reading.sentence[end - 1] !== reading.sentence[first] || !isRoleHead(word[end - 1]!)) return null;
  return phraseLeft(reading, end);
}

/** From a head word just before `end`, as far left as its phrase reaches, without the determiner. */
export function phraseLeft(reading: Reading, end: number): Role {
  const { word, lower, nameAt, sentence } = reading;
  const here = sentence[end - 1];
  let first = end - 1;
  let sure = end - 1;
  let stopped = false;
  let at = end - 2;
  for (; at >= 0 && sentence[at] === here && end - at <= 12; at--) {
    const value = word[at]!;
    if (nameAt[at]! >= 0) {
      const { name, first: opening } = reading.names[nameAt[at]!]!;
      // "Poole urges police": a person's name describes nobody
      if (name.kind === "person" && word[at + 1] !== "'s" && word[at + 1] !== "’s") {
        stopped = true;
        break;
      }
      at = opening;
      if (end - at > 14) break;
      sure = at;
      first = at;
    } else if (value === "'s" || value === "’s") {
      if (at === 0 || !(nameAt[at - 1]! >= 0)) break;
      first = at;
    } else if (value === "of" || value === "for" || value === "and") {
      // "Secretary of State", "minister of health"
      if (!isRoleHead(word[at - 1] ?? "") || !isPortfolio(word[at + 1]!)) break;
      first = at;
    } else if (officeWords.has(value) || isRoleHead(value)) first = sure = at;
    else if (value === "-" || value === "/") {
      if (at === 0 || !isWord(word[at - 1]) || reading.starts[at] !== reading.ends[at - 1]) break;
      first = at;
    } else if (
      !isWord(value) ||
      determinerWords.has(lower[at]!) ||
      phraseStops.has(lower[at]!) ||
      reportingForms.has(lower[at]!) ||
      isVerbal(lower[at]!) ||
      mayBeVerb(lower[at]!)
    )
      break;
    else first = at;
  }
  // an unknown word may be the verb before the phrase, unless something shows that the phrase begins there
  const bounded = at < 0 || sentence[at] !== here || !subjects.has(lower[at]!);
  const from = stopped || !bounded ? sure : first;
  return { first: skipLeading(reading, from, end), end };
}

/** After one of these a verb comes: "to prosecute leaders", "they warned officials". */
/** "State", "health": a field of office, not another office. */
function isPortfolio(word: string): boolean {
  return portfolios.has(word.toLowerCase()) || (officeWords.has(word) && !officeHeads.has(word));
}

const portfolios = new Set(
  "state health defense defence finance education justice interior agriculture energy labor labour transport trade environment foreign home culture tourism sport fisheries housing".split(
    " ",
  ),
);

const subjects = new Set(
  "i you he she it we they who which that to will would can could may might must shall should did does do not n't n’t".split(
    " ",
  ),
);

/** "urges": a small-letter word in -s before a noun is a verb more often than not. */
function mayBeVerb(lower: string): boolean {
  return lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !pluralModifiers.has(lower);
}

function skipLeading({ word }: Reading, first: number, end: number): number {
  while (
    first < end - 1 &&
    (word[first] === "-" ||
      word[first] === "'s" ||
      word[first] === "’s" ||
      word[first] === "and" ||
      word[first] === "of")
  )
    first++;
  return first;
}

/** "said", "warning": an -ed or -ing word that does not describe people. */
export function isVerbal(lower: string): boolean {
  return (
    lower.length > 4 &&
    (lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ly")) &&
    !describingForms.has(lower)
  );
}

// matches: "2nd"   must not match: "second"
const startsWithDigit = /^\d/;

// matches: "42"   must not match: "1942"
const age = /^\d{1,3}$/;

const clauseOpeners = new Set([
  "who",
  "whose",
  "which",
  "whom",
  "where",
  "when",
  "while",
  "as",
  "but",
  "and",
  "or",
  "after",
  "before",
  "in",
  "on",
  "at",
  "for",
  "with",
  "according",
  "because",
  "if",
  "though",
]);

/** "Jane Doe, the Norland envoy to the talks, said" */
function afterName(reading: Reading, { end, first }: Point): Role | null {
  const { word, lower, sentence, sentenceLast } = reading;
  const limit = sentenceLast[sentence[first]!]!;
  if (word[end] !== "," || end + 1 >= limit) return null;
  // "Jane Doe, 42, a teacher from Halvard"
  const aged = age.test(word[end + 1]!) && word[end + 2] === "," && end + 3 < limit;
  let at = aged ? end + 3 : end + 1;
  if (determinerWords.has(lower[at]!)) at++;
  const from = at;
  if (clauseOpeners.has(lower[from]!) || reading.quoted[from] !== reading.quoted[first]) return null;
  let head = -1;
  for (; at < limit && at - from < 18; at++) {
    const value = lower[at]!;
    if (!isWord(value) && value !== "-" && value !== "'s" && value !== "’s" && !startsWithDigit.test(value)) break;
    // the verb belongs to the name itself, and no comma closed a role before it
    if (reportingForms.has(value) || auxiliaries.has(value)) return null;
    if (value === "who" || value === "whose" || value === "which") break;
    if (head < 0 && isVerbal(value)) return null;
    if (head < 0 && nominalStops.has(value)) return null;
    if (
      head < 0 &&
      isRoleHead(word[at]!) &&
      !isRoleHead(word[at + 1] ?? "") &&
      word[at + 1] !== "'s" &&
      word[at + 1] !== "’s" &&
      word[at + 1] !== "-"
    )
      head = at;
    // a list of people, each with a title: "Jane Doe, President Ada Poole and …"
    if (
      head >= 0 &&
      at === head + 1 &&
      reading.nameAt[at]! >= 0 &&
      reading.names[reading.nameAt[at]!]!.name.kind === "person"
    )
      return null;
  }
  if (head < 0 || at === from) return null;
  return { first: from, end: at };
}

export const auxiliaries = new Set(
  "is are was were has have had will would can could may might must shall should does do did".split(" "),
);
const nominalStops = new Set([
  "to",
  "by",
  "from",
  "with",
  "about",
  "into",
  "that",
  "than",
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
]);

/** "the mayor of Halvard, Jane Doe, said" */
function beforeComma(reading: Reading, { first, end }: Point): Role | null {
  const { word, lower, sentence } = reading;
  if (first < 3 || word[first - 1] !== ",") return null;
  const after = word[end];
  if (after !== "," && after !== "." && !(after && reportingForms.has(after))) return null;
  let head = -1;
  let at = first - 2;
  for (; at >= 0 && sentence[at] === sentence[first] && first - at < 16; at--) {
    const value = lower[at]!;
    if (determinerWords.has(value)) {
      if (
        head > at &&
        (value === "the" || value === "its" || value === "his" || value === "her" || value === "their")
      ) {
        // "the mayor of the city, Jane Doe": go on to the determiner that opens the whole
        const before = lower[at - 1];
        if (before === "of" || before === "for" || before === "to" || before === "at") continue;
        return { first: at + 1, end: first - 1 };
      }
      continue;
    }
    if (!isWord(value) && value !== "-" && value !== "'s" && value !== "’s") return null;
    if (reportingForms.has(value) || auxiliaries.has(value)) return null;
    if (isRoleHead(word[at]!)) head = at;
  }
  return null;
}

/** "Jane Doe of the New Harbour Foundation" */
function ofBody(reading: Reading, { end, kind }: Point): Role | null {
  const { lower, nameAt, names } = reading;
  if (kind !== "person" || (lower[end] !== "of" && lower[end] !== "from" && lower[end] !== "at")) return null;
  const at = lower[end + 1] === "the" ? end + 2 : end + 1;
  const index = nameAt[at] ?? -1;
  if (index < 0) return null;
  const body = names[index]!;
  return body.first === at && body.name.kind === "org" ? { first: at, end: body.end } : null;
}
