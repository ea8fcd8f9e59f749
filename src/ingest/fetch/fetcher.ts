import { setTimeout as timer } from "node:timers/promises";
import { tooLarge } from "../bytes.ts";
import { showSize } from "../size.ts";
import { agentName } from "./agent-name.ts";
import type { Reply } from "./exchange.ts";
import { failed, later } from "./failure.ts";
import { defaultLimits, type FetcherOptions } from "./options.ts";
import { isReservedByHeader, isReservedByMeta, reservationsOf, reserved } from "./reservation.ts";
import { defaultLookup } from "./resolve.ts";
import { robotsOf } from "./robots.ts";
import { readTarget, type Target } from "./target.ts";
import { visits } from "./visits.ts";
import { redirectOf, webOf } from "./web.ts";

/** Reads pages of the web, one at a time from each host, as the sites ask. Close it when done. */
export interface Fetcher {
  /**
   * One page. `known` is what an earlier answer said of itself; when the page is the same, it is not sent again.
   * Throws FETCH_REFUSED, SOURCE_TOO_LARGE, and FETCH_FAILED as RetryLater or GiveUp.
   */
  readonly get: (url: string, known?: Known) => Promise<Fetched | NotModified>;
  /** Ends what is under way, which then fails, and asks nothing any more. */
  readonly close: () => void;
}

export interface Known {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

interface Answered {
  /** Where the page was in the end, after redirects. */
  readonly url: string;
  /** When it was answered, ISO 8601. */
  readonly captured: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched extends Answered {
  readonly kind: "fetched";
  /** The header's, charset included. */
  readonly contentType: string | null;
  /** Unpacked, otherwise as received. */
  readonly bytes: Uint8Array;
}

export interface NotModified extends Answered {
  readonly kind: "not-modified";
}

export function fetcher(options: FetcherOptions = {}): Fetcher {
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? ((ms, signal) => timer(ms, undefined, { signal }));
  const limits = {
    ...defaultLimits,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    ...options.limits,
  };
  const closer = new AbortController();
  const closing = closer.signal;
  const web = webOf({
    visits: visits({ now, sleep, closing, maxWaitMs: limits.maxWaitMs }),
    limits,
    now,
    closing,
    agent: agentName(options.contact),
    lookup: options.lookup ?? defaultLookup,
    allow: new Set(options.allow),
    trust: options.trust ?? [],
  });
  const askRobots = robotsOf(web);
  const askReservations = reservationsOf(web);

  async function get(url: string, known: Known = {}): Promise<Fetched | NotModified> {
    const seen = new Set<string>();
    let target = readTarget(url);
    for (;;) {
      seen.add(target.url.href);
      // a redirect leads to a page of its own: every rule is asked again
      const delayMs = await askRobots(target);
      await askReservations(target);
      const turn = { shown: target.shown, gapMs: Math.max(delayMs ?? 0, limits.gapMs) };
      const got = await web.visits.visit(target.host, turn, () => getOne(target, known));
      if (typeof got !== "string") return got;
      const next = readTarget(got, target);
      if (seen.has(next.url.href)) throw failed(next.shown, "it redirects in a circle");
      if (seen.size > limits.maxRedirects)
        throw failed(next.shown, `it redirects more than ${limits.maxRedirects} times`);
      target = next;
    }
  }

  /** The page, or where it is. */
  async function getOne(target: Target, known: Known): Promise<Fetched | NotModified | string> {
    const condition = conditionOf(known);
    const reply = await web.ask(target, { accept, ...condition });
    try {
      const location = redirectOf(target, reply);
      if (location !== null) return location;
      const { status, headers } = reply;
      const answered: Answered = {
        url: target.url.href,
        captured: new Date(now()).toISOString(),
        etag: headers.etag ?? null,
        lastModified: headers["last-modified"] ?? null,
      };
      if (isReservedByHeader(headers["tdm-reservation"])) throw reserved(target, "tdm-reservation header");
      if (status === 304 && Object.keys(condition).length > 0) return { kind: "not-modified", ...answered };
      if (status !== 200 && status !== 203) throw statusError(target, reply);
      const bytes = await readPage(target, reply);
      return { kind: "fetched", ...answered, contentType: headers["content-type"] ?? null, bytes };
    } finally {
      reply.drop();
    }
  }

  async function readPage(target: Target, reply: Reply): Promise<Uint8Array> {
    const { maxBytes } = limits;
    // asked before the first byte is read
    const size = Number(reply.headers["content-length"] ?? 0);
    if (size > maxBytes) throw tooLarge(target.shown, showSize(size), maxBytes);
    const bytes = await reply.body(maxBytes, "fails");
    if (!isPlainText(reply.headers["content-type"]) && isReservedByMeta(bytes))
      throw reserved(target, "tdm-reservation in the page");
    return bytes;
  }

  function statusError(target: Target, reply: Reply): Error {
    const { status } = reply;
    const until = web.heed(target, reply);
    if (status === 429) return later(target.shown, "the site says it was asked too often (429)", until);
    if (status === 408 || status === 425 || status >= 500)
      return later(target.shown, `the site answers ${status}`, until);
    if (status === 404 || status === 410)
      return failed(target.shown, `there is no such page (${status})`, "Check the address");
    if (status === 401 || status === 403 || status === 407 || status === 451)
      return failed(target.shown, `the site does not show it to programs (${status})`);
    return failed(target.shown, `the site answers ${status} and sends no page`);
  }

  return { get, close: () => closer.abort() };
}

const accept = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1";

/** What an earlier answer said of itself → the headers that ask for the page only if it changed. */
function conditionOf({ etag, lastModified }: Known): Readonly<Record<string, string>> {
  return {
    ...(etag && isHeaderText(etag) ? { "if-none-match": etag } : {}),
    ...(lastModified && isHeaderText(lastModified) ? { "if-modified-since": lastModified } : {}),
  };
}

/** What cannot stand in a header is left out: then the page is sent, which is never wrong. */
function isHeaderText(text: string): boolean {
  // matches: '"33a64df5"'   must not match: "a\r\nb", "ä"
  return /^[\t\x20-\x7e]{1,1000}$/.test(text);
}

function isPlainText(contentType: string | undefined): boolean {
  // matches: "text/plain; charset=utf-8"   must not match: "text/html"
  return /^\s*text\/plain\b/i.test(contentType ?? "");
}
