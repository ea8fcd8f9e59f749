import type { ApiDocumentRow } from "../../../src/serve/api.ts";
import { navigate, readerAddress } from "../app/router.ts";
import { useKeys } from "../app/shortcuts.ts";
import { Link } from "../parts/link.tsx";
import { showDay } from "../show/date.ts";

interface Props {
  readonly row: ApiDocumentRow;
  /** Every document of its story, oldest first. */
  readonly inStory: readonly ApiDocumentRow[];
}

/** The report before and after this one in the same story. */
export function Neighbours({ row, inStory }: Props) {
  const at = inStory.findIndex(({ key }) => key === row.key);
  const before = at > 0 ? inStory[at - 1] : undefined;
  const after = at >= 0 ? inStory[at + 1] : undefined;
  useKeys({
    "[": () => before && navigate(readerAddress(before.key)),
    "]": () => after && navigate(readerAddress(after.key)),
  });
  if (!before && !after) return null;
  return (
    <nav className="neighbours" aria-label="Other reports of this story">
      {before && (
        <Link to={readerAddress(before.key)} rel="prev">
          <span className="neighbour-way">← Earlier</span>
          <span className="neighbour-title">{nameOf(before)}</span>
        </Link>
      )}
      {after && (
        <Link to={readerAddress(after.key)} rel="next" className="neighbour-after">
          <span className="neighbour-way">Later →</span>
          <span className="neighbour-title">{nameOf(after)}</span>
        </Link>
      )}
    </nav>
  );
}

function nameOf(row: ApiDocumentRow): string {
  const day = row.published ? showDay(row.published) : "undated";
  return `${row.title ?? row.name}, ${row.outlet ?? "no outlet named"}, ${day}`;
}
