import { useMemo, useState } from "react";
import type { ApiSeries } from "../../../src/serve/api.ts";
import { Axes } from "./axes.tsx";
import type { Spacing } from "./days.ts";
import { unnamed, type Inks } from "./inks.ts";
import { labelled } from "./labels.ts";
import { originLines } from "./origin-lines.ts";
import { plotOf } from "./plot.ts";
import { PointLink } from "./point-link.tsx";
import { Tip } from "./tip.tsx";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly series: ApiSeries;
  readonly inks: Inks;
  readonly spacing: Spacing;
}

export function SeriesChart({ series, inks, spacing }: Props) {
  const [box, width] = useWidth();
  const plot = useMemo(() => plotOf(series.points, width, spacing), [series, width, spacing]);
  const labels = useMemo(() => labelled(plot.placed, width), [plot, width]);
  const [pointed, setPointed] = useState<number | null>(null);
  const tipped = pointed === null ? undefined : plot.placed[pointed];
  return (
    <div className="chart" ref={box}>
      <svg width={width} height={plot.height}>
        <Axes plot={plot} width={width} />
        {originLines(plot.placed).map((line) => (
          <path key={line} d={line} className="same-origin" />
        ))}
        {plot.placed.map((placed, i) => (
          <PointLink
            key={`${placed.point.record} ${placed.point.figure}`}
            placed={placed}
            label={labels[i] ?? null}
            ink={inks.get(placed.point.outlet ?? unnamed) ?? 0}
            point={(on) => setPointed(on ? i : null)}
          />
        ))}
      </svg>
      {tipped && <Tip placed={tipped} width={width} />}
    </div>
  );
}
