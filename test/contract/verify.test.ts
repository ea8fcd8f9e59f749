import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../../src/read.ts";
import { openLibsql } from "../../src/store/embedded/libsql.ts";
import { memoryStore, openArchive, verifyArchive, type Store, type VerifiedRecord } from "../../src/store/index.ts";
import { pageOf as ingested } from "../../src/ingest/index.ts";
import { ferryText } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();

async function verified(store: Store): Promise<readonly VerifiedRecord[]> {
  const found: VerifiedRecord[] = [];
  for await (const one of verifyArchive(store)) found.push(one);
  return found;
}

const html = `<!doctype html><meta charset="windows-1252"><title>Ferry sinks</title><article><h1>Ferry sinks</h1>
<p>The ferry Margit sank off Tarn Point with 40 people aboard, the Gull Wire said on Tuesday.</p>
<p>Harbour master Ada Loring said: &ldquo;We lost two boats \u0080 and more.&rdquo;</p></article>`;

async function addBoth(store: Store): Promise<void> {
  for (const [name, bytes] of [
    ["a.txt", Buffer.from(ferryText)],
    ["b.html", Buffer.from(html, "latin1")],
  ] as const) {
    const hints = { published: "2016-07-05" };
    const page = await ingested(bytes, name);
    await store.add(page, read(page, hints), hints);
  }
}

test("finds every record sound that was just added, text and HTML", async () => {
  const store = memoryStore();
  await addBoth(store);
  const found = await verified(store);
  expect(found.map(({ bytes, failures }) => ({ bytes, failures }))).toEqual([
    { bytes: "sound", failures: [] },
    { bytes: "sound", failures: [] },
  ]);
  expect(found.every(({ checked }) => checked > 2)).toBe(true);
  await store.close();
});

test("shows a record whose spans do not stand in the bytes, and a text another version made", async () => {
  const store = memoryStore();
  const page = await ingested(Buffer.from(ferryText), "a.txt");
  const record = read(page, {});
  const moved = {
    ...record,
    version: "0.0.1",
    document: { ...record.document, text: `${record.document.text} ` },
    times: [
      {
        id: "t1",
        start: 4,
        end: 9,
        exact: "barge",
        type: "date" as const,
        value: null,
        timex: null,
        grain: "unknown" as const,
        anchor: "none" as const,
        implied: [],
      },
    ],
  };
  await store.add(page, moved);
  const [found] = await verified(store);
  expect(found).toMatchObject({
    bytes: "sound",
    failures: [
      { at: "document/text", why: expect.stringContaining("made by onrecord 0.0.1") },
      { at: "times/0", id: "t1", why: expect.stringContaining('"ferry"') },
    ],
  });
  await store.close();
});

test("says when archived bytes changed or cannot be read, and goes on with the rest", async () => {
  const path = join(folder.path(), "changed.db");
  const store = await openArchive(path);
  await addBoth(store);
  const driver = openLibsql(path, 1_000);
  const [first, second] = driver.prepare("select revision from pages order by rowid").all();
  driver
    .prepare("update pages set packing = 'none', bytes = ? where revision = ?")
    .run(Buffer.from(ferryText.replace("40", "41")), String(first?.["revision"]));
  driver
    .prepare("update pages set packing = 'deflate', bytes = x'00ff' where revision = ?")
    .run(String(second?.["revision"]));
  driver.close();
  const found = await verified(store);
  expect(found.map(({ bytes }) => bytes)).toEqual(["changed", "missing"]);
  expect(found[0]?.failures.map(({ at }) => at)).toContain("document/text");
  expect(found[1]?.failures[0]?.why).toMatch(/is damaged/);
  await store.close();
});

test("checks the bytes of later captures that said the same, too", async () => {
  const path = join(folder.path(), "later.db");
  const store = await openArchive(path);
  const hints = { published: "2016-07-05", url: "https://tarn.example/a" };
  const pages = [ferryText, ferryText.replace("with 40", "with  40"), ferryText.replace("with 40", "with   40")];
  for (const text of pages) {
    const page = await ingested(Buffer.from(text), "a.txt", { url: hints.url });
    await store.add(page, read(page, hints), hints);
  }
  expect(await verified(store)).toMatchObject([{ bytes: "sound", failures: [] }]);
  const driver = openLibsql(path, 1_000);
  const [, second, third] = driver.prepare("select revision from pages order by rowid").all();
  driver
    .prepare("update pages set packing = 'none', bytes = x'41' where revision = ?")
    .run(String(second?.["revision"]));
  driver
    .prepare("update pages set packing = 'deflate', bytes = x'00ff' where revision = ?")
    .run(String(third?.["revision"]));
  driver.close();
  expect(await verified(store)).toMatchObject([
    {
      bytes: "sound",
      failures: [
        { at: `captures/${String(second?.["revision"])}`, why: expect.stringContaining("now hash to 559aead0") },
        { at: `captures/${String(third?.["revision"])}`, why: expect.stringMatching(/is damaged/) },
      ],
    },
  ]);
  await store.close();
});
