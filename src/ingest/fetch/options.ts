import { defaultMaxBytes } from "../source.ts";
import type { Lookup } from "./resolve.ts";

export interface FetcherOptions {
  /** Where the sites asked can reach whoever runs this: the address of a page or a mailbox. Default none. */
  readonly contact?: string;
  /** The largest page, in bytes, both as sent and unpacked. Default 50 MB. */
  readonly maxBytes?: number | undefined;
  /** The other limits. */
  readonly limits?: Partial<Limits>;
  /** Name → addresses. Default the system's resolver. */
  readonly lookup?: Lookup;
  /** Milliseconds since 1970. Default the system's clock. */
  readonly now?: () => number;
  /** Waits, and rejects when the signal aborts. Default a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** For tests only: addresses that may be asked although they are not public, "127.0.0.1:8080". Default none. */
  readonly allow?: readonly string[];
  /** For tests only: certificates trusted besides the usual ones, PEM. Default none. */
  readonly trust?: readonly string[];
}

export interface Limits {
  readonly maxBytes: number;
  /** Of all headers together, in bytes. Default 32 KiB. */
  readonly maxHeaderBytes: number;
  /** Until a name is looked up, and again until a connection stands, certificate included. Default 10 s. */
  readonly connectMs: number;
  /** Without a byte. Default 15 s. */
  readonly idleMs: number;
  /** Of one request, from its first byte to its last. Default 60 s. */
  readonly totalMs: number;
  /** Default 5. */
  readonly maxRedirects: number;
  /** Least time between two pages of one host that asks for no more. Default 1 s. */
  readonly gapMs: number;
  /** The longest time between two pages that is waited for; above it a page fails as "later". Default 60 s. */
  readonly maxWaitMs: number;
}

export const defaultLimits: Limits = {
  maxBytes: defaultMaxBytes,
  maxHeaderBytes: 32_768,
  connectMs: 10_000,
  idleMs: 15_000,
  totalMs: 60_000,
  maxRedirects: 5,
  gapMs: 1_000,
  maxWaitMs: 60_000,
};
