import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOf } from "../../test/support/build.ts";
import { articleText, bySpan, isSpace, type Document, type PageHints } from "../document/index.ts";
import { clean } from "./clean.ts";
import { readHtml } from "./html/read-html.ts";

const cleanText = (text: string, hints: PageHints = {}) => clean(pageOf(text), hints);
const cleanHtml = (html: string, hints: PageHints = {}) => clean(pageOf(html, { mediaType: "text/html" }), hints);
const rows = (document: Document) =>
  document.blocks.map(({ start, end, role, kept, why }) => [document.text.slice(start, end), role, kept, why]);
const codes = (document: Document) => document.notices.map(({ code }) => code);

const caption =
  "Orla Venn, the island's harbour warden, speaks during a visit to the quay in Kell, Norland, Monday, March 9, 2026. Venn says the ferry line will not close.";
const body = [
  "The island's harbour warden says the ferry line will not close this year.",
  "Orla Venn also told reporters that there had been no fall in the number of passengers, as some had feared.",
  "Venn was in Kell for talks on a new pier.",
];

describe("a text dump", () => {
  const dump = [
    caption,
    `${caption} Tam Lorne AP Photo`,
    "",
    "World & Isles",
    "",
    "Warden: ferry stays despite storm losses",
    "",
    "The Associated Press",
    "",
    "March 10, 2026 07:15 AM",
    "",
    "UPDATED 9 MINUTES AGO",
    "",
    "KELL, Norland",
    "",
    body[0],
    "",
    body[1],
    "",
    "Never miss a local story.",
    "SUBSCRIBE NOW",
    "",
    body[2],
    "",
    "Comments",
    "Videos",
    "  • Seal swims into swimming bath and stays for lunch",
    "    A grey seal spent an hour among bathers on Sunday before it was led out by the attendants. The film is by AP Photo.",
    "Seal swims into swimming bath and stays for lunch 1:12",
    "View More Video",
  ].join("\n");
  const document = cleanText(dump);

  test("keeps the article's paragraphs and nothing else", () => {
    expect(articleText(document)).toBe(body.join("\n\n"));
  });

  test("leaves the text as it was", () => expect(document.text).toBe(dump));

  test("gives a reason for every line that is left out", () => {
    for (const [, , kept, why] of rows(document)) if (!kept) expect(why).toBeTruthy();
  });

  test("reads title, byline, agency, dateline and date, each with its place", () => {
    const { title, byline, agency, dateline, published } = document;
    expect(title).toMatchObject({ value: "Warden: ferry stays despite storm losses", from: "text" });
    expect(byline.map(({ value }) => value)).toEqual(["The Associated Press"]);
    expect(agency?.value).toBe("The Associated Press");
    expect(dateline?.value).toBe("KELL, Norland");
    expect(published).toMatchObject({ value: "2026-03-10T07:15", grain: "minute", from: "text" });
    for (const found of [title, ...byline, dateline])
      expect(document.text.slice(found!.span!.start, found!.span!.end)).toBe(found!.value);
  });

  test("takes no date from a caption", () => {
    expect(document.dates.map(({ value }) => value)).toEqual(["2026-03-10T07:15"]);
  });
});

test("reads the date in a dump's header line and keeps the line out of the article", () => {
  const document = cleanText(` date 2026-03-10 harbour\n${body[0]}\n\n${body[1]}`);
  expect(rows(document)[0]).toEqual(["date 2026-03-10 harbour", "furniture", false, "dump header"]);
  expect(document.published).toMatchObject({ value: "2026-03-10", from: "header", span: null });
  expect(document.title).toBeNull();
});

test("takes a lead-in that a paragraph repeats for the standfirst and keeps both", () => {
  const lead = `${body[0]} Experts warn that the boats are old and that the winter will be long.`;
  const document = cleanText(
    `HARBOURHarbour stays open after storm\n\nPublished 19 October 2026\n\n${lead}\n\n${body[0]}\n\n${body[1]}`,
  );
  expect(document.blocks.map(({ role, kept }) => [role, kept])).toEqual([
    ["headline", false],
    ["date", false],
    ["standfirst", true],
    ["body", true],
    ["body", true],
  ]);
  expect(document.published?.value).toBe("2026-10-19");
});

test("keeps a dateline that begins a paragraph in the paragraph", () => {
  const document = cleanText(`KELL, Norland (AP) — ${body[0]}\n\n${body[1]}`);
  expect(document.blocks.every(({ role }) => role === "body")).toBe(true);
  expect(document.dateline?.value).toBe("KELL, Norland");
  expect(document.agency).toMatchObject({ value: "The Associated Press", from: "text" });
});

test("drops nothing when the whole input is said to be the article", () => {
  const text = "Comments\n\nSUBSCRIBE NOW\n  Harbour stays open.\n";
  const document = cleanText(text, { as: "article", published: "2026-03" });
  expect(document.text).toBe(text);
  expect(document.blocks.every(({ role, kept }) => role === "body" && kept)).toBe(true);
  expect(document.published).toMatchObject({ value: "2026-03", grain: "month", from: "option", confidence: 1 });
});

test("treats HTML that is said to be the article as plain text", () => {
  const document = clean(pageOf("<p>Harbour</p>", { mediaType: "text/html" }), { as: "article" });
  expect(articleText(document)).toBe("<p>Harbour</p>");
});

