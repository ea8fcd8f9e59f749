import type { Span } from "../../src/document/index.ts";

/**
 * The inline-mark notation of cases: `{tag#id=value!|words}`. Braces vanish from the text, spans remain.
 * `#id` ties pieces together, `=value` is the reading, `!` is negation, `\{ \} \| \\` escape. Marks nest, never cross.
 *
 *   {content#1|“We lost {figure=40|40 jobs},”} {cue#1|said} {source#1|Jane Doe}.
 */
export interface Mark extends Span {
  readonly tag: string;
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly negated?: boolean | undefined;
}

export interface Marked {
  readonly text: string;
  /** Outer before inner, then by place. */
  readonly marks: readonly Mark[];
}

// matches: "{figure#2=40 person!|"   must not match: "{no mark}"
const opening = /\{([a-z][a-zA-Z-]*)(?:#([^=!|{}\s]+))?(?:=((?:[^|{}\\]|\\.)*?))?(!)?\|/y;

export function readMarked(notation: string): Marked {
  let text = "";
  const marks: (Mark & { order: number })[] = [];
  const open: { mark: Omit<Mark, "end">; order: number }[] = [];
  let order = 0;
  for (let i = 0; i < notation.length;) {
    const char = notation[i]!;
    if (char === "\\" && i + 1 < notation.length) {
      text += notation[i + 1]!;
      i += 2;
      continue;
    }
    if (char === "{") {
      opening.lastIndex = i;
      const match = opening.exec(notation);
      if (!match) throw new Error(`not a mark at ${i}: ${notation.slice(i, i + 30)}`);
      const [whole, tag, id, value, negated] = match;
      open.push({
        order: order++,
        mark: {
          tag: tag!,
          id,
          value: value?.replace(/\\(.)/g, "$1"),
          negated: negated ? true : undefined,
          start: text.length,
        },
      });
      i += whole.length;
      continue;
    }
    if (char === "}") {
      const last = open.pop();
      if (!last) throw new Error(`a } closes nothing at ${i}: ${notation.slice(Math.max(0, i - 30), i + 1)}`);
      marks.push({ ...last.mark, end: text.length, order: last.order });
      i++;
      continue;
    }
    text += char;
    i++;
  }
  if (open.length) throw new Error(`{${open[0]!.mark.tag}| is never closed`);
  marks.sort((a, b) => a.order - b.order);
  return { text, marks: marks.map(({ order: _order, ...mark }) => mark) };
}

/** Writes marks back into their text; throws when two cross. `showMarked(readMarked(s)) === s` for canonical s. */
export function showMarked({ text, marks }: Marked): string {
  // outer before inner; of equal spans, the order given decides
  const sorted = marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || a.index - b.index);
  let out = "";
  let at = 0;
  const open: Mark[] = [];
  const copyTo = (end: number) => {
    out += text.slice(at, end).replace(/[{}|\\]/g, "\\$&");
    at = end;
  };
  const closeUpTo = (offset: number) => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      copyTo(last.end);
      out += "}";
      open.pop();
    }
  };
  for (const { mark } of sorted) {
    closeUpTo(mark.start);
    const outer = open.at(-1);
    if (outer && mark.end > outer.end) throw new Error(`{${mark.tag}| crosses {${outer.tag}| at ${mark.start}`);
    copyTo(mark.start);
    const value = mark.value === undefined ? "" : `=${mark.value.replace(/[{}|\\]/g, "\\$&")}`;
    out += `{${mark.tag}${mark.id ? `#${mark.id}` : ""}${value}${mark.negated ? "!" : ""}|`;
    open.push(mark);
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return out;
}
