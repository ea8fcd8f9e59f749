import { Type, type Static, type TSchema } from "typebox";
import {
  EvidenceSchema,
  FigureSchema,
  QuantitySchema,
  RecordSchema,
  StatementSchema,
  stances,
  type Frozen,
} from "../document/schema.ts";

/**
 * Every request and answer of the HTTP API, once: the server checks requests against these, `/api/openapi.json` is made
 * of them, and `web/` imports the types. Clients must ignore fields they do not know.
 */

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...values] });
const key = Type.String({ description: "Names one revision of one document." });
const day = Type.String({ description: "ISO 8601 day, inclusive." });

export const ErrorSchema = Type.Object({
  error: Type.Object({ code: Type.String(), message: Type.String() }),
});

export const StatusSchema = Type.Object({
  version: Type.String(),
  /** Where the archive is. */
  archive: Type.String(),
  example: Type.Boolean({ description: "Whether this is the bundled, invented example story." }),
  counts: Type.Object({
    documents: Type.Integer(),
    revisions: Type.Integer(),
    statements: Type.Integer(),
    figures: Type.Integer(),
    rawBytes: Type.Integer(),
  }),
});

export const DocumentRowSchema = Type.Object({
  key,
  name: Type.String(),
  url: nullable(Type.String()),
  title: nullable(Type.String()),
  outlet: nullable(Type.String()),
  agency: nullable(Type.String()),
  published: nullable(Type.String()),
  lang: Type.String(),
  statements: Type.Integer(),
  figures: Type.Integer(),
  notices: Type.Integer(),
  story: nullable(Type.String({ description: "Story id." })),
  origin: nullable(
    Type.Object({
      id: Type.String(),
      size: Type.Integer({ description: "Documents that trace to the same source, this one included." }),
      kind: oneOf(["single", "copy", "reprint", "rewrite"]),
      why: Type.String(),
      first: Type.Boolean({ description: "Whether this is the earliest of them." }),
    }),
  ),
  revisions: Type.Array(key, { description: "Every known state of this document, earliest first; itself included." }),
});

export const StorySchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  from: nullable(day),
  to: nullable(day),
  documents: Type.Integer(),
  origins: Type.Integer({ description: "An upper bound on independent sources." }),
  outlets: Type.Array(Type.String()),
  statements: Type.Integer(),
  figures: Type.Integer(),
  series: Type.Integer(),
});

const named = {
  key,
  document: Type.Object({
    title: nullable(Type.String()),
    outlet: nullable(Type.String()),
    published: nullable(Type.String()),
  }),
};
export const StatementRowSchema = Type.Object({ ...named, statement: StatementSchema });
export const FigureRowSchema = Type.Object({
  ...named,
  figure: FigureSchema,
  context: Type.String(),
  claimant: nullable(Type.String()),
  place: nullable(Type.String()),
});

export const SeriesSchema = Type.Object({
  id: Type.String(),
  story: Type.String(),
  counted: Type.String(),
  unit: nullable(Type.String()),
  place: nullable(Type.String()),
  points: Type.Array(
    Type.Object({
      record: key,
      figure: Type.String(),
      quantity: QuantitySchema,
      approximate: Type.Boolean(),
      exact: Type.String(),
      day: nullable(day),
      outlet: nullable(Type.String()),
      claimant: nullable(Type.String()),
      origin: Type.String(),
    }),
  ),
});

export const VerifiedSchema = Type.Object({
  key,
  bytes: oneOf(["sound", "changed", "missing"]),
  sha256: Type.String({ description: "Computed now from the archived bytes." }),
  checked: Type.Integer(),
  failures: Type.Array(Type.Object({ at: Type.String(), id: nullable(Type.String()), why: Type.String() })),
});

export const EvidenceCheckSchema = Type.Object({
  ...EvidenceSchema.properties,
  now: Type.String({ description: "What stands there in the text made anew from the archived bytes." }),
  verified: Type.Boolean(),
  sha256: Type.String(),
  source: nullable(
    Type.Object(
      { start: Type.Integer(), end: Type.Integer() },
      { description: "The place in the decoded source (HTML)." },
    ),
  ),
});

const addedOne = { key, status: oneOf(["new", "revised", "updated", "unchanged"]) };

export const AddedSchema = Type.Object({
  ...addedOne,
  more: Type.Array(Type.Object(addedOne), {
    description: "The other reports of a file that holds several, in its order; key and status are the first one's.",
  }),
  failed: Type.Array(Type.Object({ name: Type.String(), code: Type.String(), message: Type.String() }), {
    description: "What of the file could not be read. When that is all of it, the answer is an error.",
  }),
});

const listed = <T extends TSchema>(row: T) =>
  Type.Object({ rows: Type.Array(row), next: nullable(Type.String()), total: Type.Integer() });

