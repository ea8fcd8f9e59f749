import { isSpace, type Sentence, type Span } from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
import { armsLengthWords, smallTitleWords, workNouns } from "../en/speech-verbs.ts";
import { cueVerbs } from "./cue-verbs.ts";
import { isWord } from "./marks.ts";

const armsLength: ReadonlySet<string> = new Set(armsLengthWords.split(" "));
const works: ReadonlySet<string> = new Set(workNouns.split(" "));

/** More words than this are somebody's speech, whatever stands around them. */
const fewWords = 4;
const titleWords = 9;

export interface UseInput {
  readonly text: string;
  /** The words inside the marks. */
  readonly span: Span;
  readonly open: Span;
  readonly grouped: boolean;
  /** Whether the sentence around the marks has a reporting verb or a colon that introduces them. */
  readonly hasCue: () => boolean;
}

/**
 * What a quotation is for: the "caliphate" (scare), the film "Long Water" (title), anything somebody said (speech).
 */
export function readUse({ text, span, open, grouped, hasCue }: UseInput): "speech" | "scare" | "title" {
  if (grouped) return "speech";
  const words = wordsIn(text, span);
  const before = lastWord(text, open.start);
  if (words.length <= titleWords && works.has(before) && startsUpper(words[0])) return "title";
  if (
    isTitleCase(words) &&
    (!endsLikeSpeech(text, span) || text[span.end - 1] === ",") &&
    !followsColonOrComma(text, open.start)
  )
    return "title";
  if (words.length > fewWords) return "speech";
  if (armsLength.has(before)) return "scare";
  if (startsUpper(words[0]) && (endsLikeSpeech(text, span) || /[.!?…]/.test(text.slice(span.end - 1, span.end))))
    return "speech";
  return hasCue() ? "speech" : "scare";
}

/** Reporting verbs of each sentence, outside quotations; one look a sentence. */
export function cueFinder(text: string, sentences: readonly Sentence[], quotes: readonly Span[]) {
  const known = new Map<number, boolean>();
  return (at: number): boolean => {
    const index = sentenceAt(sentences, at);
    const sentence = sentences[index];
    if (!sentence) return false;
    let cue = known.get(index);
    if (cue === undefined) known.set(index, (cue = hasVerb(text, sentence, quotes)));
    return cue;
  };
}

function hasVerb(text: string, sentence: Span, quotes: readonly Span[]): boolean {
  let next = firstEndingAfter(quotes, sentence.start);
  // matches: "said", "Mayor’s"   must not match: "—"
  const word = /[\p{L}\p{N}]+/gu;
  word.lastIndex = sentence.start;
  for (let match = word.exec(text); match && match.index < sentence.end; match = word.exec(text)) {
    while (next < quotes.length && quotes[next]!.end <= match.index) next++;
    const quote = quotes[next];
    if (quote && quote.start <= match.index) {
      word.lastIndex = quote.end;
      continue;
    }
    if (cueVerbs.has(match[0].toLowerCase())) return true;
  }
  return false;
}

function sentenceAt(sentences: readonly Span[], at: number): number {
  const index = firstEndingAfter(sentences, at);
  const sentence = sentences[index];
  return sentence && sentence.start <= at ? index : -1;
}

/** The first words of a quotation, as many as tell a long one from a short one. */
function wordsIn(text: string, span: Span): readonly string[] {
  return text
    .slice(span.start, Math.min(span.end, span.start + 120))
    .split(/\s+/)
    .filter((word) => word !== "");
}

function lastWord(text: string, before: number): string {
  let end = before;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === ",")) end--;
  let start = end;
  while (start > 0 && end - start < 30 && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === "-")) start--;
  return text.slice(start, end).toLowerCase();
}

function followsColonOrComma(text: string, open: number): boolean {
  let at = open;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return text[at - 1] === ":" || text[at - 1] === ",";
}

/** "No." or "Never," inside the marks: the end of something said. */
function endsLikeSpeech(text: string, span: Span): boolean {
  const last = text[span.end - 1];
  return last === "," || last === "." || last === "…";
}

/** Two words or more, every one that is not small by custom begins with a capital: "The Long Way Home". */
function isTitleCase(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > titleWords) return false;
  return words.every((word, index) => startsUpper(word) || (index > 0 && smallWords.has(word.toLowerCase())));
}

const smallWords: ReadonlySet<string> = new Set(smallTitleWords.split(" "));

function startsUpper(word: string | undefined): boolean {
  // matches: "The", "9 to 5"   must not match: "the"
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word);
}
