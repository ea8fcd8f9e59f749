import type { ReactNode } from "react";
import type { Span } from "../record.ts";
import type { Mark } from "./marks.ts";
import type { Segment } from "./segments.ts";

interface Props {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lit: readonly Span[];
}

/** One block's words with their marks. Each segment knows which data it belongs to, innermost first. */
export function MarkedWords({ text, segments, lit }: Props) {
  return segments.map(({ start, end, marks }) => {
    const words = text.slice(start, end);
    const isLit = lit.some((span) => span.start < end && start < span.end);
    if (marks.length === 0 && !isLit) return words;
    let inner: ReactNode = isLit ? <mark>{words}</mark> : words;
    for (const mark of onePerLayer(marks)) inner = <span className={`mark mark-${mark.layer}`}>{inner}</span>;
    return (
      <span key={start} data-start={start} data-data={[...new Set(marks.map((mark) => mark.datum))].join(" ")}>
        {inner}
      </span>
    );
  });
}

// a quotation within a quotation is one line under the words, not two on top of each other
function onePerLayer(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark, at) => marks.findIndex((other) => other.layer === mark.layer) === at);
}
