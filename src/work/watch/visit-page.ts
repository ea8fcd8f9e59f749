import { createHash } from "node:crypto";
import { RetryLater } from "../../document/index.ts";
import {
  feedHintsOf,
  findFeedPage,
  isFailed,
  pagesOfFetched,
  type Feed,
  type FeedEntry,
  type SourcedPage,
} from "../../ingest/index.ts";
import type { Added, Visit } from "../../store/index.ts";
import { readPage } from "../read-page.ts";
import { addressOf } from "./address.ts";
import { afterFailure, dueAt, isSaidChanged, pagePause, shownTime } from "./due.ts";
import { instantOf } from "./instant.ts";
import { ask, failureIn, noteAdded, noteFailure, type Watching } from "./round.ts";

/** A feed and when it came: what it carries came then. */
export type FetchedFeed = Feed & { readonly captured: string };

/** How many pages a feed may still have asked in this round. */
export interface Budget {
  fresh: number;
  again: number;
}

/** After so many in a row that did not answer, a host is left alone for the round. */
const mostSilent = 3;

/** A page that was late so often is not to be had. */
const mostLate = 3;

/** Reads the page of an entry if it is time to; says when it will be, in milliseconds. */
export async function visitPage(
  feed: FetchedFeed,
  entry: FeedEntry,
  watching: Watching,
  budget: Budget,
): Promise<number> {
  const { store, now, tally, met, silent, revisitMs } = watching;
  const address = entry.url === null ? null : addressOf(entry.url);
  const id = address ?? idOf(feed, entry);
  if (id === null || met.has(id)) return Infinity;
  met.add(id);
  const visit = await store.visit(id);
  const modified = entry.modified ? instantOf(entry.modified) : null;
  const due = dueAt(visit, modified, revisitMs);
  if (due > now()) {
    tally[visit?.retryAt ? "waiting" : "known"]++;
    return due;
  }
  const kind = visit ? "again" : "fresh";
  const host = address === null ? "" : new URL(address).host;
  if (budget[kind] === 0 || (silent.get(host) ?? 0) >= mostSilent) {
    tally.left++;
    return now();
  }
  budget[kind]--;
  if (address === null) await addCarried();
  const after = address === null ? had([], null, null) : await addFetched(address);
  await store.keepVisit(id, after);
  return dueAt(after, modified, revisitMs);

  async function addFetched(address: string): Promise<Visit> {
    try {
      const got = await ask(watching, address, visit ?? {});
      silent.delete(host);
      // an answer that nothing changed need not repeat what it goes by
      if (got.kind === "not-modified")
        return had(["unchanged"], got.etag ?? visit!.etag, got.lastModified ?? visit!.lastModified);
      const statuses: Added["status"][] = [];
      for await (const item of pagesOfFetched(got, address)) {
        if (isFailed(item)) throw item.error;
        statuses.push(await add({ ...item, hints: { ...feedHintsOf(feed, entry), ...item.hints } }));
      }
      return had(statuses, got.etag, got.lastModified);
    } catch (cause) {
      const error = failureIn(cause, address);
      if (error instanceof RetryLater) silent.set(host, (silent.get(host) ?? 0) + 1);
      // what the feed carries stands in for a page that is not to be had, not for one that is late
      const isLate = error instanceof RetryLater && (visit?.failures ?? 0) + 1 < mostLate;
      if (isLate || !(await addCarried())) noteFailure(watching, error);
      return afterFailure(visit, error, now(), pagePause);
    }
  }

  /** Adds the report that the entry itself carries; false when it carries none. */
  async function addCarried(): Promise<boolean> {
    const carried = findFeedPage(feed, entry, id!);
    if (!carried) return false;
    try {
      noteAdded(watching, await add({ ...carried, captured: feed.captured }));
    } catch (cause) {
      noteFailure(watching, failureIn(cause, id!));
    }
    return true;
  }

  async function add(page: SourcedPage): Promise<Added["status"]> {
    const read = readPage(page, {});
    if (isFailed(read)) throw read.error;
    return (await store.add(read.page, read.record, read.hints)).status;
  }

  function had(statuses: readonly Added["status"][], etag: string | null, lastModified: string | null): Visit {
    for (const status of statuses) noteAdded(watching, status);
    const isSame = statuses.every((status) => status !== "new" && status !== "revised");
    return {
      asked: shownTime(now()),
      etag,
      lastModified,
      modified: modified === null ? (visit?.modified ?? null) : shownTime(modified),
      failures: 0,
      retryAt: null,
      had: (visit?.had ?? 0) + 1,
      misled: visit !== null && isSame && isSaidChanged(visit, modified),
      due: null,
    };
  }
}

/** What stands for an entry that names no page: its id, or else what it carries. Null when it carries nothing. */
function idOf(feed: Feed, entry: FeedEntry): string | null {
  if (!entry.content) return null;
  const own = entry.id ?? createHash("sha256").update(entry.content.text).digest("hex");
  return `${feed.url ?? feed.title ?? "feed"}#${own}`;
}
