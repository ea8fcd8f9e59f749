import { abbreviations, abbreviationsBeforeNumbers, smallAbbreviations } from "../en/abbreviations.ts";
import { classAt, digit, isUpper, letter, space } from "./characters.ts";

/** Whether the dot at `end` belongs to the word `start…end`: "Nov.", "No. 4", "J. Doe"; not "no." or "plan B." */
export function isAbbreviation(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > 7 || text.charCodeAt(end + 1) === 46) return false;
  if (end - start === 1 && isUpper(text.charCodeAt(start))) return isInitial(text, start, end, limit);
  const word = text.slice(start, end).toLowerCase();
  if (smallAbbreviations.has(word) || (isUpper(text.charCodeAt(start)) && abbreviations.has(word))) return true;
  return abbreviationsBeforeNumbers.has(word) && classAfterSpace(text, end + 1, limit) === digit;
}

/** A lone capital is an initial when a capitalised word follows and the word before, if any, is capitalised too. */
function isInitial(text: string, start: number, end: number, limit: number): boolean {
  const after = placeAfterSpace(text, end + 1, limit);
  if (after >= limit || !isUpper(text.charCodeAt(after))) return false;
  let at = start - 1;
  while (at >= 0 && at > start - 3 && classAt(text, at) === space) at--;
  if (at < 0 || classAt(text, at) !== letter) return true;
  const stop = Math.max(0, at - 40);
  while (at > stop && classAt(text, at - 1) === letter) at--;
  return isUpper(text.charCodeAt(at));
}

function classAfterSpace(text: string, at: number, limit: number): number {
  const after = placeAfterSpace(text, at, limit);
  return after < limit ? classAt(text, after) : space;
}

function placeAfterSpace(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + 3);
  while (at < stop && classAt(text, at) === space) at++;
  return at;
}
