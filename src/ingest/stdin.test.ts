import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  arcOpening,
  arcRecord,
  httpAnswer,
  packedArchive,
  pageRecord,
  warcRecord,
} from "../../test/support/warc-builder.ts";
import { readSource } from "./read-source.ts";
import { isFailed, type SourceOptions } from "./source.ts";

const page = (word: string) => pageRecord(`https://example.org/${word}`, `<p>${word}</p>`);
const records = [page("one"), page("two"), warcRecord({ type: "revisit", uri: "https://example.org/one", block: "" })];

/** In pieces of a few bytes, as a pipe may give them. */
async function* trickled(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function outcomes(source: string, options: SourceOptions = {}): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const item of readSource(source, options))
    found.push(isFailed(item) ? item.error.message : `${item.name} ${item.text}`);
  return found;
}

const all = ["one <p>one</p>", "two <p>two</p>", "one <p>one</p>"].map((words) => `https://example.org/${words}`);
const arc = [arcOpening(), arcRecord("https://example.org/old", httpAnswer("<p>old</p>"))];
const archives: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ["a WARC", Buffer.concat(records), all],
  ["a WARC, each record packed", packedArchive(records), all],
  ["a WARC packed as one", gzipSync(Buffer.concat(records)), all],
  ["an ARC", Buffer.concat(arc), ["https://example.org/old <p>old</p>"]],
  ["an ARC, each record packed", packedArchive(arc), ["https://example.org/old <p>old</p>"]],
];

describe.each(archives)("%s", (_kind, bytes, expected) => {
  test.each([7, 1000, 100_000])("is read from standard input, in pieces of %d bytes", async (size) => {
    expect(await outcomes("-", { stdin: trickled(bytes, size) })).toEqual(expected);
  });

  test("is read from a file of any name", async () => {
    const path = join(folder, "upload.bin");
    writeFileSync(path, bytes);
    expect(await outcomes(path)).toEqual(expected);
  });
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-stdin-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith("onrecord-stream-"));

test("gives a page before the next has come in, takes in no more when nobody reads on, and leaves no file behind", async () => {
  const before = temporary();
  const padding = packedArchive([warcRecord({ type: "metadata", block: Buffer.alloc(600_000, "x") })]);
  let given = 0;
  let isClosed = false;
  async function* endless() {
    try {
      for (;;) {
        given++;
        yield Buffer.concat([packedArchive([page("one")]), padding]);
      }
    } finally {
      isClosed = true;
    }
  }
  for await (const item of readSource("-", { stdin: endless() })) {
    expect(item.name).toBe("https://example.org/one");
    break;
  }
  expect(given).toBeLessThan(1000);
  expect(isClosed).toBe(true);
  expect(temporary().filter((name) => !before.includes(name) && existsSync(join(tmpdir(), name)))).toEqual([]);
});

test("reads what is told to be text as text", async () => {
  const bytes = Buffer.from("WARC/1.0 is the name of a format, said the keeper of the archive.\n");
  expect(await outcomes("-", { stdin: trickled(bytes), as: "text" })).toEqual([`- ${bytes.toString()}`]);
});

test("tells a cut archive from standard input", async () => {
  const bytes = packedArchive(records);
  const read = await outcomes("-", { stdin: trickled(bytes.subarray(0, -9)) });
  expect(read).toEqual([...all.slice(0, 2), expect.stringContaining("the file ends before this gzip data does")]);
});

test.each([
  ["28b52ffd00", "decompress it with zstd -d"],
  ["5d2a4d1800", "brings a dictionary"],
])("says of zstd data that opens with %s what to do", async (hex, words) => {
  const bytes = Buffer.concat([Buffer.from(hex, "hex"), Buffer.alloc(99)]);
  const path = join(folder, "crawl.warc.zst");
  writeFileSync(path, bytes);
  for (const read of [await outcomes("-", { stdin: trickled(bytes) }), await outcomes(path)])
    expect(read).toEqual([expect.stringContaining(words)]);
});

test("does not take other gzip data for an archive", async () => {
  const bytes = gzipSync("The ferry stopped on Monday.");
  expect(await outcomes("-", { stdin: trickled(bytes) })).toEqual([expect.stringContaining("gzip-compressed data")]);
  // unpacks to far more than it is
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(await outcomes("-", { stdin: trickled(bomb, 65_536) })).toEqual([
    expect.stringContaining("gzip-compressed data"),
  ]);
});
