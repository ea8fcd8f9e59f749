import type { Grain, Notice } from "../../document/index.ts";

/** What a feed or a sitemap lists, in its own order. */
export interface Feed {
  readonly kind: FeedKind;
  readonly title: string | null;
  /** The site or page the feed belongs to. */
  readonly url: string | null;
  /** As the feed declares it. */
  readonly lang: string | null;
  readonly entries: readonly FeedEntry[];
  readonly notices: readonly Notice[];
}

export type FeedKind = "rss" | "rdf" | "atom" | "cdf" | "json" | "sitemap" | "sitemap-index";

/** One report as a feed lists it; of an index of sitemaps, one sitemap. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  readonly published: FeedDate | null;
  readonly modified: FeedDate | null;
  readonly authors: readonly string[];
  /** Plain text. */
  readonly summary: string | null;
  /** The report itself where the feed carries it. */
  readonly content: FeedContent | null;
  readonly lang: string | null;
  /** Who published it, where the entry says so: the source of an entry taken over from elsewhere. */
  readonly outlet: string | null;
}

export interface FeedContent {
  readonly mediaType: "text/html" | "text/plain";
  readonly text: string;
}

/** A date no finer than was written. */
export interface FeedDate {
  /** ISO 8601 on the clock of `zone`: "2026-03-10T18:05". */
  readonly value: string;
  readonly grain: Grain;
  /** As given: "Z", "+02:00", "EST". */
  readonly zone: string | null;
}
