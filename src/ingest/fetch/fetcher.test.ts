import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { closeAll, errorOf, redirect, running, siteFiles } from "../../../test/support/fetcher.ts";
import type { Routes } from "../../../test/support/web-site.ts";
import { isFailed } from "../source.ts";
import { readUrl } from "./read-url.ts";

afterEach(closeAll);

const page = "<title>Ferry</title><p>The ferry is late.</p>";

describe("a page", () => {
  test("comes with its bytes, its address and when it was answered", async () => {
    const { web, at, site } = await running({
      "/a": (_, response) =>
        response
          .writeHead(200, {
            "content-type": "text/html; charset=iso-8859-1",
            etag: '"1"',
            "last-modified": "Mon, 09 Mar 2026 08:00:00 GMT",
          })
          .end(Buffer.from("<p>Caf\u00e9</p>", "latin1")),
    });
    expect(await web.get(at("/a#top"))).toEqual({
      kind: "fetched",
      url: at("/a"),
      captured: "2026-03-10T12:00:00.000Z",
      contentType: "text/html; charset=iso-8859-1",
      etag: '"1"',
      lastModified: "Mon, 09 Mar 2026 08:00:00 GMT",
      bytes: new Uint8Array(Buffer.from("<p>Caf\u00e9</p>", "latin1")),
    });
    expect(site.asked).toEqual([...siteFiles, "GET /a"]);
  });

  test("is read as its header says, under the name it was asked by", async () => {
    const { web, at } = await running({
      "/a": redirect("/b"),
      "/b": (_, response) =>
        response
          .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
          .end(Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xe0, 0xf0, 0xee, 0xec])),
    });
    const items = [];
    for await (const item of readUrl(at("/a"), web)) items.push(item);
    expect(items).toMatchObject([
      {
        name: at("/a"),
        url: at("/b"),
        captured: "2026-03-10T12:00:01.000Z",
        mediaType: "text/html",
        encoding: "windows-1251",
        encodingFrom: "header",
        text: "<p>Паром",
      },
    ]);
  });

  test("that is no page is a failure of its own, without the password it was asked with", async () => {
    const { web, at } = await running({ "/a.pdf": (_, response) => response.end("%PDF-1.7\n%\u00e2\u00e3") });
    const outcomes = [];
    for (const url of [at("/a.pdf"), at("/gone"), at("/", "jane:secret@news.example")])
      for await (const item of readUrl(url, web)) outcomes.push(isFailed(item) ? [item.name, item.error.code] : item);
    expect(outcomes).toEqual([
      [at("/a.pdf"), "SOURCE_NOT_TEXT"],
      [at("/gone"), "FETCH_FAILED"],
      [at("/"), "FETCH_REFUSED"],
    ]);
  });

  test("may be a feed, whose reports came when it came", async () => {
    const report = `<p>${"The ferry to Tolland is late again today. ".repeat(15)}</p>`;
    const item = `<item><link>/ferry</link><title>Ferry</title><content:encoded><![CDATA[${report}]]></content:encoded></item>`;
    const { web, at } = await running({
      "/feed": (_, response) =>
        response
          .setHeader("content-type", "application/rss+xml")
          .end(
            `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>${item}</channel></rss>`,
          ),
    });
    const items = [];
    for await (const found of readUrl(at("/feed"), web)) items.push(found);
    expect(items).toMatchObject([
      { name: `${at("/feed")}#1`, url: at("/ferry"), captured: "2026-03-10T12:00:00.000Z", mediaType: "text/html" },
    ]);
  });

  test("is asked for by name, with what can be unpacked", async () => {
    const headers: unknown[] = [];
    const { web, at } = await running(
      { "/a": ({ headers: got }, response) => (headers.push(got), response.end(page)) },
      { contact: "https://example.org/desk" },
    );
    await web.get(at("/a"));
    expect(headers).toMatchObject([
      {
        "user-agent": expect.stringMatching(/^onrecord\/\d.*https:\/\/example\.org\/desk\)$/),
        "accept-encoding": "gzip, deflate, br",
        host: new URL(at("/a")).host,
      },
    ]);
    expect(Object.keys(headers[0] as object)).not.toContain("cookie");
  });

  test.each([
    ["gzip", gzipSync(page)],
    ["x-gzip", gzipSync(page)],
    ["deflate", deflateSync(page)],
    ["deflate", deflateRawSync(page)],
    ["br", brotliCompressSync(page)],
    ["GZIP, br", brotliCompressSync(gzipSync(page))],
    ["identity", Buffer.from(page)],
    ["", Buffer.from(page)],
  ])("packed as %j is unpacked", async (coding, body) => {
    const { web, at } = await running({
      "/a": (_, response) => response.writeHead(200, { "content-encoding": coding }).end(body),
    });
    expect(await web.get(at("/a"))).toMatchObject({ bytes: new Uint8Array(Buffer.from(page)) });
  });

  test("may be empty", async () => {
    const { web, at } = await running({ "/a": (_, response) => response.end() });
    expect(await web.get(at("/a"))).toMatchObject({ bytes: new Uint8Array() });
  });
});

