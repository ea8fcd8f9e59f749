import { Parser } from "htmlparser2";
import type { Field, Fields } from "./fields.ts";
import { declaredBy, nameOf, type Prefixes } from "./namespaces.ts";

/** What stands in a feed before anything is read into it. */
export interface WalkedFeed {
  readonly feed: Fields;
  readonly entries: readonly Fields[];
  /** Why the rest was not read, or null. */
  readonly stopped: string | null;
}

/** No feed nests deeper, nor a report's markup that stands in one; what does is damaged or hostile. */
const deepest = 64;
const deepestMarkup = 512;
/** As many as one sitemap may list: https://www.sitemaps.org/protocol.html#index */
const mostEntries = 50_000;
const mostFields = 300;
/** Small enough that the parser has not gone far when something is too deep. */
const chunk = 16_384;

interface Owner {
  readonly all: Field[];
  attributes: Readonly<Record<string, string>>;
  bases: readonly string[];
  lang: string | null;
}

interface OpenField {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly parts: string[];
  /** Its inside is a report's own markup and holds no fields. */
  readonly opaque: boolean;
  marked: boolean;
}

interface Frame {
  readonly name: string;
  readonly prefixes: Prefixes | null;
  readonly bases: readonly string[];
  readonly lang: string | null;
  /** Whether its children may be fields. */
  readonly holds: boolean;
  readonly field: OpenField | null;
  readonly entry: Owner | null;
}

const nowhere: Frame = { name: "", prefixes: null, bases: [], lang: null, holds: false, field: null, entry: null };

const opaque =
  /^(?:title|description|summary|content|content:encoded|xhtml:(?:body|div)|body|fullitem|tagline|subtitle|dc:description)$/;

/**
 * Walks XML once and keeps what stands directly in the feed and in its entries. Forgiving: what is not closed ends with
 * what is around it. Entities a document declares are not expanded, so none can grow.
 */
export function walkFeed(text: string): WalkedFeed {
  const feed: Owner = { all: [], attributes: {}, bases: [], lang: null };
  const entries: Owner[] = [];
  const frames: Frame[] = [];
  let entry: Owner | null = null;
  /** How deep in the markup of an opaque field. */
  let within = 0;
  let stopped: string | null = null;

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (stopped !== null) return;
        const field = frames.at(-1)?.field;
        if (frames.length >= deepest || within >= deepestMarkup) stopped = "its elements are nested too deep";
        else if (field?.opaque) {
          field.marked = true;
          within++;
        } else open(name, attributes);
      },
      ontext: (words) => void frames.at(-1)?.field?.parts.push(words),
      onclosetag: () => {
        if (stopped !== null) return;
        if (within > 0) within--;
        else close(parser.startIndex);
      },
    },
    { xmlMode: true },
  );

  function open(raw: string, attributes: Readonly<Record<string, string>>): void {
    const above = frames.at(-1) ?? nowhere;
    const prefixes = declaredBy(attributes);
    const name = nameOf(raw, prefixes, frames);
    const base = attributes["xml:base"];
    const place = {
      name,
      prefixes,
      bases: base === undefined ? above.bases : [...above.bases, base],
      lang: attributes["xml:lang"] ?? above.lang,
    };
    if (entry === null && isEntry(name, above.name)) {
      if (entries.length >= mostEntries) {
        stopped = `it lists more than ${mostEntries} entries`;
        return;
      }
      entry = { all: [], attributes, bases: place.bases, lang: place.lang };
      entries.push(entry);
      frames.push({ ...place, holds: true, field: null, entry });
    } else if (entry === null && isHead(name)) {
      Object.assign(feed, { attributes, bases: place.bases, lang: place.lang });
      frames.push({ ...place, holds: true, field: null, entry: null });
    } else if (above.holds && (entry ?? feed).all.length < mostFields) {
      const path = above.field ? `${above.field.path}>${name}` : name;
      const field = {
        path,
        attributes,
        from: parser.endIndex + 1,
        parts: [],
        opaque: opaque.test(name),
        marked: false,
      };
      frames.push({ ...place, holds: true, field, entry: null });
    } else frames.push({ ...place, holds: false, field: null, entry: null });
  }

  function close(at: number): void {
    const frame = frames.pop();
    if (!frame) return;
    const { field, bases, lang } = frame;
    if (field) {
      const markup = field.marked ? text.slice(field.from, Math.max(field.from, at)) : null;
      const { path, attributes, parts } = field;
      (entry ?? feed).all.push({ path, attributes, text: parts.join(""), markup, bases, lang });
    }
    if (frame.entry) entry = null;
  }

  for (let from = 0; from < text.length; from += chunk) {
    if (stopped !== null) break;
    parser.write(text.slice(from, from + chunk));
  }
  if (stopped === null) parser.end();
  while (frames.length > 0) close(text.length);
  return { feed, entries, stopped };
}

function isEntry(name: string, parent: string): boolean {
  if (name === "url") return parent === "urlset";
  return name === "item" || name === "entry" || (name === "sitemap" && parent === "sitemapindex");
}

function isHead(name: string): boolean {
  return /^(?:rss|rdf:rdf|rdf|channel|feed)$/.test(name);
}
