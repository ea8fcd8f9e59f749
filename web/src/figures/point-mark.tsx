import type { ReactNode } from "react";

export type Shape = "exact" | "about" | "range" | "low" | "high" | "vague";

interface Props {
  readonly shape: Shape;
  /** Ends of a range, relative to the point. */
  readonly top?: number;
  readonly bottom?: number;
}

/** One point around (0, 0), drawn in the current ink. */
export function PointMark({ shape, top = 0, bottom = 0 }: Props) {
  const drawn: { readonly [S in Shape]: ReactNode } = {
    exact: <circle r="4.5" className="point-fill" />,
    about: <circle r="4.5" className="point-line" />,
    range: (
      <>
        <line y1={top} y2={bottom} className="point-bar" />
        <path d={`M-4 ${top}h8M-4 ${bottom}h8`} className="point-line" />
      </>
    ),
    low: (
      <>
        <circle r="3" className="point-fill" />
        <path d="M0 0V-16M-4 -12L0 -16.5L4 -12" className="point-line" />
      </>
    ),
    high: (
      <>
        <circle r="3" className="point-fill" />
        <path d="M0 0V16M-4 12L0 16.5L4 12" className="point-line" />
      </>
    ),
    vague: (
      <>
        <rect x="-6" y="-6" width="12" height="12" className="point-line" />
        <path d="M-6 0L0 -6M-6 6L6 -6M0 6L6 0" className="point-hatch" />
      </>
    ),
  };
  return drawn[shape];
}
