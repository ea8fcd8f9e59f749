import { numberTails, unitTails } from "../en/number-tails.ts";
import { classAt, digit, isApostrophe, letter, punct, runEnd, space } from "./characters.ts";
import { push, type TokenSink } from "./sink.ts";

// matches: "2026-03-10", "555-0199", "202-555-0199"   must not match: "7,000-8,000", "2014-2016"
const hyphenated = /\d{4}-\d{2}-\d{2}(?!\d)|\d{3}-(?:\d{3}-)?\d{4}(?!\d)/y;

/** "2,500", "1.5", "08:00", "9/11", "3rd", "1990s" are whole; "3bn" is "3" "bn"; "1." at the head of a line is a list mark. */
export function scanNumber(text: string, start: number, from: number, limit: number, sink: TokenSink): number {
  let end = classAt(text, start) === digit ? numberEnd(text, start, limit) : start + 1;
  if (end === start + 1) end = numberEnd(text, end, limit);
  hyphenated.lastIndex = start;
  const match = hyphenated.exec(text);
  if (match && start + match[0].length <= limit) end = start + match[0].length;

  if (isDecade(text, start, end)) end += 2;
  const tail = runEnd(text, end, limit, "both");
  if (tail > end) {
    const letters = text.slice(end, Math.min(tail, end + 8)).toLowerCase();
    if (numberTails.has(letters)) end = tail;
    else if (!unitTails.has(letters) || (tail === start + 2 && text[end] === "G")) {
      push(sink, start, tail, "word"); // 3D, 4x4, 5G
      return tail;
    }
  } else if (start === from && text.charCodeAt(end) === 46 && end + 1 < limit && classAt(text, end + 1) === space) {
    push(sink, start, end + 1, "punct");
    return end + 1;
  }
  push(sink, start, end, "number");
  return end;
}

/** "'71", "'80s": an apostrophe for the century; not the quotation mark of "'42 people". */
export function startsClippedYear(text: string, at: number, from: number, limit: number): boolean {
  if (at > from && classAt(text, at - 1) !== space && classAt(text, at - 1) !== punct) return false;
  const end = runEnd(text, at + 1, limit, "digits");
  if (end - at !== 3) return false;
  const tail = runEnd(text, end, limit, "letters");
  if (tail > end) return text.slice(end, tail) === "s";
  return text.charCodeAt(at) === 0x2019 || at === from || end >= limit || classAt(text, end) !== space;
}

/** "1960's", "80's": the decade, apostrophe and all; "2008's" is a year and a genitive. `end` is past the digits. */
function isDecade(text: string, start: number, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(end)) || text[end - 1] !== "0" || text[end + 1] !== "s") return false;
  if (isApostrophe(text.charCodeAt(start))) start++;
  if (end - start !== 2 && !(end - start === 4 && /[12]/.test(text[start]!))) return false;
  const after = classAt(text, end + 2);
  return end + 2 >= text.length || (after !== letter && after !== digit);
}

/** ".265", "-.5": a stop, at the head of a word, with digits after it. */
export function startsDecimal(text: string, at: number, from: number, limit: number): boolean {
  if (at + 1 >= limit || classAt(text, at + 1) !== digit) return false;
  return at === from || classAt(text, at - 1) === space || text[at - 1] === "(";
}

function numberEnd(text: string, start: number, limit: number): number {
  let end = runEnd(text, start, limit, "digits");
  // [13,14] are two notes, [2,500] is one number
  const before = text[start - 1];
  if ((before === "[" || before === ",") && text[end] === "," && runEnd(text, end + 1, limit, "digits") - end !== 4)
    return end;
  while (end + 1 < limit && isInside(text.charCodeAt(end)) && classAt(text, end + 1) === digit)
    end = runEnd(text, end + 1, limit, "digits");
  return end;
}

/** . , : / between digits */
function isInside(unit: number): boolean {
  return unit === 46 || unit === 44 || unit === 58 || unit === 47;
}
