import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUrl, documentId, identifyingUrl, siteOf } from "./identity.ts";

test.each([
  ["HTTP://www.Gull.example/a/?utm_source=x#top", "gull.example/a"],
  ["https://gull.example:443/a?b=2&a=1", "gull.example/a?a=1&b=2"],
  ["http://gull.example:8080/", "gull.example:8080"],
  ["https://gull.example/a?fbclid=1&id=7", "gull.example/a?id=7"],
  ["https://gull.example/Case/Matters", "gull.example/Case/Matters"],
  ["https://m.gull.example/a/amp/", "gull.example/a"],
  ["https://amp.gull.example/pier-shut.amp.html", "gull.example/pier-shut.html"],
  ["https://m.example/a", "m.example/a"],
  ["https://gull.example/isles/index.html", "gull.example/isles"],
  ["https://gull.example//isles///a", "gull.example/isles/a"],
  ["https://gull.example/a%7eb%2fc?q=%c3%a9", "gull.example/a~b%2Fc?q=%C3%A9"],
  ["https://gull.example/a;jsessionid=17?print=1&page=2", "gull.example/a?page=2"],
  ["https://web.archive.org/web/20240302101112id_/http:/gull.example/a", "gull.example/a"],
  ["https://www.google.com/amp/s/amp.gull.example/a", "gull.example/a"],
  ["https://gull-example.cdn.ampproject.org/c/s/gull.example/a", "gull.example/a"],
  ["https://google.com/amp/s/www.gull.example/a/amp", "gull.example/a"],
  ["https://www.google.co.za/amp/gull.example/a?usqp=x", "gull.example/a"],
  ["https://cdn.ampproject.org/v/s/gull.example/a?amp_js_v=0.1", "gull.example/a"],
  ["https://web.archive.org/web/2024/https://www.google.com/amp/s/gull.example/a", "gull.example/a"],
  ["https://google.com/amp/about", "google.com/about"],
  ["https://gull.example/amp/isles/a", "gull.example/isles/a"],
  ["https://gull.example/isles/a?amp", "gull.example/isles/a"],
  ["https://gull.example/isles/a?amp=1&view=amp&p=7", "gull.example/isles/a?p=7"],
  ["https://gull.example/camp/ampere/a.amp", "gull.example/camp/ampere/a"],
  ["https://gull.example/a/index.html/amp/", "gull.example/a"],
  [
    "https://gull.example/a?CMP=share_btn&ICID=1&gclid=2&mc_cid=3&mc_eid=4&utm_id=5&fb_ref=6&mtm_source=7",
    "gull.example/a",
  ],
  ["https://gull.example/story.php?storyid=48213&id=7", "gull.example/story.php?id=7&storyid=48213"],
  ["https://gull.example/?p=123&preview=", "gull.example?p=123&preview="],
  ["https://gull.example/a?UTM_Source=x&%75tm_medium=y", "gull.example/a"],
  ["https://gull.example/a?q=ferry#live-updates", "gull.example/a?q=ferry"],
  ["https://gull.example./a", "gull.example/a"],
  ["https://desk@gull.example/a", "gull.example/a"],
])("canonicalises %s", (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

test("is the same when it is canonicalised again, whatever the address", () => {
  const part = fc.constantFrom(
    ..."https:// http:// www. m. amp. gull.example google.com web.archive.org/web/2024/ cdn.ampproject.org/c/s/ : 80 443 8080 / // . .amp .html amp index.html default.php ;jsessionid=1 ? & = # utm_source=x amp=1 view=amp id=7 p a B % %41 %25 36 %2f é @ www.google.com/amp/s/".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
      const canonical = canonicalUrl(`https://${parts.join("")}`);
      if (canonical !== null) expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
    }),
    { numRuns: 5_000 },
  );
});

test("is the same whatever tracks, wraps or parts it, and another for another report", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((word) => word !== "amp" && word !== "index");
  const wraps = [
    (url: string) => url,
    (url: string) => url.replace("https:", "http:"),
    (url: string) => `${url}${url.includes("?") ? "&" : "?"}utm_campaign=x&fbclid=y`,
    (url: string) => `${url}#top`,
    (url: string) => url.replace("https://", "https://www.google.com/amp/s/"),
    (url: string) => `https://web.archive.org/web/20260310180530/${url}`,
    (url: string) => url.replace("gull.", "www.gull."),
  ];
  const address = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.option(fc.nat({ max: 99_999 })))
    .map(([path, id]) => `https://gull.example/${path.join("/")}${id === null ? "" : `?id=${id}`}`);
  fc.assert(
    fc.property(address, address, fc.array(fc.constantFrom(...wraps), { maxLength: 4 }), (one, other, applied) => {
      const canonical = one.slice("https://".length);
      expect(canonicalUrl(applied.reduce((url, wrap) => wrap(url), one))).toBe(canonical);
      if (one !== other) expect(canonicalUrl(other)).not.toBe(canonical);
    }),
  );
});

