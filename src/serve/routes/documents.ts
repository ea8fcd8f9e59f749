import { findDateFault, isFailed, pagesOf, type Failed } from "../../ingest/index.ts";
import { OnrecordError } from "../../document/index.ts";
import type { Added, DocumentRow } from "../../store/index.ts";
import { readPage } from "../../work/index.ts";
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
  const added: Added[] = [];
  const failed: Failed[] = [];
  for await (const item of pagesOf(await body(), name, { as: hints.as, url: hints.url ?? null })) {
    const read = isFailed(item) ? item : readPage(item, hints);
    if (isFailed(read)) failed.push(read);
    else added.push(await store.add(read.page, read.record, read.hints));
  }
  const [first, ...more] = added;
  if (!first) throw failed[0]!.error;
  return {
    ...first,
    more,
    failed: failed.map(({ name, error: { code, message } }) => ({ name, code, message })),
  };
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
