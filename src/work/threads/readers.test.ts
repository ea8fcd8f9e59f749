import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFailed, pageOf } from "../../ingest/index.ts";
import { openReaders } from "./readers.ts";

let folder = "";
let thread: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-threads-"));
  const file = join(folder, "thread.mjs");
  // answers with the page's own name, and dies of a page that is called so
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ page, hints }) => {
      if (page.name === "dies") process.exit(3);
      if (page.name === "throws") throw new Error("no such stage");
      parentPort.postMessage(page.name === "faulty"
        ? { code: "SOURCE_BROKE", values: { path: page.name, why: "a reason" } }
        : { hints, record: { name: page.name, bytes: page.bytes ?? null } });
    });`,
  );
  thread = pathToFileURL(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (name: string) => pageOf(new TextEncoder().encode("Some words."), name);

test("answers each page with its own record and its bytes, which no thread was given", async () => {
  const readers = openReaders(thread, 2);
  const names = Array.from({ length: 9 }, (_, i) => `page ${i}`);
  const read = await Promise.all(names.map(async (name) => readers.read(await page(name), { outlet: name })));
  await readers.close();
  expect(read.map((item) => !isFailed(item) && [item.page.name, item.hints.outlet, item.record])).toEqual(
    names.map((name) => [name, name, { name, bytes: null }]),
  );
  expect(read.every((item) => !isFailed(item) && item.page.bytes.length === 11)).toBe(true);
});

test.each([
  ["dies", /its thread ended with 3/],
  ["throws", /no such stage/],
  ["faulty", /a reason/],
])("makes a page over which a thread %s that page's failure, and reads on", async (name, why) => {
  const readers = openReaders(thread, 1);
  const [lost, next] = await Promise.all([readers.read(await page(name), {}), readers.read(await page("next"), {})]);
  await readers.close();
  expect(isFailed(lost) && [lost.name, lost.error.code]).toEqual([name, "SOURCE_BROKE"]);
  expect(isFailed(lost) && lost.error.message).toMatch(why);
  expect(isFailed(next)).toBe(false);
});
