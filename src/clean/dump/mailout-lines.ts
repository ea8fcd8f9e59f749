import { trimSpan } from "../../document/index.ts";
import type { Label } from "../block.ts";
import { shapeOf, isProse } from "../lines/shape.ts";
import { fieldName } from "./export-marks.ts";
import type { Line } from "./lines.ts";
import { findMailoutHeader } from "./mailout.ts";

/** Lines with what a database's header says of them; a field's name and its value become lines of their own. */
export function partMailout(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly given: readonly (Label | null)[];
} {
  const marks = findMailoutHeader(lines.map(({ shape }) => shape.text));
  if (!marks) return { lines, given: [] };
  const parted: Line[] = [];
  const given: (Label | null)[] = [];
  lines.forEach((line, at) => {
    const { label, valueAt } = marks[at]!;
    if (valueAt === 0) {
      parted.push(line);
      given.push(label);
      return;
    }
    parted.push(part(line, 0, valueAt), part(line, valueAt, line.shape.text.length));
    given.push(fieldName, label);
  });
  return { lines: parted, given };
}

function part(line: Line, from: number, to: number): Line {
  const { text } = line.shape;
  const span = trimSpan(text, { start: from, end: to }) ?? { start: from, end: to };
  const shape = shapeOf(text.slice(span.start, span.end));
  return {
    start: line.start + span.start,
    end: line.start + span.end,
    shape,
    prose: isProse(shape),
    indent: from === 0 ? line.indent : 0,
  };
}
