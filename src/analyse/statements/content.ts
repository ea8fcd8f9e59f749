import type { Span } from "../../document/index.ts";
import { alone, clauseEnd, clauseStart, isFreeIng, quoteRun, terminal } from "./clause.ts";
import type { Frame } from "./frame.ts";
import { scores } from "./score.ts";
import type { Item } from "./segment.ts";
import { looksVerb } from "./edge.ts";
import type { Range } from "./source.ts";
import {
  askingWords,
  attitudes,
  bareClauseVerbs,
  coordinators,
  determiners,
  infinitiveVerbs,
  objectPronouns,
  objectVerbs,
  prepositions,
  quoteOnlyVerbs,
  saidAfterCircumstance,
  settingOffVerbs,
  subjectPronouns,
  subordinators,
  urgingVerbs,
} from "./words.ts";

export interface Reading extends Frame {
  readonly content: readonly Range[];
  /** Content in sentences further on or back. */
  readonly also?: readonly Span[];
  readonly score: number;
}

/** Reports nest no deeper than this: "A said that B said that C said". */
const deepest = 4;

/** What each frame reports. A frame that reports nothing must not stop another, so frames are read twice. */
export function readContents(items: readonly Item[], frames: readonly Frame[]): readonly Reading[] {
  const first = readAll(items, frames);
  if (first.length === frames.length) return first;
  return readAll(
    items,
    first.map(({ content: _content, score: _score, ...frame }) => frame),
  );
}

function readAll(items: readonly Item[], frames: readonly Frame[]): readonly Reading[] {
  const readings: Reading[] = [];
  // ends of the contents that are still open where a frame begins
  let open: number[] = [];
  frames.forEach((frame, index) => {
    open = open.filter((end) => end > frame.start);
    if (open.length >= deepest) return;
    const previous = readings.at(-1);
    // what people think inside what others say is those others' report, not a statement
    if (open.length > 0 && attitudes.has(frame.cue.lemma) && !isOthers(items, frame)) return;
    const found = contentBefore(items, frame, previous) ?? contentAfter(items, frame, frames, index);
    if (!found) return;
    readings.push({ ...frame, ...found });
    const last = found.content.at(-1);
    if (last && last.start >= frame.end) open.push(last.end);
  });
  return readings;
}

/** "said investigators believed": others than the one who speaks, and not merely wanting something. */
function isOthers(items: readonly Item[], { cue, source }: Frame): boolean {
  if (!source || !nestedAttitudes.has(cue.lemma)) return false;
  const { word } = items[source.end - 1]!;
  return !subjectPronouns.has(word) && cue.form === "past";
}

const nestedAttitudes = new Set(["believe", "think", "fear", "suspect"]);

type Found = Pick<Reading, "content" | "score">;

/** "…," said Orr; The bridge is shut, the mayor said. */
function contentBefore(items: readonly Item[], frame: Frame, previous: Frame | undefined): Found | null {
  const { cue, start } = frame;
  if (cue.kind === "colon" || cue.kind === "noun" || isFreeIng(cue)) return null;
  if (cue.kind === "passive") return null;
  const nextWord = items[frame.end]?.word;
  const trailing = nextWord === undefined || terminal.has(nextWord);
  // who speaks at the very end of a sentence speaks all of it, other people's reports too
  const whole = trailing && (cue.kind === "according" || !items[start - 1]?.quote) && !items[start - 2]?.quote;
  const floor = previous && !whole ? previous.end : 0;
  const comma = items[start - 1]?.word === "," || items[start - 1]?.word === "—";
  const end = comma ? start - 1 : start;
  const before = items[end - 1];
  if (!before || (end <= floor && !before.quote)) return null;
  const next = items[frame.end];
  if (next?.word === ":" || (next?.word === "that" && !before.quote?.exact.endsWith(","))) return null;
  if (before.quote) {
    if (frame.shared) return null;
    // a quotation that an earlier cue introduces is that one's
    if (previous && end - 1 <= previous.end && !/[,]$/.test(before.quote.exact)) return null;
    const from = clauseStart(items, end - 1, floor);
    const first: Range = { start: from, end };
    const rest =
      next?.word === "," && items[frame.end + 1]?.quote
        ? quoteRun(items, frame.end + 1)
        : next?.quote
          ? quoteRun(items, frame.end)
          : null;
    return {
      content: rest ? [first, rest] : [first],
      score: from === end - 1 ? scores.quoteBefore : scores.mixedBefore,
    };
  }
  if (cue.kind === "according") {
    const from = clauseStart(items, end - 1, floor);
    if (from >= end || (end - from < 2 && !before.quote)) return null;
    const tail = afterAccording(items, frame, comma);
    return { content: tail ? [{ start: from, end }, tail] : [{ start: from, end }], score: scores.accordingBehind };
  }
  if (!comma || quoteOnlyVerbs.has(cue.lemma) || !bareClauseVerbs.has(cue.lemma) || frame.shared) return null;
  const from = clauseStart(items, end - 1, floor);
  if (end - from < 2) return null;
  if (!next || terminal.has(next.word)) return { content: [{ start: from, end }], score: scores.clauseBefore };
  if (next.word !== ",") return null;
  // The bridge, he said, would reopen
  const stop = clauseEnd(items, frame.end + 1, alone);
  const tail = stop > frame.end + 1 ? { start: frame.end + 1, end: stop } : null;
  return { content: tail ? [{ start: from, end }, tail] : [{ start: from, end }], score: scores.clauseAround };
}

