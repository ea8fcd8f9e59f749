import { setTimeout as timer } from "node:timers/promises";
import { OnrecordError } from "../../document/index.ts";
import type { Fetcher } from "../../ingest/index.ts";
import type { Store } from "../../store/index.ts";
import { newTally, Stopped, type Round, type Watching } from "./round.ts";
import { visitFeed } from "./visit-feed.ts";

export interface WatchOptions {
  readonly store: Store;
  readonly fetcher: Pick<Fetcher, "get">;
  /** From the start of one round to that of the next; null for one round only. Default 15 minutes. */
  readonly everyMs?: number | null;
  /** New pages a round for each feed. Default 50. */
  readonly limit?: number;
  /** After how long a page is asked once more although its feed says nothing; 0 for never. Default 24 hours. */
  readonly revisitMs?: number;
  /** Told of each failure, what to try included. Default nobody. */
  readonly say?: (line: string) => void;
  /** Ends the watch after the request in flight. Default never. */
  readonly stop?: AbortSignal;
  /** Milliseconds since 1970. Default the system's clock. */
  readonly now?: () => number;
  /** Waits, and rejects when the signal aborts. Default a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const defaultEveryMs = 15 * 60_000;

/**
 * Reads feeds again and again and adds every report they name; yields what each round came to. What was seen is kept in
 * the archive as it is seen, so a watch that is killed goes on where it was. Throws what is wrong with the archive.
 */
export async function* watch(feeds: readonly string[], options: WatchOptions): AsyncGenerator<Round> {
  const { everyMs = defaultEveryMs, now = Date.now, say = () => {} } = options;
  const stop = options.stop ?? new AbortController().signal;
  const sleep = options.sleep ?? ((ms, signal) => timer(ms, undefined, { signal }));
  while (!stop.aborted) {
    const started = now();
    try {
      yield await watchOnce(feeds, { ...options, now, say, stop, started });
    } catch (error) {
      // somebody else is writing for long; what is not stored yet is met again
      if (everyMs === null || !(error instanceof OnrecordError) || error.code !== "ARCHIVE_BUSY") throw error;
      say(error.message);
    }
    if (everyMs === null) return;
    try {
      if (!stop.aborted) await sleep(Math.max(0, started + everyMs - now()), stop);
    } catch (cause) {
      if (!stop.aborted) throw cause;
    }
  }
}

type RoundOptions = WatchOptions & Pick<Watching, "now" | "say" | "stop"> & { readonly started: number };

async function watchOnce(feeds: readonly string[], options: RoundOptions): Promise<Round> {
  const { store, fetcher, limit = 50, revisitMs = 24 * 3_600_000, now, say, stop, started } = options;
  const tally = newTally(started, new Set(feeds).size);
  const watching = { store, fetcher, revisitMs, now, say, stop, tally, met: new Set<string>(), silent: new Map() };
  try {
    for (const feed of new Set(feeds)) await visitFeed(feed, watching, { fresh: limit, again: limit });
  } catch (cause) {
    if (!(cause instanceof Stopped)) throw cause;
    tally.stopped = true;
  }
  return tally;
}
