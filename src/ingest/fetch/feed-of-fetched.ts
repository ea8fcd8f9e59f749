import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { OnrecordError } from "../../document/index.ts";
import { tooLarge } from "../bytes.ts";
import type { Feed } from "../feed/feed.ts";
import { readFeed } from "../feed/read-feed.ts";
import { isFeed } from "../feed/root.ts";
import { decodeSource } from "../page.ts";
import { showSize } from "../size.ts";
import { defaultMaxBytes } from "../source.ts";
import type { Fetched } from "./fetcher.ts";

/** What was fetched → what it lists. Throws as `pageOf` does, and SOURCE_UNSUPPORTED when it is no feed. */
export async function feedOfFetched({ bytes, url, contentType }: Fetched, name: string): Promise<Feed> {
  const { text } = await decodeSource(unpacked(bytes, name), name, { contentType });
  if (isFeed(text)) return readFeed(text, url);
  const named = findNamedFeed(text, url);
  const toTry = named === null ? "to keep this one page, `onrecord add --fetch`" : `the feed it names is ${named}`;
  throw new OnrecordError("SOURCE_UNSUPPORTED", { path: name, why: `it is neither a feed nor a sitemap; ${toTry}` });
}

/** Sitemaps are often files packed with gzip, which is then no coding of the transfer. */
function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: defaultMaxBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(name, `more than ${showSize(defaultMaxBytes)}`, defaultMaxBytes);
    throw new OnrecordError("SOURCE_UNSUPPORTED", { path: name, why: "it is damaged gzip" }, cause);
  }
}

/** A head is shorter. */
const headReach = 262_144;

/** `<link rel="alternate" type="application/rss+xml" href="/feed">` → where that is. */
function findNamedFeed(text: string, base: string): string | null {
  let found: string | null = null;
  // matches: '<link rel="alternate" href="/feed">'   must not match: "<linked>"
  for (const [tag] of text.slice(0, headReach).matchAll(/<link\s[^<>]{0,2000}>/gi)) {
    const parser = new Parser({
      onopentag: (_, { rel = "", type = "", href = "" }) => {
        // matches: "application/atom+xml", "application/feed+json"   must not match: "application/json"
        const isOne =
          /\balternate\b/i.test(rel) && /^application\/(?:(?:rss|atom)\+xml|feed\+json)\b/i.test(type.trim());
        if (isOne && URL.canParse(href, base)) found ??= new URL(href, base).href;
      },
    });
    parser.end(tag);
    if (found !== null) break;
  }
  return found;
}
