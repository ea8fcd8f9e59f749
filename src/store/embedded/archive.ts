import { OnrecordError, type OnRecord } from "../../document/index.ts";
import { decoded } from "../decoded.ts";
import { checkPair } from "../pair.ts";
import type { ArchivedPage, Counts, Store } from "../store.ts";
import { listDocuments, listFigures, listStatements } from "./ask.ts";
import { bytesOf, numberOf, textOf, type Driver, type SqlRow } from "./driver.ts";
import { findFaults } from "./integrity.ts";
import { unpack } from "./packing.ts";
import { add } from "./write.ts";

/** How many records are fetched at once while walking all of them. */
const stride = 16;

/** The store over an open, migrated driver. */
export function archiveOf(driver: Driver, path: string): Store {
  let open = true;
  const use = (): Driver => {
    if (!open) throw new Error(`the archive ${path} was closed`);
    return driver;
  };
  const opened = (row: SqlRow, column: string): Uint8Array => {
    try {
      return unpack(textOf(row, "packing"), bytesOf(row, column));
    } catch (cause) {
      throw new OnrecordError("ARCHIVE_DAMAGED", { path, why: "stored bytes cannot be unpacked" }, cause);
    }
  };
  const recordIn = (row: SqlRow): OnRecord => JSON.parse(Buffer.from(opened(row, "json")).toString());

  return {
    place: path,
    add: async (page, record, hints = {}) => {
      checkPair(page, record);
      return add(use(), path, page, record, hints);
    },
    record: async (key) => {
      const row = use().prepare("select packing, json from records where key = ?").get(key);
      return row && recordIn(row);
    },
    records: async function* () {
      for (let after = 0; ;) {
        const rows = use()
          .prepare("select seq, packing, json from records where seq > ? order by seq limit ?")
          .all(after, stride);
        for (const row of rows) yield recordIn(row);
        const last = rows.at(-1);
        if (!last) return;
        after = numberOf(last, "seq");
      }
    },
    page: async (key) => {
      const row = use()
        .prepare(
          `select p.revision, p.packing, p.bytes, c.page, c.hints
           from records r join pages p on p.revision = r.revision join captures c on c.record = r.seq
           where r.key = ? order by c.id desc limit 1`,
        )
        .get(key);
      return row && pageIn(row, opened(row, "bytes"));
    },
    documents: async (query = {}) => listDocuments(use(), query),
    statements: async (query = {}) => listStatements(use(), query),
    figures: async (query = {}) => listFigures(use(), query),
    counts: async () => countsOf(use()),
    generation: async () => {
      const row = use().prepare("select generation from archive").get();
      return row ? numberOf(row, "generation") : 0;
    },
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

function pageIn(row: SqlRow, bytes: Uint8Array): ArchivedPage {
  const came: Omit<ArchivedPage["page"], "bytes" | "sha256" | "text"> = JSON.parse(textOf(row, "page"));
  const own = new Uint8Array(bytes);
  return {
    page: { ...came, bytes: own, sha256: textOf(row, "revision"), text: decoded(own, came.encoding) },
    hints: JSON.parse(textOf(row, "hints")),
  };
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
