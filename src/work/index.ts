export { readPages } from "./threads/read-pages.ts";
export { readPage, type ReadPage } from "./read-page.ts";
export { addressOf } from "./watch/address.ts";
export type { Round } from "./watch/round.ts";
export { showRound } from "./watch/show-round.ts";
export { watch, type WatchOptions } from "./watch/watch.ts";
