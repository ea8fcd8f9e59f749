import { classAt, digit, isApostrophe, letter, space } from "./characters.ts";
import { scanNumber, startsDecimal } from "./number.ts";
import { scanApostrophe } from "./apostrophe.ts";
import { scanPunctuation } from "./punctuation.ts";
import type { TokenSink } from "./sink.ts";
import { scanWord } from "./word.ts";

/** Cuts `text` from `from` to `to` into tokens, left to right, each character looked at a bounded number of times. */
export function scan(text: string, from: number, to: number, sink: TokenSink): void {
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === space) at++;
    else if (kind === letter) at = scanWord(text, at, to, sink);
    else if (kind === digit) at = scanNumber(text, at, from, to, sink);
    else if (isApostrophe(text.charCodeAt(at))) at = scanApostrophe(text, at, from, to, sink);
    else if (text.charCodeAt(at) === 46 && startsDecimal(text, at, from, to)) at = scanNumber(text, at, from, to, sink);
    else at = scanPunctuation(text, at, to, sink);
  }
}
