import { Value } from "typebox/value";
import type { Document } from "./document.ts";
import { OnrecordError } from "./errors.ts";
import type { Layers } from "./layers.ts";
import type { Notice } from "./notice.ts";
import { RecordSchema, type OnRecord } from "./schema.ts";
import { version } from "./version.ts";

type RecordLayers = Pick<Layers, "sentences" | "mentions" | "entities" | "times" | "figures" | "statements">;

/** Joins a document and its layers to the record that is stored and printed. */
export function recordOf(document: Document, layers: RecordLayers, notices: readonly Notice[]): OnRecord {
  const { sourceMap: _map, notices: documentNotices, ...described } = document;
  return {
    format: "onrecord/1",
    version,
    offsets: "utf-16",
    document: described,
    sentences: layers.sentences.map(({ start, end }) => ({ start, end })),
    mentions: layers.mentions,
    entities: layers.entities,
    times: layers.times,
    figures: layers.figures,
    statements: layers.statements,
    notices: [...documentNotices, ...notices],
  };
}

/** Checks a parsed JSON value against the contract. Throws RECORD_INVALID naming the first place that does not fit. */
export function readRecord(value: unknown): OnRecord {
  if (Value.Check(RecordSchema, value)) return value;
  const [fault] = Value.Errors(RecordSchema, value);
  throw new OnrecordError("RECORD_INVALID", {
    at: fault?.instancePath || "the top",
    why: fault?.message ?? "the value does not fit",
  });
}

/** One line of JSON, keys in contract order. */
export function showRecord(record: OnRecord): string {
  return JSON.stringify(record);
}

/** Names one revision of one document; safe in URLs and file names. */
export type RecordKey = string;

export function recordKey(record: { readonly document: Pick<OnRecord["document"], "id" | "revision"> }): RecordKey {
  return `${record.document.id}.${record.document.revision.slice(0, 12)}`;
}
