import { useMemo } from "react";
import type { Evidence, OnRecord } from "../record.ts";
import { piecesOf } from "../show/pieces.ts";
import { CardTools } from "./card-tools.tsx";
import { FigureReading } from "./figure-reading.tsx";
import { Pieces } from "./pieces.tsx";
import type { Selection } from "./selection.ts";
import { StatementReading } from "./statement-reading.tsx";
import { TimeReading } from "./time-reading.tsx";
import { useEvidence } from "./use-evidence.ts";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly documentKey: string;
  readonly record: OnRecord;
  readonly selection: Selection;
  readonly close: () => void;
}

export interface NamedPiece extends Evidence {
  readonly part: string;
}

/** The evidence for one datum: the exact words, where they stand, whether they still do, and how they were read. */
export function Card({ documentKey, record, selection, close }: Props) {
  const pieces = useMemo(() => namedPieces(record, selection), [record, selection]);
  const checks = useEvidence(documentKey, pieces);
  return (
    <section className="card" aria-labelledby="card-title">
      <div className="card-head">
        <h2 id="card-title">
          {titles[selection.kind]} <span className="mono quiet">{selection.id}</span>
        </h2>
        <button type="button" className="plain" onClick={close} aria-label="Close the evidence card">
          Close
        </button>
      </div>
      <Words selection={selection} pieces={pieces} />
      <Verdict checks={checks} />
      <dl className="reading">
        {selection.kind === "statement" && <StatementReading record={record} statement={selection.statement} />}
        {selection.kind === "figure" && <FigureReading record={record} figure={selection.figure} />}
        {selection.kind === "time" && <TimeReading time={selection.time} />}
      </dl>
      <Pieces pieces={pieces} checks={checks} />
      <CardTools documentKey={documentKey} record={record} selection={selection} pieces={pieces} />
    </section>
  );
}

const titles = { statement: "Statement", figure: "Figure", time: "Time", place: "Place in the text" } as const;

function Words({ selection, pieces }: { readonly selection: Selection; readonly pieces: readonly NamedPiece[] }) {
  const main = selection.kind === "statement" ? pieces.filter(({ part }) => part === "content") : pieces.slice(0, 1);
  return <blockquote className="card-words">{main.map(({ exact }) => exact).join(" … ")}</blockquote>;
}

function namedPieces({ document }: OnRecord, selection: Selection): readonly NamedPiece[] {
  if (selection.kind === "statement") return piecesOf(selection.statement);
  if (selection.kind === "time") return [{ ...selection.time, part: "time" }];
  if (selection.kind === "figure") {
    const { start, end, exact, counted } = selection.figure;
    const words = { start, end, exact, part: "figure" };
    return counted ? [words, { ...counted, part: "counted" }] : [words];
  }
  return selection.spans.map(({ start, end }) => ({
    start,
    end,
    exact: document.text.slice(start, end),
    part: "words",
  }));
}
