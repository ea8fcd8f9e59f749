import { open } from "node:fs/promises";
import { sourceError } from "../bytes.ts";
import type { Failed, SourceOptions } from "../source.ts";
import { archivePages, type ArchivedPage } from "./archive-pages.ts";
import { fileInput } from "./input.ts";
import { readWacz } from "./wacz.ts";

/** Whether a file is a web archive, by its name. */
export function isWebArchive(path: string): boolean {
  // matches: "crawl.WARC.gz", "a.arc", "a.wacz"   must not match: "warc.txt", "a.warc.gz.txt"
  return /\.(?:w?arc(?:\.gz)?|wacz)$/i.test(path);
}

/**
 * Every page of a web archive in its order; a broken record is yielded as failed and the next is read. Nothing is thrown.
 * Memory stays within a few times the largest report allowed, however large the archive is.
 */
export async function* readWebArchive(path: string, options: SourceOptions): AsyncGenerator<ArchivedPage | Failed> {
  if (/\.wacz$/i.test(path)) {
    yield* readWacz(path, options);
    return;
  }
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      yield* archivePages(path, fileInput(file, size), options);
    } finally {
      await file.close();
    }
  } catch (cause) {
    yield { name: path, error: sourceError(path, cause) };
  }
}
