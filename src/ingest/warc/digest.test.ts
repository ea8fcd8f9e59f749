import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findOther, readDigest } from "./digest.ts";

const empty = new Uint8Array();

test.each([
  ["sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "sha1"],
  ["SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709", "sha1"],
  ["sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk=", "sha1"],
  ["sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "sha256"],
  ["sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====", "sha256"],
  ["md5:d41d8cd98f00b204e9800998ecf8427e", "md5"],
])("reads %s, which is of nothing", (text, algorithm) => {
  const digest = readDigest(text)!;
  expect(digest.algorithm).toBe(algorithm);
  expect(findOther(empty, digest)).toBeNull();
  expect(findOther(Buffer.from("x"), digest)).toMatch(new RegExp(`^${algorithm}:\\S+$`));
});

test.each([
  null,
  "",
  "sha1",
  "sha1:AAAA",
  "crc32:da39a3ee5e6b4b0d3255bfef95601890afd80709",
  "sha1:not a digest at all!",
  "constructor:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
])("takes %j for none that can be compared", (text) => expect(readDigest(text)).toBeNull());

test("writes the other digest as the first was written, so that the two can be compared by eye", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom("md5", "sha1", "sha256", "sha512"), (bytes, algorithm) => {
      const hash = createHash(algorithm).update(bytes).digest();
      const zeros = { hex: "0".repeat(hash.length * 2), base32: "A".repeat(Math.ceil((hash.length * 8) / 5)) };
      for (const written of Object.values(zeros)) {
        const other = findOther(bytes, readDigest(`${algorithm}:${written}`)!)!;
        expect(other.length).toBe(algorithm.length + 1 + written.length);
        expect(findOther(bytes, readDigest(other)!)).toBeNull();
      }
    }),
  );
});
