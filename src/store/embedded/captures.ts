import { decoded } from "../decoded.ts";
import type { ArchivedPage, Capture } from "../store.ts";
import { bytesOf, numberOf, textOf, type Driver, type SqlRow } from "./driver.ts";
import { unpack } from "./packing.ts";

// a capture of the record's own bytes names none
const captured = `
  from records r join captures c on c.record = r.seq join pages p on p.revision = coalesce(c.revision, r.revision)
  where r.key = ?`;

const about = "cast(p.revision as blob) as revision, cast(c.page as blob) as page";

/** The newest capture of the bytes that the record was made of, or of others that were kept with it. */
export function findCapture(driver: Driver, key: string, sha256: string | null): ArchivedPage | null {
  const row = driver
    .prepare(
      `select ${about}, cast(c.hints as blob) as hints, cast(p.packing as blob) as packing, p.bytes ${captured}
         and p.revision = coalesce(?, r.revision) order by c.id desc limit 1`,
    )
    .get(key, sha256);
  return row && pageIn(row);
}

export function listCaptures(driver: Driver, key: string): readonly Capture[] {
  const rows = driver.prepare(`select ${about}, p.size ${captured} order by c.id`).all(key);
  return rows.map((row) => ({ ...cameIn(row), sha256: textOf(row, "revision"), size: numberOf(row, "size") }));
}

type Came = Omit<ArchivedPage["page"], "bytes" | "sha256" | "text">;

function cameIn(row: SqlRow): Came {
  return JSON.parse(textOf(row, "page")) as Came;
}

function pageIn(row: SqlRow): ArchivedPage {
  const came = cameIn(row);
  const bytes = new Uint8Array(unpack(textOf(row, "packing"), bytesOf(row, "bytes")));
  return {
    page: { ...came, bytes, sha256: textOf(row, "revision"), text: decoded(bytes, came.encoding) },
    hints: JSON.parse(textOf(row, "hints")),
  };
}