const paging = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
  after: Type.Optional(Type.String({ description: "`next` of the answer before." })),
};
const filters = {
  text: Type.Optional(Type.String({ description: "Words that must occur." })),
  story: Type.Optional(Type.String()),
  outlet: Type.Optional(Type.String()),
  from: Type.Optional(day),
  to: Type.Optional(day),
  document: Type.Optional(key),
};

/** One row a route; the server, the OpenAPI document and the docs page are all made of this list. */
export const routes = {
  status: {
    method: "get",
    path: "/api/status",
    summary: "What is in the archive",
    query: Type.Object({}),
    answer: StatusSchema,
  },
  stories: {
    method: "get",
    path: "/api/stories",
    summary: "Running matters, latest first",
    query: Type.Object({}),
    answer: listed(StorySchema),
  },
  documents: {
    method: "get",
    path: "/api/documents",
    summary: "Documents with date, outlet and counts",
    query: Type.Object({ ...paging, ...filters, order: Type.Optional(oneOf(["newest", "oldest", "added"])) }),
    answer: listed(DocumentRowSchema),
  },
  document: {
    method: "get",
    path: "/api/documents/:key",
    summary: "One record, whole",
    query: Type.Object({}),
    answer: RecordSchema,
  },
  documentRow: {
    method: "get",
    path: "/api/documents/:key/row",
    summary: "Its row: story, origin, revisions",
    query: Type.Object({}),
    answer: DocumentRowSchema,
  },
  verify: {
    method: "get",
    path: "/api/documents/:key/verify",
    summary: "Re-check every span against the archived bytes, now",
    query: Type.Object({}),
    answer: VerifiedSchema,
  },
  evidence: {
    method: "get",
    path: "/api/documents/:key/evidence",
    summary: "Re-check one span against the archived bytes, now",
    query: Type.Object({
      start: Type.Integer({ minimum: 0 }),
      end: Type.Integer({ minimum: 0 }),
      exact: Type.String(),
    }),
    answer: EvidenceCheckSchema,
  },
  raw: {
    method: "get",
    path: "/api/documents/:key/raw",
    summary: "The bytes as received, as a download",
    query: Type.Object({}),
    answer: Type.Unsafe<Uint8Array>({ type: "string", format: "binary" }),
  },
  statements: {
    method: "get",
    path: "/api/statements",
    summary: "Who said what, when",
    query: Type.Object({
      ...paging,
      ...filters,
      speaker: Type.Optional(Type.String()),
      stance: Type.Optional(oneOf(stances)),
      mode: Type.Optional(oneOf(["direct", "indirect", "mixed"])),
      negated: Type.Optional(Type.Boolean()),
      minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    }),
    answer: listed(StatementRowSchema),
  },
  figures: {
    method: "get",
    path: "/api/figures",
    summary: "Figures as written, what they count, who says so",
    query: Type.Object({
      ...paging,
      ...filters,
      kind: Type.Optional(oneOf(["count", "amount", "share", "measure", "rate"])),
    }),
    answer: listed(FigureRowSchema),
  },
  series: {
    method: "get",
    path: "/api/series",
    summary: "Figures that measure the same thing, over time",
    query: Type.Object({ story: Type.Optional(Type.String()) }),
    answer: listed(SeriesSchema),
  },
  add: {
    method: "post",
    path: "/api/documents",
    summary: "Add every report of a file: the body is its bytes",
    query: Type.Object({
      name: Type.String({ minLength: 1 }),
      published: Type.Optional(Type.String()),
      url: Type.Optional(Type.String()),
      as: Type.Optional(oneOf(["auto", "text", "html", "article"])),
    }),
    answer: AddedSchema,
  },
  openapi: {
    method: "get",
    path: "/api/openapi.json",
    summary: "This API, described",
    query: Type.Object({}),
    answer: Type.Unknown(),
  },
} as const;

export type RouteName = keyof typeof routes;
export type Answer<Name extends RouteName> = Frozen<Static<(typeof routes)[Name]["answer"]>>;
export type Query<Name extends RouteName> = Static<(typeof routes)[Name]["query"]>;
export type ApiError = Static<typeof ErrorSchema>;
export type StoryRow = Frozen<Static<typeof StorySchema>>;
export type ApiDocumentRow = Frozen<Static<typeof DocumentRowSchema>>;
export type ApiStatementRow = Frozen<Static<typeof StatementRowSchema>>;
export type ApiFigureRow = Frozen<Static<typeof FigureRowSchema>>;
export type ApiSeries = Frozen<Static<typeof SeriesSchema>>;
export type EvidenceCheck = Frozen<Static<typeof EvidenceCheckSchema>>;
