export { feedOfFetched } from "./feed-of-fetched.ts";
export { fetcher, type Fetched, type Fetcher, type Known, type NotModified } from "./fetcher.ts";
export { type FetcherOptions, type Limits } from "./options.ts";
export { pagesOfFetched, readUrl, withoutLogin } from "./read-url.ts";
export { type Address, type Lookup } from "./resolve.ts";
