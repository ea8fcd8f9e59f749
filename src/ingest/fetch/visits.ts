import type { OnrecordError } from "../../document/index.ts";
import { failed, later } from "./failure.ts";

/** Who is asked when: one request at a time to a host, with a gap between pages, and none while a host wants rest. */
export interface Visits {
  /** Runs `work` when it is the host's turn. `shown` is what an error calls the page. */
  readonly visit: <T>(host: string, turn: Turn, work: () => Promise<T>) => Promise<T>;
  /** Asks nothing of a host before a time, in milliseconds. */
  readonly rest: (host: string, until: number) => void;
}

export interface Turn {
  readonly shown: string;
  /** Least time since the host's last page; null for the files that say what may be asked. */
  readonly gapMs: number | null;
}

export interface VisitOptions {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly closing: AbortSignal;
  /** A longer gap is not waited for: the page fails as "later". */
  readonly maxWaitMs: number;
}

interface Host {
  /** Settles when the last one in the queue has been served. */
  tail: Promise<unknown>;
  waiting: number;
  lastPage: number;
  restUntil: number;
}

/** So many hosts are remembered; then those that nobody waits for and that want no rest are forgotten. */
const mostHosts = 10_000;

export function visits({ now, sleep, closing, maxWaitMs }: VisitOptions): Visits {
  const hosts = new Map<string, Host>();

  function hostOf(name: string): Host {
    let host = hosts.get(name);
    if (!host) {
      host = { tail: Promise.resolve(), waiting: 0, lastPage: -Infinity, restUntil: -Infinity };
      if (hosts.size >= mostHosts) forget(now() - maxWaitMs);
      hosts.set(name, host);
    }
    return host;
  }

  function forget(before: number): void {
    for (const [name, { waiting, lastPage, restUntil }] of hosts)
      if (waiting === 0 && lastPage < before && restUntil < before) hosts.delete(name);
  }

  async function serve<T>(host: Host, { shown, gapMs }: Turn, work: () => Promise<T>): Promise<T> {
    if (closing.aborted) throw closed(shown);
    if (host.restUntil > now()) throw later(shown, "the site asked for a rest", host.restUntil);
    const waitMs = gapMs === null ? 0 : host.lastPage + gapMs - now();
    if (waitMs > maxWaitMs)
      throw later(shown, `the site asks for ${gapMs! / 1000} s between pages`, host.lastPage + gapMs!);
    if (waitMs > 0)
      await sleep(waitMs, closing).catch((cause: unknown) => {
        throw closing.aborted ? closed(shown) : cause;
      });
    try {
      return await work();
    } finally {
      if (gapMs !== null) host.lastPage = now();
    }
  }

  return {
    visit: (name, turn, work) => {
      const host = hostOf(name);
      host.waiting++;
      const served = host.tail.then(() => serve(host, turn, work)).finally(() => host.waiting--);
      // the next in the queue does not fail because this one did
      host.tail = served.catch(() => {});
      return served;
    },
    rest: (name, until) => {
      const host = hostOf(name);
      host.restUntil = Math.max(host.restUntil, until);
    },
  };
}

export function closed(shown: string): OnrecordError {
  return failed(shown, "the fetcher was closed", "Make a new one");
}
