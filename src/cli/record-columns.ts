import { recordKey, type OnRecord } from "../document/index.ts";
import { column, type Column } from "./columns.ts";

/** One report a row, for CSV. */
export const recordColumns: readonly Column<OnRecord>[] = [
  column("document", (record) => recordKey(record)),
  column("title", ({ document }) => document.title?.value ?? null),
  column("outlet", ({ document }) => document.outlet?.value ?? null),
  column("agency", ({ document }) => document.agency?.value ?? null),
  column("byline", ({ document }) => document.byline.map((found) => found.value).join("; ") || null),
  column("dateline", ({ document }) => document.dateline?.value ?? null),
  column("published", ({ document }) => document.published?.value ?? null),
  column("published from", ({ document }) => document.published?.from ?? null),
  column("modified", ({ document }) => document.modified?.value ?? null),
  column("lang", ({ document }) => document.lang),
  column("url", ({ document }) => document.url),
  column("sha256", ({ document }) => document.revision),
  column("statements", ({ statements }) => String(statements.length)),
  column("figures", ({ figures }) => String(figures.length)),
  column("notices", ({ notices }) => notices.map((notice) => notice.code).join(" ") || null),
];
