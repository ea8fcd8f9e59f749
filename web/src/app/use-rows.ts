import { useEffect, useState } from "react";
import type { Answer, Query } from "../../../src/serve/api.ts";
import { addressOf, ask } from "../api.ts";
import { useArchiveVersion } from "./archive-version.ts";

type Paged = "documents" | "statements" | "figures";

export interface Rows<Name extends Paged> {
  readonly rows: Answer<Name>["rows"] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly failure: Error | null;
  /** Asks for the next page; null when there is none. */
  readonly more: (() => void) | null;
  readonly again: () => void;
}

interface Held<Name extends Paged> {
  readonly rows: Answer<Name>["rows"] | null;
  readonly next: string | null;
  readonly total: number;
  readonly failure: Error | null;
  readonly of: string;
}

/** A list that grows page by page; a changed question starts it anew and shows the old rows until the new ones come. */
export function useRows<Name extends Paged>(name: Name, query: Partial<Query<Name>>): Rows<Name> {
  const [held, setHeld] = useState<Held<Name>>({ rows: null, next: null, total: 0, failure: null, of: "" });
  const [after, setAfter] = useState<{ token: string; of: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const version = useArchiveVersion();
  const list = `${addressOf(name, query)} ${version} ${attempt}`;
  const token = after?.of === list ? after.token : null;
  const address = addressOf(name, token ? { ...query, after: token } : query);
  const question = `${list} ${token ?? ""}`;

  useEffect(() => {
    const abort = new AbortController();
    ask(name, address, abort.signal).then(
      ({ rows, next, total }) =>
        setHeld((last) => ({
          rows: (token ? [...(last.rows ?? []), ...rows] : rows) as Answer<Name>["rows"],
          next,
          total,
          failure: null,
          of: question,
        })),
      (failure: unknown) => {
        if (!abort.signal.aborted) setHeld((last) => ({ ...last, failure: failure as Error, of: question }));
      },
    );
    return () => abort.abort();
  }, [name, address, token, question]);

  const { rows, next, total } = held;
  return {
    rows,
    total,
    loading: held.of !== question,
    failure: held.of === question ? held.failure : null,
    more: next ? () => setAfter({ token: next, of: list }) : null,
    again: () => setAttempt(attempt + 1),
  };
}
