import { trimSpan, type Span } from "../../document/index.ts";
import { isProse, shapeOf, type Shape } from "../lines/shape.ts";

/** One non-empty line of a dump: its place without the white space around it, and its form. */
export interface Line extends Span {
  readonly shape: Shape;
  readonly prose: boolean;
  /** White space before it on its line. */
  readonly indent: number;
}

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  // a line ends at \n, \r or both
  const breaks = /\r\n?|\n/g;
  let from = 0;
  for (let at = breaks.exec(text); ; at = breaks.exec(text)) {
    const until = at ? at.index : text.length;
    const span = trimSpan(text, { start: from, end: until });
    if (span) {
      const shape = shapeOf(text.slice(span.start, span.end));
      lines.push({ ...span, shape, prose: isProse(shape), indent: span.start - from });
    }
    if (!at) return lines;
    from = at.index + at[0].length;
  }
}
