import { memo, useState } from "react";
import type { Block } from "../record.ts";
import { showLeftOut } from "./groups.ts";
import { ReportBlock } from "./report-block.tsx";
import type { Segment } from "./segments.ts";
import type { Span } from "../record.ts";

interface Props {
  readonly blocks: readonly Block[];
  readonly segments: readonly (readonly Segment[])[];
  readonly text: string;
  readonly lit: readonly Span[];
  /** All of them, by the switch above the text. */
  readonly showAll: boolean;
}

/** A run of blocks that are not the article's: folded to one line that says what it holds, or grey with its reasons. */
export const LeftOut = memo(function LeftOut({ blocks, segments, text, lit, showAll }: Props) {
  const [opened, setOpened] = useState(false);
  const from = blocks[0]!.start;
  const to = blocks.at(-1)!.end;
  const holdsLit = lit.some((span) => span.start < to && from < span.end);
  const open = showAll || opened || holdsLit;
  return (
    <div className="left-out">
      <button
        type="button"
        className="left-out-line"
        aria-expanded={open}
        disabled={showAll || holdsLit}
        onClick={() => setOpened(!opened)}
      >
        {showLeftOut(blocks)}
      </button>
      {open &&
        blocks.map((block, i) => (
          <ReportBlock key={block.start} block={block} text={text} segments={segments[i] ?? []} lit={lit} showWhy />
        ))}
    </div>
  );
});
