import { articleText, showRecord, type OnRecord } from "../document/index.ts";
import { isFailed } from "../ingest/index.ts";
import { exits, type Call, type Command } from "./command.ts";
import { formatOf } from "./format.ts";
import { hintOptions } from "./hints.ts";
import { aboveScore, layerNames, layersOf, onlyLayers, scoreOf } from "./narrow.ts";
import { showRecordView } from "./record-view.ts";
import { readSources, sourcesOf } from "./sources.ts";
import { plainLines } from "./terminal.ts";

export const read: Command = {
  name: "read",
  operands: "[FILE|DIR|URL|-]…",
  takes: "any",
  summary: "Read reports and print what is on record in them; nothing is kept.",
  examples: ["onrecord read report.html", "cat report.txt | onrecord read - --json --only statements,figures"],
  options: {
    json: { about: "One JSON object a line (default when not on a terminal)" },
    text: { about: "The clean article" },
    table: { about: "Statements and figures for the eye (default on a terminal)" },
    only: { value: "LAYERS", about: `Fill only these: ${layerNames.join(",")}` },
    "min-score": {
      value: "N",
      about: "Leave out statements that score less, 0 to 1; 0.6 is high precision, 86 in 100 right",
    },
    ...hintOptions,
  },
  run: async (call) => {
    const { out } = call;
    const print = printerOf(call);
    const narrow = narrowingOf(call);
    let failed = false;
    for await (const item of readSources(call, sourcesOf(call))) {
      if (isFailed(item)) {
        failed = true;
        out.say(`onrecord: ${item.error.message}`);
      } else await print(narrow(item.record), item.page.name);
    }
    return failed ? exits.failed : exits.fine;
  },
};

function printerOf(call: Call): (record: OnRecord, name: string) => Promise<void> {
  const { out } = call;
  let printed = 0;
  const parted = (text: string) => out.print(printed++ > 0 ? `\n${text}` : text);
  const format = formatOf(call, ["json", "text", "table"], out.isTerminal ? "table" : "json");
  if (format === "json") return (record) => out.print(`${showRecord(record)}\n`);
  if (format === "table") return (record, name) => parted(showRecordView(record, name, out));
  return ({ document }) => {
    const text = `${articleText(document)}\n`;
    return parted(out.isTerminal ? plainLines(text) : text);
  };
}

function narrowingOf({ values }: Call): (record: OnRecord) => OnRecord {
  const only = values["only"] === undefined ? null : layersOf(values["only"]);
  const least = values["min-score"] === undefined ? null : scoreOf(values["min-score"]);
  return (record) => {
    const scored = least === null ? record : aboveScore(record, least);
    return only ? onlyLayers(scored, only) : scored;
  };
}
