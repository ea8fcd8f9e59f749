import type { OnrecordError, Page, PageHints } from "../document/index.ts";
import type { Captures } from "./warc/earlier.ts";

/** A page and what its source says of it. One of several pages of a file has hints, if only empty ones. */
export interface SourcedPage extends Page {
  readonly hints?: PageHints;
}

/** A source that could not be read; the batch goes on. */
export interface Failed {
  readonly name: string;
  readonly error: OnrecordError;
}

export interface SourceOptions {
  /** As in PageHints. Default auto. */
  readonly as?: PageHints["as"];
  /** Every source is a web archive, whatever it looks like. Default: told by name and first bytes. */
  readonly archive?: boolean;
  /** Where the report stood, for a source that is one report. Default none. */
  readonly url?: string | null;
  /** The largest report that is read, in bytes. Default 50 MB. */
  readonly maxBytes?: number;
  /**
   * Told of records of a web archive that are not what their digest says and, once it is read, how many pages it held and
   * what was passed over. Default nobody.
   */
  readonly tell?: (text: string) => void;
  /** What web archives read before held, for revisits that repeat it. Default: of one source, a folder's files together. */
  readonly captures?: Captures;
  /** Read for "-". Default the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export const defaultMaxBytes = 50_000_000;

/** A report must fit in one JavaScript string, whatever the user allows. */
export const utmostMaxBytes = 500_000_000;

export function isFailed(item: object): item is Failed {
  return "error" in item;
}
