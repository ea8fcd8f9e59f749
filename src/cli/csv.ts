import type { Column } from "./columns.ts";

/** RFC 4180: fields parted by commas, records ended by CRLF, quotes doubled. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

export function csvHeader<Row>(columns: readonly Column<Row>[]): string {
  return csvLine(columns.map((column) => column.name));
}

function csvCell(cell: string | null): string {
  if (cell === null) return "";
  const safe = isFormula(cell) ? `'${cell}` : cell;
  // matches: 'a "b"', "a,b", " a"   must not match: "ab c"
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs a cell that opens with one of these; a plain number it does not. */
function isFormula(cell: string): boolean {
  // matches: "=1+1", "@x", "-5 + 3", "\tx"   must not match: "-5", "+0.5", "a=b"
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell);
}
