import { createHash } from "node:crypto";
import { OnrecordError, type FeedHints, type PageHints } from "../../document/index.ts";
import type { Failed, SourcedPage } from "../source.ts";
import type { Feed, FeedContent, FeedEntry } from "./feed.ts";
import { showFeedDate } from "./feed-date.ts";
import { readFeed } from "./read-feed.ts";

/** Fewer words are what leads to a report, not the report. */
const leastWords = 80;

/** A page for every entry that carries its report; one line for the entries that only lead to theirs. */
export function* feedPages(text: string, name: string, baseUrl: string | null): Generator<SourcedPage | Failed> {
  const feed = readFeed(text, baseUrl);
  let skipped = 0;
  for (const [at, entry] of feed.entries.entries()) {
    const page = findPage(feed, entry, `${name}#${at + 1}`);
    if (page) yield page;
    else skipped++;
  }
  const all = feed.entries.length;
  for (const { code, message } of feed.notices) if (code === "FEED_CUT") yield failed(name, message.replace(/\.$/, ""));
  if (all === 0) yield failed(name, "it is a feed that lists no reports");
  if (skipped > 0) yield { name, error: new OnrecordError("ENTRIES_SKIPPED", { path: name, skipped, all }) };
}

/** The report that an entry carries; null when it only leads to it. */
export function findPage(feed: Feed, entry: FeedEntry, name: string): SourcedPage | null {
  return entry.content && isReport(entry.content) ? pageOfEntry(feed, entry, entry.content, name) : null;
}

/** What a feed says of an entry, for whoever reads the page: its own text, or the page it links to. */
export function hintsOf(feed: Feed, entry: FeedEntry): PageHints {
  // a sitemap's date is when the page was last written out, by whatever program
  const modified = feed.kind === "sitemap" ? null : entry.modified;
  const outlet = entry.outlet ?? (feed.kind === "sitemap" ? null : feed.title);
  const said: FeedHints = {
    ...(entry.published ? { published: showFeedDate(entry.published) } : {}),
    ...(modified ? { modified: showFeedDate(modified) } : {}),
    ...(entry.title ? { title: entry.title } : {}),
    ...(entry.authors.length > 0 ? { authors: entry.authors } : {}),
    ...(outlet ? { outlet } : {}),
  };
  return { feed: said };
}

function pageOfEntry(feed: Feed, entry: FeedEntry, { mediaType, text }: FeedContent, name: string): SourcedPage {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType,
    encoding: "utf-8",
    encodingFrom: "utf-8",
    // a lone surrogate has no bytes, so the text is what the bytes say
    text: new TextDecoder().decode(bytes),
    url: entry.url,
    captured: null,
    hints: hintsOf(feed, entry),
  };
}

function isReport({ text, mediaType }: FeedContent): boolean {
  // matches: "<p class=a>"   must not match: "a < b"
  const words = mediaType === "text/html" ? text.replaceAll(/<[a-z/!][^<>]*>/gi, " ") : text;
  let count = 0;
  // matches: "ferry", "2,500"   must not match: "–"
  for (const word = /[\p{L}\p{N}][^\s]*/gu; count < leastWords && word.test(words);) count++;
  return count >= leastWords;
}

function failed(path: string, why: string): Failed {
  return { name: path, error: new OnrecordError("SOURCE_UNSUPPORTED", { path, why }) };
}
