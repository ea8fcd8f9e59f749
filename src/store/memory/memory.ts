import { recordKey, showRecord } from "../../document/index.ts";
import { entryOf, isSameState, type Entry, type FigureEntry, type StatementEntry } from "../entry.ts";
import { checkPair } from "../pair.ts";
import { pageOfRows, readToken, showToken, type Position } from "../paging.ts";
import { readQuery, readSpeaker, type Checked } from "../query.ts";
import type { Added, ArchivedPage, DocumentQuery, FigureRow, Listed, StatementRow, Store, Visit } from "../store.ts";
import { holds } from "../words.ts";

interface Held {
  readonly seq: number;
  readonly json: string;
  readonly entry: Entry;
  /** In the order they came, those of other bytes that say the same among them. */
  readonly captures: ArchivedPage[];
}

/** A store that ends with the process: for tests, the demo, and reading without an archive. */
export function memoryStore(): Store {
  const held = new Map<string, Held>();
  // all that came, also what says the same as a record: sizes by hash
  const kept = new Map<string, number>();
  const visits = new Map<string, Visit>();
  let generation = 0;
  let open = true;
  const all = (): readonly Held[] => {
    if (!open) throw new Error("the memory store was closed");
    return [...held.values()];
  };

  return {
    place: "memory",
    add: async (page, record, hints = {}): Promise<Added> => {
      const before = all();
      checkPair(page, record);
      const key = recordKey(record);
      const json = showRecord(record);
      const known = held.get(key);
      if (known?.json === json) return { key, status: "unchanged" };
      const entry = entryOf(page, record);
      const seen = before.findLast((other) => other.entry.document === entry.document);
      if (!known && seen && isSameState(seen.entry.state, entry.state)) {
        if (newestOf(seen, page.sha256)) return { key: seen.entry.key, status: "unchanged" };
        generation++;
        kept.set(page.sha256, page.bytes.length);
        seen.captures.push(copyOf({ page, hints }));
        return { key: seen.entry.key, status: "unchanged" };
      }
      kept.set(page.sha256, page.bytes.length);
      // a Map keeps the place of a key that is set again
      held.set(key, {
        seq: known?.seq ?? before.length + 1,
        json,
        entry,
        captures: [...(known?.captures ?? []), copyOf({ page, hints })],
      });
      generation++;
      return { key, status: known ? "updated" : seen ? "revised" : "new" };
    },
    record: async (key) => {
      const found = all().length ? held.get(key) : undefined;
      return found ? JSON.parse(found.json) : null;
    },
    records: async function* () {
      for (const { json } of all()) yield JSON.parse(json);
    },
    page: async (key) => {
      const found = all().length ? held.get(key) : undefined;
      return found ? copyOf(newestOf(found, found.entry.revision)!) : null;
    },
    captures: async (key) => {
      const found = all().length ? held.get(key) : undefined;
      return (found?.captures ?? []).map(({ page: { bytes, text: _text, ...came } }) => ({
        ...came,
        size: bytes.length,
      }));
    },
    capture: async (key, sha256) => {
      const found = all().length ? held.get(key) : undefined;
      const capture = found && newestOf(found, sha256);
      return capture ? copyOf(capture) : null;
    },
    documents: async (query = {}) => listDocuments(all(), query),
    statements: async (query = {}) => {
      const checked = readQuery(query);
      const speaker = readSpeaker(query.speaker);
      return listItems("statements", query.after, all(), checked, (entry) => entry.statements, {
        keep: (item) =>
          is(query.stance, item.statement.stance) &&
          is(query.mode, item.statement.mode) &&
          is(query.negated, item.statement.negated) &&
          item.statement.score >= (query.minScore ?? 0) &&
          (!speaker || (speaker.length > 0 && speaker.every((word) => item.speaker.includes(` ${word} `)))),
        rowOf: (item: StatementEntry, row): StatementRow => ({ ...row, statement: item.statement }),
      });
    },
    figures: async (query = {}) =>
      listItems("figures", query.after, all(), readQuery(query), (entry) => entry.figures, {
        keep: (item) => is(query.kind, item.figure.kind),
        rowOf: ({ words: _words, ...shown }: FigureEntry, row): FigureRow => ({ ...row, ...shown }),
      }),
    counts: async () => {
      const entries = all().map((one) => one.entry);
      return {
        documents: new Set(entries.map((entry) => entry.document)).size,
        revisions: entries.length,
        statements: sum(entries.map((entry) => entry.statements.length)),
        figures: sum(entries.map((entry) => entry.figures.length)),
        rawBytes: sum([...kept.values()]),
      };
    },
    generation: async () => (all(), generation),
    visit: async (address) => (all(), visits.get(address) ?? null),
    keepVisit: async (address, visit) => void (all(), visits.set(address, { ...visit })),
    integrity: async () => (all(), []),
    close: async () => {
      open = false;
      held.clear();
      kept.clear();
      visits.clear();
    },
  };
}

