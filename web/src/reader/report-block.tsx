import { memo } from "react";
import type { Block, Span } from "../record.ts";
import { MarkedWords } from "./marked-words.tsx";
import type { Segment } from "./segments.ts";

interface Props {
  readonly block: Block;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly lit: readonly Span[];
  /** Whether the reason for the role stands beside it. */
  readonly showWhy: boolean;
}

const quietRoles = new Set(["body"]);

/** One block as received, with its role and the reason for it in the margin. */
export const ReportBlock = memo(function ReportBlock({ block, text, segments, lit, showWhy }: Props) {
  const Tag = block.role === "list" || block.role === "table" ? "div" : "p";
  return (
    <div className={`block block-${block.role}${block.kept ? "" : " block-out"}`}>
      <div className="block-note">
        {!quietRoles.has(block.role) && (
          <span className="block-role" title={block.why ?? undefined}>
            {block.role}
          </span>
        )}
        {showWhy && block.why && <span className="block-why">{block.why}</span>}
      </div>
      <Tag className="block-words">
        <MarkedWords text={text} segments={cutAt(segments, lit)} lit={lit} />
      </Tag>
    </div>
  );
});

// a lit place need not be a marked one (where the title was found): cut at its ends too
function cutAt(segments: readonly Segment[], lit: readonly Span[]): readonly Segment[] {
  if (lit.length === 0) return segments;
  return segments.flatMap((segment) => {
    const cuts = lit
      .flatMap(({ start, end }) => [start, end])
      .filter((cut) => cut > segment.start && cut < segment.end)
      .sort((a, b) => a - b);
    const ends = [...new Set(cuts), segment.end];
    return ends.map((end, i) => ({ ...segment, start: i === 0 ? segment.start : ends[i - 1]!, end }));
  });
}
