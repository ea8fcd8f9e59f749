import type { Block, Found, Notice, OffsetMap } from "../document/index.ts";
import type { DateFindings } from "./metadata/candidates.ts";

/** What reading a page of one kind yields; the rest is the same for all. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sourceMap: OffsetMap | null;
  /** As the page declares it. */
  readonly lang: string | null;
  readonly url: string | null;
  readonly title: Found | null;
  readonly byline: readonly Found[];
  readonly dateline: Found | null;
  readonly outlet: Found | null;
  readonly agency: Found | null;
  readonly dates: DateFindings;
  readonly notices: readonly Notice[];
}

/** A reading of which nothing but text and blocks is known. */
export const nothingRead = {
  sourceMap: null,
  lang: null,
  url: null,
  title: null,
  byline: [],
  dateline: null,
  outlet: null,
  agency: null,
  dates: { candidates: [], impossible: [] },
  notices: [],
} satisfies Omit<Reading, "text" | "blocks">;
