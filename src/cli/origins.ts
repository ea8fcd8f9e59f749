import type { Origin } from "../link/index.ts";
import { archiveOptions } from "./archive.ts";
import { column, type Column } from "./columns.ts";
import { exits, type Command } from "./command.ts";
import { listFormatOptions } from "./format.ts";
import { linkedArchive } from "./linked.ts";
import { printRows } from "./print-rows.ts";

const columns: readonly Column<Origin>[] = [
  column("origin", ({ id }) => id),
  column("kind", ({ kind }) => kind),
  column("reports", ({ records }) => String(records.length)),
  column("documents", ({ records }) => records.join(" ")),
  column("why", ({ why }) => why),
  column("similarity", ({ similarity }) => String(similarity)),
];

export const origins: Command = {
  name: "origins",
  operands: "",
  takes: "none",
  summary: "List which reports trace to one source, earliest first, and why they are taken for copies.",
  examples: ["onrecord origins", "onrecord origins --copies --csv"],
  options: {
    copies: { about: "Only origins with more than one report" },
    ...listFormatOptions,
    ...archiveOptions,
  },
  run: async (call) => {
    const { origins } = await linkedArchive(call);
    const rows = call.switches.has("copies") ? origins.filter(({ records }) => records.length > 1) : origins;
    await printRows(call, rows, { view: columns, columns, none: "No origin in the archive fits." });
    return exits.fine;
  },
};
