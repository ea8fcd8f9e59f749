import type { ErrorCode, OnRecord, Page, PageHints } from "../../document/index.ts";

/** What a thread is given: the page without its bytes, which reading does not need. */
export interface Asked {
  readonly page: Omit<Page, "bytes"> & { readonly hints?: PageHints };
  readonly hints: PageHints;
}

/** What it gives back: what was read, or why not; an error does not cross threads with its class. */
export type Answered =
  | { readonly hints: PageHints; readonly record: OnRecord }
  | { readonly code: ErrorCode; readonly values: Readonly<Record<string, string | number>> };
