import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nameOf, tellLanguage } from "./tell.ts";
import { scripts, tongues } from "./tongues.ts";

const cases = readFileSync(new URL("cases/languages.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [lang: string, text: string]);
const foreign = cases.filter(([lang]) => lang !== "en");

test.each(cases.filter(([lang]) => lang === "en"))("keeps as %s: %s", (_lang, text) => {
  expect(["en", "und"]).toContain(tellLanguage(text));
});

describe("single sentences in other languages", () => {
  test.each(foreign)("%s is not taken for English: %s", (_lang, text) => {
    expect(tellLanguage(text)).not.toBe("en");
  });

  test("are told to be foreign nine times of ten, and mostly by the right name", () => {
    const told = foreign.map(([lang, text]) => [lang, tellLanguage(text)] as const);
    expect(told.filter(([, found]) => found !== "und").length / told.length).toBeGreaterThan(0.9);
    expect(told.filter(([lang, found]) => found === lang).length / told.length).toBeGreaterThan(0.87);
  });
});

test("are told with certainty when there are several: sisters, too, are told apart", () => {
  const wrong: string[] = [];
  for (const lang of new Set(foreign.map(([lang]) => lang))) {
    const sentences = foreign.filter(([of]) => of === lang);
    if (sentences.length < 3) continue;
    const found = tellLanguage(sentences.map(([, text]) => text).join(" "));
    if (found !== lang) wrong.push(`${lang} is told as ${found}`);
  }
  expect(wrong).toEqual([]);
});

test("calls long prose in a language without a table another language, and a list of keywords nothing", () => {
  const prose = "Dona velo parim tesko lun. Aren mito palu, serin voda tam kelo. Ruto famil desu poral miten. ".repeat(
    6,
  );
  expect(tellLanguage(prose)).toBe("mis");
  expect(tellLanguage("ferry harbour port fire crew winter storm jobs owner union strike wages ".repeat(8))).toBe(
    "und",
  );
});

test.each([
  ["Kazakh", "kk"],
  ["another language", "mis"],
  ["French", "fr-CA"],
  ["English", "EN"],
])("calls %s by its name", (name, lang) => expect(nameOf(lang)).toBe(name));

test("holds no table twice, and none without a word in lower case", () => {
  const langs = [...tongues, ...scripts].map(({ lang }) => lang);
  expect(new Set(langs).size).toBe(langs.length);
  for (const { words, letters = "" } of tongues) expect(words + letters).toBe((words + letters).toLowerCase());
});

test("takes time in proportion to the text", () => {
  const words = "la le und kündigte ngo zażółć der of x ".repeat(50);
  const timeOf = (times: number) => {
    const text = words.repeat(times);
    const started = performance.now();
    for (let i = 0; i < 20; i++) tellLanguage(text);
    return performance.now() - started;
  };
  timeOf(10);
  // beyond 20,000 characters it looks at no more
  expect(timeOf(40) / Math.max(timeOf(10), 1)).toBeLessThan(16);
});
