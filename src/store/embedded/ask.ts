import { pageOfRows, readToken, showToken, type Position } from "../paging.ts";
import { readQuery, readSpeaker, type Checked } from "../query.ts";
import type {
  DocumentQuery,
  DocumentRow,
  FigureQuery,
  FigureRow,
  Listed,
  StatementQuery,
  StatementRow,
} from "../store.ts";
import type { Sought } from "../words.ts";
import { numberOf, textOf, type Driver, type SqlRow, type SqlValue } from "./driver.ts";

/** A condition of a query with its values. */
type Condition = readonly [sql: string, ...values: SqlValue[]];

interface List {
  readonly columns: string;
  readonly from: string;
  readonly where: readonly Condition[];
  readonly after: Condition | null;
  readonly order: string;
  readonly limit: number;
}

/** How each order of documents sorts and goes on after a row; undated last either way. */
const orders = {
  newest: {
    by: "r.sort desc, r.seq desc",
    keys: ["string", "number"],
    after: ([sort, seq]: Position): Condition => ["(r.sort, r.seq) < (?, ?)", sort!, seq!],
    positionOf: (row: SqlRow): Position => [textOf(row, "sort"), numberOf(row, "seq")],
  },
  oldest: {
    by: "r.sort = '', r.sort, r.seq",
    keys: ["string", "number"],
    after: ([sort, seq]: Position): Condition => [
      "(r.sort = '', r.sort, r.seq) > (?, ?, ?)",
      sort === "" ? 1 : 0,
      sort!,
      seq!,
    ],
    positionOf: (row: SqlRow): Position => [textOf(row, "sort"), numberOf(row, "seq")],
  },
  added: {
    by: "r.seq",
    keys: ["number"],
    after: ([seq]: Position): Condition => ["r.seq > ?", seq!],
    positionOf: (row: SqlRow): Position => [numberOf(row, "seq")],
  },
} as const;

export function listDocuments(driver: Driver, query: DocumentQuery): Listed<DocumentRow> {
  const checked = readQuery(query);
  const name = query.order ?? "newest";
  const order = orders[name];
  const after = readToken(query.after, name, order.keys);
  return list(driver, {
    columns: "r.seq, cast(r.sort as blob) as sort, cast(r.row as blob) as row",
    from: "records r",
    where: [...shared(checked), ...matching("records", "r.seq", checked.sought)],
    after: after && order.after(after),
    order: order.by,
    limit: checked.limit,
    tokenOf: (row) => showToken(name, order.positionOf(row)),
    rowOf: documentIn,
  });
}

export function listStatements(driver: Driver, query: StatementQuery): Listed<StatementRow> {
  const checked = readQuery(query);
  const speaker = readSpeaker(query.speaker);
  return listItems(driver, "statements", query.after, checked, {
    where: [
      ...equals("i.stance", query.stance),
      ...equals("i.mode", query.mode),
      ...equals("i.negated", query.negated === undefined ? undefined : Number(query.negated)),
      ...(query.minScore === undefined ? [] : [["i.score >= ?", query.minScore] as const]),
      ...(speaker ?? []).map((word): Condition => ["instr(i.speaker, ?) > 0", ` ${word} `]),
      ...(speaker?.length === 0 ? [["0"] as const] : []),
    ],
    rowOf: (row) => ({ ...namedIn(row), statement: JSON.parse(textOf(row, "json")) }),
  });
}

export function listFigures(driver: Driver, query: FigureQuery): Listed<FigureRow> {
  const checked = readQuery(query);
  return listItems(driver, "figures", query.after, checked, {
    where: equals("i.kind", query.kind),
    rowOf: (row) => ({ ...namedIn(row), ...JSON.parse(textOf(row, "json")) }),
  });
}

/** Statements or figures: newest document first, in each as they stand in the text. */
function listItems<Row>(
  driver: Driver,
  table: "statements" | "figures",
  token: string | undefined,
  checked: Checked,
  { where, rowOf }: { readonly where: readonly Condition[]; readonly rowOf: (row: SqlRow) => Row },
): Listed<Row> {
  const after = readToken(token, table, ["string", "number", "number"]);
  return list(driver, {
    columns: "r.seq, cast(r.sort as blob) as sort, cast(r.row as blob) as row, i.place, cast(i.json as blob) as json",
    from: `${table} i join records r on r.seq = i.record`,
    where: [...shared(checked), ...matching(table, "i.id", checked.sought), ...where],
    after: after && [
      "((r.sort, r.seq) < (?, ?) or (r.seq = ? and i.place > ?))",
      after[0]!,
      after[1]!,
      after[1]!,
      after[2]!,
    ],
    order: "r.sort desc, r.seq desc, i.place",
    limit: checked.limit,
    tokenOf: (row) => showToken(table, [textOf(row, "sort"), numberOf(row, "seq"), numberOf(row, "place")]),
    rowOf,
  });
}

function list<Row>(
  driver: Driver,
  {
    columns,
    from,
    where,
    after,
    order,
    limit,
    tokenOf,
    rowOf,
  }: List & { readonly tokenOf: (row: SqlRow) => string; readonly rowOf: (row: SqlRow) => Row },
): Listed<Row> {
  const whole = whereOf(where);
  const rest = whereOf(after ? [...where, after] : where);
  const count = driver.prepare(`select count(*) as total from ${from}${whole.sql}`).get(...whole.values);
  const found = driver
    .prepare(`select ${columns} from ${from}${rest.sql} order by ${order} limit ?`)
    .all(...rest.values, limit + 1);
  const { page, next } = pageOfRows(found, limit, tokenOf);
  return { rows: page.map(rowOf), next, total: count ? numberOf(count, "total") : 0 };
}

function shared({ outlet, from, to, keys }: Checked): readonly Condition[] {
  return [
    ...equals("r.outlet", outlet ?? undefined),
    ...(from === null ? [] : [["r.last >= ?", from] as const]),
    ...(to === null ? [] : [["r.first <> '' and r.first <= ?", to] as const]),
    ...(keys === null ? [] : [["r.key in (select value from json_each(?))", JSON.stringify(keys)] as const]),
  ];
}

function equals(column: string, value: SqlValue | undefined): readonly Condition[] {
  return value === undefined ? [] : [[`${column} = ?`, value]];
}

/** Words are letters and digits only, so a quoted word is always good FTS5. { ferry, cap } → `"ferry" "cap" *` */
function matching(table: string, id: string, sought: Sought | null): readonly Condition[] {
  if (!sought) return [];
  if (sought.prefix === null) return [["0"]];
  const match = [...sought.whole.map((word) => `"${word}"`), `"${sought.prefix}" *`].join(" ");
  return [[`${id} in (select rowid from ${table}_words where ${table}_words match ?)`, match]];
}

function whereOf(conditions: readonly Condition[]): { readonly sql: string; readonly values: readonly SqlValue[] } {
  if (!conditions.length) return { sql: "", values: [] };
  return {
    sql: ` where ${conditions.map(([sql]) => sql).join(" and ")}`,
    values: conditions.flatMap(([, ...values]) => values),
  };
}

function documentIn(row: SqlRow): DocumentRow {
  return JSON.parse(textOf(row, "row"));
}

function namedIn(row: SqlRow): Pick<StatementRow, "key" | "document"> {
  const { key, title, outlet, published } = documentIn(row);
  return { key, document: { title, outlet, published } };
}
