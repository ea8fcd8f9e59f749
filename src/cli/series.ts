import type { Series, SeriesPoint } from "../link/index.ts";
import { archiveOptions } from "./archive.ts";
import { column, type Column } from "./columns.ts";
import { exits, type Command } from "./command.ts";
import { listFormatOptions } from "./format.ts";
import { linkedArchive } from "./linked.ts";
import { printRows } from "./print-rows.ts";
import { limitsOf, showReading } from "./quantity.ts";

/** One point of a series, with what the series measures. */
export type SeriesRow = Omit<Series, "points"> & { readonly point: SeriesPoint };

const view: readonly Column<SeriesRow>[] = [
  column("counted", ({ counted }) => counted),
  column("place", ({ place }) => place),
  column("day", ({ point }) => point.day),
  column("as written", ({ point }) => point.exact),
  column("reading", ({ point, unit }) => showReading({ ...point, unit, change: null })),
  column("who says", ({ point }) => point.claimant ?? "the report"),
  column("outlet", ({ point }) => point.outlet),
];

const columns: readonly Column<SeriesRow>[] = [
  column("series", ({ id }) => id),
  column("story", ({ story }) => story),
  column("counted", ({ counted }) => counted),
  column("unit", ({ unit }) => unit),
  column("place", ({ place }) => place),
  column("day", ({ point }) => point.day),
  column("claimant", ({ point }) => point.claimant),
  column("outlet", ({ point }) => point.outlet),
  column("as written", ({ point }) => point.exact),
  column("quantity", ({ point }) => point.quantity.kind),
  column("low", ({ point }) => limitsOf(point.quantity).low),
  column("high", ({ point }) => limitsOf(point.quantity).high),
  column("approximate", ({ point }) => String(point.approximate)),
  column("document", ({ point }) => point.record),
  column("figure", ({ point }) => point.figure),
  column("origin", ({ point }) => point.origin),
];

export const series: Command = {
  name: "series",
  operands: "",
  takes: "none",
  summary: "List figures that measure the same thing, over time, with who says so.",
  examples: ["onrecord series", "onrecord series --story s1 --csv > series.csv"],
  options: {
    story: { value: "ID", about: "Only this story; `onrecord stories` lists them" },
    ...listFormatOptions,
    ...archiveOptions,
  },
  run: async (call) => {
    const { series } = await linkedArchive(call);
    const { story } = call.values;
    const rows = series
      .filter((one) => story === undefined || one.story === story)
      .flatMap(({ points, ...one }) => points.map((point) => ({ ...one, point })));
    await printRows(call, rows, { view, columns, none: "No series in the archive fits." });
    return exits.fine;
  },
};
