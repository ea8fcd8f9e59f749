import type { ApiStatementRow } from "../../../src/serve/api.ts";
import { readerAddress } from "../app/router.ts";
import { Link } from "../parts/link.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { showDate } from "../show/date.ts";
import { speakerOf } from "../show/pieces.ts";
import { AttributedWords } from "./attributed-words.tsx";

export function StatementRow({ row: { key, document, statement } }: { readonly row: ApiStatementRow }) {
  const { name, as } = speakerOf(statement);
  const { stance, negated, saidOn, score, within } = statement;
  return (
    <li className="statement-row">
      <div className="statement-who">
        <span className="statement-speaker">{name}</span>
        {as && <span className="quiet"> “{as}”</span>}
        <span className="statement-how">
          <span className={`stance stance-${stance}`}>{stance}</span>
          {negated && stance !== "denies" && <span className="stance">negated</span>}
          <span className="quiet">{statement.mode}</span>
        </span>
      </div>
      <p className="statement-words">
        <Link to={readerAddress(key, statement.id)} data-row>
          <AttributedWords statement={statement} />
        </Link>
      </p>
      <div className="statement-where">
        <SourceLine document={document} />
        <span className="quiet">
          {saidOn ? `said ${showDate(saidOn.value)}` : "day not known"}
          {within ? ", inside another statement" : ""}
          {" · "}
          <span title="How sure the reading is, not whether it is true">score {score.toFixed(2)}</span>
        </span>
      </div>
    </li>
  );
}
