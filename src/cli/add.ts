import { isFailed, type Failed } from "../ingest/index.ts";
import type { Added, Store } from "../store/store.ts";
import { archiveOptions, archivePath, withArchive } from "./archive.ts";
import { exits, type Call, type Command } from "./command.ts";
import { hintOptions } from "./hints.ts";
import { readSources, sourcesOf } from "./sources.ts";

export const add: Command = {
  name: "add",
  operands: "[FILE|DIR|URL|-]…",
  takes: "any",
  summary: "Read reports and keep them in the archive, with their bytes as received.",
  examples: ["onrecord add reports/", "onrecord add report.txt --published 2026-03-10 --outlet 'The Gull'"],
  options: {
    json: { about: "Print one JSON object a source: name, key and status, or the error" },
    ...hintOptions,
    ...archiveOptions,
  },
  run: async (call) => {
    const sources = sourcesOf(call);
    const tally = await withArchive(archivePath(call), (store) => addSources(call, store, sources));
    return tally.failed > 0 ? exits.failed : exits.fine;
  },
};

export type Tally = Readonly<Record<Added["status"] | "failed", number>>;

/** Adds every report of the sources; says what failed as it goes and how many went in at the end, whatever happens. */
export async function addSources(call: Call, store: Store, sources: readonly string[]): Promise<Tally> {
  const { out, switches } = call;
  const tally: Record<keyof Tally, number> = { new: 0, revised: 0, updated: 0, unchanged: 0, failed: 0 };
  const tell = (line: object) => (switches.has("json") ? out.print(`${JSON.stringify(line)}\n`) : undefined);
  try {
    for await (const item of readSources(call, sources)) {
      if (isFailed(item)) {
        tally.failed++;
        out.say(`onrecord: ${item.error.message}`);
        await tell(shownFailure(item));
      } else {
        const { key, status } = await store.add(item.page, item.record, item.hints);
        tally[status]++;
        await tell({ name: item.page.name, key, status });
        out.progress(`${showTally(tally)}: ${item.page.name}`);
      }
    }
  } finally {
    out.progress(null);
    out.say(showTally(tally));
  }
  return tally;
}

function shownFailure({ name, error }: Failed) {
  return { name, key: null, status: "failed", error: { code: error.code, message: error.message } };
}

/** "added 12, unchanged 3, revised 1, failed 1": what did not happen is left out, except additions. */
export function showTally(tally: Tally): string {
  const { new: added, unchanged, revised, updated, failed } = tally;
  const parts = Object.entries({ unchanged, revised, updated, failed });
  return [`added ${added}`, ...parts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []))].join(", ");
}
