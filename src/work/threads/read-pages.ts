import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PageHints } from "../../document/index.ts";
import { isFailed, type Failed, type SourcedPage } from "../../ingest/index.ts";
import { readPage, type ReadPage } from "../read-page.ts";
import { openReaders, type Readers } from "./readers.ts";

/** A thread costs a second of work until it is warm, in which about that many reports are read here. */
const few = 16;
/** Pages that are read ahead for each thread: enough to keep it busy, few enough for steady memory. */
const ahead = 3;

/** Reads pages in their order: the first here, more than a few on that many threads, where the program is built. */
export async function* readPages(
  pages: AsyncIterable<SourcedPage | Failed>,
  hints: PageHints,
  threads: number,
): AsyncGenerator<ReadPage | Failed> {
  const file = threads > 1 ? findThreadFile() : null;
  const reading: Promise<ReadPage | Failed>[] = [];
  let readers: Readers | null = null;
  let count = 0;
  try {
    for await (const item of pages) {
      if (!file || count++ < few) {
        yield isFailed(item) ? item : readPage(item, hints);
        continue;
      }
      readers ??= openReaders(file, threads);
      reading.push(isFailed(item) ? Promise.resolve(item) : readers.read(item, hints));
      if (reading.length >= threads * ahead) yield (await reading.shift())!;
    }
    for (const read of reading) yield await read;
  } finally {
    await readers?.close();
  }
}

/** The built thread beside this module; none where the sources run as they are. */
function findThreadFile(): URL | null {
  const file = new URL("./reader-thread.js", import.meta.url);
  return existsSync(fileURLToPath(file)) ? file : null;
}
