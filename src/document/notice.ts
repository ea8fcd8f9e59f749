import type { Span } from "./span.ts";

/** Something a reader of this record should know about the document. It never stops the work. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

const notices = {
  EMPTY_DOCUMENT: () => "nothing in this page reads as text; every layer is empty.",
  NO_ARTICLE: () => "no block of this page reads as article text; see the blocks for what was left out and why.",
  UNDATED: () =>
    'no publication date was found, so relative times ("on Tuesday") are not resolved. Give one with --published.',
  DATED_BY_CHANGE: (v) =>
    `the page says only when it was last changed (${v["date"]}); that day stands in for the day it came out.`,
  DATES_DISAGREE: (v) => `the page gives different publication dates (${v["dates"]}); the first is used.`,
  DATE_UNREADABLE: (v) => `this was given as a date but cannot be one: ${v["value"]}.`,
  ENCODING_GUESSED: (v) => `the page does not name its encoding; read as ${v["encoding"]}.`,
  ENCODING_DAMAGED: (v) =>
    `${v["count"]} places could not be read as ${v["encoding"]} and stand as U+FFFD; the raw bytes are kept.`,
  NOT_ENGLISH: (v) => `this text reads as ${v["lang"]}; it is kept and not analysed.`,
  BYTES_DOUBTFUL: (v) =>
    `these bytes may not be what was captured: ${v["doubt"]}. They were read all the same; compare another copy.`,
  QUOTE_UNCLOSED: () => "a quotation opens here and never closes.",
  TITLE_UNCLOSED: () =>
    "the page's <title> does not end where a title would; it was ended at the next tag, so that the text below it is read.",
  PAGE_HUGE: (v) =>
    `this page has ${v["blocks"]} blocks; the first ${v["read"]} were read in full, each one after them is labelled as most of its tag and class among those.`,
  FEED_CUT: (v) => `the feed was not read to its end: ${v["why"]}.`,
  ANALYSIS_FAILED: (v) =>
    `analysis failed on this document (${v["why"]}), which is a fault in onrecord: its text is kept and every layer is empty. Please report it.`,
} satisfies Record<string, (values: Readonly<Record<string, string | number>>) => string>;

export type NoticeCode = keyof typeof notices;

export const noticeCodes = Object.keys(notices) as readonly NoticeCode[];

export function notice(code: NoticeCode, values: Readonly<Record<string, string | number>> = {}, span?: Span): Notice {
  const message = notices[code](values);
  return span ? { code, message, start: span.start, end: span.end } : { code, message };
}
