import { describe, expect, test } from "vitest";
import { chooseAuthors } from "./authors.ts";
import { collectDates } from "./candidates.ts";
import { chooseDates } from "./choose-dates.ts";
import { readJsonLd } from "./json-ld.ts";
import { chooseTitle, withoutSite } from "./title.ts";

describe("JSON-LD", () => {
  test("finds the article in a graph, with authors by reference", () => {
    const script = JSON.stringify({
      "@graph": [
        { "@type": "WebPage", name: "The Gull", datePublished: "2020-01-01" },
        {
          "@type": "NewsArticle",
          headline: "Harbour &amp; pier",
          author: { "@id": "#ilse" },
          datePublished: "2026-03-10",
        },
        { "@type": "Person", "@id": "#ilse", name: "Ilse Marrow" },
      ],
    });
    const [article, page] = readJsonLd([script]);
    expect(article).toMatchObject({
      headline: "Harbour & pier",
      authors: ["Ilse Marrow"],
      published: "2026-03-10",
      article: true,
    });
    expect(page).toMatchObject({ published: "2020-01-01", article: false });
  });

  test.each([
    ['<!-- {"@type":"Article","headline":"One"} -->', "One"],
    ['//<![CDATA[\n{"@type":"Article","headline":"Two",}\n//]]>', "Two"],
    ['{"@type":["Thing","BlogPosting"],"headline":"Th\nree"};', "Th ree"],
  ])("reads %j although it is not quite JSON", (script, headline) => {
    expect(readJsonLd([script])[0]?.headline).toBe(headline);
  });

  test.each(["", "{", "null", "[1,2]", "[".repeat(100_000), '{"@type":7,"author":[[["x"]]]}'])(
    "passes over %.20s",
    (script) => {
      expect(readJsonLd([script])).toEqual([]);
    },
  );
});

describe("the title", () => {
  test.each([
    ["Harbour closes | The Tern Gazette", "The Tern Gazette", "Harbour closes"],
    ["Harbour closes - what now? - Tern Gazette", "The Tern Gazette", "Harbour closes - what now?"],
    ["Harbour closes to all ferries | Isles | Tern", null, "Harbour closes to all ferries"],
    ["Stop-gap pier - a history", "The Tern Gazette", "Stop-gap pier - a history"],
    ["The Tern Gazette | Harbour closes", "The Tern Gazette", "Harbour closes"],
  ])("of %s, seen in %s, is %s", (title, outlet, expected) => expect(withoutSite(title, outlet)).toBe(expected));

  const heading = { value: "Harbour closes to all ferries", level: 1, start: 10, end: 39 };

  test("is the line above the byline where the page's title is only the site's name", () => {
    const above = { ...heading, level: 0 };
    const given = [{ value: "Tern Gazette Online", from: "meta" as const }];
    expect(chooseTitle({ given, visible: [], above, outlet: "The Tern Gazette" }).title?.value).toBe(heading.value);
    const more = [{ value: "Pier shut", from: "meta" as const }];
    expect(chooseTitle({ given: more, visible: [], above, outlet: "The Tern Gazette" }).title?.value).toBe("Pier shut");
  });

  test("is the one heading of the second level where there is none of the first", () => {
    const given = [{ value: "What we know - Tern Gazette", from: "meta" as const }];
    const { title } = chooseTitle({ given, visible: [{ ...heading, level: 2 }], outlet: "Tern Gazette" });
    expect(title?.value).toBe(heading.value);
  });

  test.each([
    ["Isles\nHarbour closes to all ferries", 6, "Harbour closes to all ferries"],
    ["Harbour closes to all ferries [Watch]", 0, "Harbour closes to all ferries"],
    ["Harbour closes to all ferries | Editorial", 0, "Harbour closes to all ferries"],
    ["Harbour closes to all ferries (40)", 0, "Harbour closes to all ferries (40)"],
  ])("leaves out what is no part of it in %j", (value, from, words) => {
    const line = { value, level: 1, start: 10, end: 10 + value.length };
    const given = [{ value: "Harbour closes to all ferries", from: "meta" as const }];
    const { title } = chooseTitle({ given, visible: [line], outlet: null });
    expect(title).toMatchObject({ value: words, span: { start: 10 + from, end: 10 + from + words.length } });
  });

  test("is the visible heading that metadata agrees with, with its place", () => {
    const given = [{ value: "HARBOUR closes to all ferries - Tern", from: "meta" as const }];
    expect(chooseTitle({ given, visible: [heading], outlet: "Tern" }).title).toEqual({
      value: heading.value,
      span: { start: 10, end: 39 },
      from: "text",
    });
  });

  test("is what metadata says when nothing visible agrees, and says so", () => {
    const given = [{ value: "Ferries stop", from: "json-ld" as const }];
    expect(chooseTitle({ given, visible: [], outlet: null }).title).toEqual({
      value: "Ferries stop",
      span: null,
      from: "json-ld",
    });
  });

  test("is not the outlet's name", () => {
    const given = [{ value: "Tern", from: "meta" as const }];
    expect(chooseTitle({ given, visible: [], outlet: "Tern" }).title).toBeNull();
  });
});

