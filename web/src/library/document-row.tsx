import type { ApiDocumentRow } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { showDay } from "../show/date.ts";
import { plural } from "../show/number.ts";
import { badgesOf } from "./badges.ts";

export function DocumentRow({ row }: { readonly row: ApiDocumentRow }) {
  const badges = badgesOf(row);
  return (
    <li className="document-row">
      <span className="document-day">
        {row.published ? (
          <time dateTime={row.published}>{showDay(row.published)}</time>
        ) : (
          <span className="undated" title="No publication date was found in the page.">
            undated
          </span>
        )}
      </span>
      <span className="document-outlet">
        {row.outlet ?? <span className="quiet">no outlet named</span>}
        {row.agency && row.agency !== row.outlet ? <span className="quiet"> via {row.agency}</span> : null}
      </span>
      <span className="document-title">
        <Link to={readerAddress(row.key)} data-row>
          {row.title ?? row.name}
        </Link>
        {badges.map((badge) => (
          <span key={badge.words} className="badge" title={badge.why}>
            {badge.words}
          </span>
        ))}
      </span>
      <span className="document-counts">
        <span>{plural(row.statements, "statement")}</span>
        <span>{plural(row.figures, "figure")}</span>
      </span>
    </li>
  );
}
