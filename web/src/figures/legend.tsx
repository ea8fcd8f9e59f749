import type { Inks } from "./inks.ts";
import { PointMark } from "./point-mark.tsx";

const shapes = [
  ["exact", "exact"],
  ["about", "approximate"],
  ["range", "range"],
  ["low", "at least, more than"],
  ["high", "at most, fewer than"],
  ["vague", "vague: no number, off the scale"],
] as const;

/** What the marks and inks mean. Shape carries the kind of quantity, so the chart can be read without colour. */
export function Legend({ inks }: { readonly inks: Inks }) {
  return (
    <div className="legend">
      <ul aria-label="Marks">
        {shapes.map(([shape, words]) => (
          <li key={shape}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" className="legend-mark">
              <g transform={`translate(0 ${shape === "low" ? 7 : shape === "high" ? -7 : 0})`}>
                <PointMark shape={shape} top={-6} bottom={6} />
              </g>
            </svg>
            {words}
          </li>
        ))}
        <li>
          <svg width="30" height="22" viewBox="-15 -11 30 22" aria-hidden="true" className="legend-mark">
            <line x1="-10" x2="10" y1="0" y2="0" className="same-origin" />
            <circle r="4" cx="-10" className="point-fill" />
            <circle r="4" cx="10" className="point-fill faded" />
          </svg>
          one origin, counts once
        </li>
      </ul>
      <ul aria-label="Outlets">
        {[...inks].map(([outlet, ink]) => (
          <li key={outlet}>
            <span className={`ink-swatch ink-${ink}`} aria-hidden="true" />
            {outlet}
          </li>
        ))}
      </ul>
    </div>
  );
}
