import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  arcOpening,
  arcRecord,
  httpAnswer,
  packedArchive,
  pageRecord,
  warcRecord,
} from "../../../test/support/warc-builder.ts";
import type { Page } from "../../document/index.ts";
import { isFailed, type SourceOptions } from "../source.ts";
import { archivePages } from "./archive-pages.ts";
import { bytesInput } from "./input.ts";
import { isWebArchive, readWebArchive } from "./web-archive.ts";

const info = warcRecord({
  type: "warcinfo",
  uri: null,
  contentType: "application/warc-fields",
  block: "software: x\r\n",
});
const pages = ["one", "two", "three"].map((word) => pageRecord(`https://example.org/${word}`, `<p>${word}</p>`));
const [one, two, three] = pages as [Buffer, Buffer, Buffer];
const names = ["one", "two", "three"].map((word) => `https://example.org/${word}`);

interface Read {
  readonly pages: readonly Page[];
  readonly failures: readonly string[];
  readonly told: string;
}

async function readBytes(bytes: Uint8Array, name = "crawl.warc.gz", options: SourceOptions = {}): Promise<Read> {
  const pages: Page[] = [];
  const failures: string[] = [];
  let told = "";
  const items = archivePages(name, bytesInput(bytes), { tell: (text) => (told = text), ...options });
  for await (const item of items)
    if (isFailed(item)) failures.push(`${item.error.code} ${item.error.message}`);
    else pages.push(item);
  return { pages, failures, told };
}

const named = ({ pages }: Read) => pages.map(({ name }) => name);

