import type { Statement } from "../record.ts";
import { runsOf } from "../show/pieces.ts";

/** The statement as written with its source and cue, so that no hedge and no attribution comes off. */
export function AttributedWords({ statement }: { readonly statement: Statement }) {
  return runsOf(statement).map(({ start, part, exact, gap }, i) => (
    <span key={start}>
      {i > 0 && (gap ? <span className="gap"> … </span> : " ")}
      <span className={`mark mark-${part}`}>{exact}</span>
    </span>
  ));
}
