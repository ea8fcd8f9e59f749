import { memo } from "react";
import { speakerOf } from "../show/pieces.ts";
import { showReading } from "../show/quantity.ts";
import type { Datum } from "./data.ts";

interface Props {
  readonly datum: Datum;
  readonly chosen: boolean;
  readonly choose: (id: string) => void;
}

export const RailItem = memo(function RailItem({ datum, chosen, choose }: Props) {
  return (
    <li className={`rail-item rail-${datum.kind}`}>
      <button
        type="button"
        data-row
        data-datum={datum.id}
        aria-pressed={chosen}
        onClick={() => choose(datum.id)}
        onFocus={(event) => {
          const item = event.currentTarget;
          // while a card is open, moving through the list turns its pages
          const cardIsOpen = item.closest("ol")?.querySelector('[aria-pressed="true"]');
          if (cardIsOpen && !chosen && item.matches(":focus-visible")) choose(datum.id);
        }}
      >
        {datum.kind === "statement" ? <StatementLine datum={datum} /> : <FigureLine datum={datum} />}
      </button>
    </li>
  );
});

function StatementLine({ datum: { statement } }: { readonly datum: Datum & { kind: "statement" } }) {
  const { name } = speakerOf(statement);
  return (
    <>
      <span className="rail-who">
        <span className="rail-speaker">{name}</span>{" "}
        <span className="stance">
          {statement.stance}
          {statement.negated && statement.stance !== "denies" ? ", negated" : ""}
        </span>
      </span>
      <span className="rail-words">{statement.content.map((piece) => piece.exact).join(" … ")}</span>
    </>
  );
}

function FigureLine({ datum: { figure } }: { readonly datum: Datum & { kind: "figure" } }) {
  const reading = showReading(figure);
  const facts = [reading, figure.counted?.exact].filter((fact) => fact && !figure.exact.includes(fact));
  return (
    <span className="rail-figure">
      <span className="rail-literal">{figure.exact}</span> <span className="rail-reading">{facts.join(" · ")}</span>
    </span>
  );
}
