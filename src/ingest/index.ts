export { decode, type Decoded, type DecodeHints } from "./decode.ts";
export { pageOf, type PageOptions } from "./page.ts";
export { findDateFault } from "./published.ts";
export { readSource } from "./read-source.ts";
export { readSize, showSize } from "./size.ts";
export { defaultMaxBytes, isFailed, utmostMaxBytes, type Failed, type SourceOptions } from "./source.ts";
