import type { Block, Span } from "../../document/index.ts";
import { agencyOf } from "../lines/byline.ts";

/** An agency and where the text credits it. */
export interface Credited {
  readonly name: string;
  readonly span: Span;
}

// matches: "With reporting by ", "Additional material from ", "Contributing: "   must not match: "reporting by the ministry"
const opening =
  /\b(?:with|additional|further|some|includes|including|contains)\s+(?:reporting|material|files|information|content|copy|contributions?)\s+(?:by|from)\s+|^contributing:\s+/i;
// matches: "Gull Wire correspondent Piet Venn … contributed to this report"   must not match: "The mayor contributed"
const contributed =
  /^\W*(?:the )?(\p{Lu}[\p{L}. -]{1,40}?)(?:['’]s?)?(?: (?:staff |news )?(?:writers?|reporters?|correspondents?|journalists?)\b.{0,120}?)? contributed to (?:this|the) (?:report|story|article)/iu;
// matches: "(Gull Wire) -", "(AP) —"   must not match: "(40) -"
const inDateline = /\((\p{L}[\p{L}. /-]{1,29})\)\s*(?:[–—]|--|-)/u;

/** Whom a dateline credits, by its form: "SKERRIN, Marenia (Gull Wire) —" → "Gull Wire". */
export function findDatelineAgency(line: string): Credited | null {
  const match = inDateline.exec(line.slice(0, 140));
  // a station's call sign is the outlet itself
  if (!match || /^[KW][A-Z]{2,3}(?:-TV)?$/.test(match[1]!)) return null;
  const start = match.index + 1;
  return { name: agencyOf(match[1]!) ?? match[1]!, span: { start, end: start + match[1]!.length } };
}

/** The agency that a note before or after the report credits: "With reporting by Gull News Agency", "© 2024 Reuters". */
export function findCreditedAgency(text: string, blocks: readonly Block[]): Credited | null {
  const last = blocks.findLastIndex(({ kept }) => kept);
  for (const [i, { start, end, kept, role }] of blocks.entries()) {
    // a note stands in the last lines of the report or beside it
    if (end - start > 300 || role === "comment" || role === "related" || role === "promo") continue;
    if (kept && i < last - 3) continue;
    const words = text.slice(start, end);
    const found = findInNote(words, end - start <= 120 && i >= last - 3);
    if (found) return { name: found.name, span: { start: start + found.span.start, end: start + found.span.end } };
  }
  return last < 0 ? null : findAtEnd(text, blocks[last]!);
}

/** The agency after the last sentence of a report: "… in the spring. PTI", "… in the spring. (Gull News Agency)". */
function findAtEnd(text: string, { start, end }: Block): Credited | null {
  const from = Math.max(start, end - 60);
  // matches: ". PTI", ".” — Reuters", ". (AFP)"   must not match: "told Reuters.", "the U.S. AP"
  const match = /[\p{L}\d]{2}[.!?][”"’']?\s+(?:[–—-]+\s*)?\(?(\p{Lu}[\p{L} ]{1,40}?)\)?\.?$/u.exec(
    text.slice(from, end).trimEnd(),
  );
  const name = match && agencyOf(match[1]!);
  return name ? place(text.slice(0, end), match[1]!, from + match.index) : null;
}

function findInNote(words: string, atEnd: boolean): Credited | null {
  const open = opening.exec(words);
  if (open) {
    const from = open.index + open[0].length;
    const named = firstAgency(words, from);
    if (named) return named;
  }
  const by = contributed.exec(words);
  if (by && agencyOf(by[1]!)) return place(words, by[1]!, by.index);
  if (!atEnd) return null;
  // matches: "© 2024 Reuters", "(c) Gull News Agency.", "Source: AFP"   must not match: "© Getty Images"
  const own = /^\W*(?:(?:©|\(c\)|copyright)[\s\d,–-]*|source:\s*|[—–-]\s*|\()\s*/i.exec(words);
  return own && own[0].trim() !== "" ? firstAgency(words, own[0].length, true) : null;
}

/** The first agency among names parted by commas and "and"; `only` asks that it stands first. */
function firstAgency(words: string, from: number, only = false): Credited | null {
  const parts = words.slice(from).split(/,| and | & |[.;)]|\s[—–|]\s/, only ? 1 : 8);
  const name = parts.map((part) => part.trim().replace(/^the /, "The ")).find((part) => agencyOf(part) !== null);
  return name === undefined ? null : place(words, name.replace(/^The (?=.)/, ""), from);
}

function place(words: string, spelt: string, from: number): Credited | null {
  const start = words.indexOf(spelt, from);
  const name = agencyOf(spelt) ?? agencyOf(`The ${spelt}`);
  return start < 0 || name === null ? null : { name, span: { start, end: start + spelt.length } };
}

/**
 * A line of its own under the byline names where the writer works; it is an agency when the report credits it elsewhere, too:
 * "Gull Wire" there and "Karel Imre Gull Wire" under a picture, or "(Gull Wire)" in the dateline.
 */
export function findHouseLine(text: string, blocks: readonly Block[]): Credited | null {
  const byline = blocks.findIndex(({ role }) => role === "byline");
  const next = blocks[byline + 1];
  if (byline < 0 || !next || next.end - next.start > 40 || next.kept) return null;
  const words = text.slice(next.start, next.end).trim();
  const known = agencyOf(words);
  const start = next.start + text.slice(next.start, next.end).indexOf(words);
  const found = { name: known ?? words, span: { start, end: start + words.length } };
  if (known) return found;
  // matches: "Northline", "Gull Wire"   must not match: "Share", which no picture is credited to
  if (!/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.test(words)) return null;
  const credits = blocks.some(({ role, start: from, end }) => {
    if (role !== "caption" && role !== "credit") return false;
    // matches: "Karel Imre Gull Wire" at a caption's end   must not match: "at the Gull Wire"
    const before = text.slice(from, end).trim();
    return before.endsWith(words) && /\p{Lu}[\p{L}.'’-]+\s+$/u.test(before.slice(0, -words.length));
  });
  return credits || text.includes(`(${words})`) ? found : null;
}
