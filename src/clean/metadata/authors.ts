import type { Found, FoundFrom } from "../../document/index.ts";
import { turnName } from "../lines/author-list.ts";
import { agencyOf, isPersonName } from "../lines/byline.ts";

export interface AuthorSources {
  readonly given: readonly { readonly value: string; readonly from: FoundFrom }[];
  /** Names read from visible bylines, with their places. */
  readonly visible: readonly Found[];
  /** Names that link to their writers' pages. */
  readonly linked?: readonly Found[];
  /** Lines that credit people with something else: "Photography by Orla Venn". */
  readonly others?: readonly string[];
  readonly outlet: string | null;
}

/** Who wrote it: names the page gives, each with its place where it also stands in a byline. */
export function chooseAuthors({ given, visible, linked = [], others = [], outlet }: AuthorSources): readonly Found[] {
  const names = unique(
    given.flatMap(({ value, from }) =>
      splitNames(value).map((name) => ({ value: name.replace(degrees, ""), span: null, from }) satisfies Found),
    ),
  ).filter(({ value }) => isAuthor(value, outlet));
  const tidy = visible.map((name) => tidied(name, outlet));
  if (names.length === 0) return withoutHouses(unique(linked.length > 0 ? joinLinked(tidy, linked) : tidy));
  const source = names[0]!.from;
  const chosen = names
    .filter(({ from }) => from === source)
    .map((name) => tidy.find(({ value }) => keyOf(value) === keyOf(name.value)) ?? name);
  const writers = chosen.filter(({ value }) => !others.some((line) => keyOf(line).includes(keyOf(value))));
  return withoutHouses(writers.length > 0 ? writers : chosen);
}

/** A byline may name more people than it links to; a link apart from all bylines counts where there is none beside one. */
function joinLinked(visible: readonly Found[], linked: readonly Found[]): readonly Found[] {
  const beside = visible.filter((name) => linked.some((other) => isBeside(name, other)));
  return beside.length > 0 ? beside : linked;
}

function isBeside(a: Found, b: Found): boolean {
  return a.span !== null && b.span !== null && Math.abs(a.span.start - b.span.start) < 120;
}

/** "ByOrla Venn", "Orla Venn MD", "Orla Venn GULL POST" → the name alone, with its place. */
function tidied(found: Found, outlet: string | null): Found {
  // matches: "By" in "ByOrla", "By " in "By Orla"   must not match: "By" in "Byron"
  const opening = /^By(?:\s+|(?=\p{Lu}\p{Ll}))/u.exec(found.value)?.[0].length ?? 0;
  let value = found.value.slice(opening).replace(degrees, "");
  if (outlet !== null && value.length > outlet.length + 4 && value.toLowerCase().endsWith(` ${outlet.toLowerCase()}`))
    value = value.slice(0, -outlet.length - 1).trimEnd();
  if (value === found.value || found.span === null) return { ...found, value };
  const start = found.span.start + opening;
  return { ...found, value, span: { start, end: start + value.length } };
}

// matches: " MD", " Ph.D."   must not match: " Ma", a name
const degrees =
  /(?:,?\s+(?:MD|M\.D\.|PhD|Ph\.D\.?|MPH|MS|MA|MSc|BSc|RD|RDN|RN|JD|DDS|MBA|DO|PharmD|LD|LCSW|CPT|CSCS|CPA|CFA|Esq\.?))+$/;
// matches: "The Kell Journal", "Gull Media"   must not match: "Anna Post-Venn"
const house =
  /\b(?:Media|Journal|Times|Magazine|Network|Newspapers?|Newsroom|Editorial|Editors|Contributors?|Tribune|Herald|Gazette|Courier|Studios?|Report)\b/;

/** The house beside a name is where the writer works; agencies stay, for they are credited. */
function withoutHouses(authors: readonly Found[]): readonly Found[] {
  const people = authors.filter(({ value }) => agencyOf(value) !== null || !house.test(value));
  return people.some(({ value }) => agencyOf(value) === null) ? people : authors;
}

/** "By Jane Doe and John Roe, The Gull" → "Jane Doe", "John Roe"; what is no name by its form is kept whole. */
function splitNames(value: string): readonly string[] {
  // matches: "By Jane"   must not match: "Byron Smith"
  const names = value.replace(/^\s*(?:by|from)\s+/i, "").trim();
  const turned = names.split(/\s*(?:;|\||&| and )\s*/).map(turnName);
  if (turned.every((name) => name !== null)) return turned;
  const parts = names.split(/\s*(?:,|;|\||&| and )\s*/).filter(Boolean);
  const known = parts.filter((part) => isPersonName(part) || agencyOf(part) !== null);
  return known.length > 0 ? known : [names];
}

function isAuthor(name: string, outlet: string | null): boolean {
  if (name.length < 3 || name.length > 80 || /[@/]|https?:|www\./i.test(name)) return false;
  // "orla.venn.12" is an account, "(Image: Gull Pictures)" a credit
  if (/^\S*\d\S*$|^\(|^(?:image|photo|picture|video|credit)s?\b/i.test(name)) return false;
  // an account or a house is no byline, unless it is an agency
  if (/^(?:admin|administrator|editor|guest|unknown|anonymous|author)$/i.test(name)) return false;
  return agencyOf(name) !== null || outlet === null || keyOf(name) !== keyOf(outlet);
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => {
    const key = keyOf(value);
    return key !== "" && !seen.has(key) && seen.add(key);
  });
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
