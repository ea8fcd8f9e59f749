import type { Span } from "../src/document/index.ts";
import type { Chained } from "./coreference.ts";
import { readCat } from "./timeml.ts";

/** One report of MEANTIME, cut after the last annotated sentence, with the people, bodies and places its entity layer marks. */
export interface CatDocument {
  readonly name: string;
  readonly text: string;
  readonly created: string | null;
  readonly mentions: readonly CatMention[];
}

export interface CatMention extends Chained {
  readonly named: boolean;
}

const kinds = new Set(["PER", "ORG", "LOC"]);
// appositions and lists repeat the mentions inside them; a partitive or a relative clause is no mention of ours
const unread = new Set(["APP", "CONJ", "ARC", "HLS", "PTV"]);

export function readCatChains(name: string, file: string): CatDocument {
  const { text, created } = readCat(name, file);
  const places = placesIn(text, file);
  const chains = chainsIn(file);
  const mentions: CatMention[] = [];
  // matches: `<ENTITY_MENTION m_id="78" syntactic_type="NAM">…</ENTITY_MENTION>`   must not match: `<EVENT_MENTION …>`
  for (const [, attributes, inside] of file.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const chain = chains.get(attributeOf(attributes!, "m_id"));
    const type = attributeOf(attributes!, "syntactic_type");
    const words = [...inside!.matchAll(/t_id="(\d+)"/g)].flatMap(([, id]) => places.get(id!) ?? []);
    if (chain === undefined || unread.has(type) || !words.length) continue;
    mentions.push({
      start: words[0]!.start,
      end: words.at(-1)!.end,
      head: headOf(text, words),
      chain,
      named: type === "NAM" || type === "PRE.NAM",
    });
  }
  return { name, text, created, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Tokens stand in the text in order; those after the cut are nowhere. */
function placesIn(text: string, file: string): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  let from = 0;
  for (const [, id, raw] of file.matchAll(/<token [^>]*t_id="(\d+)">([^<]*)<\/token>/g)) {
    const word = raw!
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
    const start = text.indexOf(word, from);
    if (start < 0 || start > from + 2) break;
    places.set(id!, { start, end: start + word.length });
    from = start + word.length;
  }
  return places;
}

/** Mention → the person, body or place it refers to. */
function chainsIn(file: string): ReadonlyMap<string, string> {
  const entities = new Set(
    [...file.matchAll(/<ENTITY ([^>]*)>/g)]
      .filter(([, attributes]) => kinds.has(attributeOf(attributes!, "ent_type")))
      .map(([, attributes]) => attributeOf(attributes!, "m_id")),
  );
  const chains = new Map<string, string>();
  for (const [, inside] of file.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(inside!)?.[1] ?? "";
    if (!entities.has(target)) continue;
    for (const [, source] of inside!.matchAll(/<source m_id="(\d+)"/g)) chains.set(source!, target);
  }
  return chains;
}

function attributeOf(attributes: string, key: string): string {
  return new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

/** The corpus gives no heads: the last word before the first comma, bracket, preposition or relative. */
function headOf(text: string, words: readonly Span[]): Span {
  const stop = words.findIndex(({ start, end }, i) => i > 0 && afterHead.test(text.slice(start, end)));
  return words[(stop < 0 ? words.length : stop) - 1]!;
}

// matches: "of" "(" "," "who" "'s"   must not match: "office"
const afterHead = /^(?:[,(]|'s|of|for|in|at|on|to|from|with|by|who|which|that|and|whose|where)$/i;
