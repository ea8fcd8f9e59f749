export type * from "./store.ts";
export { openArchive, type ArchiveOptions } from "./embedded/open.ts";
export { memoryStore } from "./memory/memory.ts";
export { cleanedAnew, verifyArchive, verifyStored } from "./verify.ts";
