import { useEffect, useState } from "react";
import type { Answer, Query } from "../../../src/serve/api.ts";
import { addressOf, ask, type Readable } from "../api.ts";
import { useArchiveVersion } from "./archive-version.ts";

export interface Asked<T> {
  /** The last answer; stays while the next one is on its way, so that the page does not jump. */
  readonly answer: T | null;
  readonly loading: boolean;
  readonly failure: Error | null;
  readonly again: () => void;
}

/** Asks the API and asks again when the question or the archive changes. `key` null: do not ask yet. */
export function useAnswer<Name extends Readable>(
  name: Name,
  query: Partial<Query<Name>> = {},
  key: string | null = "",
): Asked<Answer<Name>> {
  const [held, setHeld] = useState<{ answer: Answer<Name> | null; failure: Error | null; of: string }>({
    answer: null,
    failure: null,
    of: "",
  });
  const [attempt, setAttempt] = useState(0);
  const version = useArchiveVersion();
  const address = key === null ? null : addressOf(name, query, key);
  const question = `${address} ${version} ${attempt}`;

  useEffect(() => {
    if (address === null) return undefined;
    const abort = new AbortController();
    ask(name, address, abort.signal).then(
      (answer) => setHeld({ answer, failure: null, of: question }),
      (failure: unknown) => {
        if (!abort.signal.aborted) setHeld((last) => ({ ...last, failure: failure as Error, of: question }));
      },
    );
    return () => abort.abort();
  }, [name, address, question]);

  return {
    answer: held.answer,
    loading: held.of !== question,
    failure: held.of === question ? held.failure : null,
    again: () => setAttempt(attempt + 1),
  };
}
