import { sameOrigin, type Placed } from "./plot.ts";

/** A line through the points of each origin that more than one report carries: they are one report. */
export function originLines(placed: readonly Placed[]): readonly string[] {
  const byOrigin = new Map<string, Placed[]>();
  for (const point of placed) {
    const same = sameOrigin(point.point);
    const points = byOrigin.get(same);
    if (points) points.push(point);
    else byOrigin.set(same, [point]);
  }
  return [...byOrigin.values()]
    .filter((points) => points.length > 1 && points.some(({ again }) => again))
    .map((points) => `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`);
}
