import type { Tokens } from "../../document/index.ts";
import { doubleInitials, leadingAbbreviations } from "../en/abbreviations.ts";
import { afterClock, creditWords, hangingWords, restartWords } from "../en/boundary-words.ts";
import { sentenceStarters } from "../en/sentence-starters.ts";
import { reportingForms } from "../en/reporting-forms.ts";
import { isUpper } from "../tokens/characters.ts";
import { pastClosers } from "./closers.ts";

/** A text with its tokens, which every rule here reads. */
export interface TokenText {
  readonly text: string;
  readonly tokens: Tokens;
}

/**
 * When a sentence ends at token `at`, the number one past its last token (closing quotes and brackets are taken in);
 * else -1. `end` is one past the last token of the block.
 */
export function sentenceEnd(source: TokenText, at: number, end: number): number {
  const mark = terminalOf(source, at);
  if (mark === null) return breaksOff(source, at, end) ? at + 1 : -1;
  const next = pastClosers(source, at + 1, end);
  if (next >= end) return end;
  return startsSentence(source, next, end, mark, next > at + 1) ? next : -1;
}

type Terminal = "stop" | "call" | "ellipsis" | "abbreviation";

/** "." → stop; "!" "?" → call; "..." → ellipsis; "Inc." → abbreviation; "Mr." and everything else → null. */
function terminalOf({ text, tokens }: TokenText, at: number): Terminal | null {
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  const last = text.charCodeAt(end - 1);
  if (tokens.kind[at] === "punct") {
    if (end - start === 1) {
      if (last === 46 || last === 0x3002) return "stop";
      if (last === 33 || last === 63 || last === 0x203c || last === 0xff01 || last === 0xff1f || last === 0x61f)
        return "call";
      return last === 0x2026 ? "ellipsis" : null;
    }
    if (last === 33 || last === 63) return "call";
    return (last === 46 && text.charCodeAt(start) === 46) || last === 0x2026 ? "ellipsis" : null;
  }
  if (last !== 46 || tokens.kind[at] !== "word") return null;
  // "J." of "J. Doe"
  if (end - start === 2 || doubleInitials.has(text.slice(start, end - 1))) return null;
  return leadingAbbreviations.has(text.slice(start, end - 1).toLowerCase()) ? null : "abbreviation";
}

const opening = new Set([
  "“",
  "‘",
  "«",
  "(",
  "[",
  "{",
  '"',
  "'",
  "‹",
  "„",
  "-",
  "–",
  "—",
  "•",
  "*",
  "¿",
  "¡",
  "`",
  "``",
]);

function startsSentence(source: TokenText, next: number, end: number, mark: Terminal, closed: boolean): boolean {
  const { text, tokens } = source;
  let first = next;
  while (first < end && tokens.kind[first] === "punct" && opening.has(text[tokens.start[first]!]!)) first++;
  const opener = text[tokens.start[next]!]!;
  if (dashes.has(opener) && namesAuthor(source, first, end)) return false;
  if (opener === "(" && goesOnAfter(source, first, end)) return false;
  if (first >= end) return mark !== "abbreviation";
  const char = text.charCodeAt(tokens.start[first]!);
  const kind = tokens.kind[first]!;
  if (kind === "word" && isLower(text, tokens.start[first]!, tokens.end[first]!))
    return opener === "(" && mark !== "abbreviation" && creditWords.has(wordAt(source, first));
  if (kind === "punct") return first > next;
  if (mark === "abbreviation") {
    if (first > next) return opener !== "(" && !dashes.has(opener);
    if (kind !== "word") return false;
    const short = wordAt(source, next - 1);
    if (short === "etc.") return true;
    const word = wordAt(source, first);
    if (short === "a.m." || short === "p.m.") return !afterClock.has(word);
    // "P.S. What of it?"
    return sentenceStarters.has(word) && short !== "p.s.";
  }
  if (mark === "ellipsis" && kind === "number") return false;
  // "end.5" and "v2.Beta": no space and no letter to begin a sentence
  if (mark === "stop" && tokens.end[next - 1] === tokens.start[next] && !(isUpper(char) && kind === "word"))
    return false;
  // “Why?” Doe asked.
  if ((mark === "call" || mark === "ellipsis") && closed && speechFollows(source, first, end)) return false;
  return true;
}

