import type { Cue } from "./cue.ts";
import type { Item } from "./segment.ts";
import { findLeadSubject, findPhraseAfter, findSubject, looksVerb, type Range } from "./source.ts";
import {
  addresseeVerbs,
  adverbs,
  attitudes,
  askingWords,
  barePronouns,
  bareClauseVerbs,
  channelNouns,
  coordinators,
  determiners,
  infinitiveVerbs,
  objectPronouns,
  objectVerbs,
  possessives,
  prepositions,
  quoteOnlyVerbs,
  subordinators,
  timeWords,
} from "./words.ts";

/** A cue with what stands round it, in item indexes; contents come later, when every frame is known. */
export interface Frame {
  readonly cue: Cue;
  readonly source: Range | null;
  /** The source follows the cue: "said Ann Lee". */
  readonly inverted: boolean;
  /** The source is the subject of an earlier verb: "Orr left, adding". */
  readonly shared: boolean;
  /** Cue, source and what belongs to them: no content lies inside. */
  readonly start: number;
  readonly end: number;
  readonly channel: Range | null;
  /** "The ferry is said to have sunk": the ferry, which is part of what is said. */
  readonly about?: Range | null;
}

export interface Reading extends Frame {
  readonly content: readonly Range[];
  readonly score: number;
}

const terminal = new Set([".", "?", "!", "…", ";"]);

