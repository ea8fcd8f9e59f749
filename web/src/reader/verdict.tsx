import type { Checks } from "./use-evidence.ts";

/** Whether the words still stand where the record says, computed a moment ago. Never re-anchored. */
export function Verdict({ checks }: { readonly checks: Checks }) {
  return (
    <output className="verdict">
      <Outcome checks={checks} />
    </output>
  );
}

function Outcome({ checks }: { readonly checks: Checks }) {
  if (checks.state === "checking") return <span className="quiet">Checking against the archived copy…</span>;
  if (checks.state === "failed")
    return (
      <span className="verdict-failed">
        <strong>Not checked.</strong> {checks.failure.message}
      </span>
    );
  const broken = checks.checks.filter((check) => !check.verified);
  if (broken.length === 0)
    return (
      <span className="verdict-sound">
        <strong>Verified.</strong> The archived copy was read again just now; these characters stand there.
      </span>
    );
  return (
    <>
      <span className="verdict-failed">
        <strong>Not verified.</strong> {broken.length} of {checks.checks.length} places do not hold in the archived
        copy. Do not quote this from here; run <code>onrecord verify</code>.
      </span>
      {broken.map((check) => (
        <span key={check.start} className="verdict-detail">
          At {check.start}–{check.end} the record says “{check.exact}”, the archived copy now reads “{check.now}”.
        </span>
      ))}
    </>
  );
}
