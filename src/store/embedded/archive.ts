import type { OnRecord } from "../../document/index.ts";
import { checkPair, sha256Of } from "../pair.ts";
import type { Counts, Store } from "../store.ts";
import { findCapture, listCaptures } from "./captures.ts";
import { listDocuments, listFigures, listStatements } from "./ask.ts";
import { bytesOf, numberOf, textOf, type Driver, type SqlRow } from "./driver.ts";
import { damageOf } from "./faults.ts";
import { findFaults } from "./integrity.ts";
import { unpack } from "./packing.ts";
import { findVisit, keepVisit } from "./visits.ts";
import { add } from "./write.ts";

/** How many records are fetched at once while walking all of them. */
const stride = 16;

const recordColumns = "seq, cast(packing as blob) as packing, json, cast(digest as blob) as digest";

/** The store over an open, migrated driver. */
export function archiveOf(driver: Driver, path: string): Store {
  let open = true;
  const use = (): Driver => {
    if (!open) throw new Error(`the archive ${path} was closed`);
    return driver;
  };
  /** Reads rows whose bytes the engine could give, but which may not be what was written. */
  const readFrom = <T>(work: (driver: Driver) => T): T => {
    const used = use();
    try {
      return work(used);
    } catch (error) {
      throw isUnreadable(error) ? damageOf(path, error) : error;
    }
  };

  return {
    place: path,
    add: async (page, record, hints = {}) => {
      checkPair(page, record);
      return add(use(), path, page, record, hints);
    },
    record: async (key) =>
      readFrom((from) => {
        const row = from.prepare(`select ${recordColumns} from records where key = ?`).get(key);
        return row && recordIn(row);
      }),
    records: async function* () {
      for (let after = 0; ;) {
        const rows = use()
          .prepare(`select ${recordColumns} from records where seq > ? order by seq limit ?`)
          .all(after, stride);
        for (const row of rows) yield readFrom(() => recordIn(row));
        const last = rows.at(-1);
        if (!last) return;
        after = numberOf(last, "seq");
      }
    },
    page: async (key) => readFrom((from) => findCapture(from, key, null)),
    captures: async (key) => readFrom((from) => listCaptures(from, key)),
    capture: async (key, sha256) => readFrom((from) => findCapture(from, key, sha256)),
    documents: async (query = {}) => readFrom((from) => listDocuments(from, query)),
    statements: async (query = {}) => readFrom((from) => listStatements(from, query)),
    figures: async (query = {}) => readFrom((from) => listFigures(from, query)),
    counts: async () => countsOf(use()),
    generation: async () => {
      const row = use().prepare("select generation from archive").get();
      return row ? numberOf(row, "generation") : 0;
    },
    visit: async (address) => readFrom((from) => findVisit(from, address)),
    keepVisit: async (address, visit) => keepVisit(use(), path, address, visit),
    integrity: async () => findFaults(use()),
    close: async () => {
      if (!open) return;
      open = false;
      try {
        // folds the log into the file, so that a copy of the one file is whole; another program may be using it
        driver.exec("pragma wal_checkpoint(truncate)");
      } catch {
        // everything committed is in the log; the next to open folds it
      }
      driver.close();
    },
  };
}

/** Stored bytes that do not inflate, text that is not UTF-8, JSON that is none: all mean a damaged file. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  // matches: Z_DATA_ERROR, ERR_BUFFER_TOO_LARGE, ERR_ENCODING_INVALID_ENCODED_DATA   must not match: SQLITE_BUSY
  return error instanceof Error && "code" in error && /^(?:Z_|ERR_)/.test(String(error.code));
}

function recordIn(row: SqlRow): OnRecord {
  const json = unpack(textOf(row, "packing"), bytesOf(row, "json"));
  if (sha256Of(json) !== textOf(row, "digest")) throw new SyntaxError("a stored record is not what was written");
  return JSON.parse(Buffer.from(json).toString());
}

function countsOf(driver: Driver): Counts {
  const row = driver
    .prepare(
      `select (select count(distinct document) from records) as documents, (select count(*) from records) as revisions,
         (select count(*) from statements) as statements, (select count(*) from figures) as figures,
         (select coalesce(sum(size), 0) from pages) as rawBytes`,
    )
    .get()!;
  return {
    documents: numberOf(row, "documents"),
    revisions: numberOf(row, "revisions"),
    statements: numberOf(row, "statements"),
    figures: numberOf(row, "figures"),
    rawBytes: numberOf(row, "rawBytes"),
  };
}
