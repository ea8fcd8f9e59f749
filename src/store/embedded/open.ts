import { closeSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { OnrecordError } from "../../document/index.ts";
import type { Store } from "../store.ts";
import { archiveOf } from "./archive.ts";
import { connect } from "./connect.ts";
import type { Driver } from "./driver.ts";
import { migrate } from "./migrate.ts";

export interface ArchiveOptions {
  /** Make the file and its folder when there is none; default true. */
  readonly create?: boolean;
  /** How long to wait for another program that is writing; default 5,000. */
  readonly busyTimeoutMs?: number;
}

/** Opens the archive file, making or upgrading it. The CLI and the app may have it open at once. */
export async function openArchive(path: string, options: ArchiveOptions = {}): Promise<Store> {
  const { create = true, busyTimeoutMs = 5_000 } = options;
  prepareFile(path, create);
  const driver = await connect(path, busyTimeoutMs);
  try {
    migrate(driver, path);
    useLog(driver, busyTimeoutMs);
    return archiveOf(driver, path);
  } catch (error) {
    driver.close();
    throw error;
  }
}

/** Names what the engine would only call "cannot open", and never lets it touch a file that is not a database. */
function prepareFile(path: string, create: boolean): void {
  const found = denied(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) {
    if (!create) throw new OnrecordError("ARCHIVE_NOT_ONE", { path, why: "there is no such file" });
    denied(path, () => mkdirSync(dirname(resolve(path)), { recursive: true }));
    return;
  }
  if (!found.isFile()) throw new OnrecordError("ARCHIVE_NOT_ONE", { path, why: "it is not a file" });
  const head = denied(path, () => headOf(path));
  if (found.size > 0 && head !== "SQLite format 3\0")
    throw new OnrecordError("ARCHIVE_NOT_ONE", { path, why: "it is not a database" });
}

function headOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(16);
    readSync(file, head, 0, head.length, 0);
    return head.toString("latin1");
  } finally {
    closeSync(file);
  }
}

function denied<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError("ARCHIVE_DENIED", { path, why }, cause);
  }
}

/**
 * Write-ahead log: readers and one writer at once; a kill loses nothing committed. Two programs that switch a new file
 * at the same moment do not wait for each other in the engine, so wait here.
 */
function useLog(driver: Driver, busyTimeoutMs: number): void {
  const until = Date.now() + busyTimeoutMs;
  for (;;) {
    try {
      driver.exec("pragma journal_mode = wal; pragma synchronous = normal;");
      return;
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code !== "ARCHIVE_BUSY" || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
