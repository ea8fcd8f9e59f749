import { degreeEnd, isAbbreviation, isGluedAbbreviation } from "./abbreviation.ts";
import { boundPrefixes } from "../en/bound-prefixes.ts";
import { bareNegations, clitics, fusedWords, smallWords } from "../en/clitics.ts";
import { classAt, digit, isApostrophe, isUpper, letter, punct, runEnd, space, symbol, widthAt } from "./characters.ts";
import { addressEnd, emailEnd, hostEnd } from "./mark.ts";
import { push, type TokenSink } from "./sink.ts";

const dot = 46;
const hyphen = 45;
const ampersand = 38;
const at_ = 64;
const colon = 58;
const dollar = 36;
const slash = 47;

/** "don't" → "do" "n't"; "Mosul's" → "Mosul" "'s"; "U.S." and "Nov." keep their dot; "re-elected" is whole, "long-term" is three. */
export function scanWord(text: string, start: number, limit: number, sink: TokenSink): number {
  let end = runEnd(text, start, limit, "both");
  for (;;) {
    const unit = end < limit ? text.charCodeAt(end) : 0;
    if (unit === dot) {
      const dotted = scanDot(text, start, end, limit, sink);
      return dotted === end ? pushWord(text, start, end, sink) : dotted;
    }
    if (unit === at_ || (unit === hyphen && end - start <= 64)) {
      const mail = emailEnd(text, start, end, limit);
      if (mail > end) return pushMark(start, mail, sink);
    }
    if (unit === colon && text.startsWith("//", end + 1))
      return pushMark(start, addressEnd(text, end + 3, limit), sink);
    if (isApostrophe(unit)) {
      const tail = runEnd(text, end + 1, limit, "letters");
      if (tail - end === 4 && end - start === 1 && text.slice(start, tail).toLowerCase().endsWith("all")) {
        push(sink, start, end + 1, "word"); // y'|all
        push(sink, end + 1, tail, "word");
        return tail;
      }
      if (tail === end + 1) return pushWord(text, start, end, sink);
      const cut = cliticStart(text, start, end, tail);
      if (cut >= 0) {
        if (cut > start) push(sink, start, cut, "word");
        push(sink, cut, tail, "word");
        return tail;
      }
      end = tail; // O'Reilly, Shi'a
    } else if (unit === hyphen && staysWhole(text, start, end, limit)) {
      end = runEnd(text, end + 1, limit, "both");
    } else if (unit === hyphen && isBrokenOff(text, start, end, limit)) {
      return pushWord(text, start, end + 1, sink);
    } else if (unit === slash && end - start === 1 && isShortPair(text, end, limit)) {
      end = runEnd(text, end + 1, limit, "letters"); // w/o, n/a
    } else if (unit === ampersand && isUpper(text.charCodeAt(end - 1)) && isUpper(text.charCodeAt(end + 1))) {
      end = runEnd(text, end + 1, limit, "both"); // AT&T
    } else if (unit === dollar && end - start <= 3 && isUpper(text.charCodeAt(end - 1))) {
      push(sink, start, end + 1, "symbol"); // US$, NZ$
      return end + 1;
    } else return pushWord(text, start, end, sink);
  }
}

/** Handles the dot at `end`: returns where the token that takes it in ends (already pushed), or `end` when it stays outside. */
function scanDot(text: string, start: number, end: number, limit: number, sink: TokenSink): number {
  const next = end + 1 < limit ? classAt(text, end + 1) : space;
  if (next === digit && classAt(text, end - 1) === digit && isUpper(text.charCodeAt(start))) {
    const close = runEnd(text, end + 1, limit, "digits");
    push(sink, start, close, "word"); // PM2.5
    return close;
  }
  if (next !== space && (next !== punct || text.charCodeAt(end + 1) === hyphen)) {
    const mail = emailEnd(text, start, end, limit);
    if (mail > end) return pushMark(start, mail, sink);
    const host = hostEnd(text, start, end, limit);
    if (host > end) return pushMark(start, host, sink);
  }
  const initials = initialsEnd(text, start, end, limit);
  if (initials > end) {
    push(sink, start, initials, "word");
    return initials;
  }
  const degree = next === letter ? degreeEnd(text, start, end, limit) : end;
  if (degree > end) {
    push(sink, start, degree, "word");
    return degree;
  }
  if (next === letter ? isGluedAbbreviation(text, start, end, limit) : isAbbreviation(text, start, end, limit)) {
    push(sink, start, end + 1, "word");
    return end + 1;
  }
  return end;
}

