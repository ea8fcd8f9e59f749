import type { ApiSeries } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { showDay } from "../show/date.ts";
import { showQuantity } from "../show/quantity.ts";

/** The same points for those who read tables, or want to copy them. */
export function SeriesTable({ series }: { readonly series: ApiSeries }) {
  return (
    <details className="series-table">
      <summary>As a table</summary>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">As written</th>
              <th scope="col">Read as</th>
              <th scope="col">Who says so</th>
              <th scope="col">Outlet</th>
            </tr>
          </thead>
          <tbody>
            {series.points.map((point) => (
              <tr key={`${point.record} ${point.figure}`}>
                <td>{point.day ? showDay(point.day) : "undated"}</td>
                <td>
                  <Link to={readerAddress(point.record, point.figure)}>{point.exact}</Link>
                </td>
                <td className="figures">{showQuantity(point.quantity, point.approximate)}</td>
                <td>{point.claimant ?? "the report itself"}</td>
                <td>{point.outlet ?? "not named"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
