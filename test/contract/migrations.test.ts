import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive } from "../../src/store/index.ts";
import { connect } from "../../src/store/embedded/connect.ts";
import type { Driver } from "../../src/store/embedded/driver.ts";
import { format, migrate } from "../../src/store/embedded/migrate.ts";
import { reportOf } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

const folder = tempFolder();

async function schemaAt(path: string, prepare: (driver: Driver) => void): Promise<unknown> {
  const driver = await connect(path, 0);
  prepare(driver);
  const schema = driver.prepare("select type, name, sql from sqlite_schema order by type, name").all();
  const found = { schema, version: driver.prepare("pragma user_version").get() };
  driver.close();
  return found;
}

test.each(Array.from({ length: format + 1 }, (_, i) => i))(
  "brings an archive of format %d to the schema of a fresh one",
  async (prefix) => {
    const fresh = await schemaAt(join(folder.path(), `fresh-${prefix}.db`), (driver) => migrate(driver, "fresh"));
    const path = join(folder.path(), `prefix-${prefix}.db`);
    const upgraded = await schemaAt(path, (driver) => {
      migrate(driver, path, prefix);
      migrate(driver, path);
    });
    expect(upgraded).toEqual(fresh);
    const store = await openArchive(path);
    const { page, record } = reportOf();
    expect((await store.add(page, record)).status).toBe("new");
    expect(await store.integrity()).toEqual([]);
    await store.close();
  },
);

test("leaves the archive at its old format when a migration fails", async () => {
  const path = join(folder.path(), "failing.db");
  const driver = await connect(path, 0);
  migrate(driver, path, 1);
  // takes the name that the next migration needs
  driver.exec("create table figures (x)");
  expect(() => migrate(driver, path)).toThrow(/figures/);
  expect(driver.prepare("pragma user_version").get()).toEqual({ user_version: 1 });
  expect(driver.prepare("select name from sqlite_schema where name = 'statements'").all()).toEqual([]);
  driver.close();
});
