import { describe, expect, test } from "vitest";
import { pageOf } from "../../../test/support/build.ts";
import type { FeedHints } from "../../document/index.ts";
import { clean } from "../clean.ts";

const text = "<p>The ferry stopped on Monday after a fire, its owner said in a letter to the mayor.</p>";
const feed: FeedHints = {
  published: "2026-03-10T18:05 EST",
  modified: "2026-03-11T08:00:00+02:00",
  title: "Ferry stops",
  authors: ["Ada Brandt and Oskar Lind", "admin"],
  outlet: "The Gull",
};
const cleanFed = (html: string, hints: FeedHints = feed) =>
  clean(pageOf(html, { mediaType: "text/html" }), { feed: hints });

describe("a page that a feed listed", () => {
  test("takes from the feed what it does not say itself", () => {
    expect(cleanFed(text)).toMatchObject({
      title: { value: "Ferry stops", span: null, from: "feed" },
      byline: [{ value: "Ada Brandt" }, { value: "Oskar Lind", from: "feed" }],
      outlet: { value: "The Gull", from: "feed" },
      published: { value: "2026-03-10T18:05", grain: "minute", zone: "EST", from: "feed" },
      modified: { value: "2026-03-11T08:00:00", zone: "+02:00", from: "feed" },
    });
  });

  test("keeps a title of its own that the feed gives too, and no heading of a part", () => {
    expect(cleanFed(`<h1>Ferry stops</h1>${text}`).title).toMatchObject({ from: "text" });
    expect(cleanFed(`${text}<h1>What the harbour master said</h1>${text}`).title).toMatchObject({
      value: "Ferry stops",
      from: "feed",
    });
  });

  test("is believed on its own date and name before the feed", () => {
    const html = `<html><head><meta property="og:site_name" content="The Tern"><meta property="article:published_time" content="2026-03-09T10:00:00+02:00"></head><body>${text}</body></html>`;
    expect(cleanFed(html)).toMatchObject({
      outlet: { value: "The Tern" },
      published: { value: "2026-03-09T10:00:00" },
    });
  });

  test("came out, for want of better, when it was last changed", () =>
    expect(cleanFed(text, { modified: "2026-03-11" })).toMatchObject({
      published: { value: "2026-03-11", confidence: 0.5 },
      modified: { value: "2026-03-11" },
    }));

  test("yields to what the user says", () => {
    const page = pageOf(text, { mediaType: "text/html" });
    expect(clean(page, { feed, published: "2026-01-01", outlet: "Mine" })).toMatchObject({
      published: { value: "2026-01-01", from: "option" },
      outlet: { value: "Mine", from: "option" },
    });
  });
});
