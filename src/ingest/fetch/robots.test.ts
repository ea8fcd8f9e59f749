import { describe, expect, test } from "vitest";
import { readRobots } from "./robots.ts";

const origin = "https://news.example";
const lineFor = (text: string, path: string) => readRobots(origin, text).findLine(origin + path);

test.each([
  ["User-agent: *\nDisallow: /a", "/a/b", 2],
  ["User-agent: *\nDisallow: /a", "/b", null],
  ["User-agent: *\nDisallow:", "/a", null],
  ["User-agent: *\r\nDisallow: /\r\nAllow: /open$", "/open", null],
  ["User-agent: *\r\nDisallow: /\r\nAllow: /open$", "/open/a", 2],
  ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", 2],
  ["User-agent: *\nDisallow: /*?print=", "/a?print=1", 2],
  ["User-agent: onrecord/2.0\nDisallow: /", "/a", 2],
  ["User-agent: onrecordbot\nDisallow: /", "/a", null],
  ["User-agent: other\nUser-agent: ONRECORD\nDisallow: /", "/a", 3],
  ["# nothing\nDisallow: /", "/a", null],
  ["<!doctype html><p>User-agent: *", "/a", null],
  ["User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9", 2],
])("%j on %s: line %s", (text, path, line) => expect(lineFor(text, path)).toBe(line));

test.each([
  ["7", 7000],
  ["0.5", 500],
  ["0", null],
  ["-3", null],
  ["soon", null],
  ["Infinity", 86_400_000],
  ["1e12", 86_400_000],
])("reads a delay of %s", (value, delayMs) => {
  expect(readRobots(origin, `User-agent: *\nCrawl-delay: ${value}`).delayMs).toBe(delayMs);
});

describe("rules made to take long", () => {
  const stars = `/*${"a*".repeat(400)}z$`;
  const many = (rule: string) => `User-agent: *\n${`${rule}: ${stars}\n`.repeat(500)}`;
  const path = `/${"a".repeat(2000)}`;

  test("end soon", () => {
    const started = performance.now();
    lineFor(many("Disallow"), path);
    // some 7 s when all of them are tried
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("shut off more than they say, never less", () => {
    expect(lineFor(many("Disallow"), "/b")).not.toBeNull();
    expect(lineFor(`${many("Allow")}Disallow: /b`, "/b")).toBe(502);
  });
});