describe("a condition", () => {
  const routes: Routes = {
    "/a": ({ headers }, response) => {
      const same =
        headers["if-none-match"] === '"7"' || headers["if-modified-since"] === "Mon, 09 Mar 2026 08:00:00 GMT";
      response.writeHead(same ? 304 : 200, { etag: '"7"' }).end(same ? undefined : page);
    },
  };

  test("spares a page that is the same", async () => {
    const { web, at } = await running(routes);
    const same = {
      kind: "not-modified",
      url: at("/a"),
      captured: "2026-03-10T12:00:00.000Z",
      etag: '"7"',
      lastModified: null,
    };
    expect(await web.get(at("/a"), { etag: '"7"' })).toEqual(same);
    expect(await web.get(at("/a"), { lastModified: "Mon, 09 Mar 2026 08:00:00 GMT" })).toMatchObject({
      kind: "not-modified",
    });
  });

  test("says all that is known, and each site decides by what it goes", async () => {
    const seen: unknown[] = [];
    const { web, at } = await running({
      "/a": ({ headers }, response) => {
        seen.push([headers["if-none-match"], headers["if-modified-since"]]);
        response.writeHead(200, { etag: 'W/"8"', "last-modified": "Tue, 10 Mar 2026 08:00:00 GMT" }).end(page);
      },
    });
    const first = await web.get(at("/a"));
    expect(first).toMatchObject({ etag: 'W/"8"', lastModified: "Tue, 10 Mar 2026 08:00:00 GMT" });
    await web.get(at("/a"), first);
    expect(seen).toEqual([
      [undefined, undefined],
      ['W/"8"', "Tue, 10 Mar 2026 08:00:00 GMT"],
    ]);
  });

  test("that does not hold brings the page", async () => {
    const { web, at } = await running(routes);
    expect(await web.get(at("/a"), { etag: '"6"', lastModified: null })).toMatchObject({ kind: "fetched" });
  });

  test("that cannot be sent is not sent", async () => {
    const { web, at } = await running(routes);
    expect(await web.get(at("/a"), { etag: '"7"\r\nx: y' })).toMatchObject({ kind: "fetched" });
  });

  test("that was not set makes 304 a failure", async () => {
    const { web, at } = await running({ "/a": (_, response) => response.writeHead(304).end() });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_FAILED", name: "GiveUp" });
  });
});

describe("hosts", () => {
  test("are asked side by side, and each for one thing at a time", async () => {
    const inside: Record<string, number> = {};
    const most: Record<string, number> = {};
    let together = 0;
    const waiting: (() => void)[] = [];
    const answer = ({ headers }: IncomingMessage, response: ServerResponse) => {
      const host = headers.host!;
      inside[host] = (inside[host] ?? 0) + 1;
      most[host] = Math.max(most[host] ?? 0, inside[host]);
      together = Math.max(together, Object.values(inside).filter((count) => count > 0).length);
      const end = () => {
        inside[host]!--;
        response.end(page);
      };
      // both hosts must be inside before either is let go, or this never ends
      if (together < 2) waiting.push(end);
      else for (const go of [end, ...waiting.splice(0)]) setTimeout(go, 5);
    };
    const { web, at } = await running({ "/1": answer, "/2": answer, "/3": answer });
    const urls = ["/1", "/2", "/3"].flatMap((path) => [at(path, "a.example"), at(path, "b.example")]);
    const got = await Promise.all(urls.map((url) => web.get(url)));
    expect(got.map(({ url }) => url)).toEqual(urls);
    expect(together).toBe(2);
    expect(Object.values(most)).toEqual([1, 1]);
    // a second between pages of each host
    expect(web.waits.length).toBeGreaterThan(0);
  });

  test("share nothing when one of them fails", async () => {
    const { web, at } = await running({ "/a": page, "/broken": (_, response) => response.destroy() });
    const outcomes = await Promise.allSettled([web.get(at("/broken")), web.get(at("/a")), web.get(at("/a"))]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });
});

describe("a closed fetcher", () => {
  test("ends what is under way and asks nothing more", async () => {
    const { web, at, site } = await running({ "/a": (_, response) => response.write("<p>") });
    const first = errorOf(web.get(at("/a")));
    const second = errorOf(web.get(at("/a")));
    await expect.poll(() => site.asked.length).toBe(3);
    web.close();
    for (const error of [await first, await second, await errorOf(web.get(at("/b")))])
      expect(error.message).toContain("the fetcher was closed");
    expect(site.asked).toHaveLength(3);
  });

  test("does not wait for a name server that never answers", async () => {
    const { web, at } = await running({}, { lookup: () => new Promise(() => {}) });
    const error = errorOf(web.get(at("/a")));
    await new Promise((resolve) => setTimeout(resolve, 10));
    web.close();
    expect((await error).message).toContain("the fetcher was closed");
  });
});
