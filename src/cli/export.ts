import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { once } from "node:events";
import { showRecord, OnrecordError, type OnRecord } from "../document/index.ts";
import type { Store } from "../store/store.ts";
import { archiveOptions, withKnownArchive } from "./archive.ts";
import type { Column } from "./columns.ts";
import { exits, type Call, type Command } from "./command.ts";
import { csvHeader } from "./csv.ts";
import { figureColumns } from "./figure-columns.ts";
import { csvRow } from "./print-rows.ts";
import { recordColumns } from "./record-columns.ts";
import { figureRows, statementRows } from "./rows.ts";
import { statementColumns } from "./statement-columns.ts";

export const exportCommand: Command = {
  name: "export",
  operands: "",
  takes: "none",
  summary: "Write out the archive: records, statements or figures, as JSON lines or CSV, in order of addition.",
  examples: ["onrecord export > records.jsonl", "onrecord export --format csv --what statements --out statements.csv"],
  options: {
    format: { value: "FORMAT", about: "How (default jsonl)", choices: ["jsonl", "csv"] },
    what: { value: "WHAT", about: "What (default records)", choices: ["records", "statements", "figures"] },
    out: { value: "FILE", about: "Where to (default standard output); written whole or not at all" },
    ...archiveOptions,
  },
  run: async (call) => {
    const { format = "jsonl", what = "records", out: path } = call.values;
    await withKnownArchive(call, (store) => {
      const lines = linesOf(store, exported[what as keyof typeof exported], format === "csv");
      return path === undefined ? printAll(call, lines) : writeWhole(path, lines);
    });
    return exits.fine;
  },
};

interface Exported {
  readonly header: string;
  readonly csv: (record: OnRecord) => readonly string[];
  readonly jsonl: (record: OnRecord) => readonly string[];
}

const exported = {
  records: { ...exportedAs((record) => [record], recordColumns), jsonl: (record) => [`${showRecord(record)}\n`] },
  statements: exportedAs(statementRows, statementColumns),
  figures: exportedAs(figureRows, figureColumns),
} satisfies Record<string, Exported>;

function exportedAs<Row>(rowsOf: (record: OnRecord) => readonly Row[], columns: readonly Column<Row>[]): Exported {
  return {
    header: csvHeader(columns),
    csv: (record) => rowsOf(record).map((row) => csvRow(columns, row)),
    jsonl: (record) => rowsOf(record).map((row) => `${JSON.stringify(row)}\n`),
  };
}

async function* linesOf(store: Store, { header, csv, jsonl }: Exported, isCsv: boolean): AsyncGenerator<string> {
  if (isCsv) yield header;
  for await (const record of store.records()) {
    const lines = (isCsv ? csv : jsonl)(record);
    if (lines.length > 0) yield lines.join("");
  }
}

async function printAll({ out }: Call, lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) await out.print(line);
}

/** Beside the target first, so that a full disk or Ctrl-C never leaves half a file under its name. */
async function writeWhole(path: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.part`;
  try {
    const file = createWriteStream(partial);
    await once(file, "open");
    for await (const line of lines) if (!file.write(line)) await once(file, "drain");
    file.end();
    await once(file, "close");
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw cause instanceof OnrecordError ? cause : new OnrecordError("OUTPUT_FAILED", { path, why }, cause);
  }
}
