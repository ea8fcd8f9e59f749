import { setQuery } from "../app/router.ts";
import type { OnRecord, Statement } from "../record.ts";
import { speakerOf } from "../show/pieces.ts";
import { showMode } from "../show/words.ts";
import { RowOf } from "./row-of.tsx";
import { WhenWords } from "./when-words.tsx";

export function StatementReading({ record, statement }: { readonly record: OnRecord; readonly statement: Statement }) {
  const { name, as } = speakerOf(statement);
  const roles = record.entities.find(({ id }) => id === statement.speaker)?.roles ?? [];
  const outer = record.statements.find(({ id }) => id === statement.within);
  return (
    <>
      <RowOf name="Speaker">
        <strong>{name}</strong>
        {as && <span className="quiet"> here “{as}”</span>}
        {roles.length > 0 && <span className="quiet">, {[...new Set(roles.map((role) => role.text))].join("; ")}</span>}
      </RowOf>
      <RowOf name="Stance">
        {statement.stance}
        {statement.negated ? " (negated)" : ""}
      </RowOf>
      <RowOf name="Mode">{showMode(statement.mode)}</RowOf>
      <RowOf name="Said on">
        <WhenWords record={record} when={statement.saidOn} />
      </RowOf>
      <RowOf name="Condition">{statement.condition?.exact}</RowOf>
      <RowOf name="Channel">{statement.channel?.exact}</RowOf>
      {outer && (
        <RowOf name="Within">
          <button type="button" className="plain" onClick={() => setQuery({ at: outer.id })}>
            {speakerOf(outer).name}’s statement {outer.id}
          </button>
        </RowOf>
      )}
      <RowOf name="Score">
        <span className="mono">{statement.score.toFixed(2)}</span>{" "}
        <span className="quiet">how sure the reading is, not whether it is true</span>
      </RowOf>
    </>
  );
}
