import { RetryLater, type OnrecordError } from "../../document/index.ts";
import type { Visit } from "../../store/index.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * When a page is to be asked, in milliseconds; `Infinity` when only its feed can say. A page is asked when it is new, when
 * its feed says that it changed since, once more after `revisitMs` (0 for never), and after a failure when it is time.
 */
export function dueAt(visit: Visit | null, modified: number | null, revisitMs: number): number {
  if (!visit) return -Infinity;
  if (visit.retryAt !== null) return Date.parse(visit.retryAt);
  const asked = Date.parse(visit.asked);
  // some feeds call every page changed in every hour: such a one is believed once a day
  const change = isSaidChanged(visit, modified) ? asked + (visit.misled ? day : 0) : Infinity;
  const again = visit.had > 1 || revisitMs === 0 ? Infinity : asked + revisitMs;
  return Math.min(change, again);
}

/** Whether the feed gives a later change than the one known, or than the time it was asked when none was. */
export function isSaidChanged({ modified: known, asked }: Visit, modified: number | null): boolean {
  return modified !== null && modified > Date.parse(known ?? asked);
}

/** How long after the first failure it is tried again; each failure that follows doubles it, up to `mostMs`. */
export interface Pause {
  readonly laterMs: number;
  /** The same, where asking again would end the same unless something changes there. */
  readonly gaveUpMs: number;
  readonly mostMs: number;
}

export const feedPause: Pause = { laterMs: 10 * minute, gaveUpMs: 10 * minute, mostMs: day };
export const pagePause: Pause = { laterMs: 10 * minute, gaveUpMs: hour, mostMs: 7 * day };

/** What is known after a failure: what the last good answer said stays. */
export function afterFailure(before: Visit | null, error: OnrecordError, now: number, pause: Pause): Visit {
  const failures = (before?.failures ?? 0) + 1;
  const isLater = error instanceof RetryLater;
  const waitMs = Math.min(pause.mostMs, (isLater ? pause.laterMs : pause.gaveUpMs) * 2 ** Math.min(failures - 1, 20));
  const { retryAt } = error.values;
  // a site may ask for a longer rest
  const asked = typeof retryAt === "string" ? Date.parse(retryAt) : 0;
  return {
    ...(before ?? unknown),
    asked: shownTime(now),
    failures,
    retryAt: shownTime(Math.max(now + waitMs, asked)),
  };
}

export function shownTime(ms: number): string {
  return new Date(ms).toISOString();
}

const unknown: Omit<Visit, "asked"> = {
  etag: null,
  lastModified: null,
  modified: null,
  failures: 0,
  retryAt: null,
  had: 0,
  misled: false,
  due: null,
};
