import { rawAddress } from "../api.ts";
import { readerAddress } from "../app/router.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import type { OnRecord } from "../record.ts";
import { showCitation } from "../show/citation.ts";
import { speakerOf } from "../show/pieces.ts";
import type { NamedPiece } from "./card.tsx";
import type { Selection } from "./selection.ts";
import { nameOfEntity } from "./when.ts";

interface Props {
  readonly documentKey: string;
  readonly record: OnRecord;
  readonly selection: Selection;
  readonly pieces: readonly NamedPiece[];
}

export function CardTools({ documentKey, record, selection, pieces }: Props) {
  const { document } = record;
  // attribution never comes off: a statement is cited with its source and cue
  const cited = selection.kind === "figure" ? pieces.slice(0, 1) : pieces.filter(({ part }) => part !== "condition");
  const citation = () => showCitation({ document, pieces: cited, said: saidBy(record, selection) });
  return (
    <div className="card-tools">
      <p>
        <span className="quiet">SHA-256 of the archived copy</span>{" "}
        <span className="mono" title={document.revision}>
          {document.revision.slice(0, 12)}…
        </span>{" "}
        <CopyButton what={() => document.revision}>Copy hash</CopyButton>
      </p>
      <p className="card-actions">
        <CopyButton what={citation}>Copy citation</CopyButton>
        <CopyButton what={() => location.origin + readerAddress(documentKey, selection.id)}>Copy link</CopyButton>
        <a href={rawAddress(documentKey)} download>
          Bytes as received
        </a>
      </p>
    </div>
  );
}

function saidBy(record: OnRecord, selection: Selection): string | null {
  if (selection.kind === "statement") return speakerOf(selection.statement).name;
  if (selection.kind === "figure") return nameOfEntity(record, selection.figure.claimant);
  return null;
}
