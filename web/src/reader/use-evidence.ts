import { useEffect, useState } from "react";
import type { EvidenceCheck } from "../../../src/serve/api.ts";
import { addressOf, ask } from "../api.ts";
import type { Evidence } from "../record.ts";

export type Checks =
  | { readonly state: "checking" }
  | { readonly state: "failed"; readonly failure: Error }
  | { readonly state: "checked"; readonly checks: readonly EvidenceCheck[] };

/** Has the server read the archived bytes again, now, and compare each piece. */
export function useEvidence(key: string, pieces: readonly Evidence[]): Checks {
  const [held, setHeld] = useState<Checks>({ state: "checking" });
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(
      pieces.map(({ start, end, exact }) =>
        ask("evidence", addressOf("evidence", { start, end, exact }, key), abort.signal),
      ),
    ).then(
      (checks) => setHeld({ state: "checked", checks }),
      (failure: unknown) => {
        if (!abort.signal.aborted) setHeld({ state: "failed", failure: failure as Error });
      },
    );
    return () => abort.abort();
  }, [key, pieces]);
  return held;
}
