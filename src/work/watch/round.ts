import { OnrecordError } from "../../document/index.ts";
import type { Fetched, Fetcher, Known, NotModified } from "../../ingest/index.ts";
import type { Added, Store } from "../../store/index.ts";

/** What one round over all feeds came to. */
export interface Round {
  /** When it began, in milliseconds. */
  readonly started: number;
  readonly feeds: number;
  /** Feeds that did not change, and those that failed before and are not asked yet. */
  readonly unchanged: number;
  readonly resting: number;
  readonly failedFeeds: number;
  readonly new: number;
  readonly revised: number;
  readonly known: number;
  /** Why → how many pages. */
  readonly refused: Readonly<Record<string, number>>;
  readonly failed: number;
  /** Pages that failed before and are not asked yet. */
  readonly waiting: number;
  /** Pages over the limit, for the next round. */
  readonly left: number;
  /** Whether it was ended before its end. */
  readonly stopped: boolean;
}

/** A round while it runs. */
export type Tally = { -readonly [Name in keyof Round]: Round[Name] } & { refused: Record<string, number> };

/** What everything in a round works with. */
export interface Watching {
  readonly store: Store;
  readonly fetcher: Pick<Fetcher, "get">;
  readonly revisitMs: number;
  readonly now: () => number;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
  readonly tally: Tally;
  /** Addresses this round has met: none is asked twice. */
  readonly met: Set<string>;
  /** How often in a row a host did not answer in this round. */
  readonly silent: Map<string, number>;
}

export function newTally(started: number, feeds: number): Tally {
  return {
    started,
    feeds,
    unchanged: 0,
    resting: 0,
    failedFeeds: 0,
    new: 0,
    revised: 0,
    known: 0,
    refused: {},
    failed: 0,
    waiting: 0,
    left: 0,
    stopped: false,
  };
}

/** Thrown where a round ends early because it was told to. */
export class Stopped extends Error {}

/** Asks the web, unless the round was told to end. */
export async function ask(watching: Watching, address: string, known: Known): Promise<Fetched | NotModified> {
  const { stop, fetcher } = watching;
  if (stop.aborted) throw new Stopped();
  try {
    return await fetcher.get(address, known);
  } catch (cause) {
    throw stop.aborted ? new Stopped() : cause;
  }
}

/** The failure of what was asked, which the round outlives; throws what is about the archive or ends the round. */
export function failureIn(cause: unknown, path: string): OnrecordError {
  if (cause instanceof Stopped) throw cause;
  if (!(cause instanceof OnrecordError)) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new OnrecordError("SOURCE_BROKE", { path, why }, cause);
  }
  if (cause.code.startsWith("ARCHIVE_")) throw cause;
  return cause;
}

/** So many pages that failed are named in a round; the others are counted. */
const mostNamed = 5;

export function noteFailure({ tally, say }: Watching, error: OnrecordError): void {
  const before = tally.failed + Object.values(tally.refused).reduce((sum, count) => sum + count, 0);
  if (before < mostNamed) say(error.message);
  if (error.code !== "FETCH_REFUSED") tally.failed++;
  else {
    const why = whyRefused(String(error.values["why"]));
    tally.refused[why] = (tally.refused[why] ?? 0) + 1;
  }
}

export function noteAdded({ tally }: Watching, status: Added["status"]): void {
  tally[status === "new" || status === "revised" ? status : "known"]++;
}

/** "line 3 of https://gull.example/robots.txt asks programs not to read it" → "robots.txt" */
function whyRefused(why: string): string {
  // matches: "…/robots.txt asks programs"   must not match: "robots.txt of … cannot be read"
  if (/robots\.txt asks\b/.test(why)) return "robots.txt";
  // matches: "its publisher reserves text and data mining (…)"   must not match: "the address holds a password"
  return /\breserves\b/.test(why) ? "reserved" : "address";
}
