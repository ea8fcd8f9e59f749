import type { FigureQuery } from "../store/store.ts";
import { archiveOptions, withKnownArchive } from "./archive.ts";
import { exits, type Command } from "./command.ts";
import { figureColumns, figureListView } from "./figure-columns.ts";
import { listFormatOptions } from "./format.ts";
import { printRows } from "./print-rows.ts";
import { filterOptions, filtersOf, limitOf, walk } from "./query.ts";

export const figures: Command = {
  name: "figures",
  operands: "",
  takes: "none",
  summary: "List figures as written, what they count and who says so, from the archive.",
  examples: ["onrecord figures --text ferry --kind count", "onrecord figures --from 2024-03 --csv > figures.csv"],
  options: {
    kind: { value: "KIND", about: "Only this kind", choices: ["count", "amount", "share", "measure", "rate"] },
    ...filterOptions,
    ...listFormatOptions,
    ...archiveOptions,
  },
  run: async (call) => {
    const kind = call.values["kind"] as FigureQuery["kind"];
    const query: FigureQuery = { ...filtersOf(call), ...(kind === undefined ? {} : { kind }) };
    const limit = limitOf(call);
    await withKnownArchive(call, (store) =>
      printRows(
        call,
        walk((paging) => store.figures({ ...query, ...paging }), limit),
        { view: figureListView, columns: figureColumns, none: "No figure in the archive fits." },
      ),
    );
    return exits.fine;
  },
};
