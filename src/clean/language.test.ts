import { describe, expect, test } from "vitest";
import type { Block } from "../document/index.ts";
import { blockOf, plainBody } from "./block.ts";
import { findLanguage, findLanguages, tidyTag } from "./language.ts";
import { tellLanguage } from "./tell.ts";

const english = "The harbour warden said that the ferry would sail on every day of the winter.";
const french =
  "La gardienne du port a déclaré que le ferry naviguerait tous les jours de l’hiver, et que personne ne serait oublié sur les îles.";
const russian =
  "Смотрительница порта сказала, что паром будет ходить каждый день зимой, и никто не останется без хлеба. ".repeat(4);
const results = "Lions Bears Reyes Holt Dunn Port Lorne Wolves Hawks Tarn Pike Venn ".repeat(5);

test.each([
  ["English words", english, null, "en"],
  ["English words on a page that names its kind of English", english, "en-GB", "en-GB"],
  ["English words on a page that says otherwise", english, "fr", "en"],
  ["French", french, "fr-CA", "fr-CA"],
  ["French that says nothing", french, null, "fr"],
  ["French that says it is English", french, "en", "fr"],
  ["Russian", russian, "ru", "ru"],
  ["results on an English page", results, "en", "en"],
  ["results on a page that says nothing", results, null, "und"],
  ["too few words to tell", "Lions 3 Bears 1", null, "und"],
  ["nothing", "", null, "und"],
])("reads %s", (_name, text, declared, lang) => expect(findLanguage(text, declared)).toBe(lang));

describe("small words and scripts tell", () => {
  test.each([
    ["de", "Die Wärterin sagte am Montag, dass der Hafen für den Winter geschlossen bleibt und nicht vor März öffnet."],
    ["es", "La guardiana dijo que el puerto seguirá cerrado durante el invierno y que no se abrirá antes de marzo."],
    ["it", "La guardiana ha detto che il porto resta chiuso per tutto l’inverno e che non sarà aperto prima di marzo."],
    ["pt", "A guardiã disse que o porto vai ficar fechado durante o inverno e que não será aberto antes de março."],
    [
      "nl",
      "De havenmeester zei dat de haven in de winter dicht blijft en niet voor maart weer open gaat voor het verkeer.",
    ],
    ["sv", "Hamnvakten sade att hamnen är stängd under vintern och att den inte öppnar för trafik före mars månad."],
    ["pl", "Strażniczka powiedziała, że port jest zamknięty na zimę i że nie będzie otwarty dla statków przed marcem."],
    [
      "tr",
      "Liman sorumlusu, limanın kış için kapalı olduğunu ve bu yıl mart ayından önce açılmayacağını bir kez daha söyledi.",
    ],
    ["ja", "港の管理人は、冬の間は港が閉まっていて、三月まで開かないと述べた。"],
    ["ko", "항구 관리인은 겨울 동안 항구가 닫혀 있으며 삼월 전에는 열리지 않을 것이라고 말했다."],
    ["uk", "Наглядачка порту повідомила, що її порт зачинений на зиму і що його не відкриють до березня."],
    ["ar", "قالت حارسة الميناء إن الميناء مغلق طوال الشتاء ولن يفتح قبل شهر مارس"],
  ])("%s", (lang, text) => expect(tellLanguage(text)).toBe(lang));

  test.each([
    ["scores", "Wolves 3, Hawks 1; De La Rue 2, San Marco 0; Los Pinos 4, El Prado 4; Van Dyk 1, Ter Braak 0"],
    ["a recipe", "200g crème fraîche, 2 tbsp dulce de leche, 1 pain au chocolat, 100ml eau de vie, salt, pepper"],
    ["names", "Marie de la Tour, Jean du Lac, Luis de los Ríos, Anna van der Meer, Otto von Berg, Aldo della Rocca"],
    ["a foreign title", "She wrote “La vie de la mer et les oiseaux du port”, and it was read in all of the schools."],
    ["an address", "See https://gull.example/la-vie-de-la-mer-et-les-oiseaux-du-port-que-nous-avons for more on this."],
  ])("nothing of %s", (_what, text) => expect(["en", "und"]).toContain(tellLanguage(text)));
});

describe("block by block", () => {
  const blocksOf = (...lines: readonly string[]) => {
    const text = lines.join("\n");
    const blocks: Block[] = [];
    for (const line of lines) {
      const start = blocks.at(-1) ? blocks.at(-1)!.end + 1 : 0;
      blocks.push(blockOf({ start, end: start + line.length }, plainBody));
    }
    return findLanguages(text, blocks, null);
  };

  test("marks a French paragraph of an English report, and the short line inside it, with one notice and its place", () => {
    const lines = [english, french, "« Jamais ! »", french, english, "Never.", english];
    const { lang, blocks, notices } = blocksOf(...lines);
    expect(lang).toBe("en");
    expect(blocks.map((block) => block.lang)).toEqual([null, "fr", "fr", "fr", null, null, null]);
    expect(blocks[1]).toMatchObject({ kept: true, why: "in French" });
    expect(notices).toMatchObject([{ code: "NOT_ENGLISH", start: blocks[1]!.start, end: blocks[3]!.end }]);
  });

  test("marks an English paragraph of a French report, and gives one notice for the whole", () => {
    const { lang, blocks, notices } = blocksOf(french, french, english, french, french);
    expect(lang).toBe("fr");
    expect(blocks.map((block) => block.lang)).toEqual([null, null, "en", null, null]);
    expect(notices).toMatchObject([{ code: "NOT_ENGLISH" }]);
    expect(notices[0]).not.toHaveProperty("start");
  });

  test("leaves an English report with results and names alone", () => {
    expect(blocksOf(english, results, english, results).blocks.every((block) => block.lang === null)).toBe(true);
  });
});

test.each([
  ["EN", "en"],
  ["EN_gb", "en-GB"],
  ["en-UK", "en-GB"],
  ["ZH-hans-cn", "zh-Hans-CN"],
  ["es-419", "es-419"],
  [" fr ", "fr"],
  ["English", null],
  ["", null],
  [null, null],
])("writes the tag %j as BCP 47 does: %j", (declared, tag) => expect(tidyTag(declared)).toBe(tag));
