import { findDateFault, pageOf } from "../../ingest/index.ts";
import { OnrecordError } from "../../document/index.ts";
import { read } from "../../read.ts";
import type { DocumentRow } from "../../store/index.ts";
import type { ApiDocumentRow } from "../api.ts";
import { getFound, type Handler } from "../serving.ts";
import type { View } from "../view.ts";
import { narrowed } from "./narrowed.ts";

export const documents: Handler<"documents"> = async (serving, { query }) => {
  const listed = await serving.store.documents(await narrowed(serving, query));
  const view = await serving.view();
  return { ...listed, rows: listed.rows.map((row) => rowOf(row, view)) };
};

export const document: Handler<"document"> = async ({ store }, { key }) => getFound(await store.record(key), key);

export const documentRow: Handler<"documentRow"> = async ({ store, view }, { key }) => {
  const { rows } = await store.documents({ keys: [key] });
  return rowOf(getFound(rows[0], key), await view());
};

export const add: Handler<"add"> = async ({ store }, { query, body }) => {
  const { name, ...hints } = query;
  const fault = hints.published === undefined ? null : findDateFault(hints.published);
  if (fault)
    throw new OnrecordError("OPTION_INVALID", { option: "published", value: hints.published ?? "", why: fault });
  const page = await pageOf(await body(), name, { as: hints.as, url: hints.url ?? null });
  return store.add(page, read(page, hints), hints);
};

/** A stored row with what linking knows of it. */
function rowOf(row: DocumentRow, { storyOf, originOf, revisionsOf }: View): ApiDocumentRow {
  const origin = originOf.get(row.key);
  return {
    ...row,
    story: storyOf.get(row.key) ?? null,
    origin: origin
      ? {
          id: origin.id,
          size: origin.records.length,
          kind: origin.kind,
          why: origin.why,
          first: origin.records[0] === row.key,
        }
      : null,
    revisions: revisionsOf.get(row.key) ?? [row.key],
  };
}
