import { monthAbbreviations, months, weekdays } from "../en/calendar-words.ts";
import {
  hyphenTails,
  nameConnectors,
  nameSuffixes,
  organisationWords,
  personParticles,
  placeWords,
} from "../en/name-words.ts";
import { unnamedCapitals } from "../en/sentence-openers.ts";
import { officeHeads, officeWords } from "../en/titles.ts";
import { isGivenName } from "./evidence.ts";
import { isListed } from "./gazetteer.ts";
import type { View } from "./view.ts";

/** A stretch of tokens that may hold one name or several, half-open. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Capitalised words in a row, with the small words that may stand inside names. Headlines are left for a second look. */
export function findRuns(view: View): Run[] {
  const runs: Run[] = [];
  const { capital, loud, word } = view;
  for (let at = 0; at < word.length;) {
    if (loud[at] || !(startsRun(view, at) || (capital[at] && !isCalendar(word[at]!)))) {
      at++;
      continue;
    }
    const end = runEnd(view, at);
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

export function isCalendar(word: string): boolean {
  // matches: "Nov."   must not match: "Nov"
  const bare = word.replace(/\.$/, "");
  // matches: "Mondays"   must not match: "Monday"
  const day = word.replace(/days$/, "day");
  return Object.hasOwn(months, word) || Object.hasOwn(weekdays, day) || Object.hasOwn(monthAbbreviations, bare);
}

/** "al-Assad", "de Kerchove", "van Vane": a small particle before a capital. */
function startsRun({ word, capital, apart, sentenceEnd }: View, at: number): boolean {
  const value = word[at]!;
  const limit = sentenceEnd[at]!;
  if (at + 2 < limit && (value === "al" || value === "el" || value === "ul") && word[at + 1] === "-")
    return capital[at + 2] === 1 && !apart[at + 1] && !apart[at + 2];
  return at + 1 < limit && leadingParticles.has(value) && capital[at + 1] === 1 && !isCalendar(word[at + 1]!);
}

export const leadingParticles = new Set(["de", "del", "van", "von", "bin", "bint", "ibn", "di", "dos", "della"]);

function runEnd(view: View, first: number): number {
  const { word, capital, apart, sentenceEnd } = view;
  const limit = sentenceEnd[first]!;
  let end = capital[first] ? first + 1 : first;
  if (!capital[first]) end = word[first + 1] === "-" ? first + 3 : first + 2;
  while (end < limit) {
    const value = word[end]!;
    if (capital[end] && (apart[end] || isHyphen(word[end - 1]!))) {
      if (isCalendar(value) && !(value === "May" && end - first === 1)) break;
      if (unnamedCapitals.has(value) && value.length <= 2) break;
      end++;
    } else if (isHyphen(value) && !apart[end] && end + 1 < limit && !apart[end + 1]) {
      if (!joinsHyphen(view, first, end)) break;
      end += 2;
    } else if (nameConnectors.has(value) || personParticles.has(value)) {
      const next = afterConnector(view, first, end, limit);
      if (next < 0) break;
      end = next;
    } else if (value === "," && end + 1 < limit && nameSuffixes.has(word[end + 1]!)) return end + 2;
    else break;
  }
  return end;
}

function isHyphen(word: string): boolean {
  return word === "-" || word === "‑";
}

/** "Guinea-Bissau", "Kim Jong-un"; not "Norland-led". `end` is at the hyphen. */
function joinsHyphen({ word, capital }: View, first: number, end: number): boolean {
  const next = word[end + 1]!;
  if (capital[end + 1]) return true;
  return (
    end - first >= 2 &&
    next.length <= 5 &&
    next === next.toLowerCase() &&
    onlyLetters.test(next) &&
    !hyphenTails.has(next)
  );
}

// matches: "jun"   must not match: "jun2"
const onlyLetters = /^\p{L}+$/u;

/** Where the run goes on after the connector at `at`; -1 when the connector ends it. */
function afterConnector(view: View, first: number, at: number, limit: number): number {
  const { word, capital, apart } = view;
  const value = word[at]!;
  let next = at + 1;
  if (value === "of" && word[next] === "the") next++;
  if (next >= limit || !capital[next] || !apart[next] || isCalendar(word[next]!)) {
    // "Hassan al-Vane"
    if (
      (value === "al" || value === "el" || value === "ul" || value === "ur") &&
      word[next] === "-" &&
      capital[next + 1] &&
      next + 1 < limit
    )
      return next + 2;
    // "Maria de la Vane"
    return next + 1 < limit &&
      personParticles.has(word[next]!) &&
      value !== "of" &&
      value !== "and" &&
      value !== "for" &&
      capital[next + 1]
      ? next + 2
      : -1;
  }
  const before = word[at - 1]!;
  if (value === "of") {
    const head = organisationWords.has(before) || placeWords.has(before) || placeHeads.has(before);
    return head || (officeHeads.has(before) && officeWords.has(word[next]!)) ? next + 1 : -1;
  }
  if (value === "for") return hasHead(word, first, at) ? next + 1 : -1;
  if (value === "and") {
    const inside = new Set(word.slice(first, at));
    const headed = hasHead(word, first, at);
    if (isListed(`${before} and ${word[next]}`)) return next + 1;
    if (headed && (inside.has("of") || inside.has("for"))) return next + 1;
    return !headed && sharesHead(view, first, at, limit) ? next + 1 : -1;
  }
  if (value === "the") return -1;
  return next + 1;
}

/** "Food and Drug Administration": the head word at the far end serves both sides. `at` is at "and". */
function sharesHead({ word, capital }: View, first: number, at: number, limit: number): boolean {
  let end = at + 1;
  while (end < limit && end - at < 6 && capital[end]) end++;
  if (end - at < 3 || !organisationWords.has(word[end - 1]!)) return false;
  for (let i = first; i < at; i++)
    if (isListed(word[i]!) || isGivenName(word[i]!) || placeWords.has(word[i]!) || officeHeads.has(word[i]!))
      return false;
  return true;
}

const placeHeads = new Set([
  "Gulf",
  "Strait",
  "Isle",
  "Bay",
  "Cape",
  "Horn",
  "University",
  "Bank",
  "House",
  "Duchy",
  "Duke",
  "Bishop",
  "Lord",
  "Province",
  "Port",
]);

function hasHead(word: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (organisationWords.has(word[i]!)) return true;
  return false;
}
