import { plural, showNumber } from "../show/number.ts";
import { useAnswer } from "./use-answer.ts";

/** What is in the archive and where it is, so that nobody wonders where their reports went. */
export function Foot() {
  const status = useAnswer("status").answer;
  if (!status) return <footer className="foot" />;
  const { documents, revisions, statements, figures } = status.counts;
  return (
    <footer className="foot">
      <p>
        {plural(documents, "document")}
        {revisions > documents ? ` in ${plural(revisions, "revision")}` : ""}, {plural(statements, "statement")},{" "}
        {plural(figures, "figure")}, {showNumber(String(Math.ceil(status.counts.rawBytes / 1024)))} KiB as received, in{" "}
        <span className="mono">{status.archive}</span>. Nothing leaves this machine.
      </p>
      <p>onrecord {status.version}</p>
    </footer>
  );
}
