import type { ApiSeries } from "../../../src/serve/api.ts";
import { plural } from "../show/number.ts";
import type { Inks } from "./inks.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesTable } from "./series-table.tsx";

export function SeriesFigure({ series, inks }: { readonly series: ApiSeries; readonly inks: Inks }) {
  const origins = new Set(series.points.map(({ origin }) => origin)).size;
  const title = `${series.counted}${series.unit && series.unit !== series.counted ? ` (${series.unit})` : ""}`;
  return (
    <figure className="series">
      <figcaption>
        <h3>
          {title}
          {series.place && <span className="series-place">, {series.place}</span>}
        </h3>
        <p className="quiet">
          {plural(series.points.length, "figure")}, at most {plural(origins, "independent source")}
        </p>
      </figcaption>
      <SeriesChart series={series} inks={inks} />
      <SeriesTable series={series} />
    </figure>
  );
}
