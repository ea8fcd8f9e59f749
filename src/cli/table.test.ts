import fc from "fast-check";
import { expect, test } from "vitest";
import { column } from "./columns.ts";
import { showTable } from "./table.ts";
import { columnsOf } from "./terminal.ts";

interface Row {
  readonly who: string | null;
  readonly words: string | null;
}
const columns = [column<Row>("who", (row) => row.who), column<Row>("said words", (row) => row.words)];
const bare = { bold: (words: string) => words, dim: (words: string) => words };

test("gives a short column its width and wraps the long one", () => {
  const rows = [
    { who: "Mara Ilves", words: "We lost 40 jobs, and more will go before the summer, I am afraid to say" },
    { who: "Oskar Lind", words: "No" },
  ];
  expect(showTable(columns, rows, 66, bare)).toEqual([
    "who         said words",
    "Mara Ilves  We lost 40 jobs, and more will go before the summer, I",
    "            am afraid to say",
    "Oskar Lind  No",
  ]);
});

test("leaves out a column that is empty throughout", () => {
  expect(showTable(columns, [{ who: null, words: "No" }], 80, bare)).toEqual(["said words", "No"]);
});

test("stacks rows on a narrow terminal", () => {
  const rows = [
    { who: "Mara Ilves", words: "We lost 40 jobs, all told" },
    { who: null, words: "No" },
  ];
  expect(showTable(columns, rows, 30, bare)).toEqual([
    "who         Mara Ilves",
    "said words  We lost 40 jobs,",
    "            all told",
    "",
    "said words  No",
  ]);
});

test("never runs over the width", () => {
  const words = fc.option(fc.string({ unit: fc.constantFrom("a", "é", " ", "東", "\u001b", "\n"), maxLength: 200 }), {
    nil: null,
  });
  const rows = fc.array(fc.record({ who: words, words }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 30, max: 140 }), (rows, width) => {
      for (const line of showTable(columns, rows, width, bare)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
