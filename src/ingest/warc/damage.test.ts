import fc from "fast-check";
import { gzipSync, constants, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { httpAnswer, packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { isFailed } from "../source.ts";
import { bytesInput } from "./input.ts";
import { archivePages } from "./archive-pages.ts";

const records = [
  warcRecord({ type: "warcinfo", uri: null, contentType: "application/warc-fields", block: "software: x\r\n" }),
  ...Array.from({ length: 12 }, (_, i) => [
    warcRecord({ type: "request", uri: `https://example.org/${i}`, block: `GET /${i} HTTP/1.1\r\n\r\n` }),
    pageRecord(`https://example.org/${i}`, `<p>Report ${i}: ${"the ferry stays in port ".repeat(i * i)}</p>`, {
      "WARC-Payload-Digest": `sha1:${i}`,
    }),
    warcRecord({ uri: `https://example.org/${i}.css`, block: httpAnswer("p {}", { "Content-Type": "text/css" }) }),
  ]).flat(),
  warcRecord({
    type: "revisit",
    uri: "https://example.org/again",
    fields: { "WARC-Payload-Digest": "sha1:3" },
    block: "",
  }),
];

/** Ends of the records in the bytes of an archive, each with the pages up to there. */
function endsOf(
  pack: (record: Buffer) => Buffer,
): readonly { readonly end: number; readonly pages: readonly string[] }[] {
  let end = 0;
  const pages: string[] = [];
  return records.map((record) => {
    end += pack(record).length;
    const url = /WARC-Type: (?:response|revisit)\r\nWARC-Target-URI: (\S+(?:\d|again))\r\n/.exec(
      record.toString(),
    )?.[1];
    if (url) pages.push(url);
    return { end, pages: [...pages] };
  });
}

const plain = Buffer.concat(records);
const packedEach = packedArchive(records);
const packedAsOne = gzipSync(plain);

/** The pages that end before a place. */
function pagesBefore(kind: string, place: number): readonly string[] {
  const ends = endsOf(kind === "each packed" ? (record) => gzipSync(record) : (record) => record);
  const reached = kind === "packed as one" ? unpackedSize(packedAsOne.subarray(10, Math.max(10, place))) : place;
  return ends.findLast(({ end }) => end <= reached)?.pages ?? [];
}

function unpackedSize(deflated: Buffer): number {
  return deflated.length === 0 ? 0 : inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH }).length;
}

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const item of archivePages("crawl.warc.gz", bytesInput(bytes), { maxBytes: 1_000_000 }))
    if (isFailed(item)) expect(item.error.message).toContain("crawl.warc.gz");
    else names.push(item.name);
  return names;
}

const all = endsOf((record) => record).at(-1)!.pages;

test("reads the sound archive whole", async () => {
  expect(all).toHaveLength(13);
  for (const bytes of [plain, packedEach, packedAsOne]) expect(await pagesOf(bytes)).toEqual(all);
});

describe.each([
  ["not packed", plain],
  ["each packed", packedEach],
  ["packed as one", packedAsOne],
])("records %s", (kind, sound) => {
  const anywhere = fc.nat({ max: sound.length - 1 });

  test("come out up to where the archive is cut", async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, async (place) => {
        const read = await pagesOf(sound.subarray(0, place));
        const expected = pagesBefore(kind, place);
        expect(read.slice(0, expected.length)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test("come out up to the first bit that is flipped", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anywhere, fc.nat({ max: 7 })), { minLength: 1, maxLength: 6 }),
        async (flips) => {
          const bytes = Buffer.from(sound);
          for (const [place, bit] of flips) bytes[place]! ^= 1 << bit;
          const expected = pagesBefore(kind, Math.min(...flips.map(([place]) => place)));
          expect((await pagesOf(bytes)).slice(0, expected.length)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("come out before bytes that are put in, taken out or overwritten", async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, fc.nat({ max: 300 }), fc.uint8Array({ maxLength: 300 }), async (place, gone, put) => {
        const bytes = Buffer.concat([sound.subarray(0, place), put, sound.subarray(place + gone)]);
        const expected = pagesBefore(kind, place);
        expect((await pagesOf(bytes)).slice(0, expected.length)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

test("loses only the record that is damaged when each is packed by itself", async () => {
  const ends = endsOf((record) => gzipSync(record));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: packedEach.length - 1 }), fc.nat({ max: 7 }), async (place, bit) => {
      const bytes = Buffer.from(packedEach);
      bytes[place]! ^= 1 << bit;
      const hit = ends.findIndex(({ end }) => end > place);
      const lost = new Set(ends[hit]!.pages.slice(ends[hit - 1]?.pages.length ?? 0));
      // a revisit cannot be resolved without the page it repeats
      if (lost.has("https://example.org/3")) lost.add("https://example.org/again");
      const read = new Set(await pagesOf(bytes));
      expect(all.filter((name) => !read.has(name) && !lost.has(name))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("never throws and never hangs on bytes of no kind", async () => {
  const pieces = [
    "WARC/1.1\r\n",
    "WARC-Type: response\r\n",
    "Content-Length: 5\r\n",
    "\r\n",
    "\u001f\u008b\b\u0000",
    "x".repeat(99),
  ];
  const line = "https://example.org/ 192.0.2.1 20260310180530 text/html 5\n";
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...pieces, line), fc.string({ unit: "binary", maxLength: 20 })), {
        maxLength: 60,
      }),
      async (parts) => {
        await pagesOf(Buffer.from(parts.join(""), "latin1"));
      },
    ),
    { numRuns: 300 },
  );
});

test("takes time in proportion to an archive in which nothing is as it says", async () => {
  const record = pageRecord("https://example.org/a", "<p>wrong</p>", { "Content-Length": "3000000" });
  const timeOf = async (times: number) => {
    const bytes = Buffer.concat(Array.from({ length: times }, () => record));
    const started = performance.now();
    await pagesOf(bytes);
    return performance.now() - started;
  };
  await timeOf(500);
  const small = Math.max(await timeOf(20_000), 5);
  expect((await timeOf(80_000)) / small).toBeLessThan(12);
});
