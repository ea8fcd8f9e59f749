import { fetcher, type Fetcher, type FetcherOptions } from "../../src/ingest/fetch/index.ts";
import type { OnrecordError } from "../../src/document/index.ts";
import { startSite, type Routes, type Site } from "./web-site.ts";

export interface TestFetcher extends Fetcher {
  /** What was waited for, in milliseconds, in order. */
  readonly waits: readonly number[];
  /** Names that were looked up, in order. */
  readonly lookups: readonly string[];
  /** Lets time pass. */
  readonly pass: (ms: number) => void;
}

/** 2026-03-10T12:00:00Z: what the clock of a test says at first. */
const start = Date.UTC(2026, 2, 10, 12);

/** A fetcher that may ask these sites, finds every name on loopback, and whose clock moves only when it waits. */
export function testFetcher(sites: readonly Site[], options: FetcherOptions = {}): TestFetcher {
  const waits: number[] = [];
  const lookups: string[] = [];
  let time = start;
  const lookup = options.lookup ?? (() => Promise.resolve([{ address: "127.0.0.1", family: 4 }]));
  const made = fetcher({
    now: () => time,
    sleep: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    allow: sites.map(({ port }) => `127.0.0.1:${port}`),
    ...options,
    lookup: (host) => {
      lookups.push(host);
      return lookup(host);
    },
  });
  return { ...made, waits, lookups, pass: (ms) => (time += ms) };
}

/** The error a promise fails with; a promise that does not fail is a failed test. */
export async function errorOf(promise: Promise<unknown>): Promise<OnrecordError> {
  return promise.then(
    (value) => {
      throw new Error(`this should have failed: ${JSON.stringify(value).slice(0, 200)}`);
    },
    (error: unknown) => error as OnrecordError,
  );
}

export interface Running {
  readonly site: Site;
  readonly web: TestFetcher;
  /** "/a" → "http://news.example:PORT/a" */
  readonly at: (path: string, host?: string) => string;
}

const open: { close: () => unknown }[] = [];

/** A site and a fetcher that may ask it, until `closeAll`. */
export async function running(routes: Routes, options: FetcherOptions = {}): Promise<Running> {
  const site = await startSite(routes);
  const web = testFetcher([site], options);
  open.push(site, web);
  return { site, web, at: (path, host = "news.example") => `http://${host}:${site.port}${path}` };
}

export async function closeAll(): Promise<void> {
  for (const thing of open.splice(0).reverse()) await thing.close();
}

/** What is asked before the first page of a site. */
export const siteFiles = ["GET /robots.txt", "GET /.well-known/tdmrep.json"] as const;

/** Redirects there. */
export const redirect: (location: string) => Exclude<Routes[string], string> = (location) => (_, response) => {
  response.writeHead(302, { location }).end();
};
