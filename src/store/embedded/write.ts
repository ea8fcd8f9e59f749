import {
  recordKey,
  showRecord,
  type OnRecord,
  type Page,
  type PageHints,
  type RecordKey,
} from "../../document/index.ts";
import { entryOf, isSameState, type Entry } from "../entry.ts";
import { sha256Of } from "../pair.ts";
import type { Added } from "../store.ts";
import { numberOf, textOf, type Driver } from "./driver.ts";
import { formatOf } from "./migrate.ts";
import { pack } from "./packing.ts";

/** Everything that changes an archive: one transaction a report. */
export function add(driver: Driver, path: string, page: Page, record: OnRecord, hints: PageHints): Added {
  const json = Buffer.from(showRecord(record));
  const digest = sha256Of(json);
  const key = recordKey(record);
  if (findRecord(driver, key)?.digest === digest) return { key, status: "unchanged" };

  // all that takes time is done before the transaction, so that others wait as short as can be
  const entry = entryOf(page, record);
  const packedPage = hasPage(driver, page.sha256) ? null : pack(page.bytes);
  const packedRecord = pack(json);
  return driver.transaction(() => {
    // another program may have upgraded the file since it was opened
    formatOf(driver, path);
    const known = findRecord(driver, key);
    if (known?.digest === digest) return { key, status: "unchanged" };
    const newest = known ? null : findNewest(driver, entry.document);
    if (newest && isSameState(newest.state, entry.state)) {
      if (!hasCapture(driver, newest.seq, page.sha256)) {
        insertPage(driver, page, packedPage);
        insertCapture(driver, newest.seq, page, hints, page.sha256);
        driver.exec("update archive set generation = generation + 1");
      }
      return { key: newest.key, status: "unchanged" };
    }
    const status = known ? "updated" : newest ? "revised" : "new";

    insertPage(driver, page, packedPage);
    const columns = [packedRecord.packing, packedRecord.bytes, digest, JSON.stringify(entry.row), entry.outlet];
    const days = [entry.days.first, entry.days.last, entry.days.sort];
    const seq = known?.seq ?? insertRecord(driver, entry);
    driver
      .prepare(
        `update records set packing = ?, json = ?, digest = ?, row = ?, outlet = ?, first = ?, last = ?, sort = ?, state = ?
         where seq = ?`,
      )
      .run(...columns, ...days, entry.state, seq);
    if (known) removeRows(driver, seq);
    insertRows(driver, seq, entry);
    insertCapture(driver, seq, page, hints, null);
    driver.exec("update archive set generation = generation + 1");
    return { key, status };
  });
}

function findRecord(driver: Driver, key: string): { readonly seq: number; readonly digest: string } | null {
  const row = driver.prepare("select seq, cast(digest as blob) as digest from records where key = ?").get(key);
  return row && { seq: numberOf(row, "seq"), digest: textOf(row, "digest") };
}

function hasPage(driver: Driver, revision: string): boolean {
  return driver.prepare("select 1 as found from pages where revision = ?").get(revision) !== null;
}

interface Newest {
  readonly seq: number;
  readonly key: RecordKey;
  readonly state: string;
}

function findNewest(driver: Driver, document: string): Newest | null {
  const row = driver
    .prepare(
      `select seq, cast(key as blob) as key, cast(state as blob) as state from records
       where document = ? order by seq desc limit 1`,
    )
    .get(document);
  return row && { seq: numberOf(row, "seq"), key: textOf(row, "key"), state: textOf(row, "state") };
}

function hasCapture(driver: Driver, seq: number, revision: string): boolean {
  const found = driver.prepare("select 1 as found from captures where record = ? and revision = ?").get(seq, revision);
  return found !== null;
}

function insertPage(driver: Driver, page: Page, packed: ReturnType<typeof pack> | null): void {
  if (packed === null) return;
  driver
    .prepare("insert into pages (revision, packing, bytes, size) values (?, ?, ?, ?) on conflict do nothing")
    .run(page.sha256, packed.packing, packed.bytes, page.bytes.length);
}

/** `revision` names the bytes it brought where they are not the record's own. */
function insertCapture(driver: Driver, seq: number, page: Page, hints: PageHints, revision: string | null): void {
  const { name, url, captured, mediaType, encoding, encodingFrom } = page;
  const came = JSON.stringify({ name, url, captured, mediaType, encoding, encodingFrom });
  driver
    .prepare("insert into captures (record, page, hints, revision) values (?, ?, ?, ?)")
    .run(seq, came, JSON.stringify(hints), revision);
}

/** The row with what never changes; the rest is written by the update that follows. */
function insertRecord(driver: Driver, entry: Entry): number {
  return driver
    .prepare(
      `insert into records (key, document, revision, packing, json, digest, row, outlet, first, last, sort)
       values (?, ?, ?, 'none', x'', '', '', '', '', '', '')`,
    )
    .run(entry.key, entry.document, entry.revision);
}

function removeRows(driver: Driver, seq: number): void {
  for (const table of ["statements", "figures"]) {
    driver.prepare(`delete from ${table}_words where rowid in (select id from ${table} where record = ?)`).run(seq);
    driver.prepare(`delete from ${table} where record = ?`).run(seq);
  }
  driver.prepare("delete from records_words where rowid = ?").run(seq);
}

function insertRows(driver: Driver, seq: number, entry: Entry): void {
  const index = (table: string, id: number, words: string) =>
    driver.prepare(`insert into ${table}_words (rowid, words) values (?, ?)`).run(id, words);
  index("records", seq, entry.words);
  entry.statements.forEach(({ statement, speaker, words }, place) => {
    const { stance, mode, negated, score } = statement;
    const id = driver
      .prepare(
        `insert into statements (record, place, json, speaker, stance, mode, negated, score)
         values (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(seq, place, JSON.stringify(statement), speaker, stance, mode, negated ? 1 : 0, score);
    index("statements", id, words);
  });
  entry.figures.forEach(({ words, ...shown }, place) => {
    const id = driver
      .prepare("insert into figures (record, place, json, kind) values (?, ?, ?, ?)")
      .run(seq, place, JSON.stringify(shown), shown.figure.kind);
    index("figures", id, words);
  });
}
