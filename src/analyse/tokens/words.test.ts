import fc from "fast-check";
import { expect, test } from "vitest";
import { fact, factCount, flag, wordsOf } from "./words.ts";

const factOf = (word: string, column: number) => wordsOf([word]).facts[column]!;
const flagsOf = (word: string) =>
  Object.entries(flag)
    .filter(([, bit]) => factOf(word, fact.flags) & bit)
    .map(([name]) => name);

test("knows each spelling once", () => {
  const words = wordsOf(["The", "gull", "saw", "the", "gull"]);
  expect(words.written).toEqual(["The", "gull", "saw", "the"]);
  expect([...words.of]).toEqual([0, 1, 2, 3, 1]);
  expect(words.lower).toEqual(["the", "gull", "saw", "the"]);
  expect(words.facts).toHaveLength(4 * factCount);
});

test.each([
  ["Harbour", "harbour", fact.lower],
  ["1907", "2025", fact.lower],
  ["Anna", "Otto", fact.form],
  ["Anna", "Benedict", fact.shape],
  ["McKay", "DeLay", fact.shape],
  ["Émile", "Anna", fact.form],
  ["don’t", "don't", fact.written],
  ["sailing", "fishing", fact.suffix3],
  ["sailor", "sail", fact.prefix3],
])("finds %s and %s alike", (one, other, column) => expect(factOf(one, column)).toBe(factOf(other, column)));

test.each([
  ["Harbour", "harbour", fact.written],
  ["Anna", "anna", fact.form],
  ["ANNA", "Anna", fact.shape],
  ["al-Hadi", "alHadi", fact.form],
  ["sailing", "sailed", fact.suffix2],
])("tells %s from %s", (one, other, column) => expect(factOf(one, column)).not.toBe(factOf(other, column)));

test.each([
  ["Anna", ["capital", "letter"]],
  ["NATO", ["capital", "shouted", "letter"]],
  ["U.S.", ["capital", "shouted", "letter", "stopped"]],
  ["F-16", ["capital", "letter", "digit", "hyphen"]],
  [".", []],
  ["Öland", ["capital", "letter"]],
  ["東京", []],
])("says of %s: %j", (word, flags) => expect(flagsOf(word)).toEqual(flags));

test("takes any characters", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (tokens) => {
      const { of, written } = wordsOf(tokens);
      expect([...of].map((number) => written[number])).toEqual(tokens);
    }),
  );
});
