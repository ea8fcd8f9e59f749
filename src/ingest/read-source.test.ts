import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";
import { isFailed, type SourceOptions } from "./source.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-ingest-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(folder, ...names);

/** Each item as one line: its name and text, or its name and error code. */
async function outcomes(source: string, options: SourceOptions = {}): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const item of readSource(source, options))
    lines.push(isFailed(item) ? `${item.name} ${item.error.code}` : `${item.name}: ${item.text}`);
  return lines.map((line) => line.replaceAll(folder, "…"));
}

test("reads a folder in a fixed order and goes on after what it cannot read", async () => {
  mkdirSync(at("news", "b"), { recursive: true });
  mkdirSync(at("news", ".git"));
  mkdirSync(at("news", "page_files"));
  writeFileSync(at("news", "c.txt"), "third");
  writeFileSync(at("news", "a.txt"), "first");
  writeFileSync(at("news", "b", "inner.txt"), "second");
  writeFileSync(at("news", "empty.txt"), "");
  writeFileSync(at("news", "noise.txt"), new Uint8Array(500).fill(0xff));
  writeFileSync(at("news", "style.css"), "p { color: red }");
  writeFileSync(at("news", "page.html"), "<p>fourth</p>");
  writeFileSync(at("news", "page_files", "ad.html"), "<p>not a report</p>");
  writeFileSync(at("news", ".hidden.txt"), "hidden");
  writeFileSync(at("news", ".git", "x.txt"), "hidden");
  expect(await outcomes(at("news"))).toEqual([
    "…/news/a.txt: first",
    "…/news/b/inner.txt: second",
    "…/news/c.txt: third",
    "…/news/empty.txt SOURCE_EMPTY",
    "…/news/noise.txt SOURCE_NOT_TEXT",
    "…/news/page.html: <p>fourth</p>",
    "…/news/style.css SOURCE_NOT_TEXT",
  ]);
});

test("follows links, but not round in circles, and names a link that leads nowhere", async () => {
  mkdirSync(at("links"));
  writeFileSync(at("links", "a.txt"), "one");
  symlinkSync(at("links", "a.txt"), at("links", "b.txt"));
  symlinkSync(at("links"), at("links", "loop"));
  symlinkSync(at("nowhere"), at("links", "z.txt"));
  expect(await outcomes(at("links"))).toEqual([
    "…/links/a.txt: one",
    "…/links/b.txt: one",
    "…/links/z.txt SOURCE_MISSING",
  ]);
});

test("yields nothing for an empty folder", async () => {
  mkdirSync(at("bare"));
  expect(await outcomes(at("bare"))).toEqual([]);
});

describe("refuses what is too large", () => {
  test("by its size, before reading a byte", async () => {
    writeFileSync(at("large.txt"), "");
    truncateSync(at("large.txt"), 3_000_000_000);
    const started = performance.now();
    const items = [];
    for await (const item of readSource(at("large.txt"))) items.push(item);
    expect(items).toMatchObject([{ error: { code: "SOURCE_TOO_LARGE", values: { size: "3 GB", limit: "50 MB" } } }]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("on standard input, once there is more, reading no further", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield new Uint8Array(1000).fill(0x61);
      }
    }
    expect(await outcomes("-", { stdin: endless(), maxBytes: 10_000 })).toEqual(["- SOURCE_TOO_LARGE"]);
    expect(given).toBe(11);
  });

  test("but not what is exactly as large as the limit", async () => {
    writeFileSync(at("exact.txt"), "a".repeat(100));
    expect(await outcomes(at("exact.txt"), { maxBytes: 100 })).toHaveLength(1);
    expect(await outcomes(at("exact.txt"), { maxBytes: 100 })).not.toEqual(["…/exact.txt SOURCE_TOO_LARGE"]);
    expect(await outcomes(at("exact.txt"), { maxBytes: 99 })).toEqual(["…/exact.txt SOURCE_TOO_LARGE"]);
  });
});

test("reads standard input as one report", async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // "é" is cut in two
    yield Uint8Array.of(0x63, 0x61, 0x66, 0xc3);
    yield Uint8Array.of(0xa9);
  }
  expect(await outcomes("-", { stdin: chunks() })).toEqual(["-: café"]);
});

test("names what is missing, and what lies below a file", async () => {
  writeFileSync(at("file.txt"), "x");
  expect(await outcomes(at("none.txt"))).toEqual(["…/none.txt SOURCE_MISSING"]);
  expect(await outcomes(at("file.txt", "below"))).toEqual(["…/file.txt/below SOURCE_MISSING"]);
});

test.each(["https://example.org/a", "http://example.org", "ftp://example.org/x"])(
  "says that %s cannot be read yet, without asking the network",
  async (source) => expect(await outcomes(source)).toEqual([`${source} SOURCE_UNSUPPORTED`]),
);
