import type { StatementRow } from "../store/store.ts";
import { column, type Column } from "./columns.ts";

/** What a person reads of a statement on a terminal. */
export const statementView: readonly Column<StatementRow>[] = [
  column("who", (row) => whoOf(row)),
  column("how", (row) => howOf(row)),
  column("words", (row) => contentOf(row)),
  column("said on", ({ statement }) => statement.saidOn?.value ?? null),
];

/** The same with the report it stands in, for a listing over many. */
export const statementListView: readonly Column<StatementRow>[] = [
  ...statementView,
  column("report", ({ document, key }) =>
    [document.outlet, document.published, document.title ?? key].filter(Boolean).join(", "),
  ),
];

/** Everything, for CSV. Who said it, and how, is in every row. */
export const statementColumns: readonly Column<StatementRow>[] = [
  column("document", ({ key }) => key),
  column("title", ({ document }) => document.title),
  column("outlet", ({ document }) => document.outlet),
  column("published", ({ document }) => document.published),
  column("id", ({ statement }) => statement.id),
  column("speaker", ({ statement }) => statement.speakerName),
  column("source", ({ statement }) => statement.source?.exact ?? null),
  column("cue", ({ statement }) => statement.cue?.exact ?? null),
  column("mode", ({ statement }) => statement.mode),
  column("stance", ({ statement }) => statement.stance),
  column("negated", ({ statement }) => String(statement.negated)),
  column("words", (row) => contentOf(row)),
  column("condition", ({ statement }) => statement.condition?.exact ?? null),
  column("channel", ({ statement }) => statement.channel?.exact ?? null),
  column("said on", ({ statement }) => statement.saidOn?.value ?? null),
  column("within", ({ statement }) => statement.within),
  column("score", ({ statement }) => String(statement.score)),
  column("start", ({ statement }) => String(statement.content[0]!.start)),
  column("end", ({ statement }) => String(statement.content.at(-1)!.end)),
];

/** The speaker, and the words of the report where they differ: "Mara Ilves (the minister)". */
function whoOf({ statement: { speakerName, source } }: StatementRow): string {
  if (!speakerName) return source?.exact ?? "(not named)";
  return source && source.exact !== speakerName ? `${speakerName} (${source.exact})` : speakerName;
}

/** "denies, direct, in a statement"; what hedges a statement never comes off. */
function howOf({ statement }: StatementRow): string {
  const { stance, mode, negated, channel, condition, within } = statement;
  return [
    stance,
    negated ? "negated" : null,
    mode,
    channel?.exact ?? null,
    condition ? `on condition: ${condition.exact}` : null,
    within ? `within ${within}` : null,
  ]
    .filter(Boolean)
    .join(", ");
}

function contentOf({ statement }: StatementRow): string {
  return statement.content.map((piece) => piece.exact).join(" … ");
}
