import type { Socket } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { errorOf, testFetcher, type TestFetcher } from "../../../test/support/fetcher.ts";
import { startRawSite, startSite, type Routes, type Site } from "../../../test/support/web-site.ts";
import { readSource } from "../read-source.ts";
import { isFailed } from "../source.ts";
import type { FetcherOptions } from "./options.ts";

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

interface Running {
  readonly site: Site;
  readonly web: TestFetcher;
  readonly url: string;
}

function run(site: Site, options: FetcherOptions): Running {
  const web = testFetcher([site], options);
  open.push(site, web);
  return { site, web, url: `http://news.example:${site.port}/a` };
}

const serving = async (routes: Routes, options: FetcherOptions = {}) => run(await startSite(routes), options);

/** Answers with these very bytes. */
const answering = async (answer: string | ((socket: Socket) => void), options: FetcherOptions = {}) =>
  run(
    await startRawSite((socket) => (typeof answer === "string" ? socket.end(answer, "latin1") : answer(socket))),
    options,
  );

const quick = { connectMs: 400, idleMs: 150, totalMs: 400 } as const;

describe("a redirect", () => {
  test.each([
    ["http://127.0.0.1:9999/", "loopback"],
    ["http://169.254.169.254/latest/meta-data/", "link-local"],
    ["http://[::ffff:127.0.0.1]:9999/", "not on the public internet"],
    ["http://[::1]:9999/", "loopback"],
    ["http://2130706433:9999/", "loopback"],
    ["//0x7f.1:9999/", "loopback"],
    ["http://localhost:9999/", "inside a machine"],
    ["http://printer/", "without a domain"],
    ["file:///etc/passwd", "only http and https"],
    ["ftp://news.example/", "only http and https"],
    ["data:text/html,<p>hello", "only http and https"],
    ["http://jane:secret@news.example/", "a user name or a password"],
    ["http://news.example:25/", "port 25"],
  ])("to %s is refused", async (location, why) => {
    const { web, url, site } = await serving({
      "/a": (_, response) => response.writeHead(302, { location }).end(),
    });
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_REFUSED", name: "GiveUp" });
    expect(error.message).toContain(why);
    expect(error.message).not.toContain("secret");
    expect(site.asked.filter((line) => line === "GET /a")).toHaveLength(1);
  });

  test("of a feed to this machine is refused, and the next source is read", async () => {
    const inner = await startSite({
      "/": "<rss><channel><item><link>https://gull.example/a</link></item></channel></rss>",
    });
    const { web, url, site } = await serving({
      "/a": (_, response) => response.writeHead(301, { location: `http://127.0.0.1:${inner.port}/` }).end(),
      "/b": "<p>The ferry stays in port, said the warden.</p>",
    });
    open.push(inner);
    const outcomes = [];
    for (const source of [url, url.replace(/a$/, "b")])
      for await (const item of readSource(source, { fetcher: web }))
        outcomes.push(isFailed(item) ? item.error.message : item.text);
    expect(outcomes).toEqual([
      expect.stringContaining("127.0.0.1 is not on the public internet: this machine (loopback)"),
      "<p>The ferry stays in port, said the warden.</p>",
    ]);
    expect(inner.asked).toEqual([]);
    expect(site.asked.at(-1)).toBe("GET /b");
  });

  test("in a circle is told", async () => {
    const { web, url } = await serving({
      "/a": (_, response) => response.writeHead(301, { location: "/b" }).end(),
      "/b": (_, response) => response.writeHead(308, { location: "/a#again" }).end(),
    });
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_FAILED", name: "GiveUp" });
    expect(error.message).toContain("in a circle");
  });

  test("is followed five times and no more", async () => {
    const { web, url, site } = await serving({
      "/a": (request, response) => {
        const step = Number(new URL(request.url!, "http://x").searchParams.get("n") ?? 0);
        response.writeHead(302, { location: `/a?n=${step + 1}` }).end();
      },
    });
    expect((await errorOf(web.get(url))).message).toContain("more than 5 times");
    expect(site.asked.filter((line) => line.startsWith("GET /a"))).toHaveLength(6);
  });

  test("to nowhere is told", async () => {
    const { web, url } = await serving({ "/a": (_, response) => response.writeHead(302).end() });
    expect((await errorOf(web.get(url))).message).toContain("does not say where");
    const second = await serving({ "/a": (_, response) => response.writeHead(302, { location: "http://[" }).end() });
    expect(await errorOf(second.web.get(second.url))).toMatchObject({ code: "FETCH_FAILED" });
  });

  test("keeps letters beyond ASCII", async () => {
    const { web, url } = await serving({
      "/a": (_, response) =>
        response.writeHead(302, { location: Buffer.from("/caf\u00e9", "utf8").toString("latin1") }).end(),
      "/caf%C3%A9": "<p>here",
    });
    expect(await web.get(url)).toMatchObject({ kind: "fetched" });
  });
});

