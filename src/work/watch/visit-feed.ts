import { feedOfFetched } from "../../ingest/index.ts";
import type { Visit } from "../../store/index.ts";
import { addressOf } from "./address.ts";
import { afterFailure, feedPause, shownTime } from "./due.ts";
import { instantOf, newestFirst } from "./instant.ts";
import { ask, failureIn, type Watching } from "./round.ts";
import { visitPage, type Budget, type FetchedFeed } from "./visit-page.ts";

/** An index may list indexes, no deeper, and so many sitemaps are read in a round. */
const deepest = 2;
const mostSitemaps = 10;

/** A feed as what lists it speaks of it; one the user named is listed nowhere. */
interface Listed {
  readonly modified: number | null;
  readonly depth: number;
}

/**
 * Asks for a feed and visits the pages it lists; says when one of them is due next, in milliseconds. What is remembered of
 * the feed is kept last: a round that is cut short meets the same feed again.
 */
export async function visitFeed(
  address: string,
  watching: Watching,
  budget: Budget,
  { modified, depth }: Listed = { modified: null, depth: 0 },
): Promise<number> {
  const { store, now, tally, say } = watching;
  // sitemaps of an index are not counted beside the feeds the user named, but for those that failed
  const isNamed = depth === 0;
  const visit = await store.visit(address);
  if (visit?.retryAt && Date.parse(visit.retryAt) > now()) {
    if (isNamed) {
      tally.resting++;
      say(`${address} failed before and is asked again after ${visit.retryAt}.`);
    }
    return Date.parse(visit.retryAt);
  }
  const isDue = !visit || (visit.due !== null && Date.parse(visit.due) <= now());
  let feed: FetchedFeed;
  let said: Pick<Visit, "etag" | "lastModified">;
  try {
    const got = await ask(watching, address, isDue ? {} : visit);
    if (got.kind === "not-modified") {
      if (isNamed) tally.unchanged++;
      await store.keepVisit(address, { ...visit!, asked: shownTime(now()), modified: shownModified(), ...recovered });
      return dueOf({ ...visit!, ...recovered });
    }
    feed = { ...(await feedOfFetched(got, address)), captured: got.captured };
    said = { etag: got.etag, lastModified: got.lastModified };
  } catch (cause) {
    const error = failureIn(cause, address);
    tally.failedFeeds++;
    say(error.message);
    const after = afterFailure(visit, error, now(), feedPause);
    await store.keepVisit(address, after);
    return Date.parse(after.retryAt!);
  }
  for (const { code, message } of feed.notices) if (code === "FEED_CUT") say(`${address}: ${message}`);
  const due = feed.kind === "sitemap-index" ? await visitSitemaps() : await visitPages();
  await store.keepVisit(address, {
    ...said,
    ...recovered,
    asked: shownTime(now()),
    modified: shownModified(),
    had: (visit?.had ?? 0) + 1,
    misled: false,
    due: due === Infinity ? null : shownTime(Math.max(due, now())),
  });
  return due;

  async function visitPages(): Promise<number> {
    let due = Infinity;
    for (const entry of newestFirst(feed.entries)) due = Math.min(due, await visitPage(feed, entry, watching, budget));
    return due;
  }

  /** A sitemap is asked when its index says that it changed or says nothing, and when a page of it is due. */
  async function visitSitemaps(): Promise<number> {
    if (depth >= deepest) return Infinity;
    let due = Infinity;
    let asked = 0;
    for (const entry of newestFirst(feed.entries)) {
      const child = entry.url === null ? null : addressOf(entry.url);
      if (child === null || watching.met.has(child)) continue;
      watching.met.add(child);
      const listed = { modified: entry.modified ? instantOf(entry.modified) : null, depth: depth + 1 };
      const known = await store.visit(child);
      if (known && !isNewer(listed.modified, known) && dueOf(known) > now()) due = Math.min(due, dueOf(known));
      else if (asked >= mostSitemaps || budget.fresh === 0) due = now();
      else {
        asked++;
        due = Math.min(due, await visitFeed(child, watching, budget, listed));
      }
      // what the index does not date may change unseen: the index is read in every round
      if (listed.modified === null) due = now();
    }
    return due;
  }

  function shownModified(): string | null {
    return modified === null ? null : shownTime(modified);
  }
}

const recovered = { failures: 0, retryAt: null } as const;

function dueOf({ due, retryAt }: Visit): number {
  const at = retryAt ?? due;
  return at === null ? Infinity : Date.parse(at);
}

function isNewer(modified: number | null, known: Visit): boolean {
  return modified === null || known.modified === null || modified > Date.parse(known.modified);
}
