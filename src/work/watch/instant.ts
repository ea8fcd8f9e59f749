import type { FeedDate, FeedEntry } from "../../ingest/index.ts";

/**
 * A feed's date as milliseconds, to order the dates of one feed: a zone that is a name ("EST") is passed over.
 * "2026-03-10T18:05", "+02:00" → 16:05 in UTC.
 */
export function instantOf({ value, zone }: FeedDate): number {
  const time = Date.parse(value.includes("T") ? `${value}Z` : value);
  // matches: "+02:00", "GMT-0530", "+2"   must not match: "EST", "Z"
  const [, sign, hours, minutes = "0"] = /([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone ?? "") ?? [];
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  return sign === "-" ? time + offset : time - offset;
}

/** Latest first; what has no date stays in the feed's order, behind. */
export function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const dated = entries.map((entry) => {
    const date = entry.modified ?? entry.published;
    return { entry, at: date ? instantOf(date) : -Infinity };
  });
  // a sort keeps the order of equals; infinities are not subtracted
  dated.sort((a, b) => (a.at === b.at ? 0 : b.at > a.at ? 1 : -1));
  return dated.map(({ entry }) => entry);
}
