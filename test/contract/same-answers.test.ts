import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryStore, openArchive, type Store } from "../../src/store/index.ts";
import { remade, reportOf, type Report } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();
let made = 0;

const words = fc
  .array(
    fc.constantFrom(
      "ferry",
      "Ferries",
      "the",
      "40",
      "2,500",
      "“We sank”",
      "Ådne",
      "naïve",
      "ß",
      "½",
      "ﬁre",
      "İzmir",
      "日本",
      "👍",
      "x-ray",
      '"',
      "*",
      "\n",
    ),
    {
      maxLength: 8,
    },
  )
  .map((list) => list.join(" "));
const date = fc.constantFrom(
  null,
  "2016",
  "2016-07",
  "2016-07-05",
  "2016-07-05T08:00",
  "2016-07-05T08:00+02:00",
  "2017-01-31",
);
const outlet = fc.constantFrom(null, "The Tarn Post", "THE TARN POST", "Żurnal");

const report: fc.Arbitrary<Report> = fc
  .record({
    id: fc.constantFrom("d1", "d2", "d3", "d4"),
    // spaces alone are no new state of a report
    text: fc.tuple(words, fc.constantFrom("", " ", "\n")).map((parts) => parts.join("")),
    title: fc.option(words),
    outlet,
    published: date,
    stance: fc.constantFrom("asserts", "denies"),
    negated: fc.boolean(),
    score: fc.constantFrom(0, 0.5, 1),
    version: fc.constantFrom("0.1.0", "0.2.0"),
  })
  .map(({ version, ...options }) => remade(reportOf(options), version));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const query = fc
  .record({
    text: optional(fc.oneof(words, fc.string({ unit: "binary", maxLength: 6 }))),
    outlet: optional(fc.constantFrom("the tarn post", "zurnal", "none")),
    from: optional(fc.constantFrom("2016", "2016-07-05", "2017")),
    to: optional(fc.constantFrom("2016", "2016-07-05", "2017")),
    order: optional(fc.constantFrom("newest", "oldest", "added")),
    speaker: optional(fc.constantFrom("ada", "LORING ada", "bo")),
    negated: optional(fc.boolean()),
    minScore: optional(fc.constantFrom(0, 0.5, 1)),
    stance: optional(fc.constantFrom("asserts", "denies")),
    limit: optional(fc.constantFrom(1, 2, 3)),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

test("answers alike from memory and from the file, whatever is added and asked", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(report, query), { minLength: 1, maxLength: 25 }), async (steps) => {
      const memory = memoryStore();
      const archive = await openArchive(join(folder.path(), `${made++}.db`));
      try {
        for (const step of steps) expect(await outcome(archive, step)).toEqual(await outcome(memory, step));
        expect(await archive.integrity()).toEqual([]);
        expect(await all(archive)).toEqual(await all(memory));
      } finally {
        await archive.close();
        await memory.close();
      }
    }),
    { numRuns: 60 },
  );
});

async function outcome(store: Store, step: Report | object): Promise<unknown> {
  if ("page" in step) {
    const added = await store.add(step.page, step.record);
    return [added, await store.generation(), await store.counts(), await store.page(added.key)];
  }
  const { order, ...narrowed } = step as { order?: "newest" };
  return [
    await walk((after) => store.documents({ ...step, ...after })),
    await walk((after) => store.statements({ ...narrowed, ...after })),
    await walk((after) => store.figures({ ...narrowed, ...after })),
    order,
  ];
}

/** Every page of a list, without the tokens: those are each store's own. */
async function walk(
  list: (after: object) => ReturnType<Store["documents" | "statements" | "figures"]>,
): Promise<unknown> {
  const pages: unknown[] = [];
  for (let after: object | null = {}; after;) {
    const { rows, total, next }: Awaited<ReturnType<typeof list>> = await list(after);
    pages.push({ rows, total });
    after = next === null ? null : { after: next };
  }
  return pages;
}

async function all(store: Store): Promise<unknown> {
  const records: unknown[] = [];
  for await (const record of store.records()) records.push(record);
  return records;
}
