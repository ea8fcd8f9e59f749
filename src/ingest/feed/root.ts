import type { FeedKind } from "./feed.ts";

/** How far a root element is looked for behind comments and a document type. */
const reach = 65_536;

const roots: ReadonlyMap<string, FeedKind> = new Map([
  ["rss", "rss"],
  ["rdf", "rdf"],
  ["feed", "atom"],
  ["channel", "cdf"],
  ["urlset", "sitemap"],
  ["sitemapindex", "sitemap-index"],
]);

/** Whether the text is a feed or a sitemap: it lists reports and is none. */
export function isFeed(text: string): boolean {
  return isJsonFeed(text) || findFeedRoot(text) !== null;
}

/** What the first element says the text is; prolog, comments and document type are passed over. */
export function findFeedRoot(text: string): FeedKind | null {
  const head = text.slice(0, reach);
  let at = 0;
  for (;;) {
    while (at < head.length && isBlank(head.charCodeAt(at))) at++;
    if (head.startsWith("<!--", at)) at = after(head, "-->", at + 4);
    else if (head.startsWith("<?", at)) at = after(head, "?>", at + 2);
    else if (head.startsWith("<!", at)) at = afterDoctype(head, at);
    else break;
    if (at < 0) return null;
  }
  // matches: "<rss version=…", "<atom:feed>", "<rdf:RDF"   must not match: "<feedback>", "<html>"
  const name = /^<(?:[\w.-]{1,40}:)?([A-Za-z]{3,12})(?=[\s/>])/.exec(head.slice(at, at + 80))?.[1];
  return roots.get(name?.toLowerCase() ?? "") ?? null;
}

export function isJsonFeed(text: string): boolean {
  // matches: '{ "version": "https://jsonfeed.org/version/1.1"'   must not match: '{ "version": 2 }'
  return (
    /^\s{0,1000}\{/.test(text) &&
    /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, reach))
  );
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A document type may hold declarations in brackets: "<!DOCTYPE rss [ <!ENTITY a 'b'> ]>". */
function afterDoctype(text: string, from: number): number {
  const close = text.indexOf(">", from);
  const open = text.indexOf("[", from);
  if (open < 0 || close < open) return close < 0 ? -1 : close + 1;
  const bracket = text.indexOf("]", open);
  return bracket < 0 ? -1 : after(text, ">", bracket);
}
