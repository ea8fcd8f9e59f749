import { articleText, recordKey, type OnRecord, type Page, type RecordKey, type Span } from "../document/index.ts";
import { firstEndingAfter } from "../document/sorted.ts";
import { daysOf, type Days } from "./days.ts";
import type { DocumentRow, FigureRow, StatementRow } from "./store.ts";
import { sha256Of } from "./pair.ts";
import { fold, indexed } from "./words.ts";

/** What every store keeps of a record beside the record itself: the rows it lists and what they are found by. */
export interface Entry {
  readonly key: RecordKey;
  readonly document: string;
  readonly revision: string;
  readonly row: DocumentRow;
  readonly days: Days;
  /** Folded; "" when unknown. */
  readonly outlet: string;
  readonly words: string;
  /** A hash of the title and the article's words: two captures that agree in it are one state. "" when unknown. */
  readonly state: string;
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureEntry[];
}

export interface StatementEntry {
  readonly statement: StatementRow["statement"];
  /** Every word of the speaker's names, as `indexed`. */
  readonly speaker: string;
  readonly words: string;
}

export interface FigureEntry extends Pick<FigureRow, "figure" | "context" | "claimant" | "place"> {
  readonly words: string;
}

export function entryOf(page: Page, record: OnRecord): Entry {
  const { document } = record;
  const key = recordKey(record);
  return {
    key,
    document: document.id,
    revision: document.revision,
    row: {
      key,
      name: page.name,
      url: document.url,
      title: document.title?.value ?? null,
      outlet: document.outlet?.value ?? null,
      agency: document.agency?.value ?? null,
      published: document.published?.value ?? null,
      lang: document.lang,
      statements: record.statements.length,
      figures: record.figures.length,
      notices: record.notices.length,
    },
    days: daysOf(document.published),
    outlet: readOutlet(document.outlet?.value) ?? "",
    words: indexed(document.title?.value, articleText(document)),
    state: stateOf(document.title?.value ?? "", articleText(document)),
    statements: statementsOf(record),
    figures: figuresOf(record),
  };
}

/** Whether two captures say the same; of a page without an article, or of an older archive, nobody can tell. */
export function isSameState(a: string, b: string): boolean {
  return a !== "" && a === b;
}

/** White space is the page's, not the report's. */
function stateOf(title: string, article: string): string {
  if (article.trim() === "") return "";
  return sha256Of(Buffer.from(`${title}\n${article}`.normalize("NFC").replaceAll(/\s+/g, " ").trim()));
}

/** An outlet's name as it is compared: case and accents do not count. */
export function readOutlet(outlet: string | undefined): string | null {
  return outlet === undefined ? null : fold(outlet).trim();
}

function statementsOf(record: OnRecord): readonly StatementEntry[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return record.statements.map((statement) => {
    const entity = statement.speaker === null ? undefined : entities.get(statement.speaker);
    const names = [statement.speakerName, entity?.name, ...(entity?.aliases ?? [])];
    const speaker = indexed(...(names.some(Boolean) ? names : [statement.source?.exact]));
    const content = statement.content.map((piece) => piece.exact);
    return { statement, speaker, words: indexed(...content, statement.cue?.exact) + speaker.slice(1) };
  });
}

function figuresOf(record: OnRecord): readonly FigureEntry[] {
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const sentenceAt = sentenceFinder(record.sentences);
  return record.figures.map((figure) => {
    const context = contextOf(record.document.text, sentenceAt(figure.start) ?? figure, figure);
    const place = figure.place === null ? undefined : mentions.get(figure.place);
    return {
      figure,
      context,
      claimant: figure.claimant === null ? null : (names.get(figure.claimant) ?? null),
      place: place ? (names.get(place.entity) ?? place.exact) : null,
      words: indexed(figure.exact, figure.counted?.exact, context),
    };
  });
}

/** A table that reads as one sentence would be kept once for each of its figures. */
const longestContext = 600;

/** The sentence, or of a very long one what stands around the figure: "… 40 people aboard …". */
function contextOf(text: string, sentence: Span, figure: Span): string {
  if (sentence.end - sentence.start <= longestContext) return text.slice(sentence.start, sentence.end).trim();
  const start = Math.max(sentence.start, figure.start - longestContext / 2);
  const end = Math.min(sentence.end, start + longestContext);
  const cut = text.slice(start, end);
  // matches the torn word at either end of "erry sank with 40 aboa"
  const whole = cut.replace(start > sentence.start ? /^\S*/ : "", "").replace(end < sentence.end ? /\S*$/ : "", "");
  return `${start > sentence.start ? "… " : ""}${whole.trim()}${end < sentence.end ? " …" : ""}`;
}

/** Sentences are sorted and do not overlap: the one that holds an offset, by halving. */
function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span | null {
  return (offset) => {
    const found = sentences[firstEndingAfter(sentences, offset)];
    return found && found.start <= offset ? found : null;
  };
}
