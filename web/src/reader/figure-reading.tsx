import { setQuery } from "../app/router.ts";
import type { Figure, OnRecord } from "../record.ts";
import { showReading } from "../show/quantity.ts";
import { showKind, showRelation } from "../show/words.ts";
import { RowOf } from "./row-of.tsx";
import { WhenWords } from "./when-words.tsx";
import { nameOfEntity, wordsOfMention } from "./when.ts";

export function FigureReading({ record, figure }: { readonly record: OnRecord; readonly figure: Figure }) {
  const claimant = nameOfEntity(record, figure.claimant);
  return (
    <>
      <RowOf name="Read as">
        <strong className="figures">{showReading(figure)}</strong>{" "}
        <span className="quiet">{showKind(figure.kind)}</span>
      </RowOf>
      <RowOf name="Counted">{figure.counted?.exact ?? <span className="quiet">not known</span>}</RowOf>
      <RowOf name="Place">{wordsOfMention(record, figure.place)}</RowOf>
      <RowOf name="As of">
        <WhenWords record={record} when={figure.asOf} />
      </RowOf>
      <RowOf name="Who says so">
        {claimant ?? (figure.statement ? "a source that is not named" : `the report itself`)}
        {figure.statement && (
          <>
            {", in "}
            <button type="button" className="plain" onClick={() => setQuery({ at: figure.statement })}>
              statement {figure.statement}
            </button>
          </>
        )}
      </RowOf>
      {figure.relates.map(({ figure: other, as }) => (
        <RowOf key={`${as}${other}`} name="Relates">
          {showRelation(as)}{" "}
          <button type="button" className="plain" onClick={() => setQuery({ at: other })}>
            {record.figures.find(({ id }) => id === other)?.exact ?? other}
          </button>
        </RowOf>
      ))}
    </>
  );
}
