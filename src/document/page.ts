import { notice, type Notice } from "./notice.ts";

/** Raw bytes as received and how they came. Made by `ingest`; `clean` turns it into a document. */
export interface Page {
  /** What a person would call it: a path as given, a URL, or "-" for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** WHATWG name of the encoding `text` was decoded with. */
  readonly encoding: string;
  /** Where the encoding came from: only "guess" may be wrong without the page being at fault. */
  readonly encodingFrom: "bom" | "header" | "meta" | "utf-8" | "guess" | "option";
  /** `bytes` decoded; a byte-order mark is not part of it, nothing else is changed. */
  readonly text: string;
  readonly url: string | null;
  /** When the bytes were fetched, ISO 8601. Never becomes a publication date. */
  readonly captured: string | null;
}

export type MediaType = "text/plain" | "text/html";

/** What the user says about a page and the page cannot say itself. */
export interface PageHints {
  /**
   * `auto` goes by the media type; `text` and `html` force one;
   * `article` says the whole input is clean body: every paragraph is kept and offsets are the input's own.
   */
  readonly as?: "auto" | "text" | "html" | "article";
  /** Publication date, ISO 8601 at any grain from year to second; overrides what the page says. */
  readonly published?: string;
  /** Where the page stood; overrides what the page says. */
  readonly url?: string;
  readonly outlet?: string;
  /** What the feed that listed the page says of it: believed where the page itself does not say better. */
  readonly feed?: FeedHints;
  /** What a web archive says of the page's bytes and does not hold: "c.warc at byte 7: its payload digest is …". */
  readonly doubt?: string;
}

/** What a feed says of one of its entries. */
export interface FeedHints {
  /** ISO 8601 with the zone as given: "2026-03-10T18:05+02:00", "2026-03-10T18:05 EST". */
  readonly published?: string;
  readonly modified?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly outlet?: string;
}

/** What a reader should know about how the bytes became text. */
export function noticesOf(
  page: Pick<Page, "encoding" | "encodingFrom" | "text">,
  { doubt }: Pick<PageHints, "doubt"> = {},
): readonly Notice[] {
  const { encoding } = page;
  const notices: Notice[] = [];
  if (doubt !== undefined) notices.push(notice("BYTES_DOUBTFUL", { doubt }));
  if (page.encodingFrom === "guess") notices.push(notice("ENCODING_GUESSED", { encoding }));
  // matches: a run of U+FFFD, which is one damaged place   must not match: "?"
  const count = page.text.match(/\ufffd+/g)?.length ?? 0;
  if (count > 0) notices.push(notice("ENCODING_DAMAGED", { encoding, count }));
  return notices;
}
