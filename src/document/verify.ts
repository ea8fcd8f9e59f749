import type { OnRecord } from "./schema.ts";
import { findSpanFault, type Evidence, type Span } from "./span.ts";

/** One datum that does not hold: where in the record, which datum, and why. */
export interface Failure {
  /** JSON-pointer-like path: "statements/3/content/0". */
  readonly at: string;
  readonly id: string | null;
  readonly why: string;
}

export interface Verified {
  /** How many spans and references were checked. */
  readonly checked: number;
  readonly failures: readonly Failure[];
}

/**
 * Re-checks every span and every reference of a record against a text. Pass the text that was made anew from the
 * archived bytes; nothing is re-anchored, what fails is returned.
 */
export function verifyRecord(record: OnRecord, text: string): Verified {
  const failures: Failure[] = [];
  let checked = 0;
  const fail = (at: string, id: string | null, why: string) => failures.push({ at, id, why });

  const span = (at: string, id: string | null, value: Span) => {
    checked++;
    const fault = findSpanFault(text, value);
    if (fault) fail(at, id, `${value.start}–${value.end} ${fault}`);
    return !fault;
  };
  const words = (at: string, id: string | null, value: Evidence) => {
    if (!span(at, id, value)) return;
    const now = text.slice(value.start, value.end);
    if (now !== value.exact)
      fail(at, id, `the text reads ${JSON.stringify(now)}, the record ${JSON.stringify(value.exact)}`);
  };
  const refers = (at: string, id: string, to: string | null, ids: ReadonlySet<string>) => {
    if (to === null) return;
    checked++;
    if (!ids.has(to)) fail(at, id, `refers to ${to}, which is not in the record`);
  };

  checked++;
  if (record.document.text !== text)
    fail("document/text", null, "differs from the text made anew from the archived bytes");

  const { document } = record;
  document.blocks.forEach((block, i) => span(`document/blocks/${i}`, null, block));
  for (const field of ["title", "dateline", "outlet", "agency", "published", "modified"] as const) {
    const found = document[field];
    if (found?.span) span(`document/${field}`, null, found.span);
  }
  document.byline.forEach((found, i) => found.span && span(`document/byline/${i}`, null, found.span));
  document.dates.forEach((found, i) => found.span && span(`document/dates/${i}`, null, found.span));
  record.sentences.forEach((sentence, i) => span(`sentences/${i}`, null, sentence));

  const mentions = idsOf(record.mentions);
  const entities = idsOf(record.entities);
  const statements = idsOf(record.statements);
  const figures = idsOf(record.figures);

  record.mentions.forEach((mention, i) => {
    words(`mentions/${i}`, mention.id, mention);
    refers(`mentions/${i}/entity`, mention.id, mention.entity, entities);
  });
  record.entities.forEach((entity, i) =>
    entity.roles.forEach((role, j) => refers(`entities/${i}/roles/${j}`, entity.id, role.mention, mentions)),
  );
  record.times.forEach((time, i) => words(`times/${i}`, time.id, time));
  record.statements.forEach((statement, i) => {
    const at = `statements/${i}`;
    statement.content.forEach((piece, j) => words(`${at}/content/${j}`, statement.id, piece));
    statement.repeats.forEach((piece, j) => words(`${at}/repeats/${j}`, statement.id, piece));
    for (const field of ["cue", "source", "condition", "channel"] as const) {
      const piece = statement[field];
      if (piece) words(`${at}/${field}`, statement.id, piece);
    }
    refers(`${at}/speaker`, statement.id, statement.speaker, entities);
    refers(`${at}/within`, statement.id, statement.within, statements);
  });
  record.figures.forEach((figure, i) => {
    const at = `figures/${i}`;
    words(at, figure.id, figure);
    if (figure.counted) words(`${at}/counted`, figure.id, figure.counted);
    refers(`${at}/place`, figure.id, figure.place, mentions);
    refers(`${at}/statement`, figure.id, figure.statement, statements);
    refers(`${at}/claimant`, figure.id, figure.claimant, entities);
    figure.relates.forEach((link, j) => refers(`${at}/relates/${j}`, figure.id, link.figure, figures));
  });
  return { checked, failures };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id));
}
