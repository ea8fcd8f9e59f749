import type { OnRecord } from "../document/index.ts";
import type { Output } from "./output.ts";
import { figureView } from "./figure-columns.ts";
import { figureRows, statementRows } from "./rows.ts";
import { statementView } from "./statement-columns.ts";
import { showTable } from "./table.ts";
import { plain, wrap } from "./terminal.ts";

/** One record for a person at a terminal: what it is, who said what, which figures, and what to know about it. */
export function showRecordView(record: OnRecord, name: string, out: Pick<Output, "width" | "style">): string {
  const { document, notices } = record;
  const { style, width } = out;
  const about = [
    document.outlet?.value ?? document.agency?.value,
    document.byline.map((byline) => byline.value).join(", "),
    document.published?.value ?? "undated",
    name,
  ];
  const lines = [
    ...wrap(document.title?.value ?? "(no title)", width).map(style.bold),
    ...wrap(
      about
        .filter(Boolean)
        .map((part) => plain(part!))
        .join(" · "),
      width,
    ),
  ];
  const section = (title: string, body: readonly string[]) => lines.push("", style.bold(title), ...body);
  const statements = statementRows(record);
  const figures = figureRows(record);
  section(
    `Statements: ${statements.length || "none found"}`,
    statements.length ? showTable(statementView, statements, width, style) : [],
  );
  section(
    `Figures: ${figures.length || "none found"}`,
    figures.length ? showTable(figureView, figures, width, style) : [],
  );
  if (notices.length)
    section(
      "To know",
      notices.flatMap(({ message }) => wrap(message, width - 2).map((line, i) => (i === 0 ? "- " : "  ") + line)),
    );
  return `${lines.join("\n")}\n`;
}
