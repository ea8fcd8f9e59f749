import { expect, test } from "vitest";
import { findLanguage } from "./language.ts";

const english = "The harbour warden said that the ferry would sail on every day of the winter. ".repeat(4);
const french =
  "La gardienne du port a déclaré que le ferry naviguerait tous les jours de l’hiver, et que personne ne serait oublié sur les îles. ".repeat(
    3,
  );
const russian =
  "Смотрительница порта сказала, что паром будет ходить каждый день зимой, и никто не останется без хлеба. ".repeat(4);
const results = "Lions Bears Reyes Holt Dunn Port Lorne Wolves Hawks Tarn Pike Venn ".repeat(5);

test.each([
  ["English words", english, null, "en", true],
  ["English words on a page that names its kind of English", english, "en-GB", "en-GB", true],
  ["English words on a page that says otherwise", english, "fr", "en", true],
  ["French", french, "fr", "fr", false],
  ["French that says nothing", french, null, "und", false],
  ["French that says it is English", french, "en", "und", false],
  ["Russian", russian, "ru", "ru", false],
  ["results on an English page", results, "en", "en", true],
  ["too few words to tell", "Lions 3 Bears 1", null, "und", true],
  ["nothing", "", null, "und", true],
])("reads %s", (_name, text, declared, lang, english) =>
  expect(findLanguage(text, declared)).toEqual({ lang, english }),
);
