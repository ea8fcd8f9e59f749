import { expect, test } from "vitest";
import { recordKey } from "../document/index.ts";
import { memoryStore } from "../store/index.ts";
import { pageOf } from "../ingest/index.ts";
import { read } from "../read.ts";
import { figureRows, statementRows } from "./rows.ts";

const text = `Ferry stops

10 March 2026

“We lost 40 jobs,” said Mara Ilves, the owner. At least 2,500 people waited in Tolland.
`;

test("makes the same rows of a record as the archive lists", async () => {
  const page = await pageOf(new TextEncoder().encode(text), "a.txt");
  const record = read(page);
  const store = memoryStore();
  await store.add(page, record);
  expect(statementRows(record)).toEqual((await store.statements()).rows);
  expect(figureRows(record)).toEqual((await store.figures()).rows);
  expect(figureRows(record)[0]).toMatchObject({ key: recordKey(record) });
  await store.close();
});
