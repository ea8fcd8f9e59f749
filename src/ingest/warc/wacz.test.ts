import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { zipOf, type ZipPart } from "../../../test/support/zip-builder.ts";
import { isFailed } from "../source.ts";
import { readWebArchive } from "./web-archive.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-wacz-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = (...words: readonly string[]) =>
  packedArchive(words.map((word) => pageRecord(`https://example.org/${word}`, `<p>${word}</p>`)));
const index: ZipPart = { name: "indexes/index.cdx.gz", content: Buffer.from("not read") };

async function readParts(
  bytes: Uint8Array,
): Promise<{ urls: readonly (string | null)[]; failures: readonly string[] }> {
  const path = join(folder, "crawl.wacz");
  writeFileSync(path, bytes);
  const urls: (string | null)[] = [];
  const failures: string[] = [];
  for await (const item of readWebArchive(path, {})) {
    if (isFailed(item)) failures.push(item.error.message);
    else urls.push(item.url);
  }
  return { urls, failures };
}

test.each([true, false])("reads every archive in it, stored as it is: %s", async (stored) => {
  const parts = [
    { name: "archive/a.warc.gz", content: archive("one", "two"), stored },
    { name: "archive/b.warc.gz", content: archive("three"), stored },
    index,
  ];
  expect(await readParts(zipOf(parts))).toEqual({
    urls: ["one", "two", "three"].map((word) => `https://example.org/${word}`),
    failures: [],
  });
});

test("does not go by an index or a list of pages that is wrong", async () => {
  const cdx =
    'org,example)/three 20260310180530 {"url":"https://example.org/three","offset":"999999","length":"-1","filename":"none.warc.gz"}\n';
  const parts = [
    {
      name: "datapackage.json",
      content: Buffer.from('{"resources":[{"path":"archive/none.warc.gz","bytes":-5,"hash":"sha256:00"}]}'),
    },
    { name: "indexes/index.cdx", content: Buffer.from(cdx) },
    {
      name: "pages/pages.jsonl",
      content: Buffer.from('{"format":"json-pages-1.0"}\n{"url":"https://example.org/nine"}\n{'),
    },
    { name: "archive/a.warc.gz", content: archive("one", "two"), stored: true },
  ];
  expect(await readParts(zipOf(parts))).toEqual({
    urls: ["https://example.org/one", "https://example.org/two"],
    failures: [],
  });
});

test("resolves a revisit of what stands in another archive in it", async () => {
  const digest = { "WARC-Payload-Digest": "sha1:AAAA" };
  const first = packedArchive([pageRecord("https://example.org/one", "<p>one</p>", digest)]);
  const again = packedArchive([
    warcRecord({ type: "revisit", uri: "https://example.org/again", fields: digest, block: "" }),
  ]);
  const parts = [
    { name: "archive/a.warc.gz", content: first, stored: true },
    { name: "archive/b.warc.gz", content: again, stored: true },
  ];
  expect(await readParts(zipOf(parts))).toEqual({
    urls: ["https://example.org/one", "https://example.org/again"],
    failures: [],
  });
});

test("says that there is no archive in it", async () => {
  const { urls, failures } = await readParts(zipOf([index]));
  expect(urls).toEqual([]);
  expect(failures).toEqual([expect.stringContaining("no .warc or .arc file")]);
});

test("says that it is damaged, wherever it is cut, and never throws", async () => {
  const whole = zipOf([{ name: "archive/a.warc.gz", content: archive("one", "two") }, index]);
  for (let length = 0; length < whole.length; length += 37) {
    const { failures } = await readParts(whole.subarray(0, length));
    expect(failures.length, `cut to ${length}`).toBeGreaterThan(0);
  }
});

test("refuses what unpacks to far more than its size", async () => {
  const { urls, failures } = await readParts(
    zipOf([{ name: "archive/a.warc", content: Buffer.alloc(20_000_000), stored: false }]),
  );
  expect(urls).toEqual([]);
  expect(failures).toEqual([expect.stringContaining("unpacks to more than")]);
});

test("names a file that is not there", async () => {
  const failures: string[] = [];
  for await (const item of readWebArchive(join(folder, "none.wacz"), {}))
    if (isFailed(item)) failures.push(item.error.code);
  expect(failures).toEqual(["SOURCE_MISSING"]);
});
