import type { Call } from "./command.ts";
import type { Column } from "./columns.ts";
import { csvHeader, csvLine } from "./csv.ts";
import { formatOf, listFormats } from "./format.ts";
import { showTable } from "./table.ts";

export interface Listing<Row> {
  /** Columns for the eye. */
  readonly view: readonly Column<Row>[];
  /** Columns of the CSV: all there is. */
  readonly columns: readonly Column<Row>[];
  /** What is said, on a terminal, when there are no rows. */
  readonly none: string;
}

/** Prints rows as they come; a table waits for all, as its columns fit themselves to the cells. */
export async function printRows<Row>(
  { out, ...call }: Call,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { view, columns, none }: Listing<Row>,
): Promise<void> {
  const format = formatOf(call, listFormats, out.isTerminal ? "table" : "json");
  if (format === "csv") {
    await out.print(csvHeader(columns));
    for await (const row of rows) await out.print(csvRow(columns, row));
  } else if (format === "json") {
    for await (const row of rows) await out.print(`${JSON.stringify(row)}\n`);
  } else {
    const all: Row[] = [];
    for await (const row of rows) all.push(row);
    if (all.length === 0) out.say(none);
    else await out.print(`${showTable(view, all, out.width, out.style).join("\n")}\n`);
  }
}

export function csvRow<Row>(columns: readonly Column<Row>[], row: Row): string {
  return csvLine(columns.map((column) => column.of(row)));
}
