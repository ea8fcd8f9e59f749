import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/index.ts";
import { findSpanFault, verifyRecord, type Document } from "../../src/document/index.ts";
import { read } from "../../src/read.ts";
import { pageOf } from "../support/build.ts";

// the pages written for these tests, broken as the web breaks pages
const pages = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => /page\.(?:html|txt)$/.test(name))
  .map((name) => ({ html: name.endsWith(".html"), text: readFileSync(join(import.meta.dirname, name), "utf8") }));

const splices = [
  "<div>",
  "</div>",
  "</p>",
  "<table><tr><td>",
  "</table>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<b><i><u>",
  "</b>",
  "<svg>",
  "<br><br>",
  "<p hidden style='display:none'>",
  "<a href='",
  "&#x1F600;",
  "&#0;",
  "&notit;",
  "\u0000",
  "\ud83d",
  "<title>",
  "<template>",
  "<iframe>",
  "<body onload=x>",
  "<article>",
  "<h1>",
  "<td",
  '"',
];

/** Where a change is made, as a share of the page's length, and how much of it is changed. */
const place = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.nat(400) });
const attribute = fc.tuple(fc.stringMatching(/^[a-z:@_-]{1,12}$/), fc.string({ maxLength: 20 }));
type Change = (text: string) => string;
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((where) => around(where, () => "")),
  place.map((where) => around(where, (part) => part + part)),
  place.map((where) => around(where, (part) => [...part].toReversed().join(""))),
  fc.tuple(place, fc.constantFrom(...splices)).map(([where, splice]) => around(where, (part) => splice + part)),
  place.map(({ at }): Change => (text) => text.slice(0, Math.floor(text.length * at))),
  place.map(({ at }): Change => (text) => text.slice(Math.floor(text.length * at))),
  fc
    .tuple(place, place)
    .map(([one, two]): Change => (text) => text.slice(0, startOf(text, one.at)) + text.slice(startOf(text, two.at))),
  fc.tuple(place, fc.nat(3000)).map(([where, depth]) => around(where, (part) => "<div>".repeat(depth) + part)),
  fc
    .tuple(place, attribute)
    .map(([where, [name, value]]) => around(where, (part) => part.replaceAll(/<([a-z]+)/g, `<$1 ${name}="${value}"`))),
);

function around({ at, size }: { readonly at: number; readonly size: number }, make: (part: string) => string): Change {
  return (text) => {
    const start = startOf(text, at);
    return text.slice(0, start) + make(text.slice(start, start + size)) + text.slice(start + size);
  };
}

function startOf(text: string, at: number): number {
  return Math.floor(text.length * at);
}

const broken = fc
  .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([{ html, text }, changes]) => ({
    text: changes.reduce((now, make) => make(now), text),
    mediaType: html ? ("text/html" as const) : ("text/plain" as const),
  }));

describe("a page that is broken anywhere", () => {
  test("is read in bounded time, every place within it, and every block is where the source says", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(broken, ({ text, mediaType }) => {
        const started = performance.now();
        const document = clean(pageOf(text, { mediaType }), {});
        // a few milliseconds alone; other work may share the machine
        expect(performance.now() - started).toBeLessThan(5_000);
        checkPlaces(document, text);
      }),
      { numRuns: 200 },
    );
  });

  test("makes a record that verifies", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(broken, ({ text, mediaType }) => {
        const record = read(pageOf(text, { mediaType }));
        expect(record.notices.map(({ code }) => code)).not.toContain("ANALYSIS_FAILED");
        expect(verifyRecord(record, record.document.text).failures).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

function checkPlaces(document: Document, source: string): void {
  const { text, blocks, sourceMap } = document;
  const found = [document.title, document.dateline, document.outlet, document.agency, ...document.byline, ...document.dates];
  for (const value of found) if (value?.span) expect(findSpanFault(text, value.span)).toBeNull();
  let at = 0;
  for (const block of blocks) {
    expect(findSpanFault(text, block)).toBeNull();
    expect(block.start).toBeGreaterThanOrEqual(at);
    at = block.end;
    if (sourceMap === null) {
      expect(text).toBe(source);
      continue;
    }
    const there = sourceMap.toSource(block)!;
    expect(block.source!.start).toBeLessThanOrEqual(there.start);
    expect(there.end).toBeLessThanOrEqual(source.length);
    const back = sourceMap.toText(there)!;
    expect(back.start).toBeLessThanOrEqual(block.start);
    expect(back.end).toBeGreaterThanOrEqual(block.end);
  }
}