describe("a slow site", () => {
  test("that sends a byte now and then is left in the end", async () => {
    let timer: NodeJS.Timeout | undefined;
    const { web, url } = await serving(
      {
        "/a": (_, response) => {
          timer = setInterval(() => response.write("."), 20);
          response.on("close", () => clearInterval(timer));
        },
      },
      { limits: quick },
    );
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    expect(error.message).toContain("longer than 0.4 s");
  });

  test("that drips its headers is left as well", async () => {
    const { web, url } = await answering(
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const timer = setInterval(() => socket.write("X-A: 1\r\n"), 20);
        socket.on("close", () => clearInterval(timer));
      },
      { limits: quick },
    );
    expect((await errorOf(web.get(url))).message).toContain("longer than 0.4 s");
  });

  test.each([
    ["before it answers", ""],
    ["in the middle", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>The"],
  ])("that falls silent %s is left", async (_name, answer) => {
    const { web, url } = await answering((socket) => socket.write(answer), { limits: quick });
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    expect(error.message).toContain("silent for 0.15 s");
  });

  test("whose name server is silent is left", async () => {
    const { web, url } = await serving({}, { limits: quick, lookup: () => new Promise(() => {}) });
    expect((await errorOf(web.get(url))).message).toContain("no name server answered in 0.4 s");
  });

  test("that takes no connection is told", async () => {
    const { web, url, site } = await serving({});
    await site.close();
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    expect(error.message).toContain("ECONNREFUSED");
  });
});

