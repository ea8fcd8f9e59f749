import { statSync } from "node:fs";
import {
  fetcher,
  readSource,
  rememberCaptures,
  type Failed,
  type ReadOptions,
  type SourcedPage,
} from "../ingest/index.ts";
import type { ReadPage } from "../work/index.ts";
import type { Call } from "./command.ts";
import { hintsOf, sourceOptionsOf, threadsOf } from "./hints.ts";
import { invalid } from "./parse.ts";

/** Reads every report of every source, in order. What fails is yielded as failed and the next is read. */
export async function* readSources(call: Call, sources: readonly string[]): AsyncGenerator<ReadPage | Failed> {
  const hints = hintsOf(call);
  if (hints.url !== undefined && !isOneReport(sources))
    throw invalid("--url", hints.url, "it is the address of one report; name one file");
  const options = {
    ...sourceOptionsOf(call),
    captures: rememberCaptures(),
    tell: (text: string) => call.out.say(`onrecord: ${text}`),
  };
  // the models are in there: only what reads reports waits for them
  const { readPages } = await import("../work/index.ts");
  const web = call.switches.has("fetch") ? fetcher({ maxBytes: options.maxBytes }) : null;
  try {
    yield* readPages(pagesOf(sources, { ...options, fetcher: web }), hints, threadsOf(call));
  } finally {
    web?.close();
  }
}

async function* pagesOf(sources: readonly string[], options: ReadOptions): AsyncGenerator<SourcedPage | Failed> {
  for (const source of sources) yield* readSource(source, options);
}

/** No source named is standard input, unless that is a keyboard. */
export function sourcesOf({ operands }: Pick<Call, "operands">): readonly string[] {
  if (operands.length > 0) return operands;
  if (process.stdin.isTTY) throw invalid("FILE", "left out", "name a file or a folder, or pipe a report in");
  return ["-"];
}

function isOneReport(sources: readonly string[]): boolean {
  const [source = "-"] = sources;
  return sources.length === 1 && !statSync(source, { throwIfNoEntry: false })?.isDirectory();
}
