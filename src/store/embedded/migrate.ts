import { OnrecordError } from "../../document/index.ts";
import { migrations } from "../migrations/index.ts";
import { numberOf, type Driver } from "./driver.ts";

/** "onrc" as a number: marks a file as ours. */
export const applicationId = 0x6f6e7263;

/** How many migrations this program knows: the archive format it writes. */
export const format = migrations.length;

/**
 * Checks that the file is ours and brings it up to date, `upTo` migrations at most (tests stop early). Each migration is
 * a transaction of its own that looks again first, so two programs may do this at once.
 */
export function migrate(driver: Driver, path: string, upTo = format): void {
  checkOurs(driver, path);
  for (let found = formatOf(driver, path); found < upTo; found = formatOf(driver, path)) {
    driver.transaction(() => {
      checkOurs(driver, path);
      if (formatOf(driver, path) !== found) return;
      driver.exec(migrations[found]!);
      driver.exec(`pragma application_id = ${applicationId}; pragma user_version = ${found + 1};`);
    });
  }
}

/** The format of the archive; throws when it is newer than this program. */
export function formatOf(driver: Driver, path: string): number {
  const found = pragma(driver, "user_version");
  if (found <= format) return found;
  throw new OnrecordError("ARCHIVE_NEWER", { path, found, supported: format });
}

function checkOurs(driver: Driver, path: string): void {
  if (pragma(driver, "application_id") === applicationId) return;
  const { count } = driver.prepare("select count(*) as count from sqlite_schema").get() ?? {};
  if (count === 0 && pragma(driver, "application_id") === 0) return;
  throw new OnrecordError("ARCHIVE_NOT_ONE", { path, why: "it is another program's database" });
}

function pragma(driver: Driver, name: "application_id" | "user_version"): number {
  const row = driver.prepare(`pragma ${name}`).get();
  return row ? numberOf(row, name) : 0;
}
