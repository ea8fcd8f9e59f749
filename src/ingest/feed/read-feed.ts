import { notice, type Notice } from "../../document/index.ts";
import { entryOf } from "./entry.ts";
import type { Feed, FeedKind } from "./feed.ts";
import { findText, type Fields } from "./fields.ts";
import { findLink, resolveLink } from "./links.ts";
import { plainText } from "./plain-text.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { findFeedRoot, isJsonFeed } from "./root.ts";
import { walkFeed } from "./walk-feed.ts";

/**
 * A feed or a sitemap → what it lists: RSS of every kind, Atom, JSON Feed, CDF, sitemaps and their indexes. Never throws;
 * what cannot be read is left out and noticed. `baseUrl` is where the feed stood, for links that do not say. What is no
 * feed lists nothing.
 */
export function readFeed(text: string, baseUrl: string | null): Feed {
  if (isJsonFeed(text)) return readJsonFeed(text, baseUrl);
  const kind = findFeedRoot(text) ?? "rss";
  const { feed, entries, stopped } = walkFeed(text);
  const notices: Notice[] = stopped === null ? [] : [notice("FEED_CUT", { why: stopped })];
  const site = siteOf(feed, baseUrl);
  return {
    kind,
    title: plainText(findText(feed, ["title", "dc:title"]) ?? "") || null,
    url: site,
    lang: langOf(feed, kind),
    entries: entries.map((fields) => entryOf(fields, { site: site ?? baseUrl, baseUrl }, notices)),
    notices,
  };
}

function siteOf(feed: Fields, baseUrl: string | null): string | null {
  const link = findLink(feed);
  return link ? resolveLink(link.url, link.bases, baseUrl) : null;
}

function langOf(feed: Fields, kind: FeedKind): string | null {
  return findText(feed, ["language", "dc:language"]) ?? (kind === "atom" ? feed.lang : null);
}
