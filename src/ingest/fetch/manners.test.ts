import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { closeAll, errorOf, redirect, running, siteFiles } from "../../../test/support/fetcher.ts";
import type { Routes } from "../../../test/support/web-site.ts";

afterEach(closeAll);

const page = "<title>Ferry</title><p>The ferry is late.</p>";

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
    expect(site.asked).toEqual([...siteFiles, "GET /open"]);
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

  test("that is answered with nothing to say (204) shuts nothing off", async () => {
    const { web, at } = await running({ "/robots.txt": (_, response) => response.writeHead(204).end(), "/a": page });
    expect(await web.get(at("/a"))).toMatchObject({ kind: "fetched" });
  });

  test("that is answered in another good way (203) is obeyed", async () => {
    const { web, at } = await running({ "/robots.txt": robots("User-agent: *\nDisallow: /", 203), "/a": page });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_REFUSED" });
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
        redirect(headers.host!.startsWith("news") ? "/rules" : `/robots.txt?${Math.random()}`)(
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
    const { web, at, site } = await running({ "/robots.txt": redirect(location), "/a": page });
    expect(await errorOf(web.get(at("/a")))).toMatchObject({ code: "FETCH_FAILED", name: "RetryLater" });
    expect(site.asked).toEqual(["GET /robots.txt"]);
  });

  test("of a page that is redirected to is asked as well", async () => {
    const { web, at } = await running({
      "/robots.txt": robots("User-agent: *\nDisallow: /b\n"),
      "/a": redirect("/b"),
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
      siteFiles,
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
