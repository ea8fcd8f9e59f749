import {
  bySpan,
  contains,
  evidence,
  type Document,
  type Layers,
  type Quote,
  type Span,
  type Stage,
  type Statement,
} from "../../document/index.ts";
import { readContents, type Reading } from "./content.ts";
import { findCues } from "./cue.ts";
import { stanceOf } from "./cue-stance.ts";
import { collectDrafts, type Draft } from "./draft.ts";
import { findFrames } from "./frame.ts";
import { findOuter } from "./nesting.ts";
import { judgeReadings } from "./judge.ts";
import { foldRepeats } from "./repeats.ts";
import { readSaidOn } from "./said-on.ts";
import { findSegments, firstClosingAfter, type Segment } from "./segment.ts";
import { spanOf, speakerFinder } from "./speaker.ts";
import { readOutlook } from "./stance.ts";
import { isNarrators, looms } from "./unsaid.ts";
import { channelVerbs } from "./words.ts";

type Needs = "tokens" | "words" | "tags" | "sentences" | "quotes" | "mentions" | "entities" | "times";
type Found = Omit<Statement, "id" | "within">;

/** Who said what: every report of speech, writing or thought, with its evidence. Rules read, two small networks judge. */
export const statements: Stage<Needs, "statements"> = {
  name: "statements",
  version: 8,
  needs: ["tokens", "words", "tags", "sentences", "quotes", "mentions", "entities", "times"],
  makes: ["statements"],
  run: (document, layers) => {
    const { text } = document;
    const { tokens, sentences, mentions, entities } = layers;
    const speech = outermost(layers.quotes.filter(({ use }) => use === "speech"));
    const findSpeaker = speakerFinder(text, mentions, entities);
    const segments = findSegments(text, tokens, sentences, speech);
    const readings = judgeReadings(layers, segments, segments.map(readingsOf), speech).map((some, at) =>
      some.filter((reading) => !isNarrators(segments[at]!.items, reading)),
    );
    const told = collectDrafts(segments, readings, findSpeaker).filter(
      ({ reading, speaker }) => speaker.entity !== null || !reading || !looms(reading),
    );
    const all = told.map((draft, index) => {
      // what the sentence reports besides; a sentence has few reports, so the nearest are enough
      const beside = told.slice(Math.max(0, index - 3), index + 4).filter(({ items }) => items === draft.items);
      return statementOf(document, layers, speech, draft, beside);
    });
    const found = foldRepeats(document, all).toSorted(
      (a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
    );
    const outer = findOuter(found);
    return {
      statements: found.map((statement, index) => {
        const within = outer[index];
        return { id: `s${index + 1}`, ...statement, within: typeof within === "number" ? `s${within + 1}` : null };
      }),
    };
  },
};

/** What the rules read in a segment. */
export function readingsOf({ items }: Segment): readonly Reading[] {
  const cues = findCues(items);
  return cues.length ? readContents(items, findFrames(items, cues)) : [];
}

function statementOf(
  document: Document,
  layers: Pick<Layers, Needs>,
  speech: readonly Quote[],
  draft: Draft,
  beside: readonly Draft[],
): Found {
  const { text, published } = document;
  const { reading, items, speaker, score } = draft;
  const contents = inOrder(draft.content);
  const cue = reading && spanOf(items, { start: reading.cue.start, end: reading.cue.end });
  const source = reading?.source ? spanOf(items, reading.source) : null;
  const mode = modeOf(speech, contents);
  const inner = beside
    .filter((other) => other !== draft && other.reading && liesIn(other, contents, cue))
    .flatMap(({ content }) => content);
  const { stance, condition } = readOutlook(
    { text, tokens: layers.tokens, tags: layers.tags },
    contents,
    reading ? stanceOf(reading.cue, text, contents) : "asserts",
    { isQuoted: (offset) => isInside(speech, offset), inner },
  );
  const segment = { start: items[0]!.start, end: items.at(-1)!.end };
  const channel = reading && channelOf(items, reading);
  return {
    mode,
    content: contents.map((span) => evidence(text, span)),
    cue: cue && evidence(text, cue),
    source: source && evidence(text, source),
    speaker: speaker.entity,
    speakerName: speaker.name,
    stance,
    negated: reading !== null && (reading.cue.negated || stance === "denies"),
    condition: condition && evidence(text, condition),
    channel: channel && evidence(text, channel),
    saidOn: readSaidOn(
      published,
      layers.times,
      segment,
      cue,
      beside.flatMap(({ content }) => content),
    ),
    // the last digits of a likelihood are the machine's own
    score: Math.round(score * 1000) / 1000,
    repeats: [],
  };
}

/** A statement inside this one: its cue stands in what is said here, this one's not in what is said there. */
function liesIn({ reading, items, content }: Draft, contents: readonly Span[], cue: Span | null): boolean {
  const other = spanOf(items, { start: reading!.cue.start, end: reading!.cue.end });
  return contents.some((span) => contains(span, other)) && !(cue && content.some((span) => contains(span, cue)));
}

function isInside(quotes: readonly Quote[], offset: number): boolean {
  const quote = quotes[firstClosingAfter(quotes, offset)];
  return quote !== undefined && quote.open.start <= offset;
}

/** Sorted; a span that another already holds is dropped. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  let end = -1;
  return spans.toSorted(bySpan).filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function channelOf(items: Draft["items"], { cue, channel }: Reading): Span | null {
  if (channel) return spanOf(items, channel);
  return channelVerbs.has(cue.lemma) ? spanOf(items, { start: cue.head, end: cue.head + 1 }) : null;
}

/** By the marks alone: all of the content inside spoken quotation marks, none of it, or some. */
function modeOf(speech: readonly Quote[], contents: readonly Span[]): Statement["mode"] {
  let inside = false;
  let outside = false;
  for (const content of contents) {
    let at = content.start;
    for (let next = firstClosingAfter(speech, content.start); next < speech.length; next++) {
      const { open, close } = speech[next]!;
      if (open.start >= content.end) break;
      inside = true;
      outside ||= open.start > at + 1;
      at = close.end;
    }
    outside ||= content.end > at + 1;
  }
  return inside ? (outside ? "mixed" : "direct") : "indirect";
}

export function outermost(quotes: readonly Quote[]): readonly Quote[] {
  let end = -1;
  return quotes.filter(({ open, close }) => {
    if (open.start < end) return false;
    end = close.end;
    return true;
  });
}