/** Frames of a segment, left to right. */
export function findFrames(items: readonly Item[], cues: readonly Cue[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (const cue of cues) {
    const frame = frameOf(items, cue, frames);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameOf(items: readonly Item[], cue: Cue, earlier: readonly Frame[]): Frame | null {
  const last = earlier.at(-1);
  const floor = last?.end ?? 0;
  const bare = { inverted: false, shared: false, channel: null };
  if (cue.kind === "according") {
    const trailing = cue.start > 0;
    const source = findPhraseAfter(items, cue.end, trailing);
    if (!source) return null;
    // "according to a poll released Thursday"
    let end = source.end;
    while (
      end < items.length &&
      (timeWords.has(items[end]!.word) ||
        (prepositions.has(items[end]!.word) && timeWords.has(items[end + 1]?.word ?? "")))
    )
      end++;
    return { ...bare, cue, source, start: cue.start, end };
  }
  if (cue.kind === "colon") return colonFrame(items, cue, last);
  if (cue.kind === "passive") {
    const about = findSubject(items, cue.start, floor);
    return { ...bare, cue, source: null, about, start: about?.start ?? cue.start, end: cue.end };
  }
  if (cue.kind === "noun") return nounFrame(items, cue);

  // "is saying" has a subject of its own; ", saying" shares one
  const free = cue.form === "ing" && cue.start === cue.head;
  // "Asked whether he would stay, he": asked by nobody named
  const before = items[cue.start - 1];
  if (cue.head === 0 && cue.form === "past" && cue.lemma !== "say") return null;
  const own =
    !free || (before !== undefined && /^\p{L}/u.test(before.word) && !standsBeforeIng(items, cue.start - 1, floor));
  const subject = own ? findSubject(items, cue.start, floor) : null;
  if (!subject && !free && cue.form !== "base" && (before === undefined || before.quote || before.word === ",")) {
    const source = findPhraseAfter(items, cue.end, true);
    if (source && before)
      return finish(items, { ...bare, cue, source, inverted: true, start: cue.start, end: source.end });
  }
  if (subject) return finish(items, { ...bare, cue, source: subject, start: subject.start, end: cue.end });
  // one subject, two verbs
  const source = last?.source ?? findLeadSubject(items, cue.start, 0);
  return finish(items, { ...bare, cue, source, shared: true, start: cue.start, end: cue.end });
}

/** "by saying", "and saying", "began saying": the subject is further off than the word before. */
function standsBeforeIng(items: readonly Item[], at: number, floor: number): boolean {
  const { word } = items[at]!;
  return prepositions.has(word) || subordinators.has(word) || coordinators.has(word) || looksVerb(items, at, floor);
}

function colonFrame(items: readonly Item[], cue: Cue, last: Frame | undefined): Frame | null {
  const next = items[cue.end];
  const base = { cue, inverted: false, shared: false, channel: null, end: cue.end };
  // "He said:" has its cue already
  if (!next || (last && last.end >= cue.start)) return null;
  if (next.quote) {
    let start = cue.start;
    while (start > (last?.end ?? 0) && isNamePart(items[start - 1]!)) start--;
    while (start < cue.start && !items[start]!.upper) start++;
    return start < cue.start ? { ...base, source: { start, end: cue.start }, start } : null;
  }
  const source = { start: 0, end: cue.start };
  const named = items.slice(0, cue.start).every(isNamePart) && cue.start < 5;
  return named && !last && next.upper ? { ...base, source, start: 0 } : null;
}

/** A capital, or what stands between capitals in a name: "Ministry of Works". */
function isNamePart(item: Item): boolean {
  // matches: "of", "’"   must not match: "on"
  return item.upper || /^(?:[.'’&-]|of|the|for|'s|’s)$/.test(item.word);
}

/** "his claim that", "the warning from Oslo that": the owner is the source. */
function nounFrame(items: readonly Item[], cue: Cue): Frame | null {
  const before = items[cue.head - 1]!;
  const base = { cue, inverted: false, shared: false, channel: null, end: cue.end };
  if (["his", "her", "their", "its", "my", "our", "your"].includes(before.word)) {
    const source = { start: cue.head - 1, end: cue.head };
    return { ...base, source, start: source.start };
  }
  if (before.word === "'s" || before.word === "’s") {
    let start = cue.head - 2;
    while (start > 0 && items[start - 1]!.upper) start--;
    return { ...base, source: { start, end: cue.head - 1 }, start };
  }
  return null;
}

/** Takes the words after the cue that tell whom, when or where, up to where content can begin. */
function finish(items: readonly Item[], frame: Frame): Frame {
  let { end } = frame;
  const before = items[frame.start - 1];
  const behind = before?.quote || (before?.word === "," && items[frame.start - 2]?.quote);
  let channel: Range | null = null;
  const { lemma } = frame.cue;
  if (addresseeVerbs.has(lemma) && !frame.inverted) {
    const to = addresseeEnd(items, end, lemma);
    if (to > end) {
      if (!objectPronouns.has(items[end]!.word)) channel = { start: end, end: to };
      end = to;
    }
  }
  const aside = items[end]?.word === "," && adverbs.has(items[end + 1]?.word ?? "") && items[end + 2]?.word === ",";
  if (aside) end += 3;
  const start = end;
  const ended = before?.quote?.exact.endsWith(",") === true;
  end = behind ? circumstancesEnd(items, end, ended) : adjunctEnd(items, end);
  const occasion = channelIn(items, start, end);
  // "told the Nordpost in an interview": the paper; "told reporters at a briefing": the briefing
  const named = channel !== null && items.slice(channel.start, channel.end).some((item) => item.upper);
  channel = named ? channel : (occasion ?? channel);
  return { ...frame, end, channel };
}

/** "told German newspaper Nordpost on Tuesday that": just past "Nordpost". */
function addresseeEnd(items: readonly Item[], at: number, lemma: string): number {
  // "urged them to sail": who should sail is part of what was urged
  if (urging.has(lemma) && opensInfinitive(items, at)) return at;
  const first = items[at];
  if (!first || first.quote || first.word === "that" || first.word === ":" || first.word === ",") return at;
  if (objectPronouns.has(first.word) || (barePronouns.has(first.word) && (first.word === "you" || first.word === "it")))
    return at + 1;
  if (prepositions.has(first.word) || askingWords.has(first.word) || barePronouns.has(first.word)) return at;
  let end = at;
  let sawNoun = false;
  for (; end < items.length && end - at < 14; end++) {
    const { word, quote, upper } = items[end]!;
    if (quote || word === "that" || word === ":" || word === "," || terminal.has(word)) break;
    if (word === "to" || askingWords.has(word) || barePronouns.has(word)) break;
    if (prepositions.has(word) && word !== "of" && word !== "at" && word !== "with" && word !== "from") break;
    if (timeWords.has(word)) break;
    if (sawNoun && determiners.has(word)) break;
    // "told reporters thousands were", "told CNN voters": nothing parts the two, so the first noun is taken
    const turns = sawNoun && upper !== items[end - 1]!.upper && !determiners.has(items[end - 1]!.word);
    if (turns && !opensLater(items, end) && leadsToVerb(items, end)) break;
    if (!determiners.has(word)) sawNoun = true;
  }
  if (end === at || !sawNoun) return at;
  // verbs that may go without an addressee take one only before "that", "to" or a quotation
  if (
    lemma !== "tell" &&
    lemma !== "inform" &&
    lemma !== "assure" &&
    lemma !== "remind" &&
    !closesAddressee(items[end])
  )
    return at;
  return end;
}

const urging: ReadonlySet<string> = new Set([
  "urge",
  "ask",
  "order",
  "instruct",
  "command",
  "implore",
  "beg",
  "exhort",
  "encourage",
  "advise",
]);

function opensInfinitive(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at - from < 10; at++) {
    const { word, quote } = items[at]!;
    if (word === "to") return true;
    if (quote || word === "," || word === "that" || terminal.has(word)) return false;
  }
  return false;
}

/** "told CNN | voters were": a clause is still to come. "told German newspaper | Nordpost." has none. */
function leadsToVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at - from < 14; at++) {
    if (items[at]!.word === "," || terminal.has(items[at]!.word)) return false;
    if (looksVerb(items, at, from)) return true;
  }
  return false;
}

function closesAddressee(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.quote !== null || item.word === "that" || item.word === "to" || askingWords.has(item.word))
  );
}

