import { OnrecordError } from "../../document/index.ts";
import { sourceError } from "../bytes.ts";
import type { Failed, SourceOptions } from "../source.ts";
import { archivePages, type ArchivedPage } from "./archive-pages.ts";
import { findZstdFault } from "./begins.ts";
import { openInput } from "./input.ts";
import { readWacz } from "./wacz.ts";

/** Whether a file is a web archive, by its name. */
export function isWebArchive(path: string): boolean {
  // matches: "crawl.WARC.gz", "a.arc", "a.wacz", "a.warc.zst"   must not match: "warc.txt", "a.warc.gz.txt"
  return /\.(?:w?arc(?:\.gz|\.zst)?|wacz)$/i.test(path);
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
    const input = await openInput(path);
    try {
      const why = findZstdFault(await input.read(0, 4));
      if (why) yield { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why }) };
      else yield* archivePages(path, input, options);
    } finally {
      await input.close();
    }
  } catch (cause) {
    yield { name: path, error: sourceError(path, cause) };
  }
}
