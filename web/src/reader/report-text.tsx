import { memo, useEffect, useMemo, useRef } from "react";
import type { OnRecord, Span } from "../record.ts";
import { groupsOf } from "./groups.ts";
import { LeftOut } from "./left-out.tsx";
import { manyRows } from "./many-rows.ts";
import { marksOf, type Layer } from "./marks.ts";
import { ReportBlock } from "./report-block.tsx";
import { segmentsOf } from "./segments.ts";
import { firstPlaceOf, type Selection } from "./selection.ts";
import { useTextClicks } from "./use-text-clicks.ts";

const unlit: readonly Span[] = [];

interface Props {
  readonly record: OnRecord;
  readonly selection: Selection | null;
  readonly off: readonly Layer[];
  readonly showOut: boolean;
  readonly select: (id: string) => void;
}

/** The text as received, block by block, with every datum marked in place. */
export const ReportText = memo(function ReportText({ record, selection, off, showOut, select }: Props) {
  const { text, blocks } = record.document;
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => {
    const shown = marksOf(record).filter((mark) => !off.includes(mark.layer));
    const segments = segmentsOf(blocks, shown);
    return groupsOf(blocks).map((group) => {
      const size = group.kind === "out" ? group.blocks.length : 1;
      return { ...group, segments: segments.slice(group.index, group.index + size) };
    });
  }, [record, blocks, off]);
  const lit = selection?.spans ?? unlit;
  const litIn = (from: number, to: number) => {
    const here = lit.filter((span) => span.start < to && from < span.end);
    // the same empty list every time: what is not lit need not be drawn again
    return here.length > 0 ? here : unlit;
  };

  useTextClicks(root, selection?.id ?? null, select);
  useEffect(() => {
    if (!selection) return;
    const first = firstPlaceOf(selection);
    const lights = [...(root.current?.querySelectorAll("[data-start] mark") ?? [])];
    const startOf = (light: Element) => Number(light.closest<HTMLElement>("[data-start]")?.dataset["start"]);
    const light = lights.find((other) => startOf(other) >= first) ?? lights[0];
    light?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [selection]);

  return (
    <div className={`report-text${blocks.length > manyRows ? " many" : ""}`} ref={root} lang={record.document.lang}>
      {groups.map((group) =>
        group.kind === "shown" ? (
          <ReportBlock
            key={group.index}
            block={group.block}
            text={text}
            segments={group.segments[0] ?? []}
            lit={litIn(group.block.start, group.block.end)}
            showWhy={showOut}
          />
        ) : (
          <LeftOut
            key={group.index}
            blocks={group.blocks}
            segments={group.segments}
            text={text}
            lit={litIn(group.blocks[0]!.start, group.blocks.at(-1)!.end)}
            showAll={showOut}
          />
        ),
      )}
    </div>
  );
});
