import { statSync } from "node:fs";
import { OnrecordError, type OnRecord, type Page, type PageHints } from "../document/index.ts";
import { fetcher, isFailed, readSource, type Failed, type SourcedPage } from "../ingest/index.ts";
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
  const options = { ...sourceOptionsOf(call), tell: (text: string) => call.out.say(`onrecord: ${text}`) };
  const web = call.switches.has("fetch") ? fetcher({ maxBytes: options.maxBytes }) : null;
  try {
    for (const source of sources)
      for await (const item of readSource(source, { ...options, fetcher: web }))
        yield isFailed(item) ? item : readSafely(item, joinHints(item, hints));
  } finally {
    web?.close();
  }
}

/** No source named is standard input, unless that is a keyboard. */
export function sourcesOf({ operands }: Pick<Call, "operands">): readonly string[] {
  if (operands.length > 0) return operands;
  if (process.stdin.isTTY) throw invalid("FILE", "left out", "name a file or a folder, or pipe a report in");
  return ["-"];
}

/** The user's word goes before the source's; where the file stood is not where each of its reports did. */
function joinHints(page: SourcedPage, hints: PageHints): PageHints {
  if (page.hints === undefined) return hints;
  const { url: _, ...others } = hints;
  return { ...page.hints, ...others };
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
