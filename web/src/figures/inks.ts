import type { ApiSeries } from "../../../src/serve/api.ts";

/** Outlet → number of a chart ink (see figures.css). The outlets with most points get the inks that differ most. */
export type Inks = ReadonlyMap<string, number>;

export const inkCount = 6;
export const unnamed = "no outlet named";

export function inksOf(all: readonly ApiSeries[]): Inks {
  const points = new Map<string, number>();
  for (const series of all)
    for (const { outlet } of series.points) points.set(outlet ?? unnamed, (points.get(outlet ?? unnamed) ?? 0) + 1);
  const ranked = [...points].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  // from the seventh on they share a grey: the tooltip and the table still name them
  return new Map(ranked.map(([outlet], i) => [outlet, Math.min(i, inkCount)]));
}