describe.each([
  ["each packed by itself", (records: readonly Buffer[]) => packedArchive(records)],
  ["packed as one", (records: readonly Buffer[]) => gzipSync(Buffer.concat(records))],
  ["not packed", (records: readonly Buffer[]) => Buffer.concat(records)],
])("records %s", (_kind, archive) => {
  test("yield a page with its address, time and type", async () => {
    const read = await readBytes(archive([info, ...pages]));
    expect(read.failures).toEqual([]);
    expect(read.told).toBe("crawl.warc.gz: 3 pages; passed over 1 warcinfo.");
    expect(read.pages).toMatchObject(
      names.map((url) => ({
        name: url,
        url,
        captured: "2026-03-10T18:05:30Z",
        mediaType: "text/html",
        encoding: "utf-8",
        text: `<p>${url.split("/").at(-1)}</p>`,
      })),
    );
  });

  test("pass over what is no page", async () => {
    const image = httpAnswer("\u0089PNG", { "Content-Type": "image/png" });
    const read = await readBytes(
      archive([
        warcRecord({ type: "request", block: "GET /a HTTP/1.1\r\n\r\n" }),
        warcRecord({ type: "metadata", block: "fetchTimeMs: 3" }),
        warcRecord({ block: image }),
        warcRecord({ block: httpAnswer("gone", {}, "404 Not Found") }),
        warcRecord({ block: httpAnswer("") }),
        one,
      ]),
    );
    expect(named(read)).toEqual(["https://example.org/one"]);
    expect(read.failures).toEqual([]);
    expect(read.told).toContain("passed over 1 request, 1 metadata, 2 response; 1 received empty");
  });

  test("read resources and conversions that are text, with only web addresses as addresses", async () => {
    const read = await readBytes(
      archive([
        warcRecord({ type: "resource", block: "<p>kept</p>" }),
        warcRecord({ type: "conversion", contentType: "text/plain", uri: "urn:x:1", block: "Plain words." }),
        warcRecord({ type: "resource", contentType: "image/png", block: "x" }),
        warcRecord({ type: "resource", contentType: "text/plain", uri: "metadata://tool/log", block: "log" }),
      ]),
    );
    expect(read.pages).toMatchObject([
      { url: "https://example.org/a", mediaType: "text/html", text: "<p>kept</p>" },
      { name: "urn:x:1", url: null, mediaType: "text/plain", text: "Plain words." },
    ]);
  });

  test.each([
    ["its digest", { "WARC-Payload-Digest": "sha1:AAAA" }, { "WARC-Payload-Digest": "sha1:AAAA" }],
    ["its id", { "WARC-Record-ID": "<urn:uuid:1>" }, { "WARC-Refers-To": "<urn:uuid:1>" }],
    [
      "its address and time",
      {},
      { "WARC-Refers-To-Target-URI": "https://example.org/old", "WARC-Refers-To-Date": "2026-03-10T18:05:30Z" },
    ],
  ])("resolve a revisit by %s", async (_by, first, again) => {
    const read = await readBytes(
      archive([
        info,
        pageRecord("https://example.org/old", "<p>old words</p>", first),
        one,
        warcRecord({
          type: "revisit",
          uri: "https://example.org/new",
          date: "2026-04-01T00:00:00Z",
          fields: again,
          block: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        }),
      ]),
    );
    expect(read.failures).toEqual([]);
    expect(read.pages[2]).toMatchObject({
      url: "https://example.org/new",
      captured: "2026-04-01T00:00:00Z",
      text: "<p>old words</p>",
      sha256: read.pages[0]!.sha256,
    });
  });

  test("count a revisit of what is not there, and pass over one of what is no page", async () => {
    const picture = { "WARC-Payload-Digest": "sha1:PICTURE" };
    const read = await readBytes(
      archive([
        one,
        warcRecord({ fields: picture, block: httpAnswer("x", { "Content-Type": "image/png" }) }),
        warcRecord({ type: "revisit", fields: picture, block: "" }),
        warcRecord({ type: "revisit", fields: { "WARC-Payload-Digest": "sha1:ELSEWHERE" }, block: "" }),
      ]),
    );
    expect(named(read)).toEqual(["https://example.org/one"]);
    expect(read.failures).toEqual([]);
    expect(read.told).toContain("passed over 1 response, 1 revisit; 1 revisit repeats what was not read before");
  });

  test("read an answer that says the page has not changed as the page last seen there", async () => {
    const since = warcRecord({
      type: "revisit",
      uri: names[0]!,
      date: "2026-05-01",
      block: "HTTP/1.1 304 Not Modified\r\n\r\n",
    });
    const read = await readBytes(archive([one, since]));
    expect(read.pages.map(({ captured, text }) => [captured, text])).toEqual([
      ["2026-03-10T18:05:30Z", "<p>one</p>"],
      ["2026-05-01", "<p>one</p>"],
    ]);
  });

  test("read ARC, versions 1 and 2", async () => {
    const old = arcRecord("https://example.org/a b", httpAnswer("<p>old</p>"));
    const block = httpAnswer("<p>newer</p>").toString();
    const second = `https://example.org/2 192.0.2.1 20020310180530 text/html 200 - - 12 crawl.arc ${block.length}\n${block}\n`;
    const bare = arcRecord("https://example.org/3", "<p>no header</p>");
    const name = arcRecord("dns:example.org", "192.0.2.1");
    const read = await readBytes(
      archive([arcOpening(1), old, arcOpening(2), Buffer.from(second), bare, name]),
      "x.arc.gz",
    );
    expect(read.failures).toEqual([]);
    expect(read.pages).toMatchObject([
      { url: "https://example.org/a%20b", captured: "2026-03-10T18:05:30Z", text: "<p>old</p>" },
      { url: "https://example.org/2", captured: "2002-03-10T18:05:30Z", text: "<p>newer</p>" },
      { url: "https://example.org/3", text: "<p>no header</p>" },
    ]);
  });

  test("fail one by one when larger than the limit, and are not held", async () => {
    const large = pageRecord("https://example.org/large", "x".repeat(300_000));
    const read = await readBytes(archive([one, large, two]), "c.warc", { maxBytes: 100_000 });
    expect(named(read)).toEqual([names[0], names[1]]);
    expect(read.failures).toHaveLength(1);
    expect(read.failures[0]).toMatch(/^SOURCE_TOO_LARGE c\.warc at byte \d+.* is 300\.1 kB, over the limit of 100 kB/);
  });
});