function afterAccording(items: readonly Item[], frame: Frame, comma: boolean): Range | null {
  if (!comma || items[frame.end]?.word !== ",") return null;
  const stop = clauseEnd(items, frame.end + 1, alone);
  return stop > frame.end + 2 ? { start: frame.end + 1, end: stop } : null;
}

function contentAfter(items: readonly Item[], frame: Frame, frames: readonly Frame[], index: number): Found | null {
  const { cue } = frame;
  if (
    frame.inverted &&
    cue.kind === "verb" &&
    items[frame.end]?.word !== ":" &&
    !items[frame.end]?.quote &&
    !(items[frame.end]?.word === "," && items[frame.end + 1]?.quote)
  )
    return null;
  let start = frame.end;
  let opened = false;
  while (items[start] && [":", ","].includes(items[start]!.word)) {
    opened ||= items[start]!.word === ":";
    start++;
  }
  const first = items[start];
  // "He wrote:" ends the paragraph; the next one says what
  if (!first && opened && cue.kind !== "colon") return { content: [], score: scores.nextParagraph };
  if (!first || terminal.has(first.word)) return null;
  const comma = start > frame.end && !opened;
  const end =
    first.quote && endsSaying(items, start)
      ? chantEnd(items, start)
      : clauseEnd(items, start, { frames, next: index + 1, relative: isRelative(items, frame) });
  if (end <= start) return null;
  const content = [{ start, end }];
  const hasQuote = items.slice(start, end).some((item) => item.quote);
  // began "to unmask": a quoted infinitive is what was begun, not said
  if (first.quote && settingOffVerbs.has(cue.lemma) && !/^\p{Lu}/u.test(first.quote.exact)) return null;
  if (first.quote)
    return {
      content,
      score: end - start > 1 ? scores.mixedAfter : frame.shared ? scores.quoteShared : scores.quoteAfter,
    };
  if (cue.kind === "colon") return { content, score: scores.colon };
  if (cue.kind === "noun") return { content, score: scores.noun };
  if (cue.kind === "according") return comma ? { content, score: scores.accordingInFront } : null;
  if (cue.kind === "passive")
    return { content: frame.about ? [frame.about, ...content] : content, score: scores.passive };
  if (opened) return { content, score: scores.afterColon };
  if (first.word === "that") return { content, score: cue.form === "ing" ? scores.thatAfterIng : scores.that };
  const { lemma } = cue;
  const late = comma ? quoteAfterAside(items, start, frames[index + 1]?.start ?? items.length) : null;
  if (late) return { content: [late], score: scores.lateQuote };
  if (comma) return hasQuote && items[start + 1]?.quote ? { content, score: scores.loose } : null;
  if (askingWords.has(first.word)) return { content, score: scores.question };
  if (first.word === "to")
    return infinitiveVerbs.has(lemma)
      ? { content, score: attitudes.has(lemma) ? scores.attitudeInfinitive : scores.infinitive }
      : null;
  if (lemma.includes(" ")) return { content, score: scores.phrase };
  if (quoteOnlyVerbs.has(lemma) && !objectVerbs.has(lemma)) return null;
  if (first.word === "and" || first.word === "or" || first.word === "but")
    return hasQuote ? { content, score: scores.loose } : null;
  if (prepositions.has(first.word)) {
    // "says despite the storm she will sail", "said of the storm"
    if (hasQuote) return { content: quotesOnly(items, start, end), score: scores.loose };
    return saidAfterCircumstance.has(lemma) && end - start > 4 && hasVerb(items, start, end)
      ? { content, score: scores.afterCircumstance }
      : null;
  }
  if (end - start < 2 && !objectVerbs.has(lemma)) return null;
  if (bareClauseVerbs.has(lemma))
    return {
      content,
      score: attitudes.has(lemma) ? scores.attitude : frame.shared ? scores.clauseShared : scores.clause,
    };
  if (urgingVerbs.has(lemma) && hasTo(items, start, end)) return { content, score: scores.objectInfinitive };
  // "dubbed the film", "dubbed it the Gull"
  if (lemma === "dub" && !hasQuote && !objectPronouns.has(first.word) && first.word !== "it") return null;
  if (lemma === "call" && !hasQuote && !names(items, start, end)) return null;
  if (objectVerbs.has(lemma)) return { content, score: hasQuote ? scores.objectQuoted : scores.object };
  if (infinitiveVerbs.has(lemma) && hasTo(items, start, end)) return { content, score: scores.objectInfinitive };
  return hasQuote ? { content, score: scores.loose } : null;
}

