import {
  abbreviations,
  abbreviationsBeforeNumbers,
  abbreviationsInBrackets,
  dottedDegrees,
  doubleInitials,
  leadingAbbreviations,
  smallAbbreviations,
} from "../en/abbreviations.ts";
import { labelNouns } from "../en/label-nouns.ts";
import { sentenceStarters } from "../en/sentence-starters.ts";
import { classAt, digit, isUpper, letter, runEnd, space } from "./characters.ts";

/** Whether the dot at `end` belongs to the word `start…end`: "Nov.", "No. 4", "J. Doe"; not "no." or "plan B." */
export function isAbbreviation(text: string, start: number, end: number, limit: number): boolean {
  // "Jr.." closes a sentence too; "etc..." is cut off
  if (end - start > 7 || (text.charCodeAt(end + 1) === 46 && text.charCodeAt(end + 2) === 46)) return false;
  if (end - start === 1 && isUpper(text.charCodeAt(start))) return isInitial(text, start, end, limit);
  const word = text.slice(start, end).toLowerCase();
  if (smallAbbreviations.has(word) || (isUpper(text.charCodeAt(start)) && abbreviations.has(word))) return true;
  if (abbreviationsBeforeNumbers.has(word) && numberFollows(text, end + 1, limit)) return true;
  if (end - start === 2 && doubleInitials.has(text.slice(start, end))) return isInitial(text, start, end, limit);
  if (word === "al") return text.startsWith("et ", start - 3);
  return abbreviationsInBrackets.has(word) && isLifeDate(text, start, end, limit);
}

/** "(b. March 2009)", "(m. 1949; div. 1964)": after a bracket or semicolon, before a number or a capital. */
function isLifeDate(text: string, start: number, end: number, limit: number): boolean {
  const before = text.charCodeAt(classAt(text, start - 1) === space ? start - 2 : start - 1);
  const after = placeAfterSpace(text, end + 1, limit);
  if (after >= limit || after === end + 1 || (before !== 40 && before !== 59)) return false;
  return classAt(text, after) === digit || isUpper(text.charCodeAt(after));
}

/** The end of "M.Sc." when the word `start…end` begins it; else `end`. */
export function degreeEnd(text: string, start: number, end: number, limit: number): number {
  if (end - start > 5) return end;
  const tail = runEnd(text, end + 1, limit, "letters");
  if (tail - end > 6 || tail >= limit || text.charCodeAt(tail) !== 46) return end;
  return dottedDegrees.has(text.slice(start, tail).toLowerCase()) ? tail + 1 : end;
}

/**
 * A lone capital is an initial when a capitalised word follows. After a small word ("the writer L. Poole") that word must
 * begin no sentence, and the small word must not be one that capitals label ("plan B. Doe went on").
 */
function isInitial(text: string, start: number, end: number, limit: number): boolean {
  const after = placeAfterSpace(text, end + 1, limit);
  // the second of "Poole, A. L.; Vane, C.": after an initial, before a list goes on
  if (after === end + 1 && after < limit) {
    const next = text.charCodeAt(after);
    if (next === 44 || next === 59) return text.charCodeAt(start - 2) === 46 && isUpper(text.charCodeAt(start - 3));
  }
  if (after >= limit || !isUpper(text.charCodeAt(after))) return false;
  let at = start - 1;
  while (at >= 0 && at > start - 3 && classAt(text, at) === space) at--;
  if (at < 0 || classAt(text, at) !== letter) return true;
  const wordEnd = at + 1;
  const stop = Math.max(0, at - 40);
  while (at > stop && classAt(text, at - 1) === letter) at--;
  if (isUpper(text.charCodeAt(at))) return true;
  // "she and I. The rest", "it is I. Poole"
  if (text.charCodeAt(start) === 73 || labelNouns.has(text.slice(at, wordEnd))) return false;
  return !sentenceStarters.has(text.slice(after, runEnd(text, after, limit, "letters")).toLowerCase());
}

/** Whether the dot at `end`, with a letter written against it, is of "Dr.Poole", "Mt.Vane" or "S.Vane"; not of "the end.The next". */
export function isGluedAbbreviation(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > 5 || !isUpper(text.charCodeAt(start)) || !isUpper(text.charCodeAt(end + 1))) return false;
  const short = text.slice(start, end);
  if (end - start === 1 || doubleInitials.has(short)) return isInitial(text, start, end, limit);
  return leadingAbbreviations.has(short.toLowerCase()) && short !== "No";
}

/** "No. 4", "No. (10)" */
function numberFollows(text: string, at: number, limit: number): boolean {
  let after = placeAfterSpace(text, at, limit);
  if (text[after] === "(") after++;
  return after < limit && classAt(text, after) === digit;
}

function placeAfterSpace(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + 3);
  while (at < stop && classAt(text, at) === space) at++;
  return at;
}
