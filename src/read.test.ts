import { expect, test } from "vitest";
import { pageOf } from "../test/support/build.ts";
import { articleText } from "./document/index.ts";
import { read } from "./read.ts";

test("reads a page to a record that pins every datum to its words", () => {
  const record = read(pageOf("“We saw 12 boats,” said Ines Varga on Monday.\n"), {
    as: "article",
    published: "2026-03-10",
  });
  const [statement] = record.statements;
  expect(statement).toMatchObject({ speakerName: "Ines Varga", mode: "direct", saidOn: { value: "2026-03-09" } });
  expect(record.figures).toMatchObject([{ exact: "12", statement: statement!.id, claimant: statement!.speaker }]);
  for (const { start, end, exact } of [...record.mentions, ...record.figures, ...record.times, ...statement!.content])
    expect(record.document.text.slice(start, end)).toBe(exact);
});

test("keeps what is not English as article text and analyses none of it", () => {
  const german =
    "Die Hafenmeisterin sagte am Montag, dass 12 Boote in diesem Jahr nicht mehr auslaufen werden. „Wir haben lange gewartet“, sagte Orla Venn, die seit 2014 auf der Insel lebt und dort die Mole leitet. Sie werde morgen weiter in die Stadt reisen, um dort mit den Fischern zu reden, die auf eine Antwort der Regierung warten.";
  const record = read(pageOf(`${german}\n`), { as: "text", published: "2026-03-10" });
  expect(record.notices.map(({ code }) => code)).toContain("NOT_ENGLISH");
  expect(articleText(record.document)).toBe(german);
  expect([record.sentences, record.statements, record.figures, record.mentions, record.times].flat()).toEqual([]);
});

test("analyses the English paragraphs of a report that quotes another language at length", () => {
  const german =
    "Wir haben lange gewartet, und 14 Boote sind nicht mehr da, sagte sie, als sie am Montag auf der Mole mit den Fischern sprach.";
  const text = `“We saw 12 boats,” said Ines Varga on Monday.\n${german}\n“They were all of them empty when we got to the pier,” she said.\n`;
  const record = read(pageOf(text), { as: "article", published: "2026-03-10" });
  expect(record.document.blocks[1]).toMatchObject({ kept: true, lang: "de", why: "in German" });
  expect(record.figures.map(({ exact }) => exact)).toEqual(["12"]);
  expect(record.statements).toHaveLength(2);
  expect(record.notices.filter(({ code }) => code === "NOT_ENGLISH")).toMatchObject([{ start: text.indexOf(german) }]);
});
