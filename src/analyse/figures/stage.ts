import {
  evidence,
  overlaps,
  placesOf,
  type Document,
  type Figure,
  type Layers,
  type Mention,
  type Quantity,
  type Sentence,
  type Span,
  type Stage,
  type Statement,
  type Time,
  type Tags,
  type Tokens,
} from "../../document/index.ts";
import { firstEndingAfter } from "../../document/sorted.ts";
import { ageOf } from "./age.ts";
import { changeLike, changeOf } from "./change.ts";
import { countedAfter, countedBefore } from "./counted.ts";
import { elidedOf, spentOn } from "./elided.ts";
import { mergeCompounds } from "./compound.ts";
import { wordAt } from "./clause/phrase.ts";
import { wordsOf, type Word } from "./clause/words.ts";
import { dollarOf, withDollar } from "./dollar.ts";
import { draftOf, type Amount, type Draft } from "./draft.ts";
import { asOf } from "./as-of.ts";
import { claimantOf } from "./claim.ts";
import { statementOf, type Reading, type Surroundings } from "./govern.ts";
import { placeOf } from "./place.ts";
import { carriedOver, eventOf } from "./event.ts";
import { attachHedge } from "./hedge.ts";
import { measuredOf } from "./measured.ts";
import { isMisread } from "./misread.ts";
import { propose } from "./propose.ts";
import { mergeRanges } from "./range.ts";
import { originOf, ownCurrency, type Origin } from "./namesake.ts";
import { ofCount, relate, shareOf } from "./relate.ts";
import { attachUnit, perAfter } from "./unit.ts";

type Needs = "tokens" | "sentences" | "tags" | "mentions" | "entities" | "times" | "statements";

/**
 * Finds every number that says how many or how much. A span is the quantity as written: bound and hedge, number, scale and
 * the unit that belongs to it ("at least 2,000", "about one-fifth", "£2bn", "5,000 barrels a day"); what is counted stands
 * beside it in `counted`. An amount of time is a figure too ("12 years in prison"), unless it is counted from the report
 * ("the past three days"), which is a time only. "Thousands" is vague: at least two thousand, since it says more than one.
 * A fraction or a ratio is a share in per cent.
 */
export const figures: Stage<Needs, "figures"> = {
  name: "figures",
  version: 5,
  needs: ["tokens", "sentences", "tags", "mentions", "entities", "times", "statements"],
  makes: ["figures"],
  run: (document, layers) => {
    const found: Figure[] = [];
    const dollar = dollarOf(document);
    const origin = originOf(document);
    const places = layers.mentions.filter((mention) => mention.kind === "place");
    const speakers = layers.mentions.filter(({ kind }) => kind === "person" || kind === "org" || kind === "group");
    const at = { time: 0, place: 0, speaker: 0 };
    const holding = statementsBySentence(layers.sentences, layers.statements);
    // what the sentence before counted, for one that says no more than how many
    let earlier: Span | null = null;
    layers.sentences.forEach((sentence, i) => {
      if (sentence.block !== layers.sentences[i - 1]?.block) earlier = null;
      const around: Surroundings = {
        times: take(layers.times, sentence, at, "time"),
        places: take(places, sentence, at, "place"),
        speakers: take(speakers, sentence, at, "speaker"),
        statements: holding[i]!,
        published: document.published?.value ?? null,
      };
      // a headline repeats the body's figures, rounded as often as not
      if (!document.blocks[sentence.block]!.kept) return;
      const reading = draftsIn(document, layers.tokens, layers.tags, sentence, around.times, dollar, origin, earlier);
      earlier = reading.drafts.findLast(({ kind, counted }) => kind === "count" && counted)?.counted ?? null;
      const first = found.length + 1;
      for (const draft of reading.drafts)
        found.push(figureOf(document, sentence, draft, reading, around, found.length + 1, first));
    });
    return { figures: found };
  },
};

