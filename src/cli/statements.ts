import { stances } from "../document/index.ts";
import { archiveOptions, withKnownArchive } from "./archive.ts";
import { exits, type Command } from "./command.ts";
import { listFormatOptions } from "./format.ts";
import { scoreOf } from "./narrow.ts";
import { printRows } from "./print-rows.ts";
import { filterOptions, filtersOf, given, limitOf, walk } from "./query.ts";
import { statementColumns, statementListView } from "./statement-columns.ts";

export const statements: Command = {
  name: "statements",
  operands: "",
  takes: "none",
  summary: "List who said what, when, from the archive.",
  examples: [
    'onrecord statements --speaker "Mara Ilves" --from 2024',
    "onrecord statements --stance denies --csv > denials.csv",
  ],
  options: {
    speaker: { value: "NAME", about: "Only statements by this speaker; every word of the name must fit" },
    stance: { value: "STANCE", about: "Only this stance", choices: stances },
    mode: { value: "MODE", about: "Only this mode", choices: ["direct", "indirect", "mixed"] },
    negated: { about: "Only negated statements" },
    "min-score": {
      value: "N",
      about: "Only statements that score at least this, 0 to 1; 0.6 is high precision, 86 in 100 right",
    },
    ...filterOptions,
    ...listFormatOptions,
    ...archiveOptions,
  },
  run: async (call) => {
    const { values, switches } = call;
    const query = {
      ...filtersOf(call),
      ...given(values, ["speaker", "stance", "mode"]),
      ...(switches.has("negated") ? { negated: true } : {}),
      ...(values["min-score"] === undefined ? {} : { minScore: scoreOf(values["min-score"]) }),
    };
    const limit = limitOf(call);
    await withKnownArchive(call, (store) =>
      printRows(
        call,
        walk((paging) => store.statements({ ...query, ...paging }), limit),
        { view: statementListView, columns: statementColumns, none: "No statement in the archive fits." },
      ),
    );
    return exits.fine;
  },
};
