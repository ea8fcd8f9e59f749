import { showDay } from "../show/date.ts";
import { showQuantity } from "../show/quantity.ts";
import type { Placed } from "./plot.ts";

/** What a point says, beside it. The same words are the point's accessible name. */
export function Tip({ placed: { point, x, y, again }, width }: { readonly placed: Placed; readonly width: number }) {
  const reading = showQuantity(point.quantity, point.approximate);
  const toLeft = x > width / 2;
  return (
    <div
      className={`tip${toLeft ? " tip-left" : ""}`}
      style={{
        left: toLeft ? undefined : x + 14,
        right: toLeft ? width - x + 14 : undefined,
        top: Math.max(0, y - 30),
      }}
      aria-hidden="true"
    >
      <p className="tip-words">{point.exact}</p>
      {reading !== point.exact && <p>{reading}</p>}
      <p className="quiet">{point.claimant ? `says ${point.claimant}` : "the report’s own figure"}</p>
      <p className="quiet">
        {point.outlet ?? "no outlet named"}, {point.day ? showDay(point.day) : "undated"}
      </p>
      {again && <p className="quiet">same origin as an earlier point</p>}
    </div>
  );
}
