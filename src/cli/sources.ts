import { statSync } from "node:fs";
import { fetcher, isFailed, readSource, rememberCaptures, type Failed } from "../ingest/index.ts";
import type { ReadPage } from "../work/index.ts";
import type { Call } from "./command.ts";
import { hintsOf, sourceOptionsOf } from "./hints.ts";
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
  const { readPage } = await import("../work/index.ts");
  const web = call.switches.has("fetch") ? fetcher({ maxBytes: options.maxBytes }) : null;
  try {
    for (const source of sources)
      for await (const item of readSource(source, { ...options, fetcher: web }))
        yield isFailed(item) ? item : readPage(item, hints);
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

function isOneReport(sources: readonly string[]): boolean {
  const [source = "-"] = sources;
  return sources.length === 1 && !statSync(source, { throwIfNoEntry: false })?.isDirectory();
}
