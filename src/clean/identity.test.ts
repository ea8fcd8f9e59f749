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
])("canonicalises %s", (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

test.each(["", "mailto:desk@gull.example", "not a url", "file:///a"])("takes %j for no web address", (url) =>
  expect(canonicalUrl(url)).toBeNull(),
);

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
  ["a page of the same slug", `${site}/isles/amp/pier-shut-for-winter`, `${site}/isles/pier-shut-for-winter`, true],
  ["a page of the same number", `${site}/a/48213456`, `${site}/isles/pier-shut-48213456.html`, true],
  ["the number in the slug", `${site}/x/b48213456`, `${site}/isles/pier-shut-b48213456`, true],
  ["a subdomain's page", "https://news.gull.example/pier-shut-today", `${site}/2026/pier-shut-today`, true],
  ["the front page", `${site}/pier-shut-today`, `${site}/`, false],
  ["another report", `${site}/pier-shut-today`, `${site}/ferry-sails-again`, false],
  ["the section it stands in", `${site}/isles/pier-shut-today`, `${site}/isles`, false],
  ["another site", `${site}/pier-shut-today`, "https://tern.example/pier-shut-today", false],
  ["no address", `${site}/pier-shut-today`, "pier-shut-today", false],
])("believes a canonical address that is %s or not", (_what, found, claimed, believed) => {
  expect(identifyingUrl(found, claimed)).toBe(believed ? claimed : found);
});

test("takes what a page says where nobody knows its address, unless it is the front page", () => {
  expect(identifyingUrl(null, `${site}/pier-shut`)).toBe(`${site}/pier-shut`);
  expect(identifyingUrl(null, `${site}/?utm_source=x`)).toBeNull();
  expect(identifyingUrl(null, null)).toBeNull();
  expect(identifyingUrl(`${site}/a`, null)).toBe(`${site}/a`);
});
