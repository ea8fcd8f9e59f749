import {
  evidence,
  recordOf,
  type Document,
  type OnRecord,
  type Page,
  type Statement,
} from "../../src/document/index.ts";
import { documentOf, pageOf } from "../support/build.ts";

/** A made-up report for store tests: what differs between two of them is named, the rest is the same. */
export interface ReportOptions {
  /** The canonical address: the same for every revision. */
  readonly id?: string;
  readonly text?: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly stance?: Statement["stance"];
  readonly negated?: boolean;
  readonly score?: number;
}

export interface Report {
  readonly page: Page;
  readonly record: OnRecord;
}

export const ferryText =
  "The ferry Margit sank off Tarn Point with 40 people aboard, the Gull Wire said.\nHarbour master Ada Loring said: “We lost two boats.”";

/** One person, one statement when the text has “…”, one figure for each number. */
export function reportOf({
  id = "dferry",
  text = ferryText,
  title = "Ferry sinks",
  outlet = "The Tarn Post",
  published = "2016-07-05",
  stance = "asserts",
  negated = false,
  score = 0.9,
}: ReportOptions = {}): Report {
  const found = (value: string | null) => (value === null ? null : ({ value, span: null, from: "meta" } as const));
  const document: Document = { ...documentOf(text, published), id, title: found(title), outlet: found(outlet) };
  const sentences = document.blocks.map(({ start, end }, block) => ({ start, end, block, firstToken: 0, endToken: 0 }));
  const record = recordOf(
    document,
    {
      sentences,
      mentions: spansOf(text, "Ada Loring").map((span, i) => ({
        id: `m${i}`,
        ...evidence(text, span),
        kind: "person",
        form: "name",
        entity: "e1",
      })),
      entities: [{ id: "e1", kind: "person", name: "Ada Loring", aliases: ["Loring"], roles: [] }],
      times: [],
      statements: spansOf(text, /(?<=“)[^”]+(?=”)/).map((span, i) => ({
        id: `s${i}`,
        mode: "direct",
        content: [evidence(text, span)],
        cue: null,
        source: null,
        speaker: "e1",
        speakerName: "Ada Loring",
        stance,
        negated,
        condition: null,
        channel: null,
        saidOn: null,
        within: null,
        repeats: [],
        score,
      })),
      figures: spansOf(text, /\d+/).map((span, i) => ({
        id: `f${i}`,
        ...evidence(text, span),
        kind: "count",
        quantity: { kind: "exact", n: text.slice(span.start, span.end) },
        approximate: false,
        unit: null,
        change: null,
        counted: null,
        place: null,
        asOf: null,
        statement: null,
        claimant: "e1",
        relates: [],
      })),
    },
    [],
  );
  return { page: pageOf(text, { name: `${id}.txt` }), record };
}

/** A record as another version of onrecord would have made it of the same bytes. */
export function remade({ page, record }: Report, version: string): Report {
  return { page, record: { ...record, version } };
}

function spansOf(text: string, what: string | RegExp) {
  const pattern = new RegExp(what, "g");
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
