import type { MentionKind, OnRecord, Quantity, RecordKey } from "../document/index.ts";

/** What linking reads of each record. Pure: the caller loads the records, oldest first or not; order does not matter. */
export type Linkable = OnRecord;

/** Documents that trace to one source: copies count once. Always an upper bound on independence. */
export interface Origin {
  /** Stable: made of the members' keys. */
  readonly id: string;
  /** Earliest first; undated last. A document with no copy is an origin of one. */
  readonly records: readonly RecordKey[];
  readonly kind: "single" | "copy" | "reprint" | "rewrite";
  /** The reason, in words: "same text", "4 in 5 word runs shared", "both credit The Gull Wire". */
  readonly why: string;
  /** Estimated Jaccard similarity of the least alike pair that was joined, 0 to 1. */
  readonly similarity: number;
}

/** States of one document over time, earliest first. */
export interface RevisionChain {
  readonly id: string;
  readonly records: readonly RecordKey[];
  readonly why: string;
}

/** One thing that several reports of a story name. Never crosses a story. */
export interface StoryEntity {
  readonly id: string;
  readonly story: string;
  readonly kind: MentionKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly { readonly record: RecordKey; readonly entity: string }[];
}

/** Documents about one running matter. */
export interface Story {
  readonly id: string;
  /** Words for a person: the names and terms that mark the story off. */
  readonly title: string;
  readonly records: readonly RecordKey[];
  /** First and last publication day, ISO; null when every document is undated. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many origins: an upper bound on independent sources. */
  readonly origins: number;
}

/** Figures of one story that measure the same thing, in order of what they hold of. */
export interface Series {
  readonly id: string;
  readonly story: string;
  /** The counted head in words, singular: "death", "person". */
  readonly counted: string;
  readonly unit: string | null;
  readonly place: string | null;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly record: RecordKey;
  readonly figure: string;
  readonly quantity: Quantity;
  readonly approximate: boolean;
  readonly exact: string;
  /** The day the figure holds of, else of publication; null when neither is known. */
  readonly day: string | null;
  readonly outlet: string | null;
  /** Who says so; null for the narrator. */
  readonly claimant: string | null;
  /** The origin the record belongs to: points of one origin are one report. */
  readonly origin: string;
}

export interface Linked {
  readonly origins: readonly Origin[];
  readonly revisions: readonly RevisionChain[];
  readonly stories: readonly Story[];
  readonly entities: readonly StoryEntity[];
  readonly series: readonly Series[];
}
