import type { Figure, OnRecord, Page, PageHints, RecordKey, Statement, Verified } from "../document/index.ts";
import type { Visit } from "./visit.ts";

export type { Visit };

/**
 * The archive: raw bytes as received, the records made of them, and what can be asked of both.
 *
 * Promises, held by one contract suite for every implementation:
 * - what goes in comes out, byte for byte, also after a kill at any moment;
 * - adding is idempotent: the same bytes at the same address change nothing;
 * - a record replaced by a newer version of onrecord loses no raw bytes;
 * - nothing is deleted; failures leave the archive as it was.
 */
export interface Store {
  /** Where it is, for messages: a path, or "memory". */
  readonly place: string;
  readonly add: (page: Page, record: OnRecord, hints?: PageHints) => Promise<Added>;
  readonly record: (key: RecordKey) => Promise<OnRecord | null>;
  /** The current record of every revision, in order of addition, without holding all in memory. */
  readonly records: () => AsyncIterable<OnRecord>;
  /** The page as received and what the user said about it: enough to read it again. Null when unknown. */
  readonly page: (key: RecordKey) => Promise<ArchivedPage | null>;
  /**
   * Every time the page of a record came and was kept, in order: the bytes the record was made of, and other bytes that say the same.
   * Empty when the key is unknown.
   */
  readonly captures: (key: RecordKey) => Promise<readonly Capture[]>;
  /** The newest of those captures that brought these bytes, as received. Null when there is none. */
  readonly capture: (key: RecordKey, sha256: string) => Promise<ArchivedPage | null>;
  /** One row a revision, earlier ones included; linking says which belong together. So are statements and figures. */
  readonly documents: (query?: DocumentQuery) => Promise<Listed<DocumentRow>>;
  readonly statements: (query?: StatementQuery) => Promise<Listed<StatementRow>>;
  readonly figures: (query?: FigureQuery) => Promise<Listed<FigureRow>>;
  readonly counts: () => Promise<Counts>;
  /** Grows with every change to the archive, by this process or another; what was computed at one value holds while it stays. */
  readonly generation: () => Promise<number>;
  /** What was learned of an address when it was last asked; null when it never was. */
  readonly visit: (address: string) => Promise<Visit | null>;
  /** Takes the place of what was known of the address. Changes nothing that the lists show, so not the generation. */
  readonly keepVisit: (address: string, visit: Visit) => Promise<void>;
  /** Checks the storage itself (not the records): pages, indexes, foreign keys. Empty when sound. */
  readonly integrity: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface ArchivedPage {
  readonly page: Page;
  readonly hints: PageHints;
}

/** How a page came, without its bytes. */
export interface Capture extends Omit<Page, "bytes" | "text"> {
  /** In bytes, as received. */
  readonly size: number;
}

export interface Added {
  readonly key: RecordKey;
  /**
   * new: never seen; revised: another state of a known document; updated: same bytes, record remade; unchanged: the same bytes,
   * or other bytes whose title and article are the newest record's, word for word. Such bytes are kept, and `key` is that record's.
   */
  readonly status: "new" | "revised" | "updated" | "unchanged";
}

/** Rows in a stable order and, when there are more, a token for the next call. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  /** How many rows match in all. */
  readonly total: number;
}

export interface Paging {
  /** At most this many rows; 1 to 500, default 100. */
  readonly limit?: number;
  /** Opaque: `next` of the call before. */
  readonly after?: string;
}

export interface DocumentQuery extends Paging {
  /** Words searched in title and kept text; every word must occur, the last may be unfinished. */
  readonly text?: string;
  /** The whole name; case and accents do not count. */
  readonly outlet?: string;
  /** Publication day, inclusive, ISO; a coarse date ("2016-07") counts when it may be meant. */
  readonly from?: string;
  readonly to?: string;
  readonly keys?: readonly RecordKey[];
  /** Default newest first; undated last either way. */
  readonly order?: "newest" | "oldest" | "added";
}

export interface DocumentRow {
  readonly key: RecordKey;
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly lang: string;
  readonly statements: number;
  readonly figures: number;
  readonly notices: number;
}

export interface StatementQuery extends Paging {
  /** Words searched in content, speaker and cue. */
  readonly text?: string;
  /** Words that must all occur among the speaker's names; case and accents do not count. */
  readonly speaker?: string;
  readonly stance?: string;
  readonly mode?: string;
  readonly negated?: boolean;
  readonly minScore?: number;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly keys?: readonly RecordKey[];
}

export interface StatementRow {
  readonly key: RecordKey;
  readonly document: Pick<DocumentRow, "title" | "outlet" | "published">;
  readonly statement: Statement;
}

export interface FigureQuery extends Paging {
  /** Words searched in the figure, what it counts and its sentence. */
  readonly text?: string;
  readonly kind?: Figure["kind"];
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly keys?: readonly RecordKey[];
}

export interface FigureRow {
  readonly key: RecordKey;
  readonly document: Pick<DocumentRow, "title" | "outlet" | "published">;
  readonly figure: Figure;
  /** The sentence it stands in. */
  readonly context: string;
  /** Names looked up in the record: null for the narrator, or when nothing was found. */
  readonly claimant: string | null;
  readonly place: string | null;
}

export interface Counts {
  readonly documents: number;
  readonly revisions: number;
  readonly statements: number;
  readonly figures: number;
  /** Bytes of raw pages as received, before compression. */
  readonly rawBytes: number;
}

/** What `onrecord verify` says of one record. */
export interface VerifiedRecord extends Verified {
  readonly key: RecordKey;
  /** Whether the archived bytes still hash to the revision. */
  readonly bytes: "sound" | "changed" | "missing";
}