/** Propose, attach, merge, filter: each a step over the sorted drafts of one sentence. */
function draftsIn(
  document: Document,
  tokens: Tokens,
  tags: Tags,
  sentence: Sentence,
  times: readonly Time[],
  dollar: string,
  origin: Origin,
  earlier: Span | null,
): Reading {
  const { text } = document;
  const { start, end } = sentence;
  const said = withDollar(text, text.slice(start, end), dollar, propose(text, sentence));
  const amounts = outside(said, times);
  if (amounts.length === 0) return nothing;
  const block = document.blocks[sentence.block]!.start;
  const withUnits = amounts.map((amount) =>
    ownCurrency(text, sentence, origin, attachUnit(text, end, draftOf(amount))),
  );
  const ranged = mergeRanges(text, start, mergeCompounds(text, withUnits));
  const kept = ranged.filter((draft) => !isMisread(text, start, end, block, draft));
  if (kept.length === 0) return nothing;
  const words = wordsOf(text, tokens, tags, sentence, kept, times);
  const whole: Draft[] = [];
  for (const [i, draft] of kept.entries()) {
    // neither a hedge nor a noun before may reach into the figure before
    const from = whole.at(-1)?.end ?? start;
    const hedged = attachHedge(text, from, end, draft);
    const aged = ageOf(text, start, end, hedged, whole.at(-1));
    const last = whole.at(-1);
    const counting = aged ?? countingOf(text, from, kept[i + 1]?.start ?? end, end, hedged);
    whole.push(describe(text, sentence, earlier, words, counting, last, kept[i + 1], kept[i + 2]?.start ?? end));
  }
  return { drafts: relate(text, start, whole), words };
}

const nothing: Reading = { drafts: [], words: [] };

/** What the clause around a figure says of it: which way, of what, and what happened to them. */
function describe(
  text: string,
  sentence: Span,
  earlier: Span | null,
  words: readonly Word[],
  draft: Draft,
  last: Draft | undefined,
  next: Draft | undefined,
  limit: number,
): Draft {
  const change = changeLike(text, last, draft);
  const counts = draft.kind === "count";
  const whole =
    next && (counts ? ofCount(text, draft, next) : shareOf(text, draft, next)) ? countedAfter(text, limit, next) : null;
  const carried = counts && !draft.counted && !whole ? carriedOver(words, draft, last) : null;
  const elided = draft.counted || whole || carried ? null : elidedOf(text, sentence, words, draft, last, earlier);
  const own = draft.counted && withoutVerb(words, draft, draft.counted);
  // "a deficit of 4.4% of GDP": the deficit; what it is held against says no more than how it is reckoned
  const reckoned =
    own && draft.kind === "share" && yardstick.test(text.slice(own.start, own.end))
      ? measuredOf(text, words, { ...draft, change, end: own.end }, last, next)
      : null;
  const counted =
    reckoned ??
    own ??
    whole ??
    carried ??
    elided ??
    spentOn(words, draft) ??
    measuredOf(text, words, { ...draft, change }, last, next);
  const event = eventOf(words, { ...draft, counted });
  return { ...draft, change, counted, event, borrowed: carried !== null || elided !== null };
}

// matches: "gross domestic product", "GDP"   must not match: "the budget"
const yardstick =
  /^(?:GDP|GNP|gross\s(?:domestic|national)\s(?:product|income)|national\s(?:income|output)|economic\soutput)\b/i;

/** "one more [boat] sank": what a tagger takes for a verb ends the phrase behind a number. */
function withoutVerb(words: readonly Word[], draft: Draft, counted: Span): Span {
  if (counted.start < draft.end) return counted;
  const from = wordAt(words, counted.start);
  const to = wordAt(words, counted.end);
  const one = draft.amount.n === "1" || draft.kind === "share";
  for (let i = from + 1; i < to; i++) {
    const { part, low } = words[i]!;
    // of several the ending may be a noun's: "12 boat claims"; of one, or of a share of one, "the population receives", it is a verb's
    const ends = part === "verb" && words[i - 1]!.part === "noun" && (one || (i === to - 1 && !low.endsWith("s")));
    if (ends) return { start: counted.start, end: words[i - 1]!.end };
  }
  return counted;
}

