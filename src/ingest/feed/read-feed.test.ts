import fc from "fast-check";
import { parseFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { readFeed } from "./read-feed.ts";

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Gull &amp;amp; Tern</title><link>https://gull.example/</link><language>en-gb</language>
<image><title>Logo</title><url>https://gull.example/logo.png</url></image>
<item><title>Ferry &lt;b&gt;stops&lt;/b&gt; at caf&amp;eacute;</title><link>/ferry</link><guid isPermaLink="false">f-1</guid>
<pubDate>Tue, 10 Mar 2026 18:05:00 EST</pubDate><dc:creator>By Ada Brandt</dc:creator>
<description>A fire.</description><c:encoded><![CDATA[<p>“We lost 40 jobs,” she said.</p>]]></c:encoded></item>
<item><guid>https://gull.example/strike</guid><title>Strike ends</title><author>ines@gull.example (Ines Tamm)</author></item>
</channel></rss>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://gull.example/rdf"><title>The Gull</title><link>https://gull.example/</link><items><rdf:Seq><rdf:li resource="https://gull.example/a"/></rdf:Seq></items></channel>
<item rdf:about="https://gull.example/a"><title>Mill burns</title><link>https://gull.example/a</link><d:date>2026-03</d:date></item></rdf:RDF>`;
const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://gull.example/news/">
<a:title type="text">The Gull</a:title><a:link rel="self" href="feed.xml"/><a:link href=".."/>
<a:entry xml:base="2026/"><a:id>tag:gull.example,2026:1</a:id><a:title type="html">Tea &amp;amp; toll</a:title>
<a:link rel="edit" href="edit/1"/><a:link rel="alternate" href="mar/toll"/>
<a:published>2026-03-10T18:05:09+02:00</a:published><a:updated>2026-03-11T08:00Z</a:updated>
<a:author><a:name>Oskar Lind</a:name><a:email>o@gull.example</a:email></a:author>
<a:source><a:title>The Tern</a:title><a:author><a:name>Nobody</a:name></a:author></a:source>
<a:content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>The toll <h:b>rose</h:b>.</h:p></h:div></a:content></a:entry></a:feed>`;
const json = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Gull",
  home_page_url: "https://gull.example/",
  items: [
    {
      id: 7,
      url: "ferry",
      title: "Ferry stops",
      date_published: "2026-03-10T18:05:00Z",
      content_text: "It burned.",
      authors: [{ name: "Ada Brandt" }, null],
    },
    "no entry",
  ],
});
const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://gull.example/ferry</loc><lastmod>2026-03-11</lastmod><n:news><n:publication><n:name>The Gull</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2026-03-10T18:05+01:00</n:publication_date><n:title>Ferry stops</n:title></n:news></url></urlset>`;

describe("reads", () => {
  test("RSS 2.0: entities, a link of the site, an author's address", () => {
    const feed = readFeed(rss, "https://feeds.example/rss");
    expect(feed).toMatchObject({
      kind: "rss",
      title: "The Gull & Tern",
      url: "https://gull.example/",
      lang: "en-gb",
      notices: [],
    });
    expect(feed.entries).toMatchObject([
      {
        id: "f-1",
        url: "https://gull.example/ferry",
        title: "Ferry stops at café",
        published: { value: "2026-03-10T18:05:00", grain: "second", zone: "EST" },
        modified: null,
        authors: ["Ada Brandt"],
        summary: "A fire.",
        content: { mediaType: "text/html", text: "<p>“We lost 40 jobs,” she said.</p>" },
      },
      { url: "https://gull.example/strike", authors: ["Ines Tamm"], published: null, content: null },
    ]);
  });

  test("RSS 1.0, with a month for a date", () =>
    expect(readFeed(rdf, null)).toMatchObject({
      kind: "rdf",
      title: "The Gull",
      entries: [
        {
          url: "https://gull.example/a",
          title: "Mill burns",
          published: { value: "2026-03", grain: "month", zone: null },
        },
      ],
    }));

  test("Atom under a prefix: nested bases, markup as it stands, the source of an entry", () =>
    expect(readFeed(atom, null)).toMatchObject({
      kind: "atom",
      title: "The Gull",
      url: "https://gull.example/",
      lang: "en",
      entries: [
        {
          url: "https://gull.example/news/2026/mar/toll",
          title: "Tea & toll",
          published: { value: "2026-03-10T18:05:09", grain: "second", zone: "+02:00" },
          modified: { value: "2026-03-11T08:00", grain: "minute", zone: "Z" },
          authors: ["Oskar Lind"],
          outlet: "The Tern",
          lang: "en",
          content: { mediaType: "text/html", text: expect.stringContaining("<p>The toll <b>rose</b>.</p>") },
        },
      ],
    }));

  test("JSON Feed", () =>
    expect(readFeed(json, null)).toMatchObject({
      kind: "json",
      entries: [
        {
          id: "7",
          url: "https://gull.example/ferry",
          authors: ["Ada Brandt"],
          content: { mediaType: "text/plain", text: "It burned." },
        },
        { url: null, title: null },
      ],
    }));

  test("a news sitemap, a plain one and an index", () => {
    expect(readFeed(news, null)).toMatchObject({
      kind: "sitemap",
      entries: [
        {
          url: "https://gull.example/ferry",
          title: "Ferry stops",
          outlet: "The Gull",
          published: { value: "2026-03-10T18:05", zone: "+01:00" },
          modified: { value: "2026-03-11", grain: "day" },
        },
      ],
    });
    const index =
      "<sitemapindex><sitemap><loc>https://gull.example/s1.xml</loc><lastmod>2026</lastmod></sitemap></sitemapindex>";
    expect(readFeed(index, null)).toMatchObject({
      kind: "sitemap-index",
      entries: [{ url: "https://gull.example/s1.xml", modified: { value: "2026", grain: "year" } }],
    });
  });

  test("what is damaged, as far as it goes", () => {
    expect(
      readFeed("<rss><channel><item><title>A & B <br> C</title><link>https://gull.example/a", null).entries,
    ).toMatchObject([{ title: "A & B C" }]);
    expect(
      readFeed(`\ufeff\n<!-- x --><!DOCTYPE rss [<!ENTITY a "b">]>${rss.slice(22, 600)}`, null).entries,
    ).toHaveLength(1);
    expect(readFeed('{"version":"https://jsonfeed.org/version/1","items":[', null)).toMatchObject({
      entries: [],
      notices: [{ code: "FEED_CUT" }],
    });
  });

  test("a date that cannot be one as none, and says so", () =>
    expect(readFeed("<rss><channel><item><pubDate>31 Feb 2026</pubDate></item></channel></rss>", null)).toMatchObject({
      entries: [{ published: null }],
      notices: [{ code: "DATE_UNREADABLE", message: expect.stringContaining("31 Feb 2026") }],
    }));

  test("no link that is no web address", () =>
    expect(
      readFeed("<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>", null).entries[0]!.url,
    ).toBeNull());
});

test.each([rss, rdf])("reads the same titles and links as another reader", (text) => {
  const { feed } = parseFeed(text) as { feed: { items?: readonly { link?: string }[] } };
  const own = readFeed(text, null).entries;
  expect(own).toHaveLength(feed.items!.length);
  feed.items!.forEach(({ link }, i) => link && expect(own[i]!.url).toContain(link));
});

describe("is not harmed by", () => {
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};">`).join("");

  test("entities that grow: none is expanded", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "x">${entities}]><rss><channel><item><title>&e30; a</title></item></channel></rss>`;
    expect(readFeed(bomb, null).entries[0]!.title).toBe("&e30; a");
  });

  test.each([
    ["a depth no feed has", "<rss><channel><item>" + "<a>".repeat(300_000)],
    ["a depth no markup has", "<rss><channel><item><description>" + "<p>".repeat(300_000)],
    ["more entries than may be", "<rss><channel>" + "<item/>".repeat(60_000)],
  ])("%s: it stops and says so", (_, text) => {
    const { entries, notices } = readFeed(text, null);
    expect(notices).toMatchObject([{ code: "FEED_CUT" }]);
    expect(entries.length).toBeLessThanOrEqual(50_000);
  });

  test("its size: time grows with the text", () => {
    const item = `<item><title>Story</title><link>https://gull.example/a</link><pubDate>Tue, 10 Mar 2026 18:05:00 GMT</pubDate><description>${"Some words. ".repeat(30)}</description></item>`;
    const text = (bytes: number) => `<rss><channel>${item.repeat(bytes / item.length)}</channel></rss>`;
    const time = (bytes: number) => {
      const from = performance.now();
      readFeed(text(bytes), null);
      return performance.now() - from;
    };
    time(600_000);
    expect(time(10_000_000)).toBeLessThan(Math.max(4000, 64 * time(625_000)));
  });

  test("any mutation: it never throws, and what it gives is whole", () => {
    const pieces = [
      "<item>",
      "</item>",
      "<![CDATA[",
      "]]>",
      "&#x110000;",
      "&lt;",
      "<!--",
      "<?x",
      " xmlns=''",
      "\u0000",
      "<entry",
      "xml:base='::'",
      '"',
      "{",
      "<a:b>",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(rss, rdf, atom, json, news),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(40), fc.constantFrom(...pieces)), { maxLength: 6 }),
        (text, cuts) => {
          let broken = text;
          for (const [at, length, piece] of cuts) broken = broken.slice(0, at) + piece + broken.slice(at + length);
          for (const entry of readFeed(broken, "https://gull.example/feed").entries) {
            expect(entry.url ?? "http:").toMatch(/^https?:/);
            expect(entry.title).not.toBe("");
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
