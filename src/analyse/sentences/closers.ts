import { isSpace, type Tokens } from "../../document/index.ts";
import { sentenceStarters } from "../en/sentence-starters.ts";
import type { TokenText } from "./boundary.ts";

/** Steps over what belongs to the sentence that the token before `at` ends: ” ) ] written against it, a note's number, a face. */
export function pastClosers(source: TokenText, at: number, end: number): number {
  const { text, tokens } = source;
  // words and marks all spaced apart, as some dumps have them: "We left . ''"
  const spaced = at > 1 && tokens.start[at - 1]! > tokens.end[at - 2]!;
  for (;;) {
    at = pastNote(source, at, end);
    if (at >= end) return at;
    const char = text[tokens.start[at]!]!;
    if (tokens.kind[at] === "symbol" && (char === ":" || char === ";" || char === "=")) at++;
    else if (tokens.kind[at] !== "punct") return at;
    else if (spaced && at + 2 < end && text.startsWith("-RRB-", tokens.start[at])) at += 3;
    else if (tokens.start[at] !== tokens.end[at - 1] && !(spaced && isPairOrCloser(source, at))) return at;
    else if (closing.has(char)) at++;
    else if (straight.has(char) && !opensNext(text, tokens, at, end)) at++;
    else return at;
  }
}

/** '' ” or a bracket, which need not touch what they close to be known as closing. */
function isPairOrCloser({ text, tokens }: TokenText, at: number): boolean {
  const char = text[tokens.start[at]!]!;
  const length = tokens.end[at]! - tokens.start[at]!;
  return char === "'" ? length === 2 : char !== "’" && closing.has(char);
}

/** The note of a reference belongs to the sentence before: `… in 1805. [6] Later …`, `… denied. [citation needed] The …`, `… fell. 7 However, …`. */
function pastNote({ text, tokens }: TokenText, at: number, end: number): number {
  const { start, kind } = tokens;
  while (at + 2 < end && text[start[at]!] === "[") {
    let close = at + 1;
    while (close < end && close < at + 5 && text[start[close]!] !== "]") close++;
    if (close >= end || text[start[close]!] !== "]" || close === at + 1) break;
    // "[He] went on": what stands in brackets is part of what follows
    if (close + 1 < end && isSmall(text.charCodeAt(start[close + 1]!))) break;
    if (kind[at + 1] !== "number" && !isSmall(text.charCodeAt(start[at + 1]!)) && text[start[at + 1]!] !== ".") break;
    at = close + 1;
  }
  if (at + 1 >= end || kind[at] !== "number" || kind[at + 1] !== "word" || tokens.end[at]! - start[at]! > 2) return at;
  const next = text.slice(start[at + 1], tokens.end[at + 1]);
  // a number written against the stop is a note whatever follows: `innovation.23 Openness`
  const known = start[at] === tokens.end[at - 1] && tokens.end[at]! < start[at + 1]!;
  return !isSmall(next.charCodeAt(0)) && (known || sentenceStarters.has(next.toLowerCase())) ? at + 1 : at;
}

const closing = new Set(["”", "’", "»", ")", "]", "}", "›"]);
const straight = new Set(['"', "'"]);

/** A straight quote written against the next word opens it: `end."Next` opens; `end." Next` closes. */
function opensNext(text: string, tokens: Tokens, at: number, end: number): boolean {
  const stop = tokens.end[at]!;
  if (at + 1 >= end || isSpace(text.charCodeAt(stop))) return false;
  return tokens.kind[at + 1] === "word" || tokens.kind[at + 1] === "number";
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