/** The amounts that are no part of a time. Both lists are sorted. */
function outside(amounts: readonly Amount[], times: readonly Time[]): readonly Amount[] {
  let at = 0;
  return amounts.filter((amount) => {
    while (at < times.length && times[at]!.end <= amount.start) at++;
    const time = times[at];
    return !time || !overlaps(time, amount) || isPlainDuration(time);
  });
}

/** "three days" is an amount; "the past three days" is a stretch of the calendar. */
function isPlainDuration(time: Time): boolean {
  return time.type === "duration" && time.value === null;
}

/** Adds what is counted, what it is a rate of, and which way it moved. */
function countingOf(text: string, from: number, until: number, limit: number, draft: Draft): Draft {
  const counted = countedAfter(text, until, draft) ?? countedBefore(text, from, draft);
  const rate = counted && draft.kind === "count" ? perAfter(text, counted.end, limit) : null;
  const change = changeOf(text, from, draft);
  return rate ? { ...draft, counted, change, kind: "rate", unit: rate } : { ...draft, counted, change };
}

function figureOf(
  document: Document,
  sentence: Span,
  draft: Draft,
  { drafts, words }: Reading,
  around: Surroundings,
  number: number,
  first: number,
): Figure {
  const { text } = document;
  const statement = statementOf(draft, around.statements);
  return {
    id: `f${number}`,
    ...evidence(text, draft),
    kind: draft.kind,
    quantity: quantityOf(text, draft),
    approximate: draft.approximate,
    unit: draft.unit,
    change: draft.change,
    counted: draft.counted && evidence(text, draft.counted),
    ...(draft.event ? { event: evidence(text, draft.event) } : {}),
    ...(draft.event && !draft.counted ? { implied: "people" as const } : {}),
    place: placeOf(text, sentence, draft, words, statement, around.places),
    asOf: asOf(text, sentence, drafts, number - first, statement, around),
    statement: statement?.id ?? null,
    claimant: statement ? statement.speaker : claimantOf(words, draft, around.speakers),
    relates: draft.relates.map(({ to, as }) => ({ figure: `f${first + to}`, as })),
  };
}

function quantityOf(text: string, { amount, high, op }: Draft): Quantity {
  if (amount.vague || amount.n === null)
    return { kind: "vague", text: text.slice(amount.start, amount.end), atLeast: amount.n };
  if (high !== null) return { kind: "range", low: amount.n, high };
  return op === null ? { kind: "exact", n: amount.n } : { kind: "bound", op, n: amount.n };
}

/** The members of a sorted layer that start in the sentence; the cursor only moves forward. */
function take<T extends Time | Mention>(
  layer: readonly T[],
  sentence: Span,
  at: { time: number; place: number; speaker: number },
  key: "time" | "place" | "speaker",
): readonly T[] {
  while (at[key] < layer.length && layer[at[key]]!.start < sentence.start) at[key]++;
  const from = at[key];
  while (at[key] < layer.length && layer[at[key]]!.start < sentence.end) at[key]++;
  return layer.slice(from, at[key]);
}

/** For each sentence the statements with a piece of content in it. */
function statementsBySentence(
  sentences: Layers["sentences"],
  statements: readonly Statement[],
): readonly (readonly Statement[])[] {
  const holding: Statement[][] = sentences.map(() => []);
  for (const statement of statements)
    for (const piece of placesOf(statement))
      for (
        let i = firstEndingAfter(sentences, piece.start);
        i < sentences.length && sentences[i]!.start < piece.end;
        i++
      )
        if (holding[i]!.at(-1) !== statement) holding[i]!.push(statement);
  return holding;
}
