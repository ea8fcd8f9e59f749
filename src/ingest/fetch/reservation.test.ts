import { describe, expect, test } from "vitest";
import { isReservedByHeader, isReservedByMeta, readReservations } from "./reservation.ts";

test.each([
  ["1", true],
  [" 1 ", true],
  ["0, 1", true],
  [["0", "1"], true],
  ["0", false],
  ["10", false],
  ["", false],
  [undefined, false],
])("reads the header %j", (value, isReserved) => expect(isReservedByHeader(value)).toBe(isReserved));

test.each([
  ['<meta name="tdm-reservation" content="1">', true],
  ["<p>late <META CONTENT=1 NAME=TDM-Reservation />", true],
  ["<meta\nname = 'tdm-reservation'\ncontent = ' 1 '\n/>", true],
  ['<meta name="a" content="tdm-reservation"><meta name="tdm-reservation" content="1">', true],
  ['<meta name="tdm-reservation" content="0">', false],
  ['<meta name="tdm-policy" content="1">', false],
  ['<meta name="description" content="tdm-reservation"><b content="1">', false],
  ['<!-- <meta name="tdm-reservation" content="1"> -->', false],
  ['<!-- <meta name="tdm-reservation" content="1">', false],
  ['<metaphor name="tdm-reservation" content="1">', false],
  ["<meta", false],
  ["", false],
])("reads the page %j", (text, isReserved) => expect(isReservedByMeta(Buffer.from(text))).toBe(isReserved));

test.each(["<div>", "<", "<!-", "<!--", "<meta ", "<meta tdm-reservation>", "<meta tdm-reservation "])(
  "takes little time for a megabyte of %s",
  (piece) => {
    const started = performance.now();
    isReservedByMeta(Buffer.from(piece.repeat(1_000_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

describe("the site's file", () => {
  const origin = "https://news.example";
  const isReserved = (rules: unknown, path: string) =>
    readReservations(origin, typeof rules === "string" ? rules : JSON.stringify(rules))(origin + path);
  const rule = (location: unknown, value: unknown) => ({ location, "tdm-reservation": value });

  test.each([
    [[rule("/", 1)], "/a", true],
    [[rule("*", 1)], "/a", true],
    [[rule("/news/*", 1)], "/news/a", true],
    [[rule("/news/*", 1)], "/sport/a", false],
    [[rule("/*.html$", "1")], "/a.html", true],
    [[rule("news", true)], "/news/a", true],
    [[rule(`${origin}/news`, 1)], "/news/a", true],
    [[rule("https://other.example/news", 1)], "/news/a", false],
    [[rule("/", 1), rule("/open/", 0)], "/open/a", false],
    [[rule("/", 1), rule("/open/", 0)], "/a", true],
    [[rule("/a", 0), rule("/a", 1)], "/a", true],
    [[rule(undefined, 1)], "/a", true],
    [rule("/", 1), "/a", true],
    [[rule("/", 0)], "/a", false],
    [[rule("/a\nAllow: /", 1), null, 7, "x", []], "/a", false],
    ["", "/a", false],
    ["<p>not found", "/a", false],
    ["[".repeat(100_000), "/a", false],
  ])("%j on %s: %s", (rules, path, reserved) => expect(isReserved(rules, path)).toBe(reserved));
});
