import type { ApiDocumentRow } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { showDay } from "../show/date.ts";

/** Its other states, and the documents that trace to the same source, with the reason. */
export function Relatives({
  row,
  inStory,
}: {
  readonly row: ApiDocumentRow;
  readonly inStory: readonly ApiDocumentRow[];
}) {
  // its own other states are named above, and are no copies
  const copies = inStory.filter(
    (other) => row.origin && other.origin?.id === row.origin.id && !row.revisions.includes(other.key),
  );
  if (row.revisions.length < 2 && copies.length === 0) return null;
  return (
    <div className="relatives">
      {row.revisions.length > 1 && (
        <p>
          Received in {row.revisions.length} states:{" "}
          {row.revisions.map((key, i) =>
            key === row.key ? (
              <strong key={key} className="relative">
                revision {i + 1}, this one
              </strong>
            ) : (
              <Link key={key} to={readerAddress(key)} className="relative">
                revision {i + 1}
              </Link>
            ),
          )}
        </p>
      )}
      {copies.length > 0 && row.origin && (
        <>
          <p>
            Traces to the same source as {copies.length === 1 ? "one other document" : `${copies.length} others`}, so
            they count once: {showReasons(row.origin.why)}.
          </p>
          <ul>
            {copies.map((copy) => (
              <li key={copy.key}>
                <Link to={readerAddress(copy.key)}>{copy.title ?? copy.name}</Link>{" "}
                <span className="quiet">
                  {copy.outlet ?? "no outlet named"}, {copy.published ? showDay(copy.published) : "undated"}
                  {copy.origin?.first ? ", the earliest" : ""}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

// several joins, each with its own reasons: "same text | both credit Northline"
function showReasons(why: string): string {
  return why.replaceAll(" | ", "; and ");
}
