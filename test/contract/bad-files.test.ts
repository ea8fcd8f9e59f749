import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive, verifyArchive } from "../../src/store/index.ts";
import { openLibsql } from "../../src/store/embedded/libsql.ts";
import { format } from "../../src/store/embedded/migrate.ts";
import { bulkyReport } from "./numbered.ts";
import { reportOf } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();
const at = (name: string) => join(folder.path(), name);

async function archiveWith(name: string, reports: number): Promise<string> {
  const path = at(name);
  const store = await openArchive(path);
  for (let i = 0; i < reports; i++) {
    const { page, record } = bulkyReport(i);
    await store.add(page, record);
  }
  await store.close();
  return path;
}

test("refuses an archive of a newer format, naming both, and leaves it alone", async () => {
  const path = await archiveWith("newer.db", 1);
  const driver = openLibsql(path, 0);
  driver.exec(`pragma user_version = ${format + 3}`);
  driver.close();
  const before = readFileSync(path);
  const refused = { code: "ARCHIVE_NEWER", values: { found: format + 3, supported: format } };
  await expect(openArchive(path)).rejects.toMatchObject(refused);
  expect(readFileSync(path)).toEqual(before);
});

test("refuses to write when another program upgraded the archive meanwhile", async () => {
  const path = await archiveWith("upgraded.db", 1);
  const store = await openArchive(path);
  const driver = openLibsql(path, 0);
  driver.exec(`pragma user_version = ${format + 1}`);
  driver.close();
  const { page, record } = reportOf();
  await expect(store.add(page, record)).rejects.toMatchObject({ code: "ARCHIVE_NEWER" });
  await store.close();
});

test("refuses another program's database and leaves it alone", async () => {
  const path = at("other.db");
  const driver = openLibsql(path, 0);
  driver.exec("create table plants (name text); insert into plants values ('fern')");
  driver.close();
  const before = readFileSync(path);
  await expect(openArchive(path)).rejects.toMatchObject({ code: "ARCHIVE_NOT_ONE" });
  expect(readFileSync(path)).toEqual(before);
});

test.each([
  ["text", "Dear diary, this is not a database.\n".repeat(300)],
  ["a few bytes", "SQL"],
  ["zeros", "\0".repeat(8192)],
])("refuses %s and leaves it alone", async (name, content) => {
  const path = at(`${name}.db`);
  writeFileSync(path, content);
  await expect(openArchive(path)).rejects.toMatchObject({ code: "ARCHIVE_NOT_ONE" });
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("refuses a folder, and a missing file when it may not make one", async () => {
  mkdirSync(at("folder.db"));
  await expect(openArchive(at("folder.db"))).rejects.toMatchObject({ code: "ARCHIVE_NOT_ONE" });
  await expect(openArchive(at("absent.db"), { create: false })).rejects.toMatchObject({ code: "ARCHIVE_NOT_ONE" });
  expect(statSync(at("absent.db"), { throwIfNoEntry: false })).toBeUndefined();
});

test("makes the folders it needs, and an archive of an empty file", async () => {
  const deep = await openArchive(at("a/b/c.db"));
  await deep.close();
  writeFileSync(at("empty.db"), "");
  const empty = await openArchive(at("empty.db"));
  expect((await empty.counts()).documents).toBe(0);
  await empty.close();
});

test("says it may not when a folder cannot be made", async () => {
  writeFileSync(at("file"), "");
  await expect(openArchive(at("file/archive.db"))).rejects.toMatchObject({ code: "ARCHIVE_DENIED" });
});

test("says it may not when the file is not the user's to read", async () => {
  const path = await archiveWith("locked.db", 1);
  chmodSync(path, 0o000);
  // root may read everything, so it steps down to a user who may not
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid!(65_534);
  try {
    await expect(openArchive(path)).rejects.toMatchObject({ code: "ARCHIVE_DENIED" });
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(path, 0o600);
  }
});

test.each([0.9, 0.5, 0.1])("says an archive cut to %f of its size is damaged", async (share) => {
  const whole = await archiveWith(`whole-${share}.db`, 10);
  const path = at(`cut-${share}.db`);
  copyFileSync(whole, path);
  truncateSync(path, Math.floor(statSync(path).size * share));
  await expect(openArchive(path)).rejects.toMatchObject({ code: "ARCHIVE_DAMAGED" });
});

test("finds damage inside, and never gives damaged bytes for sound ones", async () => {
  const path = await archiveWith("scratched.db", 20);
  const bytes = readFileSync(path);
  // past the tables' heads, into stored pages
  for (let i = Math.floor(bytes.length * 0.3); i < bytes.length * 0.9; i += 3_000) bytes[i]! ^= 0xff;
  writeFileSync(path, bytes);
  const faults: unknown[] = [];
  const seen = async (work: () => Promise<unknown>) => work().catch((error: unknown) => faults.push(error));
  let found: readonly string[] = [];
  await seen(async () => {
    const store = await openArchive(path);
    found = await store.integrity();
    for (let i = 0; i < 20; i++) {
      const { page, record } = bulkyReport(i);
      const key = `${record.document.id}.${page.sha256.slice(0, 12)}`;
      await seen(async () => {
        const given = await store.record(key);
        if (given) expect(given).toEqual(record);
      });
      await seen(() => store.page(key));
    }
    await store.close();
  });
  expect(found.length + faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault).toMatchObject({ code: "ARCHIVE_DAMAGED" });
});

test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  "answers or says damaged, whatever was overwritten (%i)",
  async (seed) => {
    const path = await archiveWith(`torn-${seed}.db`, 3);
    const bytes = readFileSync(path);
    let state = seed;
    const below = (limit: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
    for (let tear = 0; tear < 20; tear++) {
      const from = 100 + below(bytes.length - 100);
      for (let i = from; i < Math.min(bytes.length, from + below(200)); i++) bytes[i] = below(256);
    }
    writeFileSync(path, bytes);
    const damaged = (error: unknown): null => {
      expect(error).toMatchObject({ code: "ARCHIVE_DAMAGED" });
      return null;
    };
    const store = await openArchive(path).catch(damaged);
    if (!store) return;
    await store.integrity();
    await store.documents({ text: "x" }).catch(damaged);
    await store.statements().catch(damaged);
    await store.figures().catch(damaged);
    await store.counts().catch(damaged);
    const walk = async () => {
      for await (const one of verifyArchive(store)) expect(["sound", "changed", "missing"]).toContain(one.bytes);
    };
    await walk().catch(damaged);
    const { page, record } = reportOf();
    await store.add(page, record).catch(damaged);
    await store.close();
  },
);
