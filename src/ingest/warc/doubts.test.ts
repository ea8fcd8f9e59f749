import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { httpAnswer, packedArchive, pageRecord, warcRecord } from "../../../test/support/warc-builder.ts";
import { isFailed, type SourcedPage } from "../source.ts";
import { archivePages } from "./archive-pages.ts";
import { bytesInput } from "./input.ts";

const body = "<p>The ferry stays in port.</p>";
const packed = gzipSync(body);
const chunked = Buffer.from(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
const digestOf = (bytes: string | Uint8Array, algorithm = "sha1") =>
  `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;

async function readBytes(bytes: Uint8Array) {
  const told: string[] = [];
  const pages: SourcedPage[] = [];
  for await (const item of archivePages("c.warc.gz", bytesInput(bytes), { tell: (text) => told.push(text) })) {
    if (isFailed(item)) throw item.error;
    pages.push(item);
  }
  return { told, pages, doubts: pages.flatMap(({ hints }) => hints?.doubt ?? []) };
}

describe("digests that fit are passed over in silence", () => {
  test.each<[string, Buffer, Readonly<Record<string, string>>]>([
    ["of the block", httpAnswer(body), { "WARC-Block-Digest": digestOf(httpAnswer(body)) }],
    ["of the payload", httpAnswer(body), { "WARC-Payload-Digest": digestOf(body, "sha256") }],
    [
      "of the payload as it came",
      httpAnswer(packed, { "Content-Encoding": "gzip" }),
      { "WARC-Payload-Digest": digestOf(packed) },
    ],
    [
      "of the payload unpacked",
      httpAnswer(packed, { "Content-Encoding": "gzip" }),
      { "WARC-Payload-Digest": digestOf(body) },
    ],
    [
      "of the payload with its chunks",
      httpAnswer(chunked, { "Transfer-Encoding": "chunked" }),
      { "WARC-Payload-Digest": digestOf(chunked, "md5") },
    ],
    [
      "of the payload without its chunks",
      httpAnswer(chunked, { "Transfer-Encoding": "chunked" }),
      { "WARC-Payload-Digest": digestOf(body) },
    ],
    [
      "of packed chunks, without them",
      httpAnswer(
        Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from("\r\n0\r\n\r\n")]),
        {
          "Transfer-Encoding": "chunked",
          "Content-Encoding": "gzip",
        },
      ),
      { "WARC-Payload-Digest": digestOf(packed) },
    ],
    ["by an algorithm nobody knows", httpAnswer(body), { "WARC-Payload-Digest": "blake3:AAAAAAAAAAAAAAAAAAAAAAAA" }],
    ["that cannot be one", httpAnswer(body), { "WARC-Payload-Digest": "sha1:AAAA", "WARC-Block-Digest": "-" }],
    [
      "of a payload that was cut",
      httpAnswer(body),
      { "WARC-Payload-Digest": digestOf("more"), "WARC-Truncated": "length" },
    ],
  ])("%s", async (_what, block, fields) => {
    const { told, doubts } = await readBytes(packedArchive([warcRecord({ block, fields })]));
    expect({ told, doubts }).toEqual({ told: ["c.warc.gz: 1 page."], doubts: [] });
  });
});

test.each([
  ["payload", { "WARC-Payload-Digest": digestOf("other") }, digestOf(body)],
  ["block", { "WARC-Block-Digest": digestOf("other", "sha256") }, digestOf(httpAnswer(body), "sha256")],
])(
  "reads a page whose %s digest does not fit, tells place and both digests, and marks it",
  async (what, fields, found) => {
    const sound = pageRecord("https://example.org/sound", body, { "WARC-Payload-Digest": digestOf(body) });
    const before = gzipSync(sound);
    const { told, pages, doubts } = await readBytes(
      Buffer.concat([before, gzipSync(pageRecord("https://example.org/doubted", body, fields))]),
    );
    const fault = `c.warc.gz at byte ${before.length}: its ${what} digest is ${Object.values(fields)[0]}, and its bytes give ${found}`;
    expect(told).toEqual([
      `${fault}. It was read all the same.`,
      "c.warc.gz: 2 pages; 1 does not match the digest kept with it.",
    ]);
    expect(doubts).toEqual([fault]);
    expect(pages.map(({ text, hints }) => [text, hints?.doubt !== undefined])).toEqual([
      [body, false],
      [body, true],
    ]);
  },
);

test("compares what a revisit says it repeats with what it leads to", async () => {
  const again = (digest: string) =>
    warcRecord({
      type: "revisit",
      uri: "https://example.org/again",
      fields: { "WARC-Refers-To": "<urn:uuid:1>", "WARC-Payload-Digest": digest },
      block: "",
    });
  const first = pageRecord("https://example.org/a", body, { "WARC-Record-ID": "<urn:uuid:1>" });
  const { doubts, pages } = await readBytes(packedArchive([first, again(digestOf(body)), again(digestOf("other"))]));
  expect(pages.map(({ text }) => text)).toEqual([body, body, body]);
  expect(doubts).toEqual([expect.stringContaining(`its payload digest is ${digestOf("other")}, and its bytes give`)]);
});

test("tells twenty one by one, and counts them all", async () => {
  const wrong = pageRecord("https://example.org/a", body, { "WARC-Payload-Digest": digestOf("other") });
  const { told, doubts } = await readBytes(packedArchive(Array.from({ length: 30 }, () => wrong)));
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toBe("c.warc.gz: 30 pages; 30 do not match the digest kept with them.");
  expect(doubts).toHaveLength(30);
});
