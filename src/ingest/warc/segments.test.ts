import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { httpAnswer, packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { isFailed } from "../source.ts";
import { archivePages } from "./archive-pages.ts";
import { bytesInput } from "./input.ts";

const body = "<p>The ferry stays in port, said the warden.</p>";
const block = httpAnswer(body);
const sha1 = (bytes: Uint8Array | string) => `sha1:${createHash("sha1").update(bytes).digest("hex")}`;

/** The parts of one page, cut at these places. */
function partsOf(places: readonly number[], { id = "<urn:uuid:1>", total = block.length } = {}): readonly Buffer[] {
  const edges = [0, ...places, block.length];
  return edges.slice(1).map((end, i) => {
    const bytes = block.subarray(edges[i], end);
    const isLast = end === block.length;
    return warcRecord({
      type: i === 0 ? "response" : "continuation",
      uri: "https://example.org/long",
      fields: {
        "WARC-Record-ID": i === 0 ? id : `<urn:uuid:9${i}>`,
        "WARC-Segment-Number": String(i + 1),
        "WARC-Block-Digest": sha1(bytes),
        ...(i === 0 ? { "WARC-Payload-Digest": sha1(body) } : { "WARC-Segment-Origin-ID": id }),
        ...(isLast ? { "WARC-Segment-Total-Length": String(total) } : {}),
      },
      block: bytes,
    });
  });
}

const other = pageRecord("https://example.org/other", "<p>other</p>");

async function readParts(records: readonly Buffer[], maxBytes = 1_000_000) {
  const read: { pages: unknown[]; failures: string[]; told: string[] } = { pages: [], failures: [], told: [] };
  const options = { maxBytes, tell: (text: string) => read.told.push(text) };
  for await (const item of archivePages("c.warc.gz", bytesInput(packedArchive(records)), options))
    if (isFailed(item)) read.failures.push(item.error.message);
    else read.pages.push([item.url, item.text, item.hints]);
  return read;
}

const [a = other, b = other, c = other] = partsOf([60, 100]);
const long = ["https://example.org/long", body, {}];
const beside = ["https://example.org/other", "<p>other</p>", {}];

test.each([
  ["one after the other", [a, b, c], [long]],
  ["with a page between", [a, b, other, c], [beside, long]],
  ["two", partsOf([70]), [long]],
  ["cut inside the header of the answer", partsOf([9, 30]), []],
])("joins the segments of a page: %s", async (_how, records, pages) => {
  const read = await readParts(records);
  if (pages.length > 0) expect(read).toMatchObject({ pages, failures: [] });
  // what it is cannot be told by so little, so it is passed over as any other record
  else expect(read.told.at(-1)).toContain("passed over 1 response, 2 continuation");
});

test.each([
  ["the last is not there", [a, b, other], 0, "the last of its segments is not in this file"],
  ["one is left out", [a, c, other], 0, "its segment 2 is missing: 3 follows"],
  [
    "they hold less than they should",
    [...partsOf([60], { total: 9999 }), other],
    0,
    `hold ${block.length} bytes and should hold 9999`,
  ],
  [
    "the first has no id",
    [other, pageRecord("https://example.org/x", "x", { "WARC-Segment-Number": "1" })],
    gzipSync(other).length,
    "does not say of what",
  ],
])("names a page that cannot be joined where its first segment stands: %s", async (_why, records, at, words) => {
  const read = await readParts(records);
  expect(read.pages).toEqual([beside]);
  expect(read.failures).toEqual([expect.stringContaining(words)]);
  expect(read.failures[0]).toContain(`c.warc.gz: the record at byte ${at} was skipped`);
});

test("holds no more of one page than a page may be", async () => {
  const read = await readParts([a, b, c, other], block.length - 1);
  expect(read.failures).toEqual([expect.stringContaining("its segments together are over the limit")]);
  expect(read.pages).toEqual([beside]);
});

test("counts segments whose first is in another file", async () => {
  const read = await readParts([b, c, other]);
  expect(read.failures).toEqual([]);
  expect(read.told).toEqual(["c.warc.gz: 1 page; passed over 2 continuation."]);
});
