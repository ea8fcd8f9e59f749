import { OnrecordError, type Document, type RecordKey } from "../document/index.ts";
import type { ArchivedPage, Store } from "../store/index.ts";
import type { Answer, Query, RouteName } from "./api.ts";
import type { View } from "./view.ts";

/** What every route works with. */
export interface Serving {
  readonly store: Store;
  readonly example: boolean;
  readonly view: () => Promise<View>;
  readonly cleaned: (archived: ArchivedPage, sha256: string) => Document;
}

/** A checked request. */
export interface Asked<Name extends RouteName> {
  readonly query: Query<Name>;
  /** "" on routes that name no record. */
  readonly key: RecordKey;
  readonly body: () => Promise<Uint8Array>;
}

/** Answers one route: a value of the route's schema, or a whole response where the answer is not JSON. */
export type Handler<Name extends RouteName> = (
  serving: Serving,
  asked: Asked<Name>,
) => Promise<Answer<Name> | Response>;

/** The value, or the error that it is not in this archive. */
export function getFound<T>(value: T | null | undefined, id: string, what = "document"): T {
  if (value === null || value === undefined) throw new OnrecordError("NOT_FOUND", { what, id });
  return value;
}