test("takes time in proportion to an address made to be hard", () => {
  for (const part of [
    "/amp",
    "//",
    ".amp.html",
    "%2",
    "&amp=1",
    "/index.html",
    "https://web.archive.org/web/1/",
    "www.google.com/amp/s/",
  ]) {
    const timeOf = (times: number) => {
      const started = performance.now();
      canonicalUrl(`https://gull.example/${part.repeat(times)}`);
      canonicalUrl(`https://${part.repeat(times)}`);
      return performance.now() - started;
    };
    timeOf(100);
    expect(timeOf(20_000), part).toBeLessThan(Math.max(timeOf(1_000), 5) * 120);
  }
});

test.each([
  "",
  "mailto:desk@gull.example",
  "not a url",
  "file:///a",
  "https://",
  "https://./",
  "https://www.gull.example:x/a",
])("takes %j for no web address", (url) => expect(canonicalUrl(url)).toBeNull());

test("names one address the same in both schemes, and two addresses differently", () => {
  const id = documentId("https://gull.example/a", "ff".repeat(32));
  expect(id).toMatch(/^d[0-9a-f]{12}$/);
  expect(documentId("http://www.gull.example/a/#x", "00".repeat(32))).toBe(id);
  expect(documentId("https://gull.example/b", "ff".repeat(32))).not.toBe(id);
});

test("falls back on the bytes", () => expect(documentId(null, "0123456789abcdef".repeat(4))).toBe("d0123456789ab"));

test.each([
  ["https://www.gull.example:8080/a", "gull.example"],
  ["HTTPS://amp.Gull.example", "gull.example"],
  ["https://web.archive.org/web/2024/https://gull.example/a", "gull.example"],
  ["file:///a", null],
  [null, null],
])("names the site of %s", (url, name) => expect(siteOf(url)).toBe(name));

const site = "https://gull.example";
test.each([
  ["a page of the same slug", `${site}/mobile/pier-shut-for-winter`, `${site}/isles/pier-shut-for-winter`, true],
  ["a page of the same number", `${site}/a/48213456`, `${site}/isles/pier-shut-48213456.html`, true],
  ["the number in the slug", `${site}/x/b48213456`, `${site}/isles/pier-shut-b48213456`, true],
  ["a subdomain's page", "https://news.gull.example/pier-shut-today", `${site}/2026/pier-shut-today`, true],
  ["the front page", `${site}/pier-shut-today`, `${site}/`, false],
  ["another report", `${site}/pier-shut-today`, `${site}/ferry-sails-again`, false],
  ["the section it stands in", `${site}/isles/pier-shut-today`, `${site}/isles`, false],
  ["another site", `${site}/pier-shut-today`, "https://tern.example/pier-shut-today", false],
  ["itself in the other scheme", `${site}/pier-shut-today`, "http://gull.example/pier-shut-today", false],
  ["without its tracking", `${site}/pier-shut-today?CMP=x`, `${site}/pier-shut-today`, false],
  ["no web address", `${site}/pier-shut-today`, "mailto:desk@gull.example", false],
  ["relative to its folder", `${site}/isles/pier-shut-today`, "pier-shut", false],
  ["no address", `${site}/pier-shut-today`, "pier-shut-today", false],
])("believes a canonical address that is %s or not", (_what, found, claimed, believed) => {
  expect(identifyingUrl(found, claimed)).toBe(believed ? claimed : found);
});

test.each([
  ["/isles/pier-shut-48213456", `${site}/isles/pier-shut-48213456`],
  ["//gull.example/isles/pier-shut-48213456", `${site}/isles/pier-shut-48213456`],
  [` ${site}/isles/pier-shut-48213456 `, `${site}/isles/pier-shut-48213456`],
  ["//tern.example/isles/pier-shut-48213456", `${site}/a/48213456`],
  ["/", `${site}/a/48213456`],
])("reads the canonical address %j by where the page was found", (claimed, expected) => {
  expect(identifyingUrl(`${site}/a/48213456`, claimed)).toBe(expected);
});

test("takes what a page says where nobody knows its address, unless it is the front page", () => {
  expect(identifyingUrl(null, `${site}/pier-shut`)).toBe(`${site}/pier-shut`);
  expect(identifyingUrl(null, `${site}/?utm_source=x`)).toBeNull();
  expect(identifyingUrl(null, null)).toBeNull();
  expect(identifyingUrl(`${site}/a`, null)).toBe(`${site}/a`);
});
