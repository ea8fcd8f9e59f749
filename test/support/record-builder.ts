import type { Figure, MentionKind, OnRecord, Quantity, Span } from "../../src/document/index.ts";
import { documentOf, sha256 } from "./build.ts";

/** A record by hand: lines are paragraphs; names and figures are given by their words, found in the text in order. */
export interface RecordPlan {
  readonly text: string;
  /** Records with the same id are states of one document. Default: made of the text. */
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string | null;
  readonly modified?: string;
  /** Every place where the words stand is a mention; words of one entity are parted by "/": "Ilse Marrow/Marrow". */
  readonly names?: readonly (readonly [words: string, kind: MentionKind])[];
  readonly figures?: readonly FigurePlan[];
}

export interface FigurePlan {
  /** The figure's words; each figure is looked for after the one before. */
  readonly words: string;
  /** Default: the digits in `words`, exact. */
  readonly quantity?: Quantity;
  /** Words at or after the figure. */
  readonly counted?: string;
  readonly kind?: Figure["kind"];
  readonly unit?: string;
  readonly change?: Figure["change"];
  /** Words of a name given in `names`. */
  readonly place?: string;
  readonly claimant?: string;
  readonly asOf?: string;
  /** Numbers of other figures of this plan. */
  readonly relates?: readonly { readonly figure: number; readonly as: Figure["relates"][number]["as"] }[];
}

export function recordFor(plan: RecordPlan): OnRecord {
  const { text } = plan;
  const {
    sourceMap: _map,
    notices,
    ...document
  } = documentOf(text, plan.published === undefined ? "2026-03-10" : plan.published);
  const mentions: OnRecord["mentions"][number][] = [];
  const entities = (plan.names ?? []).map(([words, kind], at) => {
    const [name, ...aliases] = words.split("/") as [string, ...string[]];
    for (const spelling of [name, ...aliases]) {
      for (const span of placesOf(text, spelling))
        mentions.push({ id: `m${mentions.length}`, ...span, exact: spelling, kind, form: "name", entity: `e${at}` });
    }
    return { id: `e${at}`, kind, name, aliases, roles: [] };
  });
  const entityNamed = (name: string | undefined) => entities.find((entity) => entity.name === name)?.id ?? null;
  let after = 0;
  const figures = (plan.figures ?? []).map((figure, at): Figure => {
    const span = findWords(text, figure.words, after);
    after = span.end;
    const place = figure.place === undefined ? undefined : mentions.find((mention) => mention.exact === figure.place);
    return {
      id: `f${at}`,
      ...span,
      exact: figure.words,
      kind: figure.kind ?? "count",
      // matches: "1,200" of "1,200 people"   must not match: "dozens"
      quantity: figure.quantity ?? {
        kind: "exact",
        n: (/[\d,.]*\d/.exec(figure.words)?.[0] ?? "1").replaceAll(",", ""),
      },
      approximate: false,
      unit: figure.unit ?? null,
      change: figure.change ?? null,
      counted:
        figure.counted === undefined ? null : { ...findWords(text, figure.counted, span.start), exact: figure.counted },
      place: place?.id ?? null,
      asOf: figure.asOf === undefined ? null : { value: figure.asOf, from: "published" },
      statement: null,
      claimant: entityNamed(figure.claimant),
      relates: (figure.relates ?? []).map(({ figure: other, as }) => ({ figure: `f${other}`, as })),
    };
  });
  const found = (value: string | undefined) =>
    value === undefined ? null : ({ value, span: null, from: "option" } as const);
  return {
    format: "onrecord/1",
    version: "0.0.0",
    offsets: "utf-16",
    document: {
      ...document,
      id: plan.id ?? `d${sha256(text).slice(0, 12)}`,
      revision: sha256(JSON.stringify(plan)),
      title: found(plan.title),
      outlet: found(plan.outlet),
      agency: found(plan.agency),
      modified: plan.modified === undefined ? null : { ...document.dates[0]!, value: plan.modified },
    },
    sentences: sentencesOf(text),
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    entities,
    times: [],
    figures,
    statements: [],
    notices: [...notices],
  };
}

function findWords(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" does not stand in the text after ${from}`);
  return { start, end: start + words.length };
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Good enough for texts written for a test: a full stop, a blank, the next sentence. */
function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  // matches: "He left. " up to and with the stop   must not match: the "." of "1.5"
  for (const match of text.matchAll(/[^\n]+?(?:[.!?]["”]?(?=\s|$)|$)/gm)) {
    const skipped = match[0].length - match[0].trimStart().length;
    if (match[0].trim()) sentences.push({ start: match.index + skipped, end: match.index + match[0].length });
  }
  return sentences;
}
