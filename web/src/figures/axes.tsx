import { showTick } from "../show/number.ts";
import type { Plot } from "./plot.ts";

export function Axes({ plot, width }: { readonly plot: Plot; readonly width: number }) {
  return (
    <g className="axes" aria-hidden="true">
      {plot.values.map(({ y, value }, i) => (
        <g key={value}>
          <line
            x1={plot.left}
            x2={width}
            y1={y}
            y2={y}
            className={i === 0 && value === 0 ? "axis-base" : "axis-line"}
          />
          <text x={plot.left - 8} y={y} dy="0.32em" textAnchor="end">
            {showTick(value)}
          </text>
        </g>
      ))}
      {plot.days.map(({ x, at, words }) => (
        <g key={at}>
          <line x1={x} x2={x} y1={plot.height - 26} y2={plot.height - 21} className="axis-base" />
          <text x={x} y={plot.height - 8} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {plot.vagueY !== null && (
        <text x={plot.left - 8} y={plot.vagueY} dy="0.32em" textAnchor="end">
          vague
        </text>
      )}
      {plot.undatedX !== null && (
        <>
          <line
            x1={plot.undatedX - 24}
            x2={plot.undatedX - 24}
            y1={plot.top}
            y2={plot.height - 26}
            className="axis-gap"
          />
          <text x={plot.undatedX} y={plot.height - 8} textAnchor="middle">
            undated
          </text>
        </>
      )}
    </g>
  );
}
