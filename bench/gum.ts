import type { Span } from "../src/document/index.ts";
import { readConllu } from "./conllu.ts";
import type { Chained } from "./coreference.ts";

/** One report of GUM: its text and every mention of its entity layer. */
export interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GumMention[];
}

export interface GumMention extends Chained {
  /** person, place, organization, object, event, … */
  readonly kind: string;
  /** The head is a proper noun. */
  readonly named: boolean;
}

interface Row {
  readonly span: Span;
  readonly id: number;
  readonly head: number;
  readonly tag: string;
  readonly entity: string;
}

/** Reads `Entity=` of GUM's CoNLL-U; heads come from the dependencies. */
export function readGum(file: string): readonly GumDocument[] {
  const parts = file.split(/(?=^# newdoc)/m).filter((part) => part.startsWith("# newdoc"));
  return readConllu(file).map(({ id, text, tokens }, number) => ({
    id,
    text,
    mentions: mentionsOf(rowsOf(parts[number]!, tokens)),
  }));
}

function rowsOf(part: string, tokens: readonly Span[]): readonly (readonly Row[])[] {
  let at = 0;
  return part
    .split("\n\n")
    .map((chunk) =>
      chunk
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"))
        .map((row) => ({
          span: tokens[at++]!,
          id: Number(row[0]),
          head: Number(row[6]),
          tag: row[3]!,
          entity: /(?:^|\|)Entity=([^|]*)/.exec(row[9]!)?.[1] ?? "",
        })),
    )
    .filter((rows) => rows.length);
}

// matches: "(12-person-new-…" "12)" ")"   must not match: "cf1"
const bracket = /\((\d+)-(\w+)-[^()]*|(\d+)?\)/g;

function mentionsOf(sentences: readonly (readonly Row[])[]): readonly GumMention[] {
  const mentions: GumMention[] = [];
  for (const rows of sentences) {
    const open: { readonly chain: string; readonly kind: string; readonly from: number }[] = [];
    rows.forEach(({ entity }, at) => {
      for (const [, chain, kind, closes] of entity.matchAll(bracket)) {
        if (chain && kind) open.push({ chain, kind, from: at });
        else {
          const last = closes ? open.findLastIndex((one) => one.chain === closes) : open.length - 1;
          const [one] = last < 0 ? [] : open.splice(last, 1);
          if (one) mentions.push(mentionFrom(one, rows.slice(one.from, at + 1)));
        }
      }
    });
  }
  return mentions;
}

function mentionFrom({ chain, kind }: { chain: string; kind: string }, rows: readonly Row[]): GumMention {
  const ids = new Set(rows.map(({ id }) => id));
  const top = rows.find(({ head }) => !ids.has(head)) ?? rows.at(-1)!;
  return {
    start: rows[0]!.span.start,
    end: rows.at(-1)!.span.end,
    head: top.span,
    chain,
    kind,
    named: top.tag === "PROPN",
  };
}
