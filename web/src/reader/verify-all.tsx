import { useState } from "react";
import type { Answer } from "../../../src/serve/api.ts";
import { addressOf, ask } from "../api.ts";
import { plural } from "../show/number.ts";

type Outcome = Answer<"verify"> | Error | "checking" | null;

/** Re-checks every span of the record against the archived bytes, when asked. */
export function VerifyAll({ documentKey }: { readonly documentKey: string }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const verify = () => {
    setOutcome("checking");
    ask("verify", addressOf("verify", {}, documentKey)).then(setOutcome, (failure: unknown) =>
      setOutcome(failure as Error),
    );
  };
  return (
    <div className="verify-all">
      <button type="button" className="plain" onClick={verify} disabled={outcome === "checking"}>
        {outcome === "checking" ? "Verifying…" : "Verify all"}
      </button>
      <output>{outcome !== null && outcome !== "checking" && <Told outcome={outcome} />}</output>
    </div>
  );
}

function Told({ outcome }: { readonly outcome: Answer<"verify"> | Error }) {
  if (outcome instanceof Error) return <span className="failed">Not verified. {outcome.message}</span>;
  const { bytes, checked, failures } = outcome;
  if (bytes === "sound" && failures.length === 0)
    return <span className="verify-sound">All {plural(checked, "place")} and links hold; the bytes are sound.</span>;
  return (
    <span className="failed">
      {bytes === "sound" ? "" : `The archived bytes are ${bytes}. `}
      {plural(failures.length, "failure")} in {plural(checked, "check")}
      {failures[0] ? `; the first: ${failures[0].at} ${failures[0].why}` : ""}.
    </span>
  );
}