const dashes = new Set(["-", "–", "—"]);

/** `“We left.” — Mayor Jane Doe`: a dash and a name, and the block is over. */
function namesAuthor({ text, tokens }: TokenText, first: number, end: number): boolean {
  if (end - first > 6 || first >= end) return false;
  for (let at = first; at < end; at++) {
    const isName = tokens.kind[at] === "word" && isUpper(text.charCodeAt(tokens.start[at]!));
    if (!isName && text[tokens.start[at]!] !== ",") return false;
  }
  return true;
}

/** "Doe asked", "the minister, Jane Doe, said": a speech verb within a few words and before any stop. */
function speechFollows(source: TokenText, from: number, end: number): boolean {
  const stop = Math.min(end, from + 4);
  for (let at = from + 1; at < stop; at++) {
    if (source.tokens.kind[at] !== "word") return false;
    if (reportingForms.has(wordAt(source, at))) return true;
  }
  return false;
}

/** Speech breaks off at a dash and begins anew: `That's the — So what is it?` */
function breaksOff(source: TokenText, at: number, end: number): boolean {
  const { text, tokens } = source;
  if (tokens.kind[at] !== "punct" || at === 0 || at + 1 >= end) return false;
  if (!dashes.has(text[tokens.start[at]!]!) || tokens.start[at] === tokens.end[at - 1]) return false;
  if (tokens.kind[at + 1] !== "word" || !isUpper(text.charCodeAt(tokens.start[at + 1]!))) return false;
  if (!restartWords.has(wordAt(source, at + 1)) && !isCutOff(source, at + 1, end)) return false;
  if (hangingWords.has(wordAt(source, at - 1)) || text[tokens.end[at - 1]! - 1] === "-") return true;
  // `we could maybe — That's me`, but not `the crew – They Row – won`, whose second dash closes the first
  const small = tokens.kind[at - 1] === "word" && isLower(text, tokens.start[at - 1]!, tokens.end[at - 1]!);
  return small && !closesDash(source, at + 2, end);
}

/** "A- and then": no more than the beginning of a word. */
function isCutOff({ text, tokens }: TokenText, at: number, end: number): boolean {
  const last = text[tokens.end[at]! - 1] === "-" ? at : at + 1;
  return last < end && text[tokens.end[last]! - 1] === "-" && tokens.end[last]! - tokens.start[at]! <= 3;
}

/** Another dash before the sentence can end. */
function closesDash({ text, tokens }: TokenText, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const char = text[tokens.start[at]!]!;
    if (tokens.kind[at] === "punct" && dashes.has(char)) return true;
    if (char === "." || char === "?" || char === "!") return false;
  }
  return false;
}

/** `Viva Orla! (1965), and …`: after the brackets that open before `first` stands a comma or a small word. */
function goesOnAfter({ text, tokens }: TokenText, first: number, end: number): boolean {
  for (let at = first; at < end && at < first + 8; at++) {
    if (text[tokens.start[at]!] !== ")") continue;
    if (at + 1 >= end) return false;
    return (
      text[tokens.start[at + 1]!] === "," ||
      (tokens.kind[at + 1] === "word" && isLower(text, tokens.start[at + 1]!, tokens.end[at + 1]!))
    );
  }
  return false;
}

function wordAt({ text, tokens }: TokenText, at: number): string {
  return text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
}

/** Begins small and has no capital: "boats", not "iPhone". */
function isLower(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  const small = unit < 128 ? unit >= 97 && unit <= 122 : text[start] !== text[start]!.toUpperCase();
  if (!small) return false;
  for (let at = start + 1; at < end && at < start + 12; at++) if (isUpper(text.charCodeAt(at))) return false;
  return true;
}
