import type { Answer } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import type { AddedFile, AddedReport } from "./adding.ts";

type Status = Answer<"add">["status"];

const statusWords: { readonly [S in Status]: string } = {
  new: "added",
  revised: "added as a new revision of a known document",
  updated: "already here; read again with this version",
  unchanged: "already here, nothing changed",
};

export function AddedList({ files, dismiss }: { readonly files: readonly AddedFile[]; readonly dismiss: () => void }) {
  return (
    <div className="added" aria-live="polite">
      {files.length > 0 && (
        <>
          <ul aria-label="Reports just added">
            {files.map((file) => (
              <li key={file.id}>
                <span className="mono">{file.name}</span>: <Outcome file={file} />
              </li>
            ))}
          </ul>
          <button type="button" className="plain" onClick={dismiss}>
            Dismiss
          </button>
        </>
      )}
    </div>
  );
}

function Outcome({ file }: { readonly file: AddedFile }) {
  if (file.state === "adding") return <span className="quiet">reading…</span>;
  if (file.state === "failed") return <strong className="failed">not added. {file.why}</strong>;
  const [first] = file.reports;
  return (
    <>
      {file.reports.length === 1 ? statusWords[first!.status] : showCount(file.reports)}.{" "}
      <Link to={readerAddress(first!.key)}>
        Open {file.reports.length === 1 ? file.name : `the first of ${file.name}`}
      </Link>
      {file.lost.map((why) => (
        <strong key={why} className="failed">
          {" "}
          {why}
        </strong>
      ))}
    </>
  );
}

const countWords: { readonly [S in Status]: string } = {
  new: "added",
  revised: "added as new revisions",
  updated: "read again",
  unchanged: "already here",
};

/** "3 reports: 2 added, 1 already here" */
function showCount(reports: readonly AddedReport[]): string {
  const counts = (Object.keys(countWords) as Status[]).flatMap((status) => {
    const count = reports.filter((report) => report.status === status).length;
    return count > 0 ? [`${count} ${countWords[status]}`] : [];
  });
  return `${reports.length} reports: ${counts.join(", ")}`;
}
