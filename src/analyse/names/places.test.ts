import { expect, test } from "vitest";
import { hashText } from "../../learn/hash.ts";
import { packPlaces, tierOf, unpackPlaces } from "./places.ts";

test("packs towns by tier and reads them back", () => {
  const table = unpackPlaces(packPlaces([[hashText("halvard")], [hashText("carrow"), hashText("oln")], []]));
  const tierIn = (name: string) => {
    const slot = table.keys.indexOf((hashText(name) >>> 8) + 1);
    return slot < 0 ? 0 : table.tiers[slot];
  };
  expect(["halvard", "carrow", "oln", "brack"].map(tierIn)).toEqual([1, 2, 2, 0]);
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
