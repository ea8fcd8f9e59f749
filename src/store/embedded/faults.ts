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

/** "SQLITE_BUSY" → ARCHIVE_BUSY; what is not about the file is left alone. */
export function faultOf(error: unknown, path: string, waitedMs: number): unknown {
  if (!isEngineError(error)) return error;
  const code = archiveCode(error.code);
  return code ? new OnrecordError(code, { path, why: error.message, waitedMs }, error) : error;
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
