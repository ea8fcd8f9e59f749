import { statSync } from "node:fs";
import { OnrecordError, type OnRecord, type Page, type PageHints } from "../document/index.ts";
import { isFailed, readSource, type Failed } from "../ingest/index.ts";
import { read } from "../read.ts";
import type { Call } from "./command.ts";
import { hintsOf, sourceOptionsOf } from "./hints.ts";
import { invalid } from "./parse.ts";

export interface ReadPage {
  readonly page: Page;
  readonly hints: PageHints;
  readonly record: OnRecord;
}

/** Reads every report of every source, in order. What fails is yielded as failed and the next is read. */
export async function* readSources(call: Call, sources: readonly string[]): AsyncGenerator<ReadPage | Failed> {
  const hints = hintsOf(call);
  if (hints.url !== undefined && !isOneReport(sources))
    throw invalid("--url", hints.url, "it is the address of one report; name one file");
  const options = sourceOptionsOf(call);
  for (const source of sources)
    for await (const item of readSource(source, options)) yield isFailed(item) ? item : readSafely(item, hints);
}

/** No source named is standard input, unless that is a keyboard. */
export function sourcesOf({ operands }: Pick<Call, "operands">): readonly string[] {
  if (operands.length > 0) return operands;
  if (process.stdin.isTTY) throw invalid("FILE", "left out", "name a file or a folder, or pipe a report in");
  return ["-"];
}

/** A fault of this program on one report is that report's failure, not the batch's. */
function readSafely(page: Page, hints: PageHints): ReadPage | Failed {
  try {
    return { page, hints, record: read(page, hints) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { name: page.name, error: new OnrecordError("SOURCE_BROKE", { path: page.name, why }, cause) };
  }
}

function isOneReport(sources: readonly string[]): boolean {
  const [source = "-"] = sources;
  return sources.length === 1 && !statSync(source, { throwIfNoEntry: false })?.isDirectory();
}
