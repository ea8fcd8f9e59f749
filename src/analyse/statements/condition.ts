import type { Span } from "../../document/index.ts";
import * as outlook from "../en/outlook-words.ts";
import type { Wording } from "./main-clause.ts";
import { isInvertedShould, wordAt } from "./main-clause.ts";
import { conditionWords, negations } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const noConditionAfter = words(outlook.noConditionAfter);
const idle = words(outlook.idleConditions);

export interface Condition {
  readonly span: Span;
  /** "unless they pay", "if they do not pay". */
  readonly negative: boolean;
}

/** The condition that opens at token `at`, up to the comma, the full stop or `limit`: "if they pay"; null where none does. */
export function conditionAt(wording: Wording, at: number, limit: number): Condition | null {
  const { text, tokens } = wording;
  const word = wordAt(wording, at);
  const follows = wordAt(wording, at + 1);
  if (!opensCondition(wording, at, word, follows) || idle.has(follows)) return null;
  const end = clauseEnd(wording, at, limit);
  if (end <= tokens.end[at]!) return null;
  let negative = word === "unless";
  for (let next = at; next < tokens.start.length && tokens.start[next]! < end; next++)
    negative ||= negations.has(wordAt(wording, next));
  const start = tokens.start[at]!;
  return { span: { start, end: start + text.slice(start, end).trimEnd().length }, negative };
}

function opensCondition(wording: Wording, at: number, word: string, follows: string): boolean {
  const before = wordAt(wording, at - 1);
  // "as long as they pay", "in case it rains"; not "as long as the pier"
  if (word === "long")
    return (before === "as" || before === "so") && follows === "as" && isPronoun(wordAt(wording, at + 2));
  // "provided that", "provided they"; not "provided the boats"
  if (word === "provided" || word === "providing") return follows === "that" || isPronoun(follows);
  if (word === "should") return isInvertedShould(wording, at) && !endsAsking(wording, at);
  return conditionWords.has(word) && !noConditionAfter.has(before);
}

/** "Should we wait?" */
function endsAsking(wording: Wording, from: number): boolean {
  for (let at = from; at < wording.tokens.start.length && at - from < 40; at++) {
    const word = wordAt(wording, at);
    if (word === "." || word === "!" || word === "?") return word === "?";
  }
  return false;
}

function isPronoun(word: string): boolean {
  return pronouns.has(word);
}

const pronouns = words("i you he she it we they there");

function clauseEnd({ text, tokens }: Wording, from: number, limit: number): number {
  let end = tokens.end[from]!;
  for (let at = from + 1; at < tokens.start.length && tokens.start[at]! < limit; at++) {
    const char = text[tokens.start[at]!]!;
    // matches: ","   must not match: "’"
    if (tokens.kind[at] === "punct" && /[,.;:?!—–"”»]/.test(char)) break;
    end = tokens.end[at]!;
  }
  return end;
}
