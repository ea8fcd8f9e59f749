import { expect, test } from "vitest";
import { verifyRecord } from "../document/index.ts";
import { pageOf } from "../ingest/index.ts";
import { read } from "../read.ts";
import { aboveScore, layersOf, onlyLayers, scoreOf } from "./narrow.ts";

const text = `“We lost 40 jobs,” said Mara Ilves, the owner of the ferry.

Oskar Lind said that 300 workers would return on Monday.
`;
const record = async () => read(await pageOf(new TextEncoder().encode(text), "-"));

test("empties the layers that are not named", async () => {
  const whole = await record();
  const narrowed = onlyLayers(whole, layersOf("statements, figures"));
  expect(narrowed).toEqual({ ...whole, sentences: [], mentions: [], entities: [], times: [] });
  expect(whole.sentences.length).toBeGreaterThan(0);
});

test.each(["verbs", "", "statements,", "document"])("knows no layer %j", (list) =>
  expect(() => layersOf(list)).toThrow(/--only cannot be/),
);

test("leaves no reference to a statement that was left out", async () => {
  const whole = await record();
  const [first, second] = whole.statements;
  const scored = {
    ...whole,
    statements: [
      { ...first!, score: 0.2 },
      { ...second!, score: 0.9, within: first!.id },
    ],
    figures: whole.figures.map((figure) => ({ ...figure, statement: first!.id })),
  };
  const narrowed = aboveScore(scored, 0.5);
  expect(narrowed.statements.map(({ id, within }) => [id, within])).toEqual([[second!.id, null]]);
  expect(narrowed.figures.map((figure) => figure.statement)).toEqual(whole.figures.map(() => null));
  expect(verifyRecord(narrowed, narrowed.document.text).failures).toEqual([]);
});

test.each([
  ["0", 0],
  [".25", 0.25],
  ["1", 1],
])("reads the score %s", (text, score) => expect(scoreOf(text)).toBe(score));

test.each(["-1", "1.1", "50%", "", "high"])("reads no score in %j", (text) =>
  expect(() => scoreOf(text)).toThrow("between 0 and 1"),
);
