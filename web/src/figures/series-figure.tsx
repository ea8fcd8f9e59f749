import type { ApiSeries } from "../../../src/serve/api.ts";
import { plural } from "../show/number.ts";
import { showUnit } from "../show/unit.ts";
import type { Inks } from "./inks.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesTable } from "./series-table.tsx";

interface Props {
  readonly series: ApiSeries;
  /** Named where series of several stories stand side by side. */
  readonly story: string | null;
  readonly inks: Inks;
}

export function SeriesFigure({ series, story, inks }: Props) {
  const origins = new Set(series.points.map(({ origin }) => origin)).size;
  const title = `${series.counted}${series.unit && series.unit !== series.counted ? ` (${showUnit(series.unit)})` : ""}`;
  return (
    <figure className="series">
      <figcaption>
        <h3>
          {title}
          {series.place && <span className="series-place">, {series.place}</span>}
        </h3>
        {story && <p className="series-story">{story}</p>}
        <p className="quiet">
          {plural(series.points.length, "figure")}, at most {plural(origins, "independent source")}
        </p>
      </figcaption>
      <SeriesChart series={series} inks={inks} />
      <SeriesTable series={series} />
    </figure>
  );
}
