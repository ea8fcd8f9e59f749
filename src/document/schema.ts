import { Type, type Static, type TSchema } from "typebox";

/**
 * The record, `format: "onrecord/1"`: the one source of truth for the JSON contract. Types, the published JSON Schema,
 * the reader's checks and the API all come from here. Fields may be added; none is renamed or removed within a format.
 */

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const literals = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: [...values], ...(description ? { description } : {}) });

const offset = { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) };
export const SpanSchema = Type.Object(offset, { description: "Half-open, UTF-16 code units, into document.text." });
const pinned = { ...offset, exact: Type.String({ description: "The words; text.slice(start, end) === exact." }) };
export const EvidenceSchema = Type.Object(pinned);

export const blockRoles = [
  "headline",
  "standfirst",
  "byline",
  "dateline",
  "date",
  "body",
  "caption",
  "pullquote",
  "list",
  "table",
  "credit",
  "promo",
  "related",
  "furniture",
  "comment",
  "embed",
] as const;
export const foundFrom = ["text", "meta", "json-ld", "url", "header", "feed", "file", "option"] as const;
export const grains = ["year", "month", "day", "minute", "second"] as const;
export const timeGrains = [
  "century",
  "decade",
  "year",
  "season",
  "quarter",
  "month",
  "week",
  "day",
  "part-of-day",
  "hour",
  "minute",
  "second",
  "unknown",
] as const;
export const mentionKinds = ["person", "org", "place", "group", "event", "work", "product"] as const;
export const stances = [
  "asserts",
  "forecasts",
  "threatens",
  "promises",
  "warns",
  "denies",
  "urges",
  "asks",
  "expresses",
] as const;

const found = {
  value: Type.String(),
  span: nullable(SpanSchema),
  from: literals(foundFrom, "Where it was found; only `text` has a span."),
};
export const FoundSchema = Type.Object(found);
export const FoundDateSchema = Type.Object({
  ...found,
  value: Type.String({ description: "ISO 8601, no finer than `grain`." }),
  grain: literals(grains),
  zone: nullable(Type.String({ description: "As given: Z, +02:00, GMT." })),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
});

export const BlockSchema = Type.Object({
  ...offset,
  role: literals(blockRoles),
  kept: Type.Boolean({
    description: "Whether it is article text. Analysis reads that, the headline above it and the captions within it.",
  }),
  why: nullable(Type.String({ description: "The reason for the role, in words." })),
  lang: nullable(Type.String({ description: "BCP 47, where it is not the document's; null elsewhere." })),
  source: nullable(Type.Object(offset, { description: "Where it stands in the decoded source (HTML only)." })),
});

const n = Type.String({
  pattern: "^-?[0-9]+(\\.[0-9]+)?$",
  description: "Decimal string, never rounded through a float.",
});
export const QuantitySchema = Type.Union([
  Type.Object({ kind: Type.Literal("exact"), n }),
  Type.Object({ kind: Type.Literal("range"), low: n, high: n }),
  Type.Object({ kind: Type.Literal("bound"), op: literals(["<", "<=", ">", ">="]), n }),
  Type.Object({ kind: Type.Literal("vague"), text: Type.String(), atLeast: nullable(n) }),
]);
const when = nullable(
  Type.Object({
    value: Type.String({ description: "ISO 8601 at the grain that is known." }),
    from: Type.String({ description: "What it rests on: a time id, `published`, or another datum's id." }),
  }),
);
const id = Type.String({ minLength: 1 });