/** "that", a colon or a quotation still to come, close by: everything up to it is addressee and circumstance. */
function opensLater(items: readonly Item[], at: number): boolean {
  return lookAhead(items, at) !== null;
}

/** Index of the "that", colon or quotation that opens content within the next words of this clause. */
function lookAhead(items: readonly Item[], from: number): number | null {
  for (let at = from; at < items.length && at - from < 18; at++) {
    const { word, quote } = items[at]!;
    if (quote || word === "that" || word === ":") return at;
    if (word === "," && items[at + 1]?.quote) return at;
    if (terminal.has(word) || word === "," || barePronouns.has(word)) return null;
  }
  return null;
}

/** Behind a quotation everything up to the next stop tells where and when: "in a study published in July". */
function circumstancesEnd(items: readonly Item[], from: number, ended: boolean): number {
  let end = from;
  for (; end < items.length && end - from < 30; end++) {
    const { word, quote } = items[end]!;
    if ((word === "that" || word === ":") && !ended) return adjunctEnd(items, from);
    if (word === "when" || word === "after" || word === ":") break;
    if (quote || word === "," || terminal.has(word) || word === "and" || word === "but" || word === "as") break;
  }
  return end;
}

/** Skips "on Tuesday", "in an interview with", "at a rally" after the cue; stays where content begins at once. */
function adjunctEnd(items: readonly Item[], from: number): number {
  const first = items[from];
  if (!first || first.quote) return from;
  if (first.word === "that" || first.word === ":" || first.word === ",") return from;
  const opens =
    prepositions.has(first.word) || timeWords.has(first.word) || first.word === "too" || first.word === "when";
  if (!opens) return from;
  const ahead = lookAhead(items, from);
  // "wrote to the board that"; but "wants to say that"
  if (first.word === "to") return ahead !== null && !verbFollows(items, from) ? ahead : from;
  if (ahead !== null && items[ahead]!.quote === null) return ahead;
  if (ahead !== null && timeWords.has(first.word)) return ahead;
  // "said Tuesday he would", "said in a statement the bridge": only the first circumstance
  let at = from;
  while (at < items.length && (timeWords.has(items[at]!.word) || /^\d{1,4}$/.test(items[at]!.word))) at++;
  if (at > from) return at;
  const second = items[from + 1];
  if (second && (timeWords.has(second.word) || /^\d{4}$/.test(second.word))) return from + 2;
  const noun = nounOfPlace(items, from);
  if (noun > from) return noun;
  return from;
}

