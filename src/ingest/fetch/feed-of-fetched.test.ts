import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../../test/support/fetcher.ts";
import { feedOfFetched } from "./feed-of-fetched.ts";
import type { Fetched } from "./fetcher.ts";

function fetched(body: string | Uint8Array, contentType: string | null = null): Fetched {
  return {
    kind: "fetched",
    url: "https://gull.example/news/",
    captured: "2026-03-10T12:00:00.000Z",
    etag: null,
    lastModified: null,
    contentType,
    bytes: typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body),
  };
}

const sitemap = `<?xml version="1.0"?><urlset><url><loc>https://gull.example/a</loc></url></urlset>`;

describe("what was fetched", () => {
  test.each([
    ["a sitemap", sitemap],
    ["a sitemap packed as a file", gzipSync(sitemap)],
    ["a feed whose links count from where it was", "<rss><channel><item><link>../a</link></item></channel></rss>"],
    [
      "a JSON feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        items: [{ id: "1", url: "https://gull.example/a" }],
      }),
    ],
  ])("may be %s", async (_what, body) => {
    const { entries } = await feedOfFetched(fetched(body), "it");
    expect(entries.map(({ url }) => url)).toEqual(["https://gull.example/a"]);
  });

  test.each([
    ["says UTF-16 and is UTF-8", '<?xml version="1.0" encoding="utf-16"?>', "utf8", null],
    ["says UTF-8 and is Latin-1", '<?xml version="1.0" encoding="utf-8"?>', "latin1", null],
    ["says Latin-1 and is UTF-8", '<?xml version="1.0" encoding="iso-8859-1"?>', "utf8", null],
    ["comes with a header that is wrong", '<?xml version="1.0"?>', "utf8", "text/xml; charset=us-ascii"],
    [
      "names an encoding there is none of",
      '<?xml version="1.0" encoding="x-none"?>',
      "utf8",
      "text/xml; charset=klingon",
    ],
    ["is UTF-16 and says UTF-8", '<?xml version="1.0" encoding="utf-8"?>', "utf16le", "text/xml; charset=utf-8"],
  ] as const)("is read right where it %s", async (_what, prolog, encoding, contentType) => {
    const body = Buffer.from(
      `${prolog}<rss><channel><title>Caf\u00e9</title><item><title>Zo\u00eb, said he</title></item></channel></rss>`,
      encoding,
    );
    const feed = await feedOfFetched(fetched(body, contentType), "it");
    expect([feed.title, feed.entries[0]?.title]).toEqual(["Caf\u00e9", "Zo\u00eb, said he"]);
  });

  test("is read in the encoding its header names", async () => {
    const body = Buffer.from("<rss><channel><title>Caf\u00e9</title></channel></rss>", "latin1");
    expect((await feedOfFetched(fetched(body, "text/xml; charset=iso-8859-1"), "it")).title).toBe("Caf\u00e9");
  });

  test.each([
    ["a page", "<p>Ferry stops</p>", "SOURCE_UNSUPPORTED", "onrecord add --fetch"],
    [
      "a page that names its feed",
      `<link rel=stylesheet href=/x><LINK HREF="feed.xml" TYPE="application/atom+xml" REL="Alternate">`,
      "SOURCE_UNSUPPORTED",
      "the feed it names is https://gull.example/news/feed.xml",
    ],
    [
      "a page that names a translation",
      `<link rel=alternate hreflang=fr href=/fr>`,
      "SOURCE_UNSUPPORTED",
      "add --fetch",
    ],
    ["damaged gzip", gzipSync(sitemap).subarray(0, 30), "SOURCE_UNSUPPORTED", "damaged gzip"],
    ["more than it seems", gzipSync(Buffer.alloc(50_000_001)), "SOURCE_TOO_LARGE", "over the limit"],
    ["nothing", "", "SOURCE_EMPTY", "0 bytes"],
  ])("is refused when it is %s", async (_what, body, code, words) => {
    const error = await errorOf(feedOfFetched(fetched(body), "it"));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
