import { apostropheWords } from "../en/clitics.ts";
import { classAt, digit, letter, runEnd } from "./characters.ts";
import { scanNumber, startsClippedYear } from "./number.ts";
import { scanPunctuation } from "./punctuation.ts";
import { push, type TokenSink } from "./sink.ts";

/** An apostrophe no word has taken in: "'80s", "2008|'s", "'em", or a quotation mark. */
export function scanApostrophe(text: string, at: number, from: number, limit: number, sink: TokenSink): number {
  if (startsClippedYear(text, at, from, limit)) return scanNumber(text, at, from, limit, sink);
  const before = at > from ? classAt(text, at - 1) : 0;
  const tail = runEnd(text, at + 1, limit, "both");
  const isWord =
    before === digit
      ? tail === at + 2 && (text.charCodeAt(at + 1) | 32) === 115
      : before !== letter && tail - at <= 5 && apostropheWords.has(text.slice(at + 1, tail).toLowerCase());
  if (!isWord) return scanPunctuation(text, at, limit, sink);
  push(sink, at, tail, "word");
  return tail;
}
