import type { Column } from "./columns.ts";
import { columnsOf, pad, wrap } from "./terminal.ts";

export interface Style {
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
}

const gap = "  ";

/** Below this many columns a table is unreadable; each row is then a list of `label: words`. */
const narrowest = 64;

/** Rows as lines of at most `width` columns. Cells wrap; the widest columns share what room there is. */
export function showTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
  style: Style,
): readonly string[] {
  const cells = rows.map((row) => columns.map((column) => column.of(row) ?? ""));
  // a column that is empty throughout says nothing
  const used = columns.map((_, i) => i).filter((i) => cells.some((row) => row[i]));
  if (width < narrowest) return stacked(columns, cells, used, width, style);
  const widths = shareOut(
    used.map((i) => Math.max(columnsOf(columns[i]!.label), ...cells.map((row) => columnsOf(row[i]!)))),
    width - gap.length * (used.length - 1),
  );
  const lines = [
    style.dim(
      used
        .map((i, at) => pad(columns[i]!.label, widths[at]!))
        .join(gap)
        .trimEnd(),
    ),
  ];
  for (const row of cells) {
    const wrapped = used.map((i, at) => wrap(row[i]!, widths[at]!));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    for (let y = 0; y < height; y++)
      lines.push(
        wrapped
          .map((cell, at) => pad(cell[y] ?? "", widths[at]!))
          .join(gap)
          .trimEnd(),
      );
  }
  return lines;
}

/** Columns that fit in an equal share keep their width; the others share what is left, equally. */
function shareOut(wanted: readonly number[], room: number): readonly number[] {
  const widths = [...wanted];
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!);
  let left = room;
  order.forEach((column, done) => {
    const share = Math.max(4, Math.floor(left / (order.length - done)));
    const width = Math.min(wanted[column]!, share);
    widths[column] = width;
    left -= width;
  });
  return widths;
}

function stacked<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly string[])[],
  used: readonly number[],
  width: number,
  style: Style,
): readonly string[] {
  const label = Math.max(...used.map((i) => columnsOf(columns[i]!.label)));
  const room = Math.max(10, width - label - gap.length);
  return cells.flatMap((row, at) => [
    ...(at > 0 ? [""] : []),
    ...used.flatMap((i) =>
      row[i]
        ? wrap(row[i], room).map((line, y) => style.dim(pad(y === 0 ? columns[i]!.label : "", label)) + gap + line)
        : [],
    ),
  ]);
}
