import { trimSpan, type Span } from "../../document/index.ts";
import { isProse, shapeOf, type Shape } from "../lines/shape.ts";
import { joinWrapped, type RawLine } from "./wrapped.ts";

/** One non-empty line of a dump, or several that were one: its place without the white space around it, and its form. */
export interface Line extends Span {
  readonly shape: Shape;
  readonly prose: boolean;
  /** White space before it on its line. */
  readonly indent: number;
}

export function readLines(text: string): readonly Line[] {
  return joinWrapped(text, cutLines(text)).map(({ start, end, indent }) => {
    const shape = shapeOf(text.slice(start, end));
    return { start, end, shape, prose: isProse(shape), indent };
  });
}

function cutLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  // a line ends at \n, \r or both
  const breaks = /\r\n?|\n/g;
  let from = 0;
  let opens = true;
  for (let at = breaks.exec(text); ; at = breaks.exec(text)) {
    const until = at ? at.index : text.length;
    const span = trimSpan(text, { start: from, end: until });
    if (span) lines.push({ start: span.start, end: span.end, indent: span.start - from, opens });
    opens = span === null;
    if (!at) return lines;
    from = at.index + at[0].length;
  }
}