describe("hints", () => {
  test("override what the page says", () => {
    const html = `<meta property="og:site_name" content="The Gull"><link rel="canonical" href="https://gull.example/a"><p>${body.join("</p><p>")}</p>`;
    const document = cleanHtml(html, { outlet: "Kell Post", url: "https://post.example/b", published: "2026-03-09" });
    expect(document.outlet).toEqual({ value: "Kell Post", span: null, from: "option" });
    expect(document.url).toBe("https://post.example/b");
    expect(document.published?.value).toBe("2026-03-09");
  });

  test("make a notice when the date cannot be one", () => {
    const document = cleanText(body.join("\n"), { published: "2019-13-45" });
    expect(document.published).toBeNull();
    expect(codes(document)).toEqual(["DATE_UNREADABLE", "UNDATED"]);
  });
});

describe("notices", () => {
  test.each(["", "  \n\t\n"])("say that %j is empty", (text) => {
    const document = cleanText(text);
    expect(document.text).toBe(text);
    expect(codes(document)).toContain("EMPTY_DOCUMENT");
  });

  test("say that nothing reads as article", () => {
    expect(codes(cleanText("Subscribe\nShare\nLog in"))).toContain("NO_ARTICLE");
  });

  test("say that dates disagree", () => {
    const html = `<meta property="article:published_time" content="2026-03-10T07:15:00Z"><meta name="pubdate" content="2026-02-01"><p>${body.join("</p><p>")}</p>`;
    expect(codes(cleanHtml(html))).toContain("DATES_DISAGREE");
  });

  test("say that a text is not English, and its article is kept all the same", () => {
    const german =
      "Die Hafenmeisterin der Insel sagt, dass die Fähre in diesem Jahr nicht eingestellt wird. Orla Venn erklärte auch, dass die Zahl der Fahrgäste nicht gesunken sei, wie viele befürchtet hatten. Venn war zu Gesprächen über eine neue Mole in der Stadt und reist morgen weiter.";
    const document = cleanHtml(`<html lang="de"><body><p>${german}</p></body></html>`);
    expect(document.lang).toBe("de");
    expect(codes(document)).toContain("NOT_ENGLISH");
    expect(articleText(document)).toBe(german);
  });
});

describe("odd pages", () => {
  test("are read although tags nest a hundred thousand deep", () => {
    const deep = 100_000;
    const started = performance.now();
    const document = cleanHtml(`${"<div>".repeat(deep)}<p>${body[0]}</p>${"</b>".repeat(deep)}`);
    expect(articleText(document)).toBe(body[0]);
    // under a second alone; other work may share the machine
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

// what pages are made of, broken in every way that a page may be
const scraps = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class='related'>",
  "</div>",
  "<b>",
  "</b>",
  "<a href=x>",
  "</a>",
  "<br>",
  "<li>",
  "<table><tr><td>",
  "</table>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<h1>",
  "</h1>",
  "<nav>",
  "</nav>",
  "<p hidden>",
  "&amp;",
  "&nbsp;",
  "&#128512;",
  "&NotEqualTilde;",
  "&bogus;",
  "&",
  "<",
  ">",
  '"',
  " ",
  "\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "the ",
  "harbour ",
  "is ",
  "open. ",
  "“No,” ",
  "2,500 ",
  "é",
  "e\u0301",
  "😀",
  "\ud83d",
  "שלום ",
  "Comments\n",
  "Subscribe now\n",
  "By Orla Venn\n",
  "March 10, 2026\n",
  "<title>",
  "</title>",
  "<time datetime='2026-03-10'>",
  '<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"',
  '"}',
  "<svg/>",
  "<blockquote>",
  "<td>",
  "<noscript>",
  "<svg><title>",
);
const anything = fc.oneof(
  fc.array(scraps, { maxLength: 80 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("any input", () => {
  const check = (document: Document) => {
    const { text, blocks } = document;
    expect([...blocks].sort(bySpan)).toEqual(blocks);
    let at = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      for (let i = at; i < start; i++) expect(isSpace(text.charCodeAt(i))).toBe(true);
      at = end;
    }
    for (let i = at; i < text.length; i++) expect(isSpace(text.charCodeAt(i))).toBe(true);
  };

  test("as text: blocks are sorted, part nothing and hold every character", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const document = cleanText(text);
        expect(document.text).toBe(text);
        check(document);
      }),
    );
  });

  test("as HTML: the same, and the input is not changed", () => {
    fc.assert(
      fc.property(anything, (html) => {
        const page = Object.freeze(pageOf(html, { mediaType: "text/html" }));
        const before = structuredClone({ ...page });
        check(clean(page, Object.freeze({})));
        expect({ ...page }).toEqual(before);
      }),
    );
  });

  test("gives the same document twice", () => {
    fc.assert(
      fc.property(anything, (html) => {
        const strip = ({ sourceMap: _map, ...rest }: Document) => rest;
        expect(strip(cleanHtml(html))).toEqual(strip(cleanHtml(html)));
      }),
      { numRuns: 30 },
    );
  });
});

const perRepeat = `${body.join("\n\n")}\n\nShare\n`;
const pagePerRepeat = `<p>${body.join("</p>\n<p>")}</p>\n<ul><li>Share</li></ul>`;

test.each([
  ["text", (times: number) => void clean(pageOf(perRepeat.repeat(times)), {})],
  ["HTML", (times: number) => void readHtml(pagePerRepeat.repeat(times))],
])("takes time that grows with the length only, as %s", { timeout: 60_000 }, (_kind, work) => {
  const time = (times: number) => {
    const runs = [0, 1, 2].map(() => {
      const started = performance.now();
      work(times);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  time(200);
  // sixteen times the text; quadratic work would take 256 times as long
  expect(time(2400) / Math.max(time(150), 1)).toBeLessThan(128);
});
