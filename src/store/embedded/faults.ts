import { OnrecordError } from "../../document/index.ts";
import { isEngineError, type Driver, type Prepared } from "./driver.ts";

/** The same driver, whose errors say what happened to the archive and what to try. */
export function guarded(driver: Driver, path: string, waitedMs: number): Driver {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw faultOf(error, path, waitedMs);
    }
  };
  return {
    prepare: (sql) => {
      const prepared = guard(() => driver.prepare(sql));
      const { run, get, all }: Prepared = prepared;
      return {
        run: (...values) => guard(() => run(...values)),
        get: (...values) => guard(() => get(...values)),
        all: (...values) => guard(() => all(...values)),
      };
    },
    exec: (sql) => guard(() => driver.exec(sql)),
    transaction: (work) => guard(() => driver.transaction(work)),
    close: () => guard(() => driver.close()),
  };
}

/** What was read is not what can have been written. */
export function damageOf(path: string, cause: unknown): OnrecordError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new OnrecordError("ARCHIVE_DAMAGED", { path, why }, cause);
}

/** "SQLITE_BUSY" → ARCHIVE_BUSY; what is not about the file is left alone. */
export function faultOf(error: unknown, path: string, waitedMs: number): unknown {
  if (!isEngineError(error)) return error;
  const code = archiveCode(nameOf(error.code));
  return code ? new OnrecordError(code, { path, why: error.message, waitedMs }, error) : error;
}

/** Primary result codes, https://sqlite.org/rescode.html */
const primary: Readonly<Record<number, string>> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};

/** The engine has no names for some extended codes: "UNKNOWN_SQLITE_ERROR_1544" is 1544 = 8 + 6 × 256 → "SQLITE_READONLY" */
function nameOf(code: string): string {
  const extended = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1];
  return (extended && primary[Number(extended) & 255]) || code;
}

function archiveCode(code: string) {
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return "ARCHIVE_BUSY";
  // a file-size limit shows as a failed write
  if (/^SQLITE_(?:FULL|IOERR_(?:WRITE|FSYNC|TRUNCATE|SHMSIZE|SHMMAP|SHMOPEN))$/.test(code)) return "ARCHIVE_FULL";
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH|IOERR_ACCESS)/.test(code)) return "ARCHIVE_DENIED";
  if (code === "SQLITE_NOTADB") return "ARCHIVE_NOT_ONE";
  if (/^SQLITE_(?:CORRUPT|IOERR)/.test(code)) return "ARCHIVE_DAMAGED";
  return null;
}