describe("payloads", () => {
  const body = "<p>The ferry stays in port.</p>".repeat(20);
  const chunked = (text: string) => {
    const bytes = Buffer.from(text, "latin1");
    return Buffer.concat([
      Buffer.from(`10\r\n`),
      bytes.subarray(0, 16),
      Buffer.from(`\r\n${(bytes.length - 16).toString(16)};x=y\r\n`),
      bytes.subarray(16),
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
  };
  test.each([
    ["chunked", { "Transfer-Encoding": "chunked" }, chunked(body)],
    ["chunked, cut off by the server", { "Transfer-Encoding": "chunked" }, chunked(body).subarray(0, -7)],
    ["said to be chunked and not", { "Transfer-Encoding": "chunked" }, Buffer.from(body)],
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(body)],
    ["said to be gzip and not", { "Content-Encoding": "gzip" }, Buffer.from(body)],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync(body)],
    ["raw deflate", { "Content-Encoding": "deflate" }, deflateRawSync(body)],
    ["said to be deflate and not", { "Content-Encoding": "deflate" }, Buffer.from(body)],
    ["brotli", { "Content-Encoding": "br" }, brotliCompressSync(body)],
    ["said to be brotli and not", { "Content-Encoding": "br" }, Buffer.from(body)],
    ["packed twice", { "Content-Encoding": "deflate, gzip" }, gzipSync(deflateSync(body))],
    [
      "gzip in chunks",
      { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" },
      chunked(gzipSync(body).toString("latin1")),
    ],
    ["an encoding of characters where a coding belongs", { "Content-Encoding": "UTF-8" }, Buffer.from(body)],
  ])("are read: %s", async (_name, fields, bytes) => {
    const read = await readBytes(packedArchive([warcRecord({ block: httpAnswer(bytes, fields) })]));
    expect(read.failures).toEqual([]);
    expect(read.pages.map(({ text }) => text)).toEqual([body]);
  });

  test("marked as truncated are read as far as they go", async () => {
    const block = httpAnswer(gzipSync(body).subarray(0, -12), { "Content-Encoding": "gzip" });
    const read = await readBytes(warcRecord({ block, fields: { "WARC-Truncated": "length" } }));
    expect(read.pages[0]!.text).toMatch(/^<p>The ferry stays/);
  });

  test.each([
    ["a bomb", { "Content-Encoding": "gzip" }, gzipSync(Buffer.alloc(30_000_000, 97)), "it unpacks to more than 1 MB"],
    [
      "damaged gzip",
      { "Content-Encoding": "gzip" },
      gzipSync(body).subarray(0, -12),
      "its gzip content coding is damaged",
    ],
    [
      "damaged brotli",
      { "Content-Encoding": "br" },
      Buffer.from([0x83, 0xff, 0xff, 0xff]),
      "its br content coding is damaged",
    ],
    ["a coding nothing here reads", { "Content-Encoding": "zstd" }, Buffer.from("x"), "compressed with zstd"],
    ["packed without end", { "Content-Encoding": "gzip,gzip,gzip,gzip" }, Buffer.from("x"), "compressed 4 times over"],
    [
      "damaged chunks",
      { "Transfer-Encoding": "chunked" },
      Buffer.from("3\r\nabc\r\nzz\r\nabc"),
      "chunked transfer coding is damaged",
    ],
  ])("fail with the reason: %s", async (_name, fields, bytes, why) => {
    const read = await readBytes(
      packedArchive([one, warcRecord({ block: httpAnswer(bytes, fields) }), two]),
      "c.warc.gz",
      {
        maxBytes: 1_000_000,
      },
    );
    expect(named(read)).toEqual([names[0], names[1]]);
    expect(read.failures).toEqual([expect.stringContaining(why)]);
    expect(read.failures[0]).toContain(`the record at byte ${gzipSync(one).length} was skipped`);
  });
});

describe("faults: what is sound is read, each broken record is told with its place", () => {
  const wrong = (length: number) =>
    pageRecord("https://example.org/wrong", "<p>wrong</p>", { "Content-Length": String(length) });
  const right = httpAnswer("<p>wrong</p>").length;
  const cut = (bytes: Buffer, by: number) => bytes.subarray(0, bytes.length - by);
  const damaged = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at]! ^ 0x55;
    return copy;
  };
  const [gzOne, gzTwo, gzThree] = pages.map((page) => gzipSync(page)) as [Buffer, Buffer, Buffer];

  test.each<[string, Buffer, readonly number[], RegExp]>([
    [
      "the file is cut in the last gzip part",
      cut(Buffer.concat([gzOne, gzTwo, gzThree]), 20),
      [1, 2],
      /file ends before this gzip data/,
    ],
    ["the file is cut in the checksum", cut(Buffer.concat([gzOne, gzTwo]), 3), [1], /file ends before this gzip data/],
    [
      "the file is cut in a gzip header",
      Buffer.concat([gzOne, gzTwo.subarray(0, 6)]),
      [1],
      /ends inside a gzip header/,
    ],
    ["the file is cut in a record", cut(Buffer.concat([one, two]), 10), [1], /more than the file has/],
    ["the file is cut in a header", Buffer.concat([one, two.subarray(0, 40)]), [1], /the file ends before its header/],
    [
      "an archive packed as one is cut",
      cut(gzipSync(Buffer.concat(pages)), 30),
      [1],
      /file ends before this gzip data/,
    ],
    ["gzip data is damaged", Buffer.concat([gzOne, damaged(gzTwo, 60), gzThree]), [1, 3], /gzip data/],
    ["a checksum is wrong", Buffer.concat([gzOne, damaged(gzTwo, gzTwo.length - 8), gzThree]), [1, 3], /checksum/],
    [
      "a gzip header is damaged",
      Buffer.concat([gzOne, damaged(gzTwo, 0), gzThree]),
      [1, 3],
      /neither gzip nor padding/,
    ],
    [
      "junk stands between gzip parts",
      Buffer.concat([gzOne, Buffer.from("junk\n".repeat(9)), gzTwo]),
      [1, 2],
      /45 bytes here are neither/,
    ],
    ["a length is too small", Buffer.concat([one, wrong(right - 9), two]), [1, 2], /no record ends there/],
    [
      "a length is too large",
      Buffer.concat([one, wrong(right + 90), two, three]),
      [1, 2, 3],
      /next record begins before that/,
    ],
    ["a length is far too large", Buffer.concat([one, wrong(10 ** 14), two]), [1, 2], /more than the file has/],
    ["a length is too small, packed", packedArchive([one, wrong(right - 9), two]), [1, 2], /no record ends there/],
    [
      "a length is too large, packed",
      packedArchive([one, wrong(right + 90), two]),
      [1, 2],
      /the next record begins before the/,
    ],
    [
      "a length is too large, packed as one",
      gzipSync(Buffer.concat([one, wrong(10 ** 14), two])),
      [1, 2],
      /next record begins before that/,
    ],
    [
      "a length is no number",
      packedArchive([one, pageRecord("x:y", "z", { "Content-Length": "-1" }), two]),
      [1, 2],
      /Content-Length cannot be "-1"/,
    ],
    [
      "a length is left out",
      packedArchive([one, Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), two]),
      [1, 2],
      /no Content-Length/,
    ],
    [
      "a kind is left out",
      packedArchive([one, Buffer.from("WARC/1.0\r\nContent-Length: 0\r\n\r\n"), two]),
      [1, 2],
      /no WARC-Type/,
    ],
    [
      "a record comes in segments",
      packedArchive([one, pageRecord("x:y", "z", { "WARC-Segment-Number": "1" }), two]),
      [1, 2],
      /segments/,
    ],
    [
      "junk stands between records",
      Buffer.concat([one, Buffer.from("junk, and more\n"), two]),
      [1, 2],
      /no record of a web archive/,
    ],
    [
      "it is no archive",
      Buffer.from("Ferry stops after fire\n\nBy Ada Brandt\n".repeat(999)),
      [],
      /byte 0 .*neither gzip nor padding/,
    ],
    ["it is no gzip", Buffer.alloc(100_000, 1), [], /neither gzip nor padding/],
  ])("%s", async (_name, bytes, sound, why) => {
    const read = await readBytes(bytes);
    expect(named(read)).toEqual(sound.map((number) => names[number - 1]));
    expect(read.failures).toEqual([expect.stringMatching(why)]);
    expect(read.failures[0]).toContain("crawl.warc.gz: the record at byte ");
  });

  test.each([
    ["no empty lines between records", [pageRecordWith("one", ""), pageRecordWith("two", ""), three]],
    ["one line end between records", [pageRecordWith("one", "\n"), pageRecordWith("two", "\r\n"), three]],
    ["many empty lines between records", [pageRecordWith("one", "\r\n".repeat(50)), two, three]],
    [
      "bare line feeds in headers",
      pages.map((page) =>
        Buffer.from(
          page
            .toString()
            .replaceAll("\r\n", "\n")
            .replace(/(Content-Length: )\d+/, `$1${httpLength(page)}`),
        ),
      ),
    ],
  ])("reads on without a word: %s", async (_name, records) => {
    for (const bytes of [Buffer.concat(records), gzipSync(Buffer.concat(records)), packedArchive(records)]) {
      const read = await readBytes(bytes);
      expect(named(read)).toEqual(names);
      expect(read.failures).toEqual([]);
    }
  });

  test("reads what is packed before the damage when many records are packed as one", async () => {
    const many = Array.from({ length: 400 }, (_, i) => pageRecord(`https://example.org/${i}`, noise(i)));
    const packed = gzipSync(Buffer.concat(many));
    const at = packed.length >> 1;
    const bytes = Buffer.from(packed);
    bytes.fill(0xff, at, at + 50);
    // how many are whole in what can be unpacked of the sound part
    const whole = (await readBytes(packed.subarray(0, at))).pages.length;
    const read = await readBytes(bytes);
    expect(whole).toBeGreaterThan(100);
    expect(named(read).slice(0, whole)).toEqual(many.slice(0, whole).map((_, i) => `https://example.org/${i}`));
    expect(read.failures).toHaveLength(1);
  });

  test("reads on without a word over padding of zeros", async () => {
    const read = await readBytes(Buffer.concat([gzOne, Buffer.alloc(700_000), gzTwo, Buffer.alloc(512)]));
    expect([named(read), read.failures]).toEqual([names.slice(0, 2), []]);
  });

  test("tells twenty broken records one by one, then counts", async () => {
    const broken = Array.from({ length: 30 }, () => damaged(gzTwo, 60));
    const read = await readBytes(Buffer.concat(broken.flatMap((bytes) => [bytes, gzOne])));
    expect(read.pages).toHaveLength(30);
    expect(read.failures).toHaveLength(21);
    expect(read.failures.at(-1)).toContain("10 more of its records could not be read");
  });

  test("says what an archive holds when that is no page", async () => {
    expect((await readBytes(packedArchive([info]))).failures).toEqual([
      expect.stringContaining("it holds 0 pages; passed over 1 warcinfo"),
    ]);
    expect((await readBytes(Buffer.alloc(0))).failures).toEqual([expect.stringContaining("SOURCE_EMPTY")]);
  });

  test("unpacks a member that is a bomb without holding it", async () => {
    const bomb = gzipSync(Buffer.concat([warcRecord({ block: httpAnswer(Buffer.alloc(200_000_000, 97)) })]), {
      level: 9,
    });
    const before = process.memoryUsage().arrayBuffers;
    const read = await readBytes(Buffer.concat([gzOne, bomb, gzTwo]));
    expect([named(read), read.failures]).toEqual([names.slice(0, 2), [expect.stringContaining("SOURCE_TOO_LARGE")]]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150e6);
  });
});

