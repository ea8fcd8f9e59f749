import type { Found, FoundFrom } from "../../document/index.ts";
import { agencyOf, isPersonName } from "../lines/byline.ts";

export interface AuthorSources {
  readonly given: readonly { readonly value: string; readonly from: FoundFrom }[];
  /** Names read from visible bylines, with their places. */
  readonly visible: readonly Found[];
  readonly outlet: string | null;
}

/** Who wrote it: names the page gives, each with its place where it also stands in a byline. */
export function chooseAuthors({ given, visible, outlet }: AuthorSources): readonly Found[] {
  const names = unique(
    given.flatMap(({ value, from }) =>
      splitNames(value).map((name) => ({ value: name, span: null, from }) satisfies Found),
    ),
  ).filter(({ value }) => isAuthor(value, outlet));
  if (names.length === 0) return unique(visible);
  const source = names[0]!.from;
  return names
    .filter(({ from }) => from === source)
    .map((name) => visible.find(({ value }) => keyOf(value) === keyOf(name.value)) ?? name);
}

/** "By Jane Doe and John Roe, The Gull" → "Jane Doe", "John Roe"; what is no name by its form is kept whole. */
function splitNames(value: string): readonly string[] {
  // matches: "By Jane"   must not match: "Byron Smith"
  const names = value.replace(/^\s*(?:by|from)\s+/i, "").trim();
  const parts = names.split(/\s*(?:,|;|\||&| and )\s*/).filter(Boolean);
  const known = parts.filter((part) => isPersonName(part) || agencyOf(part) !== null);
  return known.length > 0 ? known : [names];
}

function isAuthor(name: string, outlet: string | null): boolean {
  if (name.length < 3 || name.length > 80 || /[@/]|https?:|www\./i.test(name)) return false;
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
