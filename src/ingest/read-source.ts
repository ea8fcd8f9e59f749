import { OnrecordError } from "../document/index.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { readUrl, withoutLogin } from "./fetch/read-url.ts";
import { readPath } from "./files.ts";
import type { Failed, SourcedPage, SourceOptions } from "./source.ts";
import { readStdin } from "./stdin.ts";

export interface ReadOptions extends SourceOptions {
  /** Asks the web for a source that is a URL. Default none: nothing is asked, and a URL fails. */
  readonly fetcher?: Pick<Fetcher, "get"> | null;
}

/**
 * Every report of a source: a file, a folder (all it holds, sorted by name, names with a leading dot skipped), a URL, or "-".
 * One that cannot be read is yielded as failed and the next is read; the iteration itself never throws.
 */
export async function* readSource(source: string, options: ReadOptions = {}): AsyncGenerator<SourcedPage | Failed> {
  if (source === "-") yield* readStdin(options);
  else if (isUrl(source)) {
    if (options.fetcher) yield* readUrl(source, options.fetcher, options);
    else yield unsupported(withoutLogin(source), whyNotAsked);
  } else yield* readPath(source, options);
}

const whyNotAsked =
  "it is on the web, which is asked only when you say so; pass --fetch, or save the page and read the file";

function isUrl(source: string): boolean {
  // matches: "https://example.org/a"   must not match: "C:\\news\\a.txt"
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

function unsupported(path: string, why: string): Failed {
  return { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why }) };
}
