import type { Story } from "../link/index.ts";
import { archiveOptions } from "./archive.ts";
import { column, type Column } from "./columns.ts";
import { exits, type Command } from "./command.ts";
import { listFormatOptions } from "./format.ts";
import { linkedArchive } from "./linked.ts";
import { printRows } from "./print-rows.ts";

const columns: readonly Column<Story>[] = [
  column("story", ({ id }) => id),
  column("title", ({ title }) => title),
  column("from", ({ from }) => from),
  column("to", ({ to }) => to),
  column("reports", ({ records }) => String(records.length)),
  // an upper bound on independent sources, so it is never called "sources"
  column("origins at most", ({ origins }) => String(origins)),
];

export const stories: Command = {
  name: "stories",
  operands: "",
  takes: "none",
  summary: "List the running matters in the archive, with how many reports and origins each has.",
  examples: ["onrecord stories", "onrecord stories --json"],
  options: { ...listFormatOptions, ...archiveOptions },
  run: async (call) => {
    const { stories } = await linkedArchive(call);
    await printRows(call, stories, { view: columns, columns, none: "No story in the archive." });
    return exits.fine;
  },
};