describe("a body without end", () => {
  const endless: Routes = {
    "/a": (_, response) => {
      const chunk = Buffer.alloc(65_536, "a");
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more);
      more();
    },
  };

  test("stops at the limit", async () => {
    const { web, url } = await serving(endless, { maxBytes: 1_000_000 });
    expect(await errorOf(web.get(url))).toMatchObject({
      code: "SOURCE_TOO_LARGE",
      values: { size: "more than 1 MB", limit: "1 MB" },
    });
  });

  test("that says its size is not begun", async () => {
    const { web, url } = await answering("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n", {
      maxBytes: 1_000_000,
    });
    expect(await errorOf(web.get(url))).toMatchObject({ code: "SOURCE_TOO_LARGE", values: { size: "9 GB" } });
  });

  test("as robots.txt is cut, and what came before holds", async () => {
    const { web, url, site } = await serving({
      "/robots.txt": (_, response) => {
        response.write("User-agent: *\nDisallow: /closed\n");
        const chunk = Buffer.alloc(65_536, "# more\n");
        const more = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", more);
        more();
      },
      "/a": "<p>open",
    });
    expect(await web.get(url)).toMatchObject({ kind: "fetched" });
    expect(await errorOf(web.get(`http://news.example:${site.port}/closed`))).toMatchObject({ code: "FETCH_REFUSED" });
  });

  const zeros = Buffer.alloc(64_000_000);
  test.each([
    ["gzip", gzipSync(zeros)],
    ["deflate", deflateSync(zeros)],
    ["br", brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ["gzip, gzip", gzipSync(gzipSync(zeros))],
  ])("packed small as %s stops at the limit", async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(100_000);
    const { web, url } = await serving(
      { "/a": (_, response) => response.writeHead(200, { "content-encoding": coding }).end(bomb) },
      { maxBytes: 1_000_000 },
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await errorOf(web.get(url))).toMatchObject({ code: "SOURCE_TOO_LARGE" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("that unpacks to nothing stops at the limit", async () => {
    // an empty block that is not the last one, again and again
    const nothing = Buffer.concat(Array.from({ length: 50_000 }, () => Buffer.of(0, 0, 0, 0xff, 0xff)));
    const { web, url } = await serving(
      {
        "/a": (_, response) => {
          response.writeHead(200, { "content-encoding": "gzip" });
          response.write(Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3));
          const more = () => {
            while (!response.destroyed && response.write(nothing));
          };
          response.on("drain", more);
          more();
        },
      },
      { maxBytes: 1_000_000 },
    );
    expect(await errorOf(web.get(url))).toMatchObject({ code: "SOURCE_TOO_LARGE" });
  });

  test("of single bytes costs no more than its bytes", async () => {
    const { web, url } = await answering((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
      socket.end(`${"1\r\na\r\n".repeat(300_000)}0\r\n\r\n`);
    });
    const got = await web.get(url);
    expect(got.kind === "fetched" && got.bytes.length).toBe(300_000);
  });
});

describe("a broken answer", () => {
  test.each([
    ["shorter than it says", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>The ferry", "RetryLater"],
    ["cut in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n<p>The ferry", "RetryLater"],
    ["of two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n<p>T", "GiveUp"],
    [
      "of a length and chunks",
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n",
      "GiveUp",
    ],
    ["that is no HTTP", "220 mail.example ESMTP\r\n", "GiveUp"],
    ["that is empty", "", "RetryLater"],
    ["with a bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>\r\n", "GiveUp"],
    ["in another protocol", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n", "GiveUp"],
    [
      "packed by nobody knows what",
      "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 3\r\n\r\n<p>",
      "GiveUp",
    ],
    ["packed too often", "HTTP/1.1 200 OK\r\nContent-Encoding: br, br, br\r\nContent-Length: 3\r\n\r\n<p>", "GiveUp"],
    ["not packed as it says", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n<p>", "GiveUp"],
    [
      "not packed as it says, either",
      "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\n<p>",
      "GiveUp",
    ],
    [
      "not packed as it says, at all",
      "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 3\r\n\r\n\xff\xff\xff",
      "GiveUp",
    ],
    ["without a page", "HTTP/1.1 101\r\n\r\n", "GiveUp"],
  ])("%s is told", async (_name, answer, name) => {
    const { web, url } = await answering(answer, { limits: { ...quick, totalMs: 2000 } });
    expect(await errorOf(web.get(url))).toMatchObject({ code: "FETCH_FAILED", name });
  });

  test.each(["gzip", "deflate", "br"])("cut while packed as %s is told", async (coding) => {
    const text = Buffer.from("The ferry is late. ".repeat(50));
    const whole =
      coding === "gzip" ? gzipSync(text) : coding === "deflate" ? deflateSync(text) : brotliCompressSync(text);
    const cut = whole.subarray(0, whole.length - 9);
    const { web, url } = await serving({
      "/a": (_, response) => response.writeHead(200, { "content-encoding": coding }).end(cut),
    });
    expect(await errorOf(web.get(url))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
  });

  test("longer than it says is read as long as it says", async () => {
    const { web, url } = await answering(
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n<p>and much more, which is not the page",
    );
    expect(await web.get(url)).toMatchObject({ bytes: new Uint8Array(Buffer.from("<p>")) });
  });

  test.each([
    ["one long header", `X-A: ${"a".repeat(100_000)}\r\n`],
    ["many headers", "X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(3000)],
  ])("with %s is told", async (_name, headers) => {
    const { web, url } = await answering(`HTTP/1.1 200 OK\r\n${headers}Content-Length: 3\r\n\r\n<p>`);
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_FAILED", name: "GiveUp" });
    expect(error.message).toContain("headers are too long");
  });
});

describe("a name server", () => {
  const answers = (...lists: readonly (readonly string[])[]) => {
    let asked = 0;
    return () => {
      const list = lists[Math.min(asked++, lists.length - 1)]!;
      return Promise.resolve(list.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })));
    };
  };

  test.each([
    ["a private address", ["10.0.0.5"]],
    ["a public address and a private one", ["93.184.215.14", "192.168.0.1"]],
    ["a private address and a public one", ["192.168.0.1", "93.184.215.14"]],
    ["a mapped one", ["::ffff:10.0.0.5"]],
    ["one with a zone", ["fe80::1%eth0"]],
    ["what is no address", ["news.internal"]],
  ])("that answers %s is not believed", async (_name, list) => {
    const { web, url, site } = await serving({ "/a": "<p>" }, { lookup: answers(list) });
    const error = await errorOf(web.get(url));
    expect(error).toMatchObject({ code: "FETCH_REFUSED", name: "GiveUp" });
    expect(error.message).toContain("news.example leads to");
    expect(site.asked).toEqual([]);
  });

  test("is asked once a request, and what it said then is what is connected to", async () => {
    // nobody but the look-up given knows this name: another one on the way to the connection would fail
    const { web, url, site } = await serving({ "/a": "<p>right" });
    expect(await web.get(url)).toMatchObject({ bytes: new Uint8Array(Buffer.from("<p>right")) });
    // robots.txt, the reservations and the page: one look-up each
    expect(web.lookups).toEqual(["news.example", "news.example", "news.example"]);
    expect(site.asked).toHaveLength(3);
  });

  test("that changes its mind between two requests is judged again", async () => {
    const { web, url, site } = await serving(
      { "/a": "<p>" },
      { lookup: answers(["127.0.0.1"], ["127.0.0.1"], ["127.0.0.2"]) },
    );
    expect(await errorOf(web.get(url))).toMatchObject({ code: "FETCH_REFUSED" });
    expect(site.asked).toEqual(["GET /robots.txt", "GET /.well-known/tdmrep.json"]);
  });

  test("may name several addresses: the next is tried when one takes no connection", async () => {
    const site = await startSite({ "/a": "<p>" });
    const web = testFetcher([site], {
      allow: [`127.0.0.1:${site.port}`, `127.0.0.9:${site.port}`],
      lookup: answers(["127.0.0.9", "127.0.0.1"]),
    });
    open.push(site, web);
    expect(await web.get(`http://news.example:${site.port}/a`)).toMatchObject({ kind: "fetched" });
  });

  test.each([
    ["ENOTFOUND", "GiveUp"],
    ["EAI_AGAIN", "RetryLater"],
    ["ESERVFAIL", "RetryLater"],
  ])("that answers %s makes it %s", async (code, name) => {
    const lookup = () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
    const { web, url } = await serving({}, { lookup });
    expect(await errorOf(web.get(url))).toMatchObject({ code: "FETCH_FAILED", name });
  });

  test("that answers nothing is told", async () => {
    const { web, url } = await serving({}, { lookup: answers([]) });
    expect(await errorOf(web.get(url))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
  });
});

test("asks no loopback address that was not allowed by name and port", async () => {
  const site = await startSite({ "/a": "<p>" });
  const web = testFetcher([]);
  open.push(site, web);
  for (const host of ["127.0.0.1", "news.example", "localhost", "[::1]"])
    expect(await errorOf(web.get(`http://${host}:${site.port}/a`))).toMatchObject({ code: "FETCH_REFUSED" });
  expect(site.asked).toEqual([]);
});