function verbFollows(items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  return !next || !(next.upper || determiners.has(next.word) || possessives.has(next.word));
}

/** "in a statement": past the channel's noun and what hangs on it. */
function nounOfPlace(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length && at - from < 7; at++) {
    const { word, quote } = items[at]!;
    if (quote || word === "," || terminal.has(word) || barePronouns.has(word)) return from;
    if (!channelNouns.has(word)) continue;
    let end = at + 1;
    while (end < items.length && timeWords.has(items[end]!.word)) end++;
    if (items[end]?.word === "with" || items[end]?.word === "on" || items[end]?.word === "to") {
      end++;
      while (end < items.length && (items[end]!.upper || determiners.has(items[end]!.word))) end++;
    }
    return end;
  }
  return from;
}

/** "in an interview with the Nordpost" among the circumstances. */
function channelIn(items: readonly Item[], start: number, end: number): Range | null {
  for (let at = start; at < end; at++) {
    if (!prepositions.has(items[at]!.word) && at > start) continue;
    for (let noun = at + 1; noun < end && noun - at < 7; noun++) {
      if (!channelNouns.has(items[noun]!.word)) continue;
      let to = noun + 1;
      while (to < end && items[to]!.word !== "," && items[to]!.quote === null && !terminal.has(items[to]!.word)) {
        // "a study published in July" is one thing, "a briefing on Monday" two
        if (
          prepositions.has(items[to]!.word) &&
          timeWords.has(items[to + 1]?.word ?? "") &&
          !isParticiple(items[to - 1]!)
        )
          break;
        if (timeWords.has(items[to]!.word) && !prepositions.has(items[to - 1]!.word)) break;
        to++;
      }
      return { start: at, end: to };
    }
  }
  return null;
}

function isParticiple(item: Item): boolean {
  // matches: "published"   must not match: "briefing"
  return /[a-z]{2}ed$/.test(item.word);
}

/** Words of a reported clause, at most; no sentence people write is longer. */
const longestClause = 300;

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
    if (open.length > 0 && attitudes.has(frame.cue.lemma)) return;
    const found = contentBefore(items, frame, previous) ?? contentAfter(items, frame, frames, index);
    if (!found) return;
    readings.push({ ...frame, ...found });
    const last = found.content.at(-1);
    if (last && last.start >= frame.end) open.push(last.end);
  });
  return readings;
}

/** ", saying": not "is saying". */
function isFreeIng(cue: Cue): boolean {
  return cue.kind === "verb" && cue.form === "ing" && cue.start === cue.head;
}

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
    return { content: rest ? [first, rest] : [first], score: from === end - 1 ? 0.95 : 0.8 };
  }
  if (cue.kind === "according") {
    const from = clauseStart(items, end - 1, floor);
    if (from >= end || (end - from < 2 && !before.quote)) return null;
    const tail = afterAccording(items, frame, comma);
    return { content: tail ? [{ start: from, end }, tail] : [{ start: from, end }], score: 0.8 };
  }
  if (!comma || quoteOnlyVerbs.has(cue.lemma) || !bareClauseVerbs.has(cue.lemma) || frame.shared) return null;
  const from = clauseStart(items, end - 1, floor);
  if (end - from < 2) return null;
  if (!next || terminal.has(next.word)) return { content: [{ start: from, end }], score: 0.75 };
  if (next.word !== ",") return null;
  // The bridge, he said, would reopen
  const stop = clauseEnd(items, frame.end + 1, [], 0);
  const tail = stop > frame.end + 1 ? { start: frame.end + 1, end: stop } : null;
  return { content: tail ? [{ start: from, end }, tail] : [{ start: from, end }], score: 0.65 };
}

