import { notice, type Notice } from "../../document/index.ts";
import { noteDate } from "./entry.ts";
import type { Feed, FeedDate, FeedEntry } from "./feed.ts";
import { readFeedDate } from "./feed-date.ts";
import { resolveLink } from "./links.ts";
import { plainText } from "./plain-text.ts";

/** JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(text: string, baseUrl: string | null): Feed {
  const notices: Notice[] = [];
  const feed = objectOf(parsed(text, notices));
  const site = linkOf(feed["home_page_url"], baseUrl);
  const items = Array.isArray(feed["items"]) ? (feed["items"] as readonly unknown[]) : [];
  return {
    kind: "json",
    title: wordsOf(feed["title"]),
    url: site,
    lang: stringOf(feed["language"]),
    entries: items.slice(0, 50_000).map((item) => entryOf(objectOf(item), site ?? baseUrl, notices)),
    notices,
  };
}

type Values = Readonly<Record<string, unknown>>;

function parsed(text: string, notices: Notice[]): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    notices.push(notice("FEED_CUT", { why: "it is not whole JSON" }));
    return null;
  }
}

function entryOf(item: Values, site: string | null, notices: Notice[]): FeedEntry {
  const html = stringOf(item["content_html"]);
  const plain = stringOf(item["content_text"]);
  const people = Array.isArray(item["authors"]) ? (item["authors"] as readonly unknown[]) : [item["author"]];
  return {
    id: stringOf(item["id"]) ?? (typeof item["id"] === "number" ? String(item["id"]) : null),
    url: linkOf(item["url"], site) ?? linkOf(item["external_url"], site) ?? linkOf(item["id"], null),
    title: wordsOf(item["title"]),
    published: dateOf(item["date_published"], notices),
    modified: dateOf(item["date_modified"], notices),
    authors: people.slice(0, 50).flatMap((person) => wordsOf(objectOf(person)["name"]) ?? []),
    summary: wordsOf(item["summary"]),
    content: html ? { mediaType: "text/html", text: html } : plain ? { mediaType: "text/plain", text: plain } : null,
    lang: stringOf(item["language"]),
    outlet: null,
  };
}

function objectOf(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** JSON Feed's texts are plain, and some writers escape them all the same. */
function wordsOf(value: unknown): string | null {
  const text = stringOf(value);
  return text === null ? null : plainText(text) || null;
}

function linkOf(value: unknown, base: string | null): string | null {
  const text = stringOf(value);
  return text === null ? null : resolveLink(text, [], base);
}

function dateOf(value: unknown, notices: Notice[]): FeedDate | null {
  const text = stringOf(value);
  if (text === null) return null;
  const date = readFeedDate(text);
  if (!date) noteDate(text, notices);
  return date;
}
