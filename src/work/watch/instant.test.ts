import { expect, test } from "vitest";
import type { FeedEntry } from "../../ingest/index.ts";
import { readFeed } from "../../ingest/index.ts";
import { instantOf, newestFirst } from "./instant.ts";

test.each([
  ["2026-03-10T18:05", "+02:00", "2026-03-10T16:05:00.000Z"],
  ["2026-03-10T18:05", "-0530", "2026-03-10T23:35:00.000Z"],
  ["2026-03-10T18:05", "GMT+2", "2026-03-10T16:05:00.000Z"],
  ["2026-03-10T18:05:30", "Z", "2026-03-10T18:05:30.000Z"],
  ["2026-03-10T18:05", "EST", "2026-03-10T18:05:00.000Z"],
  ["2026-03-10T18:05", null, "2026-03-10T18:05:00.000Z"],
  ["2026-03-10", null, "2026-03-10T00:00:00.000Z"],
  ["2026", null, "2026-01-01T00:00:00.000Z"],
])("places %s %s", (value, zone, instant) => {
  expect(new Date(instantOf({ value, zone, grain: "minute" })).toISOString()).toBe(instant);
});

test("orders the latest first, and what has no date behind in its own order", () => {
  const entry = (name: string, date: string) =>
    `<item><title>${name}</title>${date && `<pubDate>${date}</pubDate>`}</item>`;
  const { entries } = readFeed(
    `<rss><channel>${[entry("x", ""), entry("old", "2026-03-08"), entry("y", ""), entry("new", "2026-03-09")].join("")}</channel></rss>`,
    null,
  );
  expect(newestFirst(entries).map(({ title }: FeedEntry) => title)).toEqual(["new", "old", "x", "y"]);
});