function newestOf({ captures }: Held, sha256: string): ArchivedPage | null {
  return captures.findLast(({ page }) => page.sha256 === sha256) ?? null;
}

/** What was given in or out is nobody's to change. */
function copyOf({ page, hints }: ArchivedPage): ArchivedPage {
  return { page: { ...page, bytes: page.bytes.slice() }, hints: { ...hints } };
}

const newestFirst = (a: Held, b: Held) => compare(b.entry.days.sort, a.entry.days.sort) || b.seq - a.seq;

/** Undated last either way. */
const orders = {
  newest: newestFirst,
  oldest: (a: Held, b: Held) =>
    Number(!a.entry.days.sort) - Number(!b.entry.days.sort) ||
    compare(a.entry.days.sort, b.entry.days.sort) ||
    a.seq - b.seq,
  added: (a: Held, b: Held) => a.seq - b.seq,
};

function listDocuments(all: readonly Held[], query: DocumentQuery): Listed<Entry["row"]> {
  const checked = readQuery(query);
  const order = query.order ?? "newest";
  const after = readToken(query.after, order, ["number"]);
  const matching = all
    .filter(({ entry }) => fits(entry, checked) && (!checked.sought || holds(entry.words, checked.sought)))
    .sort(orders[order]);
  const { page, next } = pageOfRows(
    behind(matching, after, (one) => [one.seq]),
    checked.limit,
    (one) => showToken(order, [one.seq]),
  );
  return { rows: page.map((one) => one.entry.row), next, total: matching.length };
}

function listItems<Item extends { readonly words: string }, Row>(
  listing: string,
  token: string | undefined,
  all: readonly Held[],
  checked: Checked,
  itemsOf: (entry: Entry) => readonly Item[],
  {
    keep,
    rowOf,
  }: {
    readonly keep: (item: Item) => boolean;
    readonly rowOf: (item: Item, row: Pick<StatementRow, "key" | "document">) => Row;
  },
): Listed<Row> {
  const after = readToken(token, listing, ["number", "number"]);
  const matching = all
    .filter(({ entry }) => fits(entry, checked))
    .sort(newestFirst)
    .flatMap(({ seq, entry }) => itemsOf(entry).map((item, place) => ({ seq, entry, item, place })))
    .filter(({ item }) => keep(item) && (!checked.sought || holds(item.words, checked.sought)));
  const { page, next } = pageOfRows(
    behind(matching, after, (one) => [one.seq, one.place]),
    checked.limit,
    (one) => showToken(listing, [one.seq, one.place]),
  );
  const rows = page.map(({ entry, item }) => {
    const { key, title, outlet, published } = entry.row;
    return rowOf(item, { key, document: { title, outlet, published } });
  });
  return { rows, next, total: matching.length };
}

/** What follows the row at `position`. */
function behind<T>(sorted: readonly T[], position: Position | null, positionOf: (row: T) => Position): readonly T[] {
  if (!position) return sorted;
  const at = sorted.findIndex((row) => positionOf(row).every((value, i) => value === position[i]));
  return at < 0 ? [] : sorted.slice(at + 1);
}

function fits({ key, outlet, days }: Entry, checked: Checked): boolean {
  return (
    (checked.outlet === null || outlet === checked.outlet) &&
    (checked.from === null || days.last >= checked.from) &&
    (checked.to === null || (days.first !== "" && days.first <= checked.to)) &&
    (checked.keys === null || checked.keys.includes(key))
  );
}

function is<T>(asked: T | undefined, value: T): boolean {
  return asked === undefined || asked === value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
