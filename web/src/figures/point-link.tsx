import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { showDay } from "../show/date.ts";
import { showQuantity } from "../show/quantity.ts";
import type { Label } from "./labels.ts";
import type { Placed, Point } from "./plot.ts";
import { PointMark } from "./point-mark.tsx";

interface Props {
  readonly placed: Placed;
  readonly label: Label | null;
  readonly ink: number;
  readonly point: (on: boolean) => void;
}

/** A point of a chart is a link to its words. */
export function PointLink({ placed, label, ink, point }: Props) {
  const { x, y, shape, top, bottom, again } = placed;
  return (
    <Link
      to={readerAddress(placed.point.record, placed.point.figure)}
      className={`point ink-${ink}${again ? " faded" : ""}`}
      aria-label={showPoint(placed.point)}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <g transform={`translate(${x} ${y})`}>
        <rect x="-11" y={Math.min(top, -11)} width="22" height={Math.max(bottom - top, 22)} className="point-target" />
        <PointMark shape={shape} top={top} bottom={bottom} />
        {label && (
          <text x={label.dx} y={label.dy} textAnchor={label.anchor} className="point-label">
            {label.words}
          </text>
        )}
      </g>
    </Link>
  );
}

/** "at least 2,000: “at least 2,000 fighters”, says the ministry, The Harbour Post, 3 Jul 2026" */
export function showPoint({ quantity, approximate, exact, claimant, outlet, day }: Point): string {
  const who = claimant ? `says ${claimant}` : "the report’s own";
  const where = outlet ?? "no outlet named";
  return `${showQuantity(quantity, approximate)}: “${exact}”, ${who}, ${where}, ${day ? showDay(day) : "undated"}`;
}
