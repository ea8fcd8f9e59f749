import { contains, type Span } from "../../document/index.ts";

interface Nestable {
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

/** For each statement, in document order, the index of the smallest statement whose content holds it and its cue. */
export function findOuter(statements: readonly Nestable[]): readonly (number | null)[] {
  const spans = statements
    .flatMap(({ content }, index) => content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const outer: (number | null)[] = statements.map(() => null);
  const open: { readonly span: Span; readonly index: number }[] = [];
  for (const entry of spans) {
    while (open.length && open.at(-1)!.span.end <= entry.span.start) open.pop();
    const { content, cue } = statements[entry.index]!;
    // only the first span decides; the stack is as deep as attributions nest
    if (cue && content[0] === entry.span) {
      const holder = open.findLast(
        ({ span, index }) => index !== entry.index && contains(span, entry.span) && contains(span, cue),
      );
      if (holder) outer[entry.index] = holder.index;
    }
    open.push(entry);
  }
  return outer;
}
