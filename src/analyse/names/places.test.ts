import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../learn/hash.ts";
import { findTier, packPlaces, tierOf, unpackPlaces } from "./places.ts";

test("packs towns by tier and finds them again", () => {
  const tiers = [["halvard"], ["carrow", "oln", "halvard"], []].map((names) => names.map((name) => hashText(name)));
  const table = unpackPlaces(packPlaces(tiers));
  expect(["halvard", "carrow", "oln", "brack"].map((name) => findTier(table, hashText(name)))).toEqual([1, 2, 2, 0]);
});

test("finds every hash that was packed", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffffffff })), (hashes) => {
      const table = unpackPlaces(packPlaces([hashes]));
      for (const hash of hashes) expect(findTier(table, hash)).toBe(1);
    }),
  );
});

test("refuses bytes that are no table of places", () => {
  const bytes = packPlaces([[1, 2, 3]]);
  bytes[8]! ^= 1;
  expect(() => unpackPlaces(bytes)).toThrow("check sum");
});

test.each([
  ["lisbon", 1],
  ["yesterday", 0],
])("knows how large %s is", (name, tier) => expect(tierOf(hashText(name))).toBe(tier));
