import { useState } from "react";
import type { ApiSeries } from "../../../src/serve/api.ts";
import { plural } from "../show/number.ts";
import { showUnit } from "../show/unit.ts";
import { isCrowded, type Spacing } from "./days.ts";
import type { Inks } from "./inks.ts";
import { SeriesChart } from "./series-chart.tsx";
import { SeriesTable } from "./series-table.tsx";

/** From here on a chart takes a whole row. */
const manyPoints = 10;

interface Props {
  readonly series: ApiSeries;
  /** Named where series of several stories stand side by side. */
  readonly story: string | null;
  readonly inks: Inks;
}

export function SeriesFigure({ series, story, inks }: Props) {
  const [spacing, setSpacing] = useState<Spacing>(() =>
    isCrowded(series.points.map(({ day }) => day)) ? "evenly" : "to scale",
  );
  const other: Spacing = spacing === "evenly" ? "to scale" : "evenly";
  const origins = new Set(series.points.map(({ origin }) => origin)).size;
  const title = `${series.counted}${series.unit && series.unit !== series.counted ? ` (${showUnit(series.unit)})` : ""}`;
  return (
    <figure className={`series${series.points.length > manyPoints ? " series-wide" : ""}`}>
      <figcaption>
        <h3>
          {title}
          {series.place && <span className="series-place">, {series.place}</span>}
        </h3>
        {story && <p className="series-story">{story}</p>}
        <p className="quiet">
          {plural(series.points.length, "figure")}, at most {plural(origins, "independent source")}.{" "}
          {spacing === "evenly" ? "Days evenly spaced" : "Days to scale"} (
          <button type="button" className="plain" onClick={() => setSpacing(other)}>
            show {other}
          </button>
          ).
        </p>
      </figcaption>
      <SeriesChart series={series} spacing={spacing} inks={inks} />
      <SeriesTable series={series} />
    </figure>
  );
}
