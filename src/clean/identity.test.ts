import { expect, test } from "vitest";
import { canonicalUrl, documentId } from "./identity.ts";

test.each([
  ["HTTP://www.Gull.example/a/?utm_source=x#top", "gull.example/a"],
  ["https://gull.example:443/a?b=2&a=1", "gull.example/a?a=1&b=2"],
  ["http://gull.example:8080/", "gull.example:8080"],
  ["https://gull.example/a?fbclid=1&id=7", "gull.example/a?id=7"],
  ["https://gull.example/Case/Matters", "gull.example/Case/Matters"],
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