function afterAccording(items: readonly Item[], frame: Frame, comma: boolean): Range | null {
  if (!comma || items[frame.end]?.word !== ",") return null;
  const stop = clauseEnd(items, frame.end + 1, [], 0);
  return stop > frame.end + 2 ? { start: frame.end + 1, end: stop } : null;
}

/** Several quotations in a row: "…" "…". */
function quoteRun(items: readonly Item[], at: number): Range {
  let end = at + 1;
  while (items[end]?.quote) end++;
  return { start: at, end };
}

/** Where the clause that ends at `last` begins: the segment's head, or just past the frame before. */
function clauseStart(items: readonly Item[], last: number, floor: number): number {
  let start = last;
  while (start > floor && last - start < longestClause) {
    const item = items[start - 1]!;
    if (terminal.has(item.word)) break;
    if (items[start]!.quote && item.quote) {
      start--;
      continue;
    }
    if (item.quote && /[.?!]$/.test(item.quote.exact)) break;
    start--;
  }
  while (start < last && [",", "and", "but", ":", "—", "so", "yet"].includes(items[start]!.word)) start++;
  return start;
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
  if (!first && opened && cue.kind !== "colon") return { content: [], score: 0.9 };
  if (!first || terminal.has(first.word)) return null;
  const comma = start > frame.end && !opened;
  const end =
    first.quote && endsSaying(items, start) ? quoteRun(items, start).end : clauseEnd(items, start, frames, index + 1);
  if (end <= start) return null;
  const content = [{ start, end }];
  const hasQuote = items.slice(start, end).some((item) => item.quote);
  if (first.quote) return { content, score: end - start === 1 ? 0.95 : 0.85 };
  if (cue.kind === "colon") return { content, score: 0.6 };
  if (cue.kind === "noun") return { content, score: 0.7 };
  if (cue.kind === "according") return comma ? { content, score: 0.85 } : null;
  if (cue.kind === "passive") return { content: frame.about ? [frame.about, ...content] : content, score: 0.5 };
  if (opened) return { content, score: 0.85 };
  if (first.word === "that") return { content, score: cue.form === "ing" ? 0.8 : 0.85 };
  const { lemma } = cue;
  const late = comma ? quoteAfterAside(items, start, frames[index + 1]?.start ?? items.length) : null;
  if (late) return { content: [late], score: 0.8 };
  if (comma) return hasQuote && items[start + 1]?.quote ? { content, score: 0.6 } : null;
  if (askingWords.has(first.word)) return { content, score: 0.7 };
  if (first.word === "to") return infinitiveVerbs.has(lemma) ? { content, score: 0.75 } : null;
  if (lemma.includes(" ")) return { content, score: 0.65 };
  if (quoteOnlyVerbs.has(lemma) && !objectVerbs.has(lemma)) return hasQuote ? { content, score: 0.6 } : null;
  if (first.word === "and" || first.word === "or" || first.word === "but")
    return hasQuote ? { content, score: 0.55 } : null;
  if (prepositions.has(first.word)) {
    // "says despite the storm she will sail", "said of the storm"
    if (hasQuote) return { content, score: 0.55 };
    return clauseAfterCircumstance.has(lemma) && end - start > 4 && hasVerb(items, start, end)
      ? { content, score: 0.6 }
      : null;
  }
  if (end - start < 2 && !objectVerbs.has(lemma)) return null;
  if (bareClauseVerbs.has(lemma)) return { content, score: 0.75 };
  if (lemma === "call" && !hasQuote && !names(items, start, end)) return null;
  if (objectVerbs.has(lemma)) return { content, score: hasQuote ? 0.7 : 0.5 };
  if (infinitiveVerbs.has(lemma) && hasTo(items, start, end)) return { content, score: 0.65 };
  return hasQuote ? { content, score: 0.5 } : null;
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

const clauseAfterCircumstance: ReadonlySet<string> = new Set([
  "say",
  "report",
  "claim",
  "argue",
  "add",
  "believe",
  "think",
]);

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

/** The quotation says all there is: it ends the sentence, or what follows is somebody's doing again. */
function endsSaying(items: readonly Item[], at: number): boolean {
  const run = quoteRun(items, at);
  const last = items[run.end - 1]!.quote!;
  const next = items[run.end];
  if (!next || terminal.has(next.word)) return true;
  return /[.?!]$/.test(last.exact) && (next.upper || !last.closed);
}

/** Where a reported clause that begins at `from` ends: before the final stop, or before another report takes over. */
function clauseEnd(items: readonly Item[], from: number, frames: readonly Frame[], index: number): number {
  let next = index;
  const limit = Math.min(items.length, from + longestClause);
  for (let at = from; at < limit; at++) {
    while (frames[next] && frames[next]!.start < at) next++;
    const frame = frames[next];
    if (frame && frame.start === at && at > from) {
      const cut = takesOver(items, frame, from);
      if (cut !== null) return cut;
    }
    const { word } = items[at]!;
    const { quote } = items[at]!;
    // “…the party,” claiming: the comma inside the marks ends the clause
    if (quote?.exact.endsWith(",") && leavesClause(items[at + 1])) return at + 1;
    if (word === ";" || word === "?" || word === "!" || word === "…") return at;
    if (word === "." && at >= items.length - 1) return at;
    if (word === "." && items[at + 1]?.upper && items[at - 1]?.quote) return at;
  }
  return limit;
}

/** After a comma: a participle or a contrast of the narrator's. */
function leavesClause(item: Item | undefined): boolean {
  if (!item || item.quote) return false;
  // matches: "claiming"   must not match: "the"
  return /[a-z]{2}ing$/.test(item.word) || item.word === "though" || item.word === "while" || item.word === "although";
}

/** Where an outer clause stops before `frame`, or null when the frame lies inside what is reported. */
function takesOver(items: readonly Item[], frame: Frame, from: number): number | null {
  const { start, cue } = frame;
  const before = items[start - 1]!;
  const joined = ["and", "but", "while", "as"].includes(before.word);
  if (cue.kind === "according" && before.word === ",") return start - 1;
  if (items[frame.end]?.word === ":" && items[frame.end + 1]?.quote) return before.word === "," ? start - 1 : start;
  if (cue.kind === "noun" || cue.kind === "passive" || cue.kind === "colon") return null;
  const parted = before.word === "," || before.word === "—" || before.word === "–";
  if (isFreeIng(cue)) return parted && start - 1 > from ? start - 1 : null;
  if (cue.lemma.startsWith("be ")) return null;
  if (before.word === "while" && start - 1 > from) return items[start - 2]?.word === "," ? start - 2 : start - 1;
  if (frame.shared) {
    if (!joined || start - 1 <= from || attitudes.has(cue.lemma)) return null;
    return items[start - 2]?.word === "," ? start - 2 : start - 1;
  }
  // "said it rained and she accused him"
  if (
    before.word === "and" &&
    frame.source &&
    start - 1 > from &&
    ["he", "she", "they"].includes(items[frame.source.start]!.word) &&
    !attitudes.has(cue.lemma)
  )
    return start - 1;
  const trailing = !items[frame.end] || terminal.has(items[frame.end]!.word);
  if (before.word === "," && trailing) return start - 1;
  if (joined && items[start - 2]?.word === ",") return start - 2;
  return null;
}