export const MentionSchema = Type.Object({
  id,
  ...pinned,
  kind: literals(mentionKinds),
  form: literals(["name", "nominal", "pronoun"]),
  entity: Type.String({ description: "Entity id." }),
});
export const EntitySchema = Type.Object({
  id,
  kind: literals(mentionKinds),
  name: Type.String(),
  aliases: Type.Array(Type.String()),
  roles: Type.Array(Type.Object({ text: Type.String(), mention: Type.String() })),
});
export const TimeSchema = Type.Object({
  id,
  ...pinned,
  type: literals(["date", "time", "duration", "set"]),
  value: nullable(
    Type.Object({
      start: Type.String({ description: "First instant or day, ISO 8601, inclusive." }),
      end: Type.String({ description: "Last instant or day at the same precision, inclusive." }),
    }),
  ),
  timex: nullable(Type.String({ description: "TIMEX3 value, TimeML 1.2.1: 2016-07, P3D, PRESENT_REF." })),
  grain: literals(timeGrains),
  anchor: literals(["none", "published", "narrative"]),
  implied: Type.Array(Type.String({ description: "Parts not said but filled in: year, month, direction." })),
});
export const FigureSchema = Type.Object({
  id,
  ...pinned,
  kind: literals(["count", "amount", "share", "measure", "rate"]),
  quantity: QuantitySchema,
  approximate: Type.Boolean(),
  unit: nullable(Type.String({ description: "ISO 4217 code for money, UCUM code for measures, % for shares." })),
  change: nullable(literals(["up", "down"])),
  counted: nullable(EvidenceSchema),
  event: Type.Optional(Type.Object(pinned, { description: "The word for what happened to those counted: killed." })),
  implied: Type.Optional(
    literals(["people"], "What is counted where no word says it: 84 were killed. Absent where a word does."),
  ),
  place: nullable(Type.String({ description: "Mention id." })),
  asOf: when,
  statement: nullable(Type.String({ description: "Id of the statement that holds it; null for the narrator's own." })),
  claimant: nullable(Type.String({ description: "Entity id of who says so; null for the narrator." })),
  relates: Type.Array(Type.Object({ figure: id, as: literals(["share-of", "same-as", "part-of", "from", "to"]) })),
});
export const StatementSchema = Type.Object({
  id,
  mode: literals(["direct", "indirect", "mixed"]),
  content: Type.Array(EvidenceSchema, { minItems: 1 }),
  cue: nullable(EvidenceSchema),
  source: nullable(EvidenceSchema),
  speaker: nullable(Type.String({ description: "Entity id." })),
  speakerName: nullable(Type.String()),
  stance: literals(stances),
  negated: Type.Boolean({
    description:
      "True where saying itself is negated or denies (did not say, denied that); a not inside what is said leaves it false.",
  }),
  condition: nullable(EvidenceSchema),
  channel: nullable(EvidenceSchema),
  saidOn: when,
  within: nullable(Type.String({ description: "Id of the statement this one is nested in." })),
  repeats: Type.Array(EvidenceSchema, {
    description: "Where the same statement stands again, word for word: its content in a standfirst, say.",
  }),
  score: Type.Number({ minimum: 0, maximum: 1 }),
});
export const NoticeSchema = Type.Object({
  code: Type.String(),
  message: Type.String(),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
  end: Type.Optional(Type.Integer({ minimum: 0 })),
});

export const DocumentSchema = Type.Object({
  id: Type.String({ description: "The same for every revision found at one canonical address." }),
  revision: Type.String({ pattern: "^[0-9a-f]{64}$", description: "SHA-256 of the raw bytes." }),
  url: nullable(Type.String()),
  lang: Type.String({ description: "BCP 47; und where nothing tells." }),
  text: Type.String(),
  title: nullable(FoundSchema),
  byline: Type.Array(FoundSchema),
  dateline: nullable(FoundSchema),
  outlet: nullable(FoundSchema),
  agency: nullable(FoundSchema),
  published: nullable(FoundDateSchema),
  modified: nullable(FoundDateSchema),
  dates: Type.Array(FoundDateSchema, { description: "Every candidate, best first." }),
  blocks: Type.Array(BlockSchema),
});

export const RecordSchema = Type.Object(
  {
    format: Type.Literal("onrecord/1"),
    version: Type.String(),
    offsets: Type.Literal("utf-16"),
    document: DocumentSchema,
    sentences: Type.Array(SpanSchema),
    mentions: Type.Array(MentionSchema),
    entities: Type.Array(EntitySchema),
    times: Type.Array(TimeSchema),
    figures: Type.Array(FigureSchema),
    statements: Type.Array(StatementSchema),
    notices: Type.Array(NoticeSchema),
  },
  { $id: "onrecord/1", title: "onrecord record" },
);

/** Read-only all the way down: layers and records are values, never edited in place. */
export type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type BlockRole = (typeof blockRoles)[number];
export type FoundFrom = (typeof foundFrom)[number];
export type Grain = (typeof grains)[number];
export type TimeGrain = (typeof timeGrains)[number];
export type MentionKind = (typeof mentionKinds)[number];
export type Stance = (typeof stances)[number];
export type Found = Frozen<Static<typeof FoundSchema>>;
export type FoundDate = Frozen<Static<typeof FoundDateSchema>>;
export type Block = Frozen<Static<typeof BlockSchema>>;
export type Quantity = Frozen<Static<typeof QuantitySchema>>;
export type Mention = Frozen<Static<typeof MentionSchema>>;
export type Entity = Frozen<Static<typeof EntitySchema>>;
export type Time = Frozen<Static<typeof TimeSchema>>;
export type Figure = Frozen<Static<typeof FigureSchema>>;
export type Statement = Frozen<Static<typeof StatementSchema>>;
export type OnRecord = Frozen<Static<typeof RecordSchema>>;
export type When = Statement["saidOn"];
