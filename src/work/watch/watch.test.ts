import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tempFolder } from "../../../test/contract/temp-folder.ts";
import { closeAll, redirect, running, type Running } from "../../../test/support/fetcher.ts";
import type { Routes } from "../../../test/support/web-site.ts";
import { OnrecordError } from "../../document/index.ts";
import { memoryStore, openArchive, type Store } from "../../store/index.ts";
import type { Round } from "./round.ts";
import { showRound } from "./show-round.ts";
import { watch, type WatchOptions } from "./watch.ts";

const folder = tempFolder();
const minute = 60_000;
const hour = 60 * minute;

interface Page {
  readonly words: string;
  readonly status?: number;
}

/** A site whose feed and pages a test changes between rounds; each says by its ETag what it is. */
let feed: { items: readonly string[]; status?: number };
let pages: Record<string, Page>;
let others: Record<string, Exclude<Routes[string], string>>;
let site: Running;
let store: Store;
let time: number;
let said: string[];
/** How the fetcher waits between two pages. */
let nap: (ms: number) => Promise<void>;

beforeEach(async () => {
  feed = { items: [item("/a"), item("/b")] };
  pages = { "/a": report("a"), "/b": report("b") };
  others = {};
  time = Date.UTC(2026, 2, 10, 12);
  said = [];
  nap = pass;
  store = memoryStore();
  const served: Routes = Object.fromEntries(
    ["/feed", "/robots.txt", ...Array.from("abcdefgh", (name) => `/${name}`), "/maps", "/map1", "/map2"].map((path) => [
      path,
      (request, response) => {
        const other = others[path];
        if (other) other(request, response);
        else if (path === "/feed") send(response, rss(feed.items), feed.status, request.headers["if-none-match"]);
        else send(response, pages[path]?.words, pages[path]?.status, request.headers["if-none-match"]);
      },
    ]),
  );
  site = await running(served, { now: () => time, sleep: (ms) => nap(ms) });
});
afterEach(async () => {
  await closeAll();
  await store.close();
});

function pass(ms: number): Promise<void> {
  time += ms;
  return Promise.resolve();
}

function send(response: ServerResponse, body: string | undefined, status = 200, known?: string): void {
  if (body === undefined || status !== 200) response.writeHead(body === undefined ? 404 : status).end();
  else {
    const etag = `"${Buffer.from(body).toString("base64url").slice(-600)}"`;
    if (known === etag) response.writeHead(304, { etag }).end();
    else
      response.writeHead(200, { etag, "content-type": body.startsWith("<?xml") ? "text/xml" : "text/html" }).end(body);
  }
}

function report(name: string, more = ""): Page {
  return {
    words: `<title>Ferry ${name}</title><article><h1>Ferry ${name}</h1><p>“We lost ${name.length}0 jobs on line ${name},” said Mara Ilves, who owns the Tolland ferry.${more}</p></article>`,
  };
}

