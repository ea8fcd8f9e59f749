/** One column of rows that are printed: as a table on a terminal, or as CSV. */
export interface Column<Row> {
  /** In CSV: `said_on`. */
  readonly name: string;
  /** On a terminal: "said on". */
  readonly label: string;
  /** Null when it is unknown or absent; never "0" or "null". */
  readonly of: (row: Row) => string | null;
}

/** `column("said on", …)` is called said_on in CSV. */
export function column<Row>(label: string, of: Column<Row>["of"]): Column<Row> {
  return { name: label.replaceAll(" ", "_"), label, of };
}
