import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive } from "../../src/store/index.ts";
import { linesOf, startChild } from "./children/child.ts";
import { bulkyReport, numberedReport } from "./numbered.ts";
import { reportOf } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();

test.each([3, 17, 40])("loses nothing committed when killed after %d reports", async (reports) => {
  const path = join(folder.path(), `killed-${reports}.db`);
  const writer = startChild("write.ts", [path, "k", "100000"]);
  const told: string[] = [];
  for await (const key of writer.lines) {
    told.push(key);
    if (told.length === reports) writer.process.kill("SIGKILL");
  }
  expect((await writer.ended).code).toBeNull();

  const store = await openArchive(path);
  expect(await store.integrity()).toEqual([]);
  for (const [i, key] of told.entries()) {
    const { page, record } = numberedReport("k", i);
    expect(await store.record(key)).toEqual(record);
    expect((await store.page(key))?.page).toEqual(page);
  }
  // one more may have been stored that it had no time to tell of; none by halves
  const { revisions, statements, figures } = await store.counts();
  expect(revisions).toBeGreaterThanOrEqual(told.length);
  expect(statements).toBe(revisions);
  expect((await store.figures()).total).toBe(figures);
  const next = numberedReport("k", told.length + 5);
  expect((await store.add(next.page, next.record)).status).toBe("new");
  await store.close();
});

test("keeps everything when three programs make the archive and write to it at once", async () => {
  const path = join(folder.path(), "shared", "three.db");
  const writers = ["a", "b", "c"].map((prefix) => startChild("write.ts", [path, prefix, "60"]));
  const told = await Promise.all(writers.map(linesOf));
  for (const { code, talk } of await Promise.all(writers.map((writer) => writer.ended)))
    expect({ code, talk }).toEqual({ code: 0, talk: "" });

  const store = await openArchive(path);
  expect(await store.integrity()).toEqual([]);
  expect((await store.counts()).revisions).toBe(180);
  expect(await store.generation()).toBe(180);
  for (const key of told.flat()) expect(await store.record(key)).not.toBeNull();
  await store.close();
});

test("sees what another program adds, and a grown generation", async () => {
  const path = join(folder.path(), "watched.db");
  const store = await openArchive(path);
  const before = await store.generation();
  const writer = startChild("write.ts", [path, "w", "5"]);
  const told = await linesOf(writer);
  await writer.ended;
  expect(await store.generation()).toBe(before + 5);
  expect((await store.documents({ text: "dispatch w" })).rows.map((row) => row.key).sort()).toEqual([...told].sort());
  await store.close();
});

test("says the archive is busy when another program does not let go, and then goes on", async () => {
  const path = join(folder.path(), "busy.db");
  const store = await openArchive(path, { busyTimeoutMs: 50 });
  const { openLibsql } = await import("../../src/store/embedded/libsql.ts");
  const other = openLibsql(path, 0);
  other.exec("begin immediate");
  const { page, record } = reportOf();
  await expect(store.add(page, record)).rejects.toMatchObject({ code: "ARCHIVE_BUSY" });
  expect((await store.documents()).total).toBe(0);
  other.exec("commit");
  other.close();
  expect((await store.add(page, record)).status).toBe("new");
  await store.close();
});

test.skipIf(process.platform === "win32")(
  "says there is no room, keeps what was stored, and goes on when there is",
  async () => {
    const path = join(folder.path(), "full.db");
    const filler = startChild("fill.ts", [path], { mostKib: 3_000 });
    const [line = ""] = await linesOf(filler);
    expect(await filler.ended).toEqual({ code: 0, talk: "" });
    const { added, revisions, code } = JSON.parse(line) as { added: number; revisions: number; code: string };
    expect(code).toBe("ARCHIVE_FULL");
    expect(added).toBeGreaterThan(10);
    expect(revisions).toBe(added);

    const store = await openArchive(path);
    expect(await store.integrity()).toEqual([]);
    expect((await store.counts()).revisions).toBe(added);
    const { page, record } = bulkyReport(added);
    expect((await store.add(page, record)).status).toBe("new");
    await store.close();
  },
);
