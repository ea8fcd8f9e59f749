import { resolve } from "node:path";
import type { Driver } from "./driver.ts";
import { faultOf, guarded } from "./faults.ts";

/** The engine, whose errors speak of the archive. Loaded only here: reading without an archive needs no engine. */
export async function connect(path: string, busyTimeoutMs: number): Promise<Driver> {
  const { openLibsql } = await import("./libsql.ts");
  const driver = guarded(open(), path, busyTimeoutMs);
  driver.exec(`pragma busy_timeout = ${busyTimeoutMs}; pragma foreign_keys = on;`);
  return driver;

  function open(): Driver {
    try {
      // absolute: a name such as ":memory:" would mean something else
      return openLibsql(resolve(path), busyTimeoutMs);
    } catch (error) {
      throw faultOf(error, path, busyTimeoutMs);
    }
  }
}