function pageRecordWith(word: string, after: string): Buffer {
  return warcRecord({ uri: `https://example.org/${word}`, block: httpAnswer(`<p>${word}</p>`), after });
}

/** Words that pack badly. */
function noise(seed: number): string {
  let state = seed + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
  return `<p>${Array.from({ length: 60 }, next).join(" ")}</p>`;
}

/** Of the answer in a record, written with bare line feeds. */
function httpLength(record: Buffer): number {
  const text = record.toString();
  return text.slice(text.indexOf("HTTP/"), -4).replaceAll("\r\n", "\n").length;
}

describe("files", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-warc-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are read from the disk, and named when they cannot be", async () => {
    const path = join(folder, "crawl.warc.gz");
    writeFileSync(path, packedArchive(pages));
    const items = [];
    for (const source of [path, join(folder, "none.warc"), folder])
      for await (const item of readWebArchive(source, {})) items.push(isFailed(item) ? item.error.code : item.name);
    expect(items).toEqual([...names, "SOURCE_MISSING", "SOURCE_UNSUPPORTED"]);
  });

  test.each([
    ["crawl.WARC.gz", true],
    ["a.wacz", true],
    ["a.warc", true],
    ["a.arc", true],
    ["a.arc.gz", true],
    ["warc.txt", false],
    ["a.march", false],
    ["a.warc.gz.txt", false],
  ])("%s is a web archive: %s", (name, expected) => expect(isWebArchive(name)).toBe(expected));
});
