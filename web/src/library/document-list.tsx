import type { Rows } from "../app/use-rows.ts";
import { LoadMore } from "../parts/load-more.tsx";
import { Loading } from "../parts/loading.tsx";
import { None } from "../parts/none.tsx";
import { Problem } from "../parts/problem.tsx";
import { DocumentRow } from "./document-row.tsx";

export function DocumentList({ documents }: { readonly documents: Rows<"documents"> }) {
  const { rows, total, loading, failure, more, again } = documents;
  if (failure) return <Problem failure={failure} again={again} />;
  if (!rows) return <Loading what="documents" />;
  if (rows.length === 0) return <None what="document">Take a filter away, or search for fewer or shorter words.</None>;
  return (
    <>
      <ol className="documents" aria-busy={loading} aria-label="Documents">
        {rows.map((row) => (
          <DocumentRow key={row.key} row={row} />
        ))}
      </ol>
      <LoadMore shown={rows.length} total={total} what="document" more={more} loading={loading} />
    </>
  );
}
