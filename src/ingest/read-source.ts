import { OnrecordError, type Page } from "../document/index.ts";
import { readPath } from "./files.ts";
import type { Failed, SourceOptions } from "./source.ts";
import { readStdin } from "./stdin.ts";

/**
 * Every report of a source: a file, a folder (all it holds, sorted by name, names with a leading dot skipped), or "-".
 * One that cannot be read is yielded as failed and the next is read; the iteration itself never throws.
 */
export async function* readSource(source: string, options: SourceOptions = {}): AsyncGenerator<Page | Failed> {
  if (source === "-") yield* readStdin(options);
  else if (isUrl(source))
    yield unsupported(source, "reading from the web is not built in yet; save the page and read the file");
  else if (isWarc(source))
    yield unsupported(source, "web archives (WARC) cannot be read yet; unpack the pages and read them as files");
  else yield* readPath(source, options);
}

function isUrl(source: string): boolean {
  // matches: "https://example.org/a"   must not match: "C:\\news\\a.txt"
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

function isWarc(source: string): boolean {
  // matches: "crawl.WARC.gz"   must not match: "warc.txt"
  return /\.warc(?:\.gz)?$/i.test(source);
}

function unsupported(path: string, why: string): Failed {
  return { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why }) };
}