describe("authors", () => {
  test("are parted, and found again in the visible byline", () => {
    const visible = [{ value: "Tobin Ashe", span: { start: 5, end: 15 }, from: "text" as const }];
    const given = [{ value: "By Ilse Marrow and Tobin Ashe, The Gull", from: "meta" as const }];
    expect(chooseAuthors({ given, visible, outlet: "The Gull" })).toEqual([
      { value: "Ilse Marrow", span: null, from: "meta" },
      visible[0],
    ]);
  });

  test.each([
    ["ByTobin Ashe", "Tobin Ashe", 7],
    ["Tobin Ashe PhD", "Tobin Ashe", 5],
    ["Tobin Ashe THE GULL", "Tobin Ashe", 5],
    ["Byron Maas", "Byron Maas", 5],
  ])("are the name alone in %j", (value, name, start) => {
    const visible = [{ value, span: { start: 5, end: 5 + value.length }, from: "text" as const }];
    expect(chooseAuthors({ given: [], visible, outlet: "The Gull" })).toEqual([
      { value: name, span: { start, end: start + name.length }, from: "text" },
    ]);
  });

  test.each([
    ["Marrow, Ilse", ["Ilse Marrow"]],
    ["Marrow, Ilse; Ashe, Tobin K.", ["Ilse Marrow", "Tobin K. Ashe"]],
    ["Ilse Marrow, Tobin Ashe", ["Ilse Marrow", "Tobin Ashe"]],
    ["ILSE MARROW, STAFF WRITER", ["ILSE MARROW"]],
    ["Reuters, Kell", ["Reuters"]],
  ])("stand the right way round in %j", (value, names) => {
    const chosen = chooseAuthors({ given: [{ value, from: "meta" }], visible: [], outlet: null });
    expect(chosen.map((found) => found.value)).toEqual(names);
  });

  test("are people rather than the house they work for, and agencies stay", () => {
    const given = ["Tobin Ashe", "Kell Harbour Media", "Reuters"].map((value) => ({ value, from: "meta" as const }));
    const named = chooseAuthors({ given, visible: [], outlet: null }).map(({ value }) => value);
    expect(named).toEqual(["Tobin Ashe", "Reuters"]);
    expect(chooseAuthors({ given: given.slice(1, 2), visible: [], outlet: null })).toHaveLength(1);
  });

  test.each([
    "https://gull.example/ilse",
    "admin",
    "The Gull",
    "ilse@gull.example",
    "ilse.marrow.12",
    "(Image: Gull Pictures)",
  ])("are not %s", (value) => {
    expect(chooseAuthors({ given: [{ value, from: "meta" }], visible: [], outlet: "The Gull" })).toEqual([]);
  });
});

describe("dates", () => {
  const chosen = (
    ...given: readonly (readonly [string, "json-ld" | "meta" | "url" | "text", "published" | "modified", number])[]
  ) => {
    const dates = collectDates();
    for (const [words, from, about, confidence] of given) dates.add(words, from, about, confidence);
    return chooseDates(dates);
  };

  test("are all kept, best first, and the best becomes the date", () => {
    const { published, modified, dates } = chosen(
      ["2026-03-10", "url", "published", 0.8],
      ["2026-03-12", "meta", "modified", 0.9],
      ["2026-03-10T07:15+01:00", "json-ld", "published", 0.95],
    );
    expect(published?.value).toBe("2026-03-10T07:15");
    expect(modified?.value).toBe("2026-03-12");
    expect(dates.map(({ confidence }) => confidence)).toEqual([0.95, 0.9, 0.8]);
  });

  test("give the day where the page came out when UTC says another", () => {
    const { published, notices } = chosen(
      ["2026-03-11T03:15:00Z", "json-ld", "published", 0.95],
      ["2026-03-10", "url", "published", 0.8],
    );
    expect(published).toMatchObject({ value: "2026-03-10", from: "url" });
    expect(notices).toEqual([]);
  });

  test("do not become the date when they are too doubtful", () => {
    const { published, dates, notices } = chosen(["2026-03-10", "text", "published", 0.3]);
    expect(published).toBeNull();
    expect(dates).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(["UNDATED"]);
  });
});
