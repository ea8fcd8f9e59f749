/** The handful of SQL engine methods the archive needs. One file implements it; another engine is another file. */
export interface Driver {
  /** Parsed once per text of SQL; kept. */
  readonly prepare: (sql: string) => Prepared;
  readonly exec: (sql: string) => void;
  /** BEGIN IMMEDIATE … COMMIT; rolled back when `work` throws. Does not nest. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

export interface Prepared {
  /** The row id of the last insert. */
  readonly run: (...values: readonly SqlValue[]) => number;
  readonly get: (...values: readonly SqlValue[]) => SqlRow | null;
  readonly all: (...values: readonly SqlValue[]) => readonly SqlRow[];
}

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** What an engine throws: `code` as SQLite names it, "SQLITE_BUSY". */
export interface EngineError extends Error {
  readonly code: string;
}

export function isEngineError(value: unknown): value is EngineError {
  // matches: "SQLITE_BUSY", "UNKNOWN_SQLITE_ERROR_1544"   must not match: "ENOENT"
  return value instanceof Error && "code" in value && /^(?:UNKNOWN_)?SQLITE_/.test(String(value.code));
}

/**
 * Text is selected as bytes, `cast(name as blob) as name`: an engine may end the process on text that is not UTF-8, as in a
 * damaged file, and cut it at a NUL.
 */
export function textOf(row: SqlRow, column: string): string {
  const value = row[column];
  if (value instanceof Uint8Array) return utf8.decode(value);
  if (typeof value === "string") return value;
  throw new SyntaxError(`${column} holds no text`);
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function numberOf(row: SqlRow, column: string): number {
  return Number(row[column]);
}

export function bytesOf(row: SqlRow, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new SyntaxError(`${column} holds no bytes`);
}
