import { createReadStream, mkdtempSync, openSync, closeSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { readSource } from "../read-source.ts";
import { isFailed } from "../source.ts";
import { readWebArchive } from "./web-archive.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-warc-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = Array.from({ length: 20 }, (_, i) => [
  warcRecord({ type: "request", block: `GET /${i} HTTP/1.1\r\n\r\n` }),
  pageRecord(`https://example.org/${i}`, `<p>${`Report ${i}: the ferry stays in port. `.repeat(1500)}</p>`),
]).flat();
const plain = Buffer.concat(records);

test.each([
  ["crawl.warc.gz", packedArchive(records), "a file"],
  ["crawl.warc", plain, "a file"],
  ["crawl.warc.gz", packedArchive(records), "standard input"],
])("keeps memory flat over 300 MB of %s", { timeout: 120_000 }, async (name, bytes, way) => {
  const path = join(folder, name);
  const file = openSync(path, "w");
  const times = Math.ceil(300e6 / plain.length);
  for (let i = 0; i < times; i++) writeSync(file, bytes);
  closeSync(file);
  const before = process.memoryUsage.rss();
  let most = before;
  let pages = 0;
  const items = way === "a file" ? readWebArchive(path, {}) : readSource("-", { stdin: createReadStream(path) });
  for await (const item of items) {
    expect(isFailed(item)).toBe(false);
    if (pages++ % 50 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  expect(pages).toBe(20 * times);
  expect((most - before) / 1e6).toBeLessThan(100);
});
