import type { Column } from "./columns.ts";
import { columnsOf, pad, wrap } from "./terminal.ts";

export interface Style {
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
}

const gap = "  ";

/** Below this many columns a table is unreadable; each row is then a list of `label: words`. */
const narrowest = 64;

const narrowestColumn = 6;

/** Rows as lines of at most `width` columns. Cells wrap. */
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
    used.map((i) => {
      const lengths = cells.map((row) => columnsOf(row[i]!));
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return { wanted: Math.max(columnsOf(columns[i]!.label), ...lengths), weight: Math.sqrt(mean) };
    }),
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

interface Want {
  /** The widest cell. */
  readonly wanted: number;
  /** The root of the mean: long words get more room than short ones, but not all of it. */
  readonly weight: number;
}

/** Columns that need less than their share take what they need; the others share what is left by weight. */
function shareOut(wants: readonly Want[], room: number): readonly number[] {
  const widths = wants.map(() => 0);
  const order = wants.map((want, i) => ({ ...want, i })).sort((a, b) => a.wanted / a.weight - b.wanted / b.weight);
  let left = room;
  let weights = order.reduce((sum, { weight }) => sum + weight, 0);
  for (const { wanted, weight, i } of order) {
    const width = Math.min(wanted, Math.max(narrowestColumn, Math.floor((left * weight) / weights)));
    widths[i] = width;
    left -= width;
    weights -= weight;
  }
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
