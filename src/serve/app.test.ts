import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Value } from "typebox/value";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryStore, type Store } from "../store/index.ts";
import { ErrorSchema, routes, type Answer, type RouteName } from "./api.ts";
import { appOf } from "./app.ts";

const token = "a-token-for-tests";
const bearer = { authorization: `Bearer ${token}` };
const text =
  "Ferry sinks\n\nThe ferry Margit sank off Tarn Point with 40 people aboard.\n\n“We lost two boats,” Ada Loring said.";

let store: Store;
let app: ReturnType<typeof appOf>;
let key = "";
let webFolder = "";
const logged: string[] = [];

beforeAll(async () => {
  webFolder = mkdtempSync(join(tmpdir(), "onrecord-web-"));
  mkdirSync(join(webFolder, "assets"));
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>app</title>");
  writeFileSync(join(webFolder, "assets/index-abc123.js"), "export {};");
  writeFileSync(join(webFolder, "icon.svg"), "<svg/>");
  store = memoryStore();
  app = appOf({ store, token, webFolder, log: (message) => logged.push(message) });
  const added = await app.request("/api/documents?name=a.txt&published=2016-07-05", {
    method: "POST",
    headers: bearer,
    body: text,
  });
  key = ((await added.json()) as Answer<"add">).key;
});
afterAll(async () => {
  await store.close();
  rmSync(webFolder, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = bearer, method = "GET") =>
  app.request(path, { headers, method });

async function refusal(answer: Response): Promise<readonly [number, string]> {
  const body: unknown = await answer.json();
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  expect(Value.Errors(ErrorSchema, body)).toEqual([]);
  const { error } = body as { error: { code: string; message: string } };
  expect(error.message.length).toBeGreaterThan(10);
  return [answer.status, error.code];
}

/** One good request for each route. */
const asked: Record<Exclude<RouteName, "add">, string> = {
  status: "/api/status",
  stories: "/api/stories",
  documents: "/api/documents?text=ferry&limit=5&order=oldest",
  document: "/api/documents/KEY",
  documentRow: "/api/documents/KEY/row",
  verify: "/api/documents/KEY/verify",
  evidence: "/api/documents/KEY/evidence?start=0&end=5&exact=Ferry",
  raw: "/api/documents/KEY/raw",
  statements: "/api/statements?negated=false&minScore=0.5&from=2016",
  figures: "/api/figures?kind=count&document=KEY",
  series: "/api/series?story=none",
  openapi: "/api/openapi.json",
};
const walked = Object.entries(asked) as readonly [Exclude<RouteName, "add">, string][];

describe("every route", () => {
  test.each(walked)("answers %s by its schema", async (name, path) => {
    const answer = await ask(path.replace("KEY", key));
    expect(answer.status).toBe(200);
    if (name === "raw") expect(await answer.text()).toBe(text);
    else expect(Value.Errors(routes[name].answer, await answer.json())).toEqual([]);
  });

  test.each(walked)("of %s refuses a parameter it does not know, and one given twice", async (name, path) => {
    const join = path.includes("?") ? "&" : "?";
    expect(await refusal(await ask(`${path.replace("KEY", key)}${join}colour=red`))).toEqual([400, "OPTION_INVALID"]);
    const [first] = Object.keys(routes[name].query.properties);
    if (!first) return;
    expect(await refusal(await ask(`${asked[name].split("?")[0]!.replace("KEY", key)}?${first}=1&${first}=1`))).toEqual(
      [400, "OPTION_INVALID"],
    );
  });

  test.each(walked)("of %s asks for the token", async (_name, path) => {
    expect(await refusal(await ask(path.replace("KEY", key), {}))).toEqual([401, "TOKEN_NEEDED"]);
    expect(await refusal(await ask(path, { authorization: "Bearer wrong" }))).toEqual([401, "TOKEN_NEEDED"]);
  });

  test.each(walked)("of %s refuses other methods and names the right ones", async (_name, path) => {
    const answer = await ask(path.split("?")[0]!.replace("KEY", key), bearer, "DELETE");
    expect(answer.headers.get("allow")).toContain("GET");
    expect(await refusal(answer)).toEqual([405, "METHOD_REFUSED"]);
  });

  test.each(walked)("of %s carries the safe headers, also when it refuses", async (_name, path) => {
    for (const headers of [bearer, {}]) {
      const answer = await ask(path.replace("KEY", key), headers);
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self';");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test.each(["document", "documentRow", "verify", "evidence", "raw"] as const)(
    "of %s says what is not there",
    async (name) => {
      expect(await refusal(await ask(asked[name].replace("KEY", "dnone.000000000000")))).toEqual([404, "NOT_FOUND"]);
    },
  );
});

describe("parameters", () => {
  test.each([
    "/api/documents?limit=0",
    "/api/documents?limit=501",
    "/api/documents?limit=ten",
    "/api/documents?limit=1.5",
    "/api/documents?limit=",
    "/api/documents?order=best",
    "/api/documents?from=yesterday",
    "/api/documents?after=nonsense",
    "/api/documents?__proto__=1",
    "/api/documents?toString=1",
    "/api/statements?negated=maybe",
    "/api/statements?minScore=2",
    "/api/statements?stance=lies",
    "/api/documents/KEY/evidence?start=0&end=5",
    "/api/documents/KEY/evidence?start=-1&end=5&exact=x",
    "/api/documents/KEY/evidence?start=5&end=5&exact=",
  ])("refuses %s", async (path) => {
    expect(await refusal(await ask(path.replace("KEY", key)))).toEqual([400, "OPTION_INVALID"]);
  });

  test("narrow to a story and a document", async () => {
    const total = async (query: string) =>
      ((await (await ask(`/api/documents?${query}`)).json()) as { total: number }).total;
    expect(await total(`document=${key}`)).toBe(1);
    expect(await total("document=other")).toBe(0);
    expect(await total("story=none")).toBe(0);
    expect(await total(`story=none&document=${key}`)).toBe(0);
  });
});

describe("strangers", () => {
  const cookie = `onrecord_80=${token}`;

  test.each([
    ["a rebound name", { ...bearer, host: "evil.example:8744" }, "HOST_REFUSED"],
    ["a name that starts like ours", { ...bearer, host: "localhost.evil.example" }, "HOST_REFUSED"],
    ["no name at all", { ...bearer, host: "" }, "HOST_REFUSED"],
    ["a name with a user", { ...bearer, host: "localhost@evil.example" }, "HOST_REFUSED"],
    ["another page's origin", { ...bearer, origin: "http://evil.example" }, "ORIGIN_REFUSED"],
    ["another port's origin", { ...bearer, host: "localhost:8744", origin: "http://localhost:3000" }, "ORIGIN_REFUSED"],
    ["an origin of none", { ...bearer, origin: "null" }, "ORIGIN_REFUSED"],
    ["a cookie sent by another site", { cookie, "sec-fetch-site": "cross-site" }, "ORIGIN_REFUSED"],
    ["a cookie sent by another port", { cookie, "sec-fetch-site": "same-site" }, "ORIGIN_REFUSED"],
  ])("are refused with %s", async (_what, headers, code) => {
    expect(await refusal(await ask("/api/status", headers))).toEqual([403, code]);
  });

  test("with another host are refused the page and its files too", async () => {
    for (const path of ["/", "/assets/index-abc123.js", `/?token=${token}`])
      expect(await refusal(await ask(path, { host: "evil.example" }))).toEqual([403, "HOST_REFUSED"]);
  });

  test("cannot add with the cookie alone", async () => {
    const post = (headers: Record<string, string>) =>
      app.request("/api/documents?name=b.txt", { method: "POST", headers, body: "Another report." });
    expect(await refusal(await post({ cookie }))).toEqual([403, "ORIGIN_REFUSED"]);
    expect(await refusal(await post({ cookie, origin: "http://evil.example" }))).toEqual([403, "ORIGIN_REFUSED"]);
    expect(await refusal(await post({}))).toEqual([401, "TOKEN_NEEDED"]);
    expect((await store.counts()).documents).toBe(1);
  });

  test("do not include our own page", async () => {
    expect(
      (await ask("/api/status", { cookie, origin: "http://localhost", "sec-fetch-site": "same-origin" })).status,
    ).toBe(200);
    expect((await ask("/api/status", { cookie: `a=b; ${cookie}; c=d` })).status).toBe(200);
    expect((await ask("/api/status", { cookie: "onrecord_80=wrong" })).status).toBe(401);
  });
});

describe("the app's page", () => {
  const cookie = { cookie: `onrecord_80=${token}` };

  test("lets in whoever has the token, keeps it in a cookie and takes it off the address", async () => {
    const answer = await ask(`/documents/${key}?token=${token}&at=3`, {});
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/documents/${key}?at=3`);
    expect(answer.headers.get("set-cookie")).toBe(`onrecord_80=${token}; Path=/; HttpOnly; SameSite=Strict`);
  });

  test("names the cookie after the port, so two servers do not shut each other out", async () => {
    const answer = await ask(`/?token=${token}`, { host: "127.0.0.1:9001" });
    expect(answer.headers.get("set-cookie")).toMatch(/^onrecord_9001=/);
  });

  test("never sends anyone to another host", async () => {
    const answer = await ask(`http://localhost//evil.example/?token=${token}`, {});
    expect(answer.headers.get("location")).toBe("/evil.example/");
  });

  test("tells whoever has no token what to do", async () => {
    for (const path of ["/", "/?token=wrong", "/stories"]) {
      const answer = await ask(path, {});
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain("Open the address that onrecord printed");
    }
  });

  test("is given for every place in the app", async () => {
    for (const path of ["/", "/index.html", "/stories/s1", `/documents/${key}`]) {
      const answer = await ask(path, cookie);
      expect([answer.status, await answer.text()]).toEqual([200, "<!doctype html><title>app</title>"]);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("comes with its files, typed and cached", async () => {
    const script = await ask("/assets/index-abc123.js", cookie);
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("cache-control")).toContain("immutable");
    const etag = script.headers.get("etag")!;
    expect((await ask("/assets/index-abc123.js", { "if-none-match": etag })).status).toBe(304);
    expect((await ask("/icon.svg", cookie)).headers.get("content-type")).toBe("image/svg+xml");
  });

  test.each([
    "/assets/gone.js",
    "/missing.css",
    "/assets/..%2f..%2fpackage.json",
    "/..%2f..%2fpackage.json",
    "/assets/../../package.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/%00.js",
    "/assets\\..\\..\\package.json",
    "/api",
    "/api/",
    "/api/nothing",
    "/api/documents/a/b/c",
  ])("is not given for %s", async (path) => {
    expect(await refusal(await ask(path))).toEqual([404, "NO_SUCH_PLACE"]);
  });

  test("takes no other method", async () => {
    expect(await refusal(await ask("/", bearer, "PUT"))).toEqual([405, "METHOD_REFUSED"]);
  });

  test("says how to build it when it was not built", async () => {
    const bare = appOf({ store, token, webFolder: null });
    const answer = await bare.request("/", { headers: cookie });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("npm run build");
  });
});

describe("adding and checking", () => {
  const add = (query: string, body: string | Uint8Array<ArrayBuffer>) =>
    app.request(`/api/documents?${query}`, { method: "POST", headers: bearer, body });

  test("gives the key, and says when it is known already", async () => {
    const body = (await (await add("name=a.txt&published=2016-07-05", text)).json()) as Answer<"add">;
    expect(body).toEqual({ key, status: "unchanged", more: [], failed: [] });
  });

  test.each([
    ["nothing", "name=x.txt", "", 400, "SOURCE_EMPTY"],
    ["no name", "", "words", 400, "OPTION_INVALID"],
    ["a date that is none", "name=x.txt&published=2016-02-31", "words", 400, "OPTION_INVALID"],
    [
      "a picture",
      "name=x.png",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0]),
      415,
      "SOURCE_NOT_TEXT",
    ],
  ])("refuses %s", async (_what, query, body, status, code) => {
    expect(await refusal(await add(query, body))).toEqual([status, code]);
  });

  describe("a file of several reports", () => {
    const item = (name: string, words: string) =>
      `<item><title>Ferry ${name}</title><link>https://gull.example/${name}</link><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item>`;
    const long = "The ferry to Tolland is late again today, said the owner. ".repeat(12);
    const feed = (...items: string[]) =>
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Gull</title>${items.join("")}</channel></rss>`;

    test("adds each, the first as if it were alone, and says what it could not read", async () => {
      const body = feed(item("one", long), item("two", "Soon more."), item("three", long));
      const added = (await (await add("name=feed.xml&url=https://gull.example/feed", body)).json()) as Answer<"add">;
      expect(added).toMatchObject({
        status: "new",
        more: [{ status: "new" }],
        failed: [
          {
            name: "feed.xml",
            code: "ENTRIES_SKIPPED",
            message: expect.stringContaining("1 of 3 entries hold no report"),
          },
        ],
      });
      const urls = [];
      for (const one of [added, ...added.more])
        urls.push(((await (await ask(`/api/documents/${one.key}`)).json()) as Answer<"document">).document.url);
      expect(urls).toEqual(["https://gull.example/one", "https://gull.example/three"]);
      const again = (await (await add("name=feed.xml", body)).json()) as Answer<"add">;
      expect([again, ...again.more].map((one) => one.status)).toEqual(["unchanged", "unchanged"]);
    });

    test("is refused when it holds none", async () => {
      expect(await refusal(await add("name=feed.xml", feed(item("two", "Soon more."))))).toEqual([
        415,
        "ENTRIES_SKIPPED",
      ]);
      expect(await refusal(await add("name=feed.xml", feed()))).toEqual([415, "SOURCE_UNSUPPORTED"]);
    });

    test("may be a database's export", async () => {
      const part = (nth: number) =>
        `                ${nth} of 2 DOCUMENTS\n\n               The Gull Times\n\n             March 1${nth}, 2026\n\nFerry stops, part ${nth}\n\nBYLINE: Ada Brandt\n\nLENGTH: 90 words\n\n“We lost ${nth}0 jobs,” said Mara Ilves, the owner of the Tolland ferry, on Monday.\n\nLOAD-DATE: March 20, 2026\n\n          Copyright 2026 Gull Media\n`;
      const added = (await (await add("name=export.txt", `${part(1)}\n${part(2)}`)).json()) as Answer<"add">;
      expect(added).toMatchObject({ status: "new", more: [{ status: "new" }], failed: [] });
      expect(added.more[0]!.key).not.toBe(added.key);
    });
  });

  test("refuses a body over the limit, whether or not it says its size", async () => {
    const big = new Uint8Array(50 * 1024 * 1024 + 1).fill(0x61);
    expect(await refusal(await add("name=big.txt", big))).toEqual([413, "BODY_TOO_LARGE"]);
    const said = await app.request("/api/documents?name=big.txt", {
      method: "POST",
      headers: { ...bearer, "content-length": String(big.length) },
      body: "little",
    });
    expect(await refusal(said)).toEqual([413, "BODY_TOO_LARGE"]);
  });

  test("tells words that stand there from words that do not", async () => {
    const start = text.indexOf("Margit");
    const check = async (exact: string) =>
      (await (
        await ask(`/api/documents/${key}/evidence?start=${start}&end=${start + 6}&exact=${exact}`)
      ).json()) as Answer<"evidence">;
    expect(await check("Margit")).toMatchObject({ now: "Margit", verified: true, source: null });
    expect(await check("Martha")).toMatchObject({ now: "Margit", verified: false });
    const beyond = (await (
      await ask(`/api/documents/${key}/evidence?start=9000&end=9001&exact=x`)
    ).json()) as Answer<"evidence">;
    expect(beyond).toMatchObject({ now: "", verified: false });
  });

  test("finds the place of the words in the source of a page", async () => {
    const html =
      "<!doctype html><title>Ferry &amp; more</title><article><h1>Ferry &amp; more</h1><p>The ferry Margit &amp; her crew of 40 sank off Tarn Point on Tuesday, the harbour said.</p></article>";
    const added = (await (await add("name=p.html&published=2016-07-05", html)).json()) as Answer<"add">;
    const record = (await (await ask(`/api/documents/${added.key}`)).json()) as Answer<"document">;
    const start = record.document.text.indexOf("& her");
    const query = new URLSearchParams({ start: `${start}`, end: `${start + 5}`, exact: "& her" }).toString();
    const found = (await (await ask(`/api/documents/${added.key}/evidence?${query}`)).json()) as Answer<"evidence">;
    expect(found.verified).toBe(true);
    expect(html.slice(found.source?.start, found.source?.end)).toBe("&amp; her");
  });

  test("never answers a report's own markup as a page", async () => {
    const html =
      "<!doctype html><title><img src=x onerror=alert(1)></title><p><script>alert(1)</script>Some words of a report.</p>";
    const { key: planted } = (await (await add("name=<b>.html", html)).json()) as Answer<"add">;
    for (const path of ["/api/documents", `/api/documents/${planted}`, `/api/documents/${planted}/row`])
      expect((await ask(path)).headers.get("content-type")).toMatch(/^application\/json/);
    const raw = await ask(`/api/documents/${planted}/raw`);
    expect(raw.headers.get("content-type")).toBe("application/octet-stream");
    expect(raw.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+\.html"$/);
    expect(raw.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await raw.text()).toBe(html);
    const echo = await ask("/api/documents/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    expect(await refusal(echo)).toEqual([404, "NOT_FOUND"]);
  });
});

test("keeps what went wrong inside for the log", async () => {
  const broken = appOf({
    store: { ...store, counts: () => Promise.reject(new Error("secret path")) },
    token,
    webFolder: null,
    log: (message) => logged.push(message),
  });
  const answer = await broken.request("/api/status", { headers: bearer });
  expect(await answer.clone().text()).not.toContain("secret");
  expect(await refusal(answer)).toEqual([500, "INTERNAL"]);
  expect(logged.join()).toContain("secret path");
});

test("describes every route in OpenAPI", async () => {
  const described = (await (await ask("/api/openapi.json")).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string; parameters: { name: string }[] }>>;
  };
  expect(described.openapi).toBe("3.1.0");
  for (const [name, { method, path, query }] of Object.entries(routes)) {
    const operation = described.paths[path.replace(":key", "{key}")]?.[method];
    expect(operation?.operationId).toBe(name);
    const names = operation?.parameters.map((parameter) => parameter.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(query.properties)));
  }
});
