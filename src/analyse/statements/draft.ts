import type { Quote, Span } from "../../document/index.ts";
import type { Reading } from "./content.ts";
import { scores } from "./score.ts";
import type { Item, Segment } from "./segment.ts";
import type { Speaker } from "./speaker.ts";
import { spanOf } from "./speaker.ts";

/** A statement in the making: later paragraphs may still add to it. */
export interface Draft {
  readonly reading: Reading | null;
  readonly items: readonly Item[];
  readonly block: number;
  readonly content: Span[];
  readonly speaker: Speaker;
  readonly score: number;
  /** The paragraph that holds the end of it so far. */
  lastBlock: number;
}

type FindSpeaker = (items: readonly Item[], source: { start: number; end: number }) => Speaker;

/**
 * Turns the readings of all segments into drafts, and gives quotations without a cue of their own to whom they belong: the
 * quotation they continue, the statement before them in the paragraph, the speaker before them in the report.
 */
export function collectDrafts(
  segments: readonly Segment[],
  readingsOf: readonly (readonly Reading[])[],
  findSpeaker: FindSpeaker,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const byGroup = new Map<number, Draft>();
  // first paragraphs of quotations whose speaker is named only later
  const waiting = new Map<number, Span[]>();
  let last: Draft | null = null;
  // "He wrote:" at the end of a paragraph
  let opened: { readonly reading: Reading; readonly items: readonly Item[]; readonly block: number } | null = null;

  for (const [number, { items, block }] of segments.entries()) {
    const claimed = new Set<Quote>();
    const readings = readingsOf[number]!;
    for (const reading of readings) {
      const also = reading.also ?? [];
      if (reading.content.length + also.length === 0) continue;
      const quotes = quotesIn(items, reading);
      const running = quotes.map((quote) => byGroup.get(quote.group)).find((draft) => draft !== undefined);
      if (running && running.items !== items && isAllQuoted(items, reading)) {
        for (const range of reading.content) running.content.push(contentSpan(items, range));
        running.lastBlock = block;
      } else {
        const early = quotes.flatMap((quote) => waiting.get(quote.group) ?? []);
        const content = [...early, ...reading.content.map((range) => contentSpan(items, range)), ...also];
        const speaker = reading.source ? findSpeaker(items, reading.source) : { entity: null, name: null };
        const draft: Draft = { reading, items, block, content, speaker, score: reading.score, lastBlock: block };
        drafts.push(draft);
        for (const quote of quotes) byGroup.set(quote.group, draft);
        if (quotes.length) last = draft;
      }
      for (const quote of quotes) {
        claimed.add(quote);
        waiting.delete(quote.group);
      }
    }
    const bare: boolean = items.every((item) => item.quote !== null || !/[\p{L}\p{N}]/u.test(item.word));
    for (const { quote, start, end } of items) {
      if (!quote || claimed.has(quote)) continue;
      if (bare && opened && block - opened.block <= 1) {
        const { reading, items: before } = opened;
        const speaker = reading.source ? findSpeaker(before, reading.source) : { entity: null, name: null };
        last = {
          reading,
          items: before,
          block,
          content: [{ start, end }],
          speaker,
          score: reading.score,
          lastBlock: block,
        };
        drafts.push(last);
        byGroup.set(quote.group, last);
        opened = null;
        continue;
      }
      const running = byGroup.get(quote.group);
      if (running) {
        running.content.push({ start, end });
        running.lastBlock = block;
      } else if (bare && last && block - last.lastBlock <= 1) {
        last.content.push({ start, end });
        byGroup.set(quote.group, last);
        last.lastBlock = block;
      } else if (bare && last && isNear(last, block)) {
        const carried: Draft = {
          reading: null,
          items,
          block,
          content: [{ start, end }],
          speaker: last.speaker,
          score: scores.carried,
          lastBlock: block,
        };
        drafts.push(carried);
        byGroup.set(quote.group, carried);
        last = carried;
      } else if (!quote.closed) waiting.set(quote.group, push(waiting.get(quote.group), { start, end }));
    }
    const awaiting = readings.find(({ content, also }) => content.length === 0 && !also);
    opened = awaiting ? { reading: awaiting, items, block } : null;
  }
  return drafts;
}

/** The paragraph before, or the one before that: a picture or a promo may stand between. */
function isNear(last: Draft, block: number): boolean {
  return block - last.lastBlock <= 2;
}

function quotesIn(items: readonly Item[], reading: Reading): readonly Quote[] {
  return reading.content.flatMap(({ start, end }) =>
    items.slice(start, end).flatMap(({ quote }) => (quote ? [quote] : [])),
  );
}

/** The words of a range, without the comma or dash that parts them from the cue. */
export function contentSpan(items: readonly Item[], range: { start: number; end: number }): Span {
  let { end } = range;
  while (end > range.start + 1 && /^[,—–:;-]+$/.test(items[end - 1]!.word)) end--;
  return spanOf(items, { start: range.start, end });
}

function push(spans: Span[] | undefined, span: Span): Span[] {
  if (!spans) return [span];
  spans.push(span);
  return spans;
}

function isAllQuoted(items: readonly Item[], { content }: Reading): boolean {
  return content.every(({ start, end }) => items.slice(start, end).every(({ quote }) => quote !== null));
}
