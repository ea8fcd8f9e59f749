import { expect, test } from "vitest";
import { documentOf } from "../../test/support/build.ts";
import { evidence } from "./span.ts";
import { readRecord, recordKey, recordOf, showRecord } from "./record.ts";
import type { OnRecord, Statement } from "./schema.ts";
import { verifyRecord } from "./verify.ts";

const text = "“We lost 40 jobs,” said Jane Doe.";
const statement: Statement = {
  id: "s1",
  mode: "direct",
  content: [evidence(text, { start: 0, end: 18 })],
  cue: evidence(text, { start: 19, end: 23 }),
  source: evidence(text, { start: 24, end: 32 }),
  speaker: "e1",
  speakerName: "Jane Doe",
  stance: "asserts",
  negated: false,
  condition: null,
  channel: null,
  saidOn: { value: "2026-03-10", from: "published" },
  within: null,
  repeats: [],
  score: 0.9,
};
const record: OnRecord = recordOf(
  documentOf(text),
  {
    sentences: [{ start: 0, end: text.length, block: 0, firstToken: 0, endToken: 9 }],
    mentions: [{ id: "m1", ...evidence(text, { start: 24, end: 32 }), kind: "person", form: "name", entity: "e1" }],
    entities: [{ id: "e1", kind: "person", name: "Jane Doe", aliases: [], roles: [] }],
    times: [],
    figures: [],
    statements: [statement],
  },
  [],
);

test("reads back what it wrote", () => {
  expect(readRecord(JSON.parse(showRecord(record)))).toEqual(record);
});

test("names the place that does not fit the contract", () => {
  const wrong = { ...record, statements: [{ ...statement, stance: "mutters" }] };
  expect(() => readRecord(wrong)).toThrow(/statements\/0\/stance/);
  expect(() => readRecord({})).toThrow(/RECORD|record/);
  expect(() => readRecord(null)).toThrow();
});

test("keeps a record's key safe for addresses and files", () => {
  expect(recordKey(record)).toMatch(/^[A-Za-z0-9.]+$/);
});

test("finds nothing wrong with a sound record", () => {
  const { checked, failures } = verifyRecord(record, text);
  expect(failures).toEqual([]);
  expect(checked).toBeGreaterThan(6);
});

test.each<[string, OnRecord, string, RegExp]>([
  ["changed words", record, text.replace("40", "41"), /text reads/],
  ["a span outside", { ...record, sentences: [{ start: 0, end: 999 }] }, text, /outside/],
  ["a lost entity", { ...record, entities: [] }, text, /refers to e1/],
  ["a lost outer statement", { ...record, statements: [{ ...statement, within: "s9" }] }, text, /refers to s9/],
])("says what fails: %s", (_what, broken, now, why) => {
  const { failures } = verifyRecord(broken, now);
  expect(failures.map((failure) => failure.why).join("\n")).toMatch(why);
});
