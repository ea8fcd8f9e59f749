import type { Span, Stance, Tokens } from "../../document/index.ts";
import { firstWhere } from "../../document/sorted.ts";
import * as outlook from "../en/outlook-words.ts";
import { cueVerbs } from "../quotes/cue-verbs.ts";
import { askingWords, conditionWords, determiners, negations } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const future = words(outlook.futureWords);
const futureAdjectives = words(outlook.futureAdjectives);
const surely = words(outlook.certainWords);
const relatives = words(outlook.relativeWords);
const firstPerson = words(outlook.firstPerson);
const passing = words(outlook.passingWords);
const wishing = words(outlook.wishingWords);
const noDeed = words(outlook.noDeedVerbs);
const noConditionAfter = words(outlook.noConditionAfter);

export interface Outlook {
  readonly stance: Stance;
  readonly condition: Span | null;
}

/**
 * The stance the cue gives, sharpened by what is said: "said it may fall" forecasts, "we will rebuild" promises, "if they do
 * not pay, we will leave" threatens. With it the condition, wherever content has one.
 */
export function readOutlook(
  text: string,
  tokens: Tokens,
  contents: readonly Span[],
  stance: Stance,
  { isSpeech }: { readonly isSpeech: boolean },
): Outlook {
  let condition: Span | null = null;
  let negative = false;
  let promises = 0;
  let intends = false;
  let hasTo = false;
  let sentences = 0;
  let ahead = 0;
  for (const content of contents) {
    let previous = "";
    let beforePrevious = "";
    let relative = -1;
    let willDo = false;
    let willKeep = false;
    let told = false;
    const close = (asked: boolean) => {
      sentences++;
      if (willKeep && !asked) promises++;
      willKeep = false;
      told = false;
      if (willDo && !asked) ahead++;
      willDo = false;
    };
    const first = firstFrom(tokens, content.start);
    for (let at = first; at < tokens.start.length && tokens.start[at]! < content.end; at++) {
      const written = text.slice(tokens.start[at], tokens.end[at]);
      // the month is no "may"
      const word = written === "May" && previous !== "" ? "" : written.toLowerCase();
      if (word === "." || word === "!" || word === "?") close(word === "?");
      if (condition === null && conditionWords.has(word) && !noConditionAfter.has(previous)) {
        const end = clauseEnd(text, tokens, at, content.end);
        condition = end > tokens.end[at]! ? { start: tokens.start[at]!, end } : null;
        negative = word === "unless" || hasNegation(text, tokens, at, end);
      }
      if (relatives.has(word) && at > first && !cueVerbs.has(previous)) relative = at;
      else if (tokens.kind[at] === "punct") relative = -1;
      // "who might sail", "the will to", "where will they": no forecast of the speaker's
      const aside = relative >= 0 || determiners.has(previous) || askingWords.has(previous);
      // “We told them we would look”: what was to come then
      if (isSpeech && cueVerbs.get(word)?.form === "past") told = true;
      if (future.has(word) && !aside) {
        willDo ||= !(told && word === "would") && !isUnreal(text, tokens, at, word);
        intends = firstPerson.has(previous) && surely.has(word);
      } else if (intends) {
        // "we will be forced to" is nobody's promise; "we'll probably have to" still threatens
        intends = passing.has(word);
        if (word === "have") hasTo = true;
        if (!intends && word !== "be" && word !== "see") willKeep = true;
      }
      if (word === "to" && relative < 0 && futureAdjectives.has(previous) && beforePrevious !== "not") willDo = true;
      beforePrevious = previous;
      previous = word;
    }
    if (![".", "!", "?"].includes(beforePrevious) && ![".", "!", "?"].includes(previous)) close(false);
  }
  if (stance !== "asserts") return { stance, condition };
  const often = Math.max(1, sentences);
  if (promises * 3 >= often && isSpeech && !(hasTo && condition === null))
    return { stance: condition && negative ? "threatens" : "promises", condition };
  if (negative && !isSpeech && actsItself(text, tokens, contents[0]!)) return { stance: "threatens", condition };
  // a long quotation that looks ahead once, in passing, is no forecast
  return { stance: ahead * 3 >= often ? "forecasts" : stance, condition };
}

/** "said (that) it would block the port": the one who speaks would do it. */
function actsItself(text: string, tokens: Tokens, { start }: Span): boolean {
  let at = firstFrom(tokens, start);
  const wordAt = (i: number) =>
    i < tokens.start.length ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : "";
  if (wordAt(at) === "that") at++;
  return (
    ["it", "they", "he", "she"].includes(wordAt(at)) &&
    (wordAt(at + 1) === "would" || wordAt(at + 1) === "will") &&
    !noDeed.has(wordAt(at + 2))
  );
}

/** "would like", "may have sunk", "could have known", "could not find it": nothing to come. */
function isUnreal(text: string, tokens: Tokens, at: number, word: string): boolean {
  let next = at + 1;
  const wordAt = (i: number) =>
    i < tokens.start.length ? text.slice(tokens.start[i], tokens.end[i]).toLowerCase() : "";
  while (negations.has(wordAt(next))) next++;
  if (word === "could" && next > at + 1) return true;
  const following = wordAt(next);
  if (word === "would") return wishing.has(following) || (following === "have" && wordAt(next + 1) !== "to");
  return following === "have" && !surely.has(word) && wordAt(next + 1) !== "to";
}

/** From "if" to the comma, the full stop or the end of what is said. */
function clauseEnd(text: string, tokens: Tokens, from: number, limit: number): number {
  let end = tokens.end[from]!;
  for (let at = from + 1; at < tokens.start.length && tokens.start[at]! < limit; at++) {
    const char = text[tokens.start[at]!]!;
    // matches: ","   must not match: "’"
    if (tokens.kind[at] === "punct" && /[,.;:?!—–"”»]/.test(char)) break;
    end = tokens.end[at]!;
  }
  return end;
}

function hasNegation(text: string, tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < tokens.start.length && tokens.start[at]! < end; at++)
    if (negations.has(text.slice(tokens.start[at], tokens.end[at]).toLowerCase())) return true;
  return false;
}

function firstFrom(tokens: Tokens, start: number): number {
  return firstWhere(tokens.start.length, (i) => tokens.start[i]! >= start);
}
