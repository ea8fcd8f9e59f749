export {
  feedOfFetched,
  fetcher,
  pagesOfFetched,
  withoutLogin,
  type Address,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type Known,
  type Limits,
  type Lookup,
  type NotModified,
} from "./fetch/index.ts";
export { decode, type Decoded, type DecodeHints } from "./decode.ts";
export { pageOf, type PageOptions } from "./page.ts";
export type { Feed, FeedContent, FeedDate, FeedEntry, FeedKind } from "./feed/feed.ts";
export { readFeed } from "./feed/read-feed.ts";
export { findPage as findFeedPage, hintsOf as feedHintsOf } from "./feed/feed-pages.ts";
export { pagesOf } from "./pages-of.ts";
export { findDateFault } from "./published.ts";
export { readSource, type ReadOptions } from "./read-source.ts";
export { readSize, showSize } from "./size.ts";
export {
  defaultMaxBytes,
  isFailed,
  utmostMaxBytes,
  type Failed,
  type SourcedPage,
  type SourceOptions,
} from "./source.ts";
export { rememberCaptures, type Captures } from "./warc/earlier.ts";
