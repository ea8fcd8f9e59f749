import { expect, test } from "vitest";
import { reportOf } from "../../test/contract/report.ts";
import { entryOf } from "./entry.ts";

const contextsIn = (text: string) => {
  const { page, record } = reportOf({ text });
  return entryOf(page, record).figures.map((figure) => figure.context);
};

test("gives a figure its sentence", () => {
  expect(contextsIn("No boats left.\nThe crew of 12 swam ashore.")).toEqual(["The crew of 12 swam ashore."]);
});

test("cuts a very long sentence to what stands around the figure, between words", () => {
  const [context = ""] = contextsIn(`${"north ".repeat(200)}12 boats ${"south ".repeat(200)}`);
  expect(context).toMatch(/^… north .* 12 boats south .* south …$/);
  expect(context.length).toBeLessThan(620);
});

test("keeps no more than a few words for each figure of a table without stops", () => {
  const table = Array.from({ length: 3_000 }, (_, i) => `Row ${i}`).join(" ");
  expect(contextsIn(table).join("").length).toBeLessThan(3_000 * 620);
});