const item = (path: string, inside = "") => `<item><title>Ferry ${path}</title><link>${path}</link>${inside}</item>`;
const rss = (items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Gull</title>${items.join("")}</channel></rss>`;

async function round(options: Partial<WatchOptions> = {}, address = site.at("/feed")): Promise<Round> {
  const rounds: Round[] = [];
  const say = (line: string) => said.push(line);
  const whole = { store, fetcher: site.web, everyMs: null, now: () => time, say, ...options };
  for await (const one of watch([address], whole)) rounds.push(one);
  expect(rounds).toHaveLength(1);
  return rounds[0]!;
}

/** What was asked since the last call, without what a site is asked first. */
function asked(): readonly string[] {
  const all = site.site.asked.filter((line) => !/robots\.txt|tdmrep/.test(line)).map((line) => line.slice(4));
  const since = all.slice(seen.get(site) ?? 0);
  seen.set(site, all.length);
  return since;
}
const seen = new WeakMap<Running, number>();

describe("a feed", () => {
  test("adds every report it names, with what it says of them", async () => {
    feed.items = [item("/a", "<pubDate>Tue, 10 Mar 2026 08:00:00 GMT</pubDate>"), item("/b")];
    expect(await round()).toMatchObject({ feeds: 1, new: 2, revised: 0, known: 0, failed: 0 });
    const { rows } = await store.documents({ order: "added" });
    expect(rows).toMatchObject([
      { url: site.at("/a"), outlet: "The Gull", published: expect.stringContaining("2026-03-10") },
      { url: site.at("/b"), title: "Ferry b" },
    ]);
    expect(rows.every(({ statements }) => statements > 0)).toBe(true);
    expect(said).toEqual([]);
  });

  test("that did not change costs one request", async () => {
    await round();
    asked();
    await pass(15 * minute);
    const second = await round();
    expect(second).toMatchObject({ unchanged: 1, new: 0, revised: 0 });
    expect(showRound(second)).toBe("1 feed (1 unchanged), nothing new");
    expect(asked()).toEqual(["/feed"]);
  });

  test("that lists one more adds that one only", async () => {
    await round();
    asked();
    feed.items = [item("/c"), ...feed.items];
    pages["/c"] = report("c");
    await pass(15 * minute);
    expect(showRound(await round())).toBe("1 feed, 1 new, 2 known");
    expect(asked()).toEqual(["/feed", "/c"]);
  });

  test("that is gone is asked again after ten minutes, then twenty, and then is as before", async () => {
    await round();
    feed.status = 500;
    await pass(15 * minute);
    asked();
    expect(await round()).toMatchObject({ failedFeeds: 1, new: 0 });
    expect(said.at(-1)).toMatch(/feed could not be fetched: the site answers 500\. Try again later/);
    await pass(9 * minute);
    expect(showRound(await round())).toBe("1 feed (1 not asked yet after failing), nothing new");
    expect(said.at(-1)).toMatch(/feed failed before and is asked again after 2026-03-10T12:2/);
    expect(asked()).toEqual(["/feed"]);
    await pass(2 * minute);
    expect(await round()).toMatchObject({ failedFeeds: 1 });
    await pass(11 * minute);
    expect(await round()).toMatchObject({ resting: 1 });
    await pass(10 * minute);
    feed = { items: [item("/c"), ...feed.items] };
    pages["/c"] = report("c");
    expect(await round()).toMatchObject({ new: 1, known: 2, failedFeeds: 0 });
    expect((await store.visit(site.at("/feed")))?.failures).toBe(0);
  });

  test("that is a page is refused with the feed it names", async () => {
    others["/feed"] = (_, response) =>
      response
        .setHeader("content-type", "text/html")
        .end(
          `<html><head><link rel="stylesheet" href="/x"><link href="/rss" type="application/rss+xml" rel="alternate"></head></html>`,
        );
    expect(await round()).toMatchObject({ failedFeeds: 1 });
    expect(said[0]).toContain(`it is neither a feed nor a sitemap; the feed it names is ${site.at("/rss")}`);
  });

  test("that redirects to this machine is refused", async () => {
    others["/feed"] = redirect("http://127.0.0.1:8081/feed");
    expect(await round()).toMatchObject({ failedFeeds: 1 });
    expect(said[0]).toMatch(/127\.0\.0\.1 is not on the public internet/);
  });
});

describe("a page", () => {
  test("is asked once more after a day, and never again unless its feed says so", async () => {
    await round();
    pages["/a"] = report("a", " It sails on Friday.");
    await pass(23 * hour);
    expect(await round()).toMatchObject({ unchanged: 1, revised: 0 });
    await pass(2 * hour);
    asked();
    expect(showRound(await round())).toBe("1 feed, 1 revised, 1 known");
    expect(asked()).toEqual(["/feed", "/a", "/b"]);
    pages["/a"] = report("a", " It sails on Saturday.");
    await pass(100 * hour);
    expect(await round()).toMatchObject({ unchanged: 1, revised: 0 });
    expect((await store.counts()).revisions).toBe(3);
  });

  test("is not asked again when that was turned off", async () => {
    await round({ revisitMs: 0 });
    await pass(100 * hour);
    asked();
    expect(await round({ revisitMs: 0 })).toMatchObject({ unchanged: 1 });
    expect(asked()).toEqual(["/feed"]);
  });

  test("is asked at once when its feed says that it changed, and such a word is believed once a day if it was wrong", async () => {
    const at = (clock: string) => [item("/a", `<atom:updated>2026-03-10T${clock}Z</atom:updated>`)];
    feed.items = at("11:00:00");
    await round();
    pages["/a"] = report("a", " It sails on Friday.");
    feed.items = at("12:10:00");
    await pass(15 * minute);
    expect(showRound(await round())).toBe("1 feed, 1 revised");
    feed.items = at("12:25:00");
    await pass(15 * minute);
    asked();
    expect(showRound(await round())).toBe("1 feed, nothing new, 1 known");
    expect(asked()).toEqual(["/feed", "/a"]);
    feed.items = at("12:40:00");
    await pass(15 * minute);
    expect(await round()).toMatchObject({ known: 1 });
    expect(asked()).toEqual(["/feed"]);
    pages["/a"] = report("a", " It sails on Saturday.");
    await pass(24 * hour);
    expect(await round()).toMatchObject({ revised: 1 });
  });

  test.each([
    ["is missing", () => delete pages["/b"], "1 failed", /b could not be fetched: there is no such page \(404\)/],
    [
      "is shut off by robots.txt",
      () => (others["/robots.txt"] = (_, response) => response.end("User-agent: *\nDisallow: /b\n")),
      "1 refused (robots.txt)",
      /b was not fetched: line 2 of .*robots\.txt/,
    ],
    [
      "is reserved",
      () => (others["/b"] = (_, response) => response.setHeader("tdm-reservation", "1").end("words")),
      "1 refused (reserved)",
      /its publisher reserves text and data mining/,
    ],
    [
      "redirects to this machine",
      () => (others["/b"] = redirect("http://127.0.0.1:8081/b")),
      "1 refused (address)",
      /127\.0\.0\.1 is not on the public internet/,
    ],
    [
      "is a picture",
      () => (others["/b"] = (_, response) => response.end(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))),
      "1 failed",
      /not text or HTML/,
    ],
  ])("that %s is named and not asked in each round", async (_what, spoil, shown, message) => {
    spoil();
    expect(showRound(await round())).toBe(`1 feed, 1 new, ${shown}`);
    expect(said).toEqual([expect.stringMatching(message)]);
    await pass(30 * minute);
    asked();
    expect(await round()).toMatchObject({ unchanged: 1 });
    expect(asked()).toEqual(["/feed"]);
    await pass(hour);
    pages["/b"] = report("b");
    others = {};
    expect(showRound(await round())).toBe("1 feed, 1 new, 1 known");
  });

  test("that is refused is replaced by what the feed carries of it", async () => {
    const words = "The ferry to Tolland is late again today, said the owner. ".repeat(12);
    feed.items = [item("/b", `<content:encoded><![CDATA[<p>${words}</p>]]></content:encoded>`)];
    others["/robots.txt"] = (_, response) => response.end("User-agent: *\nDisallow: /b\n");
    expect(showRound(await round())).toBe("1 feed, 1 new");
    expect(said).toEqual([]);
    expect((await store.documents()).rows).toMatchObject([{ url: site.at("/b"), outlet: "The Gull" }]);
    await pass(2 * hour);
    expect(showRound(await round())).toBe("1 feed, nothing new, 1 known");
    expect((await store.counts()).revisions).toBe(1);
  });

  test("that the feed carries and gives no address is added once", async () => {
    const words = "The ferry to Tolland is late again today, said the owner. ".repeat(12);
    feed.items = [
      `<item><guid isPermaLink="false">x1</guid><title>Late</title><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item>`,
    ];
    expect(showRound(await round())).toBe("1 feed, 1 new");
    feed.items = [...feed.items, item("/a")];
    await pass(hour);
    expect(showRound(await round())).toBe("1 feed, 1 new, 1 known");
  });

  test("of a host that does not answer is left after three of them failed", async () => {
    feed.items = Array.from("abcdefgh", (name) => item(`/${name}`));
    for (const name of "abcdefgh") pages[`/${name}`] = { ...report(name), status: 503 };
    const first = await round();
    expect(showRound(first)).toBe("1 feed, nothing new, 3 failed, 5 left for the next round");
    for (const name of "abcdefgh") pages[`/${name}`] = report(name);
    await pass(15 * minute);
    expect(showRound(await round())).toBe("1 feed, 8 new");
  });
});

describe("a round", () => {
  test("adds no more new pages than its limit, the newest first, and the others in the next although the feed is the same", async () => {
    feed.items = Array.from("abcde", (name, at) =>
      item(`/${name}`, `<pubDate>Tue, 10 Mar 2026 0${at}:00:00 GMT</pubDate>`),
    );
    for (const name of "abcde") pages[`/${name}`] = report(name);
    expect(showRound(await round({ limit: 2 }))).toBe("1 feed, 2 new, 3 left for the next round");
    expect(asked()).toEqual(["/feed", "/e", "/d"]);
    expect(showRound(await round({ limit: 2 }))).toBe("1 feed, 2 new, 2 known, 1 left for the next round");
    expect(showRound(await round({ limit: 2 }))).toBe("1 feed, 1 new, 4 known");
    expect(showRound(await round({ limit: 2 }))).toBe("1 feed (1 unchanged), nothing new");
  });

  test("names five pages that failed and counts the others", async () => {
    feed.items = Array.from("abcdefgh", (name) => item(`/${name}`));
    pages = {};
    expect(await round()).toMatchObject({ failed: 8 });
    expect(said).toHaveLength(5);
  });

  test("asks for a page that two feeds name once", async () => {
    others["/maps"] = (_, response) => response.end(rss(feed.items));
    const rounds: Round[] = [];
    const feeds = [site.at("/feed"), site.at("/maps"), site.at("/feed")];
    for await (const one of watch(feeds, { store, fetcher: site.web, everyMs: null, now: () => time }))
      rounds.push(one);
    expect(rounds).toMatchObject([{ feeds: 2, new: 2 }]);
    expect(asked()).toEqual(["/feed", "/a", "/b", "/maps"]);
  });

  test("follows an index to the sitemaps that changed", async () => {
    const dated = (path: string, day: string) => `<loc>${site.at(path)}</loc><lastmod>2026-03-${day}</lastmod>`;
    const map = (...paths: string[]) =>
      `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>${site.at(path)}</loc></url>`).join("")}</urlset>`;
    let days = ["08", "09"];
    others["/maps"] = (_, response) =>
      response.end(
        `<?xml version="1.0"?><sitemapindex>${days.map((day, at) => `<sitemap>${dated(`/map${at + 1}`, day)}</sitemap>`).join("")}</sitemapindex>`,
      );
    pages["/map1"] = { words: map("/a") };
    pages["/map2"] = { words: map("/b") };
    expect(showRound(await round({}, site.at("/maps")))).toBe("1 feed, 2 new");
    expect(asked()).toEqual(["/maps", "/map2", "/b", "/map1", "/a"]);
    days = ["08", "10"];
    pages["/map2"] = { words: map("/c", "/b") };
    pages["/c"] = report("c");
    await pass(15 * minute);
    expect(showRound(await round({}, site.at("/maps")))).toBe("1 feed, 1 new, 1 known");
    expect(asked()).toEqual(["/maps", "/map2", "/c"]);
    await pass(15 * minute);
    expect(showRound(await round({}, site.at("/maps")))).toBe("1 feed, nothing new");
    expect(asked()).toEqual(["/maps"]);
  });
});