/** He joked, tapping his nose, "…": the quotation that follows the second comma. */
function quoteAfterAside(items: readonly Item[], from: number, limit: number): Range | null {
  for (let at = from; at + 1 < limit && at - from < 25; at++) {
    if (terminal.has(items[at]!.word)) return null;
    if (items[at + 1]!.quote)
      return items[at]!.word === "," || items[at]!.word === ":" ? quoteRun(items, at + 1) : null;
  }
  return null;
}

/** Responded with chants of "…": only the words inside the marks were said. */
function quotesOnly(items: readonly Item[], start: number, end: number): readonly Range[] {
  const first = items.findIndex((item, at) => at >= start && at < end && item.quote !== null);
  return [quoteRun(items, first)];
}

/** "called him a liar", not "called off the march", "called Politics and Pies". */
function names(items: readonly Item[], start: number, end: number): boolean {
  const { word, upper } = items[start]!;
  if (determiners.has(word) || objectPronouns.has(word)) return true;
  if (!upper) return false;
  for (let at = start + 1; at < end && at - start < 8; at++) if (determiners.has(items[at]!.word)) return true;
  return false;
}

function hasVerb(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (looksVerb(items, at, start)) return true;
  return false;
}

function hasTo(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end && at - start < 10; at++) if (items[at]!.word === "to") return true;
  return false;
}

/** "Orr, who said": a comma closes what it opened. */
function isRelative(items: readonly Item[], { source }: Frame): boolean {
  if (!source || items[source.start - 1]?.word !== ",") return false;
  return items[source.start]!.word === "who" || items[source.start]!.word === "which";
}

/** Chanted "…" and "…": both, unless the second has a cue of its own behind it. */
function chantEnd(items: readonly Item[], at: number): number {
  const { end } = quoteRun(items, at);
  const second = items[end]?.word === "and" ? items[end + 1]?.quote : null;
  return second && !second.exact.endsWith(",") ? end + 2 : end;
}

/** The quotation says all there is: nothing follows that could go on with its clause. */
function endsSaying(items: readonly Item[], at: number): boolean {
  const run = quoteRun(items, at);
  const last = items[run.end - 1]!.quote!;
  const next = items[run.end];
  if (!next || terminal.has(next.word) || last.exact.endsWith(",")) return true;
  if (/[.?!]$/.test(last.exact) && (next.upper || !last.closed)) return true;
  // said "we" will not; said "a few" of them: but yelled "stop" at the driver, wrote "yes" and left
  if (next.word === "of" || next.word === "for") return false;
  return (
    prepositions.has(next.word) ||
    coordinators.has(next.word) ||
    subordinators.has(next.word) ||
    !/[\p{L}\p{N}]/u.test(next.word)
  );
}
