import { isArrayBuffer } from "node:util/types";
import Database from "libsql";
import type { Driver, Prepared, SqlRow, SqlValue } from "./driver.ts";

/** libsql behind the driver interface. The only file that knows it. */
export function openLibsql(path: string, timeoutMs: number): Driver {
  const database = connect(path, timeoutMs);
  const prepared = new Map<string, Prepared>();
  return {
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      // not `get`, which adds a column of its own
      const all = (values: readonly SqlValue[]) => (statement.all(values.map(bindable)) as EngineRow[]).map(readRow);
      const made: Prepared = {
        run: (...values) => Number(statement.run(values.map(bindable)).lastInsertRowid),
        get: (...values) => all(values)[0] ?? null,
        all: (...values) => all(values),
      };
      prepared.set(sql, made);
      return made;
    },
    exec: (sql) => void database.exec(sql),
    transaction: (work) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        // a full disk has rolled back already
        if (database.inTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      prepared.clear();
      database.close();
    },
  };
}

function connect(path: string, timeoutMs: number): Database.Database {
  try {
    return new Database(path, { timeout: timeoutMs });
  } catch (cause) {
    // the engine gives no code here, only "Unable to open connection to local database PATH: 14"
    throw Object.assign(new Error("the file cannot be opened or made", { cause }), { code: "SQLITE_CANTOPEN" });
  }
}

type EngineRow = Readonly<Record<string, SqlValue | ArrayBuffer>>;

function readRow(row: EngineRow): SqlRow {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    isArrayBuffer(value) ? new Uint8Array(value) : value,
  ]);
  return Object.fromEntries(values);
}

/** libsql ends the whole process on a value it does not know; better an error here. */
function bindable(value: SqlValue): SqlValue {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return Buffer.isBuffer(value) ? value : Buffer.from(value);
  throw new TypeError(`cannot store a ${typeof value}`);
}