describe("a watch", () => {
  test("begins a round every so often, and ends when it is told to while it waits", async () => {
    const stop = new AbortController();
    const waits: number[] = [];
    const sleep = (ms: number) => {
      waits.push(ms);
      time += ms;
      if (waits.length === 3) stop.abort();
      return waits.length === 3 ? Promise.reject(new Error("aborted")) : Promise.resolve();
    };
    const starts: number[] = [];
    const options = { store, fetcher: site.web, now: () => time, sleep, stop: stop.signal, everyMs: 10 * minute };
    for await (const { started } of watch([site.at("/feed")], options)) starts.push(started);
    expect(starts.map((start) => start - starts[0]!)).toEqual([0, 10 * minute, 20 * minute]);
    expect(waits.every((ms) => ms > 9 * minute && ms <= 10 * minute)).toBe(true);
  });

  test("ends after the request in flight, keeps its page, and goes on there when it is started again", async () => {
    const stop = new AbortController();
    others["/a"] = (_, response) => {
      stop.abort();
      send(response, pages["/a"]!.words);
    };
    const first = await round({ stop: stop.signal, everyMs: minute });
    expect(showRound(first)).toBe("1 feed, 1 new, stopped");
    expect(asked()).toEqual(["/feed", "/a"]);
    await pass(minute);
    expect(showRound(await round())).toBe("1 feed, 1 new, 1 known");
    expect(asked()).toEqual(["/feed", "/b"]);
  });

  test("does not wait for a gap between two pages to end when it is told to end", async () => {
    const stop = new AbortController();
    let naps = 0;
    nap = (ms) => {
      if (++naps < 2) return pass(ms);
      stop.abort();
      return Promise.reject(new Error("awake"));
    };
    expect(showRound(await round({ stop: stop.signal, everyMs: minute }))).toBe("1 feed, 1 new, stopped");
    expect(said).toEqual([]);
    expect(await store.visit(site.at("/b"))).toBeNull();
  });

  test("goes on with the next round when another program was writing for long, and tells of it", async () => {
    const busy = new OnrecordError("ARCHIVE_BUSY", { path: "a.db", waitedMs: 5_000 });
    let times = 0;
    const slow: Store = {
      ...store,
      add: (...report) => (++times === 2 ? Promise.reject(busy) : store.add(...report)),
    };
    const options = {
      store: slow,
      fetcher: site.web,
      now: () => time,
      sleep: pass,
      say: (line: string) => said.push(line),
    };
    for await (const one of watch([site.at("/feed")], options)) {
      expect(showRound(one)).toBe("1 feed, 1 new, 1 known");
      break;
    }
    expect(said).toEqual([busy.message]);
    times = 1;
    feed.items = [item("/c"), ...feed.items];
    pages["/c"] = report("c");
    await expect(round({ store: slow })).rejects.toBe(busy);
  });

  test("remembers what it saw when the archive is opened again", async () => {
    const path = join(folder.path(), "watched.db");
    for (const shown of ["1 feed, 2 new", "1 feed (1 unchanged), nothing new"]) {
      const archive = await openArchive(path);
      expect(showRound(await round({ store: archive }))).toBe(shown);
      expect(await archive.integrity()).toEqual([]);
      await archive.close();
    }
    expect(asked()).toEqual(["/feed", "/a", "/b", "/feed"]);
  });

  test("adds nothing twice when it was killed between a page and what is remembered of it", async () => {
    const dying: Store = { ...store, keepVisit: () => Promise.reject(new Error("killed")) };
    await expect(round({ store: dying })).rejects.toThrow("killed");
    expect((await store.counts()).revisions).toBe(1);
    expect(await round()).toMatchObject({ new: 1, known: 1 });
    expect((await store.counts()).revisions).toBe(2);
  });
});
