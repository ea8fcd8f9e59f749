import type { FeedHints, Found } from "../../document/index.ts";
import type { Reading } from "../reading.ts";
import { chooseAuthors } from "./authors.ts";
import type { DateCollector } from "./candidates.ts";

/** What the page says, and where it does not, what the feed says that listed it. */
export function joinFeed(reading: Reading, feed: FeedHints): Pick<Reading, "title" | "byline" | "outlet"> {
  const outlet: Found | null =
    reading.outlet ?? (feed.outlet ? { value: feed.outlet, span: null, from: "feed" } : null);
  const given = (feed.authors ?? []).map((value) => ({ value, from: "feed" }) as const);
  const byline = reading.byline.length
    ? reading.byline
    : chooseAuthors({ given, visible: [], outlet: outlet?.value ?? null });
  return { title: joinTitle(reading.title, feed.title), byline, outlet };
}

export function addFeedDates({ published, modified }: FeedHints, dates: DateCollector): void {
  if (published !== undefined) dates.add(published, "feed", "published", 0.8);
  if (modified === undefined) return;
  dates.add(modified, "feed", "modified", 0.8);
  // many feeds give this date alone: for a report that was not changed it is the day it came out
  if (published === undefined) dates.add(modified, "feed", "published", 0.5);
}

/** A heading of an entry's text is its title only where the feed says the same; else it heads a part of it. */
function joinTitle(own: Found | null, said: string | undefined): Found | null {
  if (said === undefined || said === "") return own;
  if (own && (own.from !== "text" || agree(keyOf(own.value), keyOf(said)))) return own;
  return { value: said, span: null, from: "feed" };
}

function agree(a: string, b: string): boolean {
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