/** "U.S." "a.m." "Ph.D." "J.K.": one or two letters, a dot, then at least one more lone letter. Else `end`. */
function initialsEnd(text: string, start: number, end: number, limit: number): number {
  if (end - start > 2) return end;
  let at = end;
  while (at + 1 < limit && text.charCodeAt(at) === dot && classAt(text, at + 1) === letter) {
    const after = at + 1 + widthAt(text, at + 1);
    if (after < limit && classAt(text, after) === letter) break;
    at = after;
  }
  if (at === end) return end;
  // "U.S.": the last dot belongs to it, and of "U.S.." the first; "U.S..." is cut off by an ellipsis and keeps none
  if (at >= limit || text.charCodeAt(at) !== dot) return at;
  return text.charCodeAt(at + 1) === dot && text.charCodeAt(at + 2) === dot ? at : at + 1;
}

/** "th- the", "N- no": a word broken off after a letter or two. `end` is at the hyphen. */
function isBrokenOff(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > 2 || end + 1 >= limit || classAt(text, end + 1) !== space) return false;
  if (end - start === 2 && isUpper(text.charCodeAt(end - 1))) return false;
  return !smallWords.has(text.slice(start, end).toLowerCase());
}

/** "s/he", "w/o": one or two letters after the slash at `at`, then no more of anything. */
function isShortPair(text: string, at: number, limit: number): boolean {
  const tail = runEnd(text, at + 1, limit, "both");
  return tail > at + 1 && tail - at <= 3 && classAt(text, tail - 1) === letter && text.charCodeAt(tail) !== slash;
}

/** Where "'s" or "n't" begins in `start…tail`, whose apostrophe stands at `apostrophe`; -1 when it is no clitic. */
function cliticStart(text: string, start: number, apostrophe: number, tail: number): number {
  if (tail - apostrophe > 3) return -1;
  const ending = text.slice(apostrophe + 1, tail).toLowerCase();
  if (clitics.has(ending)) return apostrophe;
  const before = text.charCodeAt(apostrophe - 1) | 32;
  return ending === "t" && before === 110 && apostrophe - 1 > start ? apostrophe - 1 : -1;
}

/** "re-elected", "COVID-19", "F-16" stay whole; "long-term" does not. `end` is at the hyphen. */
function staysWhole(text: string, start: number, end: number, limit: number): boolean {
  if (end + 1 >= limit) return false;
  const next = classAt(text, end + 1);
  if (next === space || next === punct || next === symbol) return false;
  if (next !== letter) return end - start <= 6 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(end - 1));
  return end - start <= 9 && boundPrefixes.has(text.slice(start, end).toLowerCase());
}

function pushWord(text: string, start: number, end: number, sink: TokenSink): number {
  const length = end - start;
  if (length === 5 || length === 6) {
    const first = text.charCodeAt(start) | 32;
    // only "cannot", "gonna", "wanna", "lemme", "kinda" and their like are cut; all begin with c, g, w, l or k
    if (first === 99 || first === 103 || first === 119 || first === 108 || first === 107) {
      const cut = fusedWords.get(text.slice(start, end).toLowerCase());
      if (cut !== undefined) {
        push(sink, start, start + cut, "word");
        push(sink, start + cut, end, "word");
        return end;
      }
    }
  }
  // "dont", "couldnt"
  if (
    length >= 4 &&
    length <= 8 &&
    (text.charCodeAt(end - 1) | 32) === 116 &&
    (text.charCodeAt(end - 2) | 32) === 110
  ) {
    const cut = bareNegations.has(text.slice(start, end).toLowerCase()) ? end - 2 : start;
    if (cut > start) push(sink, start, cut, "word");
    push(sink, cut, end, "word");
    return end;
  }
  push(sink, start, end, "word");
  return end;
}

function pushMark(start: number, end: number, sink: TokenSink): number {
  push(sink, start, end, "mark");
  return end;
}
