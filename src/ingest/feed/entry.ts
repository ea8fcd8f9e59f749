import { notice, type Notice } from "../../document/index.ts";
import type { FeedContent, FeedDate, FeedEntry } from "./feed.ts";
import { readFeedDate } from "./feed-date.ts";
import { findFields, findText, type Field, type Fields } from "./fields.ts";
import { findId, findLink, resolveLink } from "./links.ts";
import { plainText, singleSpaced } from "./plain-text.ts";

export interface EntryPlace {
  /** What relative links count from: the feed's own link, else where the feed stood. */
  readonly site: string | null;
  readonly baseUrl: string | null;
}

const issued = [
  "news:news>news:publication_date",
  "pubdate",
  "published",
  "issued",
  "dcterms:issued",
  "dc:date",
  "dcterms:date",
  "prism:publicationdate",
  "dcterms:created",
  "created",
];
const changed = ["updated", "modified", "lastmod", "dcterms:modified", "prism:modificationdate"];
/** What is said about an entry, and what a sitemap says about its page. */
const titles = ["title", "news:news>news:title", "dc:title", "dcterms:title", "media:title"];
const summaries = ["description", "summary", "abstract", "dc:description", "media:description", "itunes:summary"];
const contents = ["content:encoded", "content", "fullitem", "xhtml:body", "body", "xhtml:div"];

/** The fields of one entry → what they say; a date that cannot be one is noticed. */
export function entryOf(fields: Fields, place: EntryPlace, notices: Notice[]): FeedEntry {
  const link = findLink(fields);
  return {
    id: findId(fields),
    url: link ? resolveLink(link.url, link.bases, place.site) : null,
    title: findWords(fields, titles),
    published: findDate(fields, issued, notices),
    modified: findDate(fields, "lastmod" in fields.attributes ? [] : changed, notices) ?? attributeDate(fields),
    authors: authorsOf(fields),
    summary: findWords(fields, summaries),
    content: contentOf(fields),
    lang: findText(fields, ["dc:language", "language", "news:news>news:publication>news:language"]) ?? fields.lang,
    outlet: findWords(fields, ["news:news>news:publication>news:name", "source", "source>title"]),
  };
}

function findWords(fields: Fields, paths: readonly string[]): string | null {
  for (const path of paths) {
    for (const field of findFields(fields, [path])) {
      const words = plainText(htmlOf(field)).slice(0, 2000);
      if (words !== "") return words;
    }
  }
  return null;
}

/** Atom says of each text what it is; everywhere else a text is taken for HTML, which plain words survive. */
function htmlOf(field: Field): string {
  if (field.markup !== null) return field.markup;
  const plain = /^(?:text|text\/plain)$/i.test(field.attributes["type"] ?? "");
  return plain ? escaped(field.text) : field.text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The first that can be read; the ones before it that cannot are noticed. */
function findDate(fields: Fields, paths: readonly string[], notices: Notice[]): FeedDate | null {
  for (const path of paths) {
    for (const { text } of findFields(fields, [path])) {
      if (text.trim() === "") continue;
      const date = readFeedDate(text);
      if (date) return date;
      noteDate(text, notices);
    }
  }
  return null;
}

/** CDF gives the date as an attribute. */
function attributeDate(fields: Fields): FeedDate | null {
  const words = fields.attributes["lastmod"] ?? fields.attributes["LASTMOD"];
  return words === undefined ? null : readFeedDate(words);
}

export function noteDate(words: string, notices: Notice[]): void {
  if (notices.length < 100)
    notices.push(notice("DATE_UNREADABLE", { value: singleSpaced(words.slice(0, 200)).slice(0, 80) }));
}

function authorsOf(fields: Fields): readonly string[] {
  const fromNames = findFields(fields, ["author>name", "dc:creator", "author", "itunes:author", "dcterms:creator"]);
  const names = fromNames.map((field) => readAuthor(plainText(htmlOf(field)))).filter((name) => name !== null);
  return [...new Set(names)].slice(0, 50);
}

/** "jane@gull.example (Jane Doe)" → "Jane Doe"; an address alone names nobody. */
export function readAuthor(words: string): string | null {
  const text = words.slice(0, 300);
  // matches: "jane@gull.example (Jane Doe)"   must not match: "Jane Doe (The Gull)"
  const inside = /^\S{1,100}@\S{1,100} \(([^()]{2,200})\)$/.exec(text)?.[1];
  // matches: "<jane@gull.example>", "jane@gull.example"   must not match: "Jane @ Gull"
  const name = (inside ?? text.replaceAll(/[<(]?[^\s<>()@]{1,100}@[^\s<>()@]{1,100}[>)]?/g, " "))
    .replace(/^\s*by\s+/i, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s,;-]+|[\s,;-]+$/g, "");
  return name.length < 2 ? null : name;
}

function contentOf(fields: Fields): FeedContent | null {
  for (const path of contents) {
    for (const field of findFields(fields, [path])) {
      const content = readContent(field);
      if (content) return content;
    }
  }
  return null;
}

/** What Atom and its older versions may put in an entry: words, HTML in words, or markup as it stands. */
function readContent({ attributes, text, markup }: Field): FeedContent | null {
  const type = (attributes["type"] ?? "html").toLowerCase().trim();
  if (attributes["src"] !== undefined) return null;
  if (markup !== null) return { mediaType: "text/html", text: unprefixed(markup) };
  if (text.trim() === "") return null;
  if (attributes["mode"] === "base64")
    return { mediaType: "text/html", text: Buffer.from(text, "base64").toString("utf8") };
  if (type === "text" || type === "text/plain") return { mediaType: "text/plain", text };
  return type.endsWith("html") ? { mediaType: "text/html", text } : null;
}

/** "<xhtml:p>" → "<p>". */
function unprefixed(markup: string): string {
  return markup.replaceAll(/(<\/?)(?:xhtml|html|h):(?=[a-z])/gi, "$1");
}
