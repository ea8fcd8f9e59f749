import { expect, test } from "vitest";
import { holds, indexed, readSought } from "./words.ts";

test.each([
  ["Théo’s 2,500 boats", "theo 2 boats", true],
  ["Théo’s 2,500 boats", "BOATS théo", true],
  ["Théo’s 2,500 boats", "boa", true],
  ["Théo’s 2,500 boats", "boa theo", false],
  ["Ålesund", "ale", true],
  ["İzmir", "izmir", true],
  ["the ﬁre", "fire", true],
  ["nothing here", "£", false],
  ["x".repeat(500), "x".repeat(400), true],
])("looks in %j for %j: %j", (text, sought, found) => {
  expect(holds(indexed(text), readSought(sought)!)).toBe(found);
});

test("seeks nothing when nothing is asked", () => {
  expect(readSought(undefined)).toBeNull();
  expect(readSought(" \n ")).toBeNull();
});
