import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { errorOf, testFetcher, type TestFetcher } from "../../../test/support/fetcher.ts";
import { startSite, type Routes, type Site } from "../../../test/support/web-site.ts";
import { isFailed } from "../source.ts";
import type { FetcherOptions } from "./options.ts";
import { readUrl } from "./read-url.ts";

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

interface Running {
  readonly site: Site;
  readonly web: TestFetcher;
  /** "/a" → "http://news.example:PORT/a" */
  readonly at: (path: string, host?: string) => string;
}

async function running(routes: Routes, options: FetcherOptions = {}): Promise<Running> {
  const site = await startSite(routes);
  const web = testFetcher([site], options);
  open.push(site, web);
  return { site, web, at: (path, host = "news.example") => `http://${host}:${site.port}${path}` };
}

/** What is asked before the first page of a site. */
const rules = ["GET /robots.txt", "GET /.well-known/tdmrep.json"];
const page = "<title>Ferry</title><p>The ferry is late.</p>";
const to =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { location }).end();
  };

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
    expect(site.asked).toEqual([...rules, "GET /a"]);
  });

  test("is read as its header says, under the name it was asked by", async () => {
    const { web, at } = await running({
      "/a": to("/b"),
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

describe("robots.txt", () => {
  const robots =
    (text: string, status = 200) =>
    (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(status).end(text);
    };

  test("that shuts a page off is obeyed, by line, and asked for once", async () => {
    const { web, at, site } = await running({
      "/robots.txt": robots("User-agent: *\nAllow: /open\nDisallow: /\n"),
      "/open": page,
    });
    const error = await errorOf(web.get(at("/closed")));
    expect(error).toMatchObject({ code: "FETCH_REFUSED", name: "GiveUp" });
    expect(error.message).toContain(`line 3 of http://news.example:${site.port}/robots.txt`);
    expect(await web.get(at("/open"))).toMatchObject({ kind: "fetched" });
    expect(site.asked).toEqual([...rules, "GET /open"]);
  });

  test("that names this program counts before what it says to all", async () => {
    const { web, at } = await running({
      "/robots.txt": robots("\ufeffUser-agent: OnRecord\nDisallow: /b\n\nUser-agent: *\nDisallow: /a\n"),
      "/a": page,
    });
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
    expect(await errorOf(web.get(at("/b")))).toMatchObject({ code: "FETCH_REFUSED" });
  });

  test.each([400, 401, 403, 404, 410])("that is answered with %d shuts nothing off", async (status) => {
    const { web, at } = await running({ "/robots.txt": robots("User-agent: *\nDisallow: /", status), "/a": page });
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
  });

  test.each([429, 500, 503])("that is answered with %d means later", async (status) => {
    const { web, at, site } = await running({ "/robots.txt": robots("", status), "/a": page });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    // and is not asked for again at once
    await errorOf(web.get(at("/a")));
    expect(site.asked).toEqual(["GET /robots.txt"]);
    web.pass(61_000);
    await errorOf(web.get(at("/a")));
    expect(site.asked).toHaveLength(2);
  });

  test("that breaks off means later", async () => {
    const { web, at } = await running({
      "/robots.txt": (_, response) => {
        response.writeHead(200, { "content-length": 100 }).write("User-agent: *\n");
        setTimeout(() => response.destroy(), 10);
      },
      "/a": page,
    });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
  });

  test("is followed where it redirects, and counts as none when that never ends", async () => {
    const { web, at } = await running({
      "/robots.txt": ({ headers }, response) =>
        to(headers.host!.startsWith("news") ? "/rules" : `/robots.txt?${Math.random()}`)(
          {} as IncomingMessage,
          response,
        ),
      "/rules": robots("User-agent: *\nDisallow: /a\n"),
      "/a": page,
    });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_REFUSED" });
    expect(await web.get(at("/a", "other.example"))).toMatchObject({ kind: "fetched" });
  });

  test.each([
    "http://127.0.0.1:1/robots.txt",
    "http://127.0.0.1:9999/robots.txt",
    "file:///etc/hosts",
    "http://[::1]/",
  ])("that redirects to %s is not followed, so nothing is asked", async (location) => {
    const { web, at, site } = await running({ "/robots.txt": to(location), "/a": page });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    expect(site.asked).toEqual(["GET /robots.txt"]);
  });

  test("of a page that is redirected to is asked as well", async () => {
    const { web, at } = await running({
      "/robots.txt": robots("User-agent: *\nDisallow: /b\n"),
      "/a": to("/b"),
      "/b": page,
    });
    const error = await errorOf(web.get(at("/a")));
    expect(error.code).toBe("FETCH_REFUSED");
    expect(error.message).toContain(`${at("/a")} → ${at("/b")}`);
  });

  test("is asked for anew after an hour", async () => {
    const { web, at, site } = await running({ "/a": page });
    await web.get(at("/a"));
    web.pass(3_599_000);
    await web.get(at("/a"));
    web.pass(2_000);
    await web.get(at("/a"));
    expect(site.asked.filter((line) => line === "GET /robots.txt")).toHaveLength(2);
  });

  test("that asks for time between pages gets it; too much of it means later", async () => {
    const { web, at } = await running({
      "/robots.txt": ({ headers }, response) =>
        response.end(`User-agent: *\nCrawl-delay: ${headers.host!.startsWith("slow") ? 3600 : 7.5}\n`),
      "/a": page,
    });
    await web.get(at("/a"));
    await web.get(at("/a"));
    expect(web.waits).toEqual([7500]);
    await web.get(at("/a", "slow.example"));
    const error = await errorOf(web.get(at("/a", "slow.example")));
    expect(error).toMatchObject({ name: "RetryLater", values: { retryAt: "2026-03-10T13:00:07.500Z" } });
    expect(web.waits).toEqual([7500]);
  });
});

describe("a reservation of text and data mining", () => {
  const reserves = async (routes: Routes, path = "/a") => {
    const { web, at, site } = await running({ "/a": page, ...routes });
    const error = await errorOf(web.get(at(path)));
    expect(error).toMatchObject({ code: "FETCH_REFUSED", name: "GiveUp" });
    expect(error.message).toContain("its publisher reserves text and data mining");
    return site.asked;
  };

  test("by header is obeyed, also when the page is the same", async () => {
    await reserves({ "/a": (_, response) => response.setHeader("TDM-Reservation", "1").end(page) });
    const { web, at } = await running({
      "/a": (_, response) => response.writeHead(304, { "tdm-reservation": "1" }).end(),
    });
    expect(await errorOf(web.get(at("/a"), { etag: '"1"' }))).toMatchObject({ code: "FETCH_REFUSED" });
  });

  test("by a meta element is obeyed", async () => {
    await reserves({ "/a": `<head><META content='1' data-x name="TDM-Reservation"></head>${page}` });
  });

  test("by a meta element in UTF-16 is obeyed", async () => {
    const bytes = Buffer.from(`<meta name="tdm-reservation" content="1">${page}`, "utf16le");
    await reserves({ "/a": (_, response) => response.end(bytes) });
  });

  test("by the site's file is obeyed before the page is asked for", async () => {
    const list = [{ location: "/a*", "tdm-reservation": 1, "tdm-policy": "https://news.example/policy" }];
    expect(await reserves({ "/.well-known/tdmrep.json": (_, response) => response.end(JSON.stringify(list)) })).toEqual(
      rules,
    );
  });

  test("that is none lets the page through", async () => {
    const { web, at } = await running({
      "/.well-known/tdmrep.json": (_, response) => response.end('[{"location":"/b","tdm-reservation":1}]'),
      "/a": (_, response) =>
        response
          .setHeader("tdm-reservation", "0")
          .end(`<meta name="tdm-reservation" content="0"><!-- <meta name="tdm-reservation" content="1"> -->${page}`),
      "/quoted": (_, response) =>
        response
          .setHeader("content-type", "text/plain")
          .end('Write <meta name="tdm-reservation" content="1"> to reserve.'),
    });
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
    expect(await web.get(at("/quoted"))).toMatchObject({ kind: "fetched" });
  });

  test.each([
    ["an error", 500, "oops"],
    ["a page", 200, "<p>Not found</p>"],
    ["no list", 200, "null"],
  ])("cannot be read from %s", async (_name, status, body) => {
    const { web, at } = await running({
      "/.well-known/tdmrep.json": (_, response) => response.writeHead(status).end(body),
      "/a": page,
    });
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
  });
});

describe("a site that wants rest", () => {
  test.each([
    ["seconds", "90", "2026-03-10T12:01:30.000Z"],
    ["a date", "Tue, 10 Mar 2026 12:05:00 GMT", "2026-03-10T12:05:00.000Z"],
  ])("gets it, told in %s", async (_name, value, retryAt) => {
    const { web, at, site } = await running({
      "/busy": (_, response) => response.writeHead(429, { "retry-after": value }).end(),
      "/a": page,
    });
    expect(await errorOf(web.get(at("/busy")))).toMatchObject({
      code: "FETCH_FAILED",
      name: "RetryLater",
      values: { retryAt },
    });
    const asked = site.asked.length;
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ name: "RetryLater", values: { retryAt } });
    expect(site.asked).toHaveLength(asked);
    web.pass(Date.parse(retryAt) - Date.parse("2026-03-10T12:00:00Z"));
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
  });

  test("is told apart from one that is gone", async () => {
    const { web, at } = await running(
      Object.fromEntries(
        [401, 403, 404, 410, 418, 451, 408, 425, 429, 500, 502, 503, 300, 204, 206].map((status) => [
          `/${status}`,
          (_: IncomingMessage, response: ServerResponse) => response.writeHead(status).end(),
        ]),
      ),
    );
    const named: Record<string, string[]> = { RetryLater: [], GiveUp: [] };
    for (const status of [401, 403, 404, 410, 418, 451, 408, 425, 429, 500, 502, 503, 300, 204, 206])
      named[(await errorOf(web.get(at(`/${status}`)))).name]!.push(String(status));
    expect(named).toEqual({
      RetryLater: ["408", "425", "429", "500", "502", "503"],
      GiveUp: ["401", "403", "404", "410", "418", "451", "300", "204", "206"],
    });
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
