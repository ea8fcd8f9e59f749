import type { ApiFigureRow } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { showDate } from "../show/date.ts";
import { showReading } from "../show/quantity.ts";
import { showKind } from "../show/words.ts";

export function FigureRow({
  row: { key, document, figure, context, claimant, place },
}: {
  readonly row: ApiFigureRow;
}) {
  const reading = showReading(figure);
  return (
    <li className="figure-row">
      <div className="figure-literal">
        <Link to={readerAddress(key, figure.id)} data-row>
          {figure.exact}
        </Link>
        {!figure.exact.includes(reading) && <span className="quiet figures">{reading}</span>}
      </div>
      <div className="figure-facts">
        <span>{figure.counted?.exact ?? <span className="quiet">{showKind(figure.kind)}</span>}</span>
        {place && <span className="quiet">in {place}</span>}
        {figure.asOf && <span className="quiet">as of {showDate(figure.asOf.value)}</span>}
      </div>
      <p className="figure-context">{lit(context, figure.exact)}</p>
      <div className="figure-where">
        <SourceLine document={document} />
        <span className="quiet">
          {claimant ? `says ${claimant}` : figure.statement ? "source not named" : "the report’s own"}
        </span>
      </div>
    </li>
  );
}

function lit(context: string, exact: string) {
  const at = context.indexOf(exact);
  if (at < 0) return context;
  return (
    <>
      {context.slice(0, at)}
      <span className="mark mark-figure">{exact}</span>
      {context.slice(at + exact.length)}
    </>
  );
}
