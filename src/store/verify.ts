import { clean } from "../clean/index.ts";
import {
  OnrecordError,
  recordKey,
  verifyRecord,
  version,
  type Document,
  type Failure,
  type OnRecord,
} from "../document/index.ts";
import { sha256Of } from "./pair.ts";
import type { ArchivedPage, Store, VerifiedRecord } from "./store.ts";

/** Re-checks every record against its archived bytes: hashes them, decodes and cleans them again, compares every span. */
export async function* verifyArchive(store: Store): AsyncIterable<VerifiedRecord> {
  for await (const record of store.records()) yield verifyStored(store, record);
}

/** The same for one record. Nothing is re-anchored: what fails is returned. */
export async function verifyStored(store: Store, record: OnRecord): Promise<VerifiedRecord> {
  const key = recordKey(record);
  const archived = await findPage(store, record);
  if ("why" in archived) {
    const failure = { at: "document/revision", id: null, why: archived.why };
    return { key, bytes: "missing", checked: 1, failures: [failure] };
  }
  const now = sha256Of(archived.page.bytes);
  const changed = now !== record.document.revision;
  const { checked, failures } = verifyRecord(record, cleanedAnew(archived).text);
  const others = await verifyOthers(store, record);
  const fault = { at: "document/revision", id: null, why: `the archived bytes now hash to ${now}` };
  return {
    key,
    bytes: changed ? "changed" : "sound",
    checked: checked + 1 + others.checked,
    failures: [
      ...(changed ? [fault] : []),
      ...failures.map((failure) => explained(failure, record.version)),
      ...others.failures,
    ],
  };
}

/** The document made anew from the archived bytes and what the user said about them. */
export function cleanedAnew({ page, hints }: ArchivedPage): Document {
  return clean(page, hints);
}

/** Bytes of later captures that said the same: they are only hashed, since no span points into them. */
async function verifyOthers(store: Store, record: OnRecord): Promise<Pick<VerifiedRecord, "checked" | "failures">> {
  const key = recordKey(record);
  const captures = await store.captures(key);
  const hashes = [...new Set(captures.map(({ sha256 }) => sha256))].filter((hash) => hash !== record.document.revision);
  const failures: Failure[] = [];
  for (const hash of hashes) {
    const found = await read(() => store.capture(key, hash));
    const now = "why" in found ? null : sha256Of(found.page.bytes);
    if (now === hash) continue;
    const why = "why" in found ? found.why : `the archived bytes now hash to ${now}`;
    failures.push({ at: `captures/${hash}`, id: null, why });
  }
  return { checked: hashes.length, failures };
}

async function findPage(store: Store, record: OnRecord): Promise<ArchivedPage | { readonly why: string }> {
  return read(() => store.page(recordKey(record)));
}

async function read(find: () => Promise<ArchivedPage | null>): Promise<ArchivedPage | { readonly why: string }> {
  try {
    return (await find()) ?? { why: "the page as received is not in the archive" };
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "ARCHIVE_DAMAGED") return { why: error.message };
    throw error;
  }
}

/** Another version may cut a page into text differently; the bytes are sound then, and reading again repairs it. */
function explained(failure: Failure, madeBy: string): Failure {
  if (failure.at !== "document/text" || madeBy === version) return failure;
  const why = `${failure.why}; the record was made by onrecord ${madeBy}, and ${version} cleans this page differently. Add the page again to remake it`;
  return { ...failure, why };
}
