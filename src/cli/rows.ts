import { recordKey, wordsOf, type OnRecord, type Span } from "../document/index.ts";
import { firstWhere } from "../document/sorted.ts";
import type { FigureRow, StatementRow } from "../store/store.ts";

/** A record's statements as the archive would list them. */
export function statementRows(record: OnRecord): readonly StatementRow[] {
  return record.statements.map((statement) => ({ ...of(record), statement }));
}

/** A record's figures as the archive would list them. */
export function figureRows(record: OnRecord): readonly FigureRow[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  return record.figures.map((figure) => {
    const sentence = findHolding(record.sentences, figure);
    const place = mentions.get(figure.place ?? "");
    return {
      ...of(record),
      figure,
      context: wordsOf(record.document.text, sentence ?? figure),
      claimant: entities.get(figure.claimant ?? "") ?? null,
      place: place ? (entities.get(place.entity) ?? place.exact) : null,
    };
  });
}

/** The sorted span that holds another; by halving, as a report may have thousands of both. */
function findHolding(sorted: readonly Span[], { start, end }: Span): Span | null {
  const span = sorted[firstWhere(sorted.length, (i) => sorted[i]!.end >= end)];
  return span && span.start <= start ? span : null;
}

function of({ document }: OnRecord): Pick<StatementRow, "key" | "document"> {
  return {
    key: recordKey({ document }),
    document: {
      title: document.title?.value ?? null,
      outlet: document.outlet?.value ?? null,
      published: document.published?.value ?? null,
    },
  };
}
