import type { Block, Found } from "../../document/index.ts";
import { isPersonName } from "../lines/byline.ts";
import type { ElementNode } from "./events.ts";
import { linkLine } from "./roles.ts";
import type { Leaf } from "./scan.ts";
import { inlineTags } from "./tags.ts";

/**
 * Writers by the links to their pages: "/author/ada-brandt" around "Ada Brandt", from a little above the headline to a little below
 * the first paragraph. A link that its line says is another's work ("Photography by", "Fact checked by") is none.
 */
export function findAuthorLinks(
  elements: readonly ElementNode[],
  leaves: readonly Leaf[],
  text: string,
  blocks: readonly Block[],
): readonly Found[] {
  const slugs = findSlugs(elements);
  const body = blocks.findIndex(({ kept, start, end }) => kept && end - start > 60);
  if (slugs.size === 0 || body < 0) return [];
  const headline = blocks.findLastIndex(({ role }, i) => role === "headline" && i < body);
  const first = Math.max(0, (headline >= 0 && body - headline <= 40 ? headline : body) - 4);
  const found: Found[] = [];
  for (let i = first; i < Math.min(blocks.length, leaves.length, body + 4); i++) {
    const { role, why, start, end, kept } = blocks[i]!;
    if (
      end - start > (kept ? 60 : 200) ||
      role === "comment" ||
      (role === "related" && why !== linkLine.why) ||
      role === "caption"
    )
      continue;
    const words = text.slice(start, end);
    for (const slug of slugs.get(leaves[i]!.owner) ?? []) {
      const at = findSpelt(words, slug);
      if (!at || found.some(({ span }) => span!.start === start + at.start)) continue;
      const before = i > 0 && at.start === 0 ? text.slice(blocks[i - 1]!.start, blocks[i - 1]!.end) : "";
      if (otherWork.test(words.slice(0, at.start)) || (before.length < 60 && otherWork.test(before))) continue;
      const span = { start: start + at.start, end: start + at.end };
      found.push({ value: text.slice(span.start, span.end), span, from: "text" });
    }
  }
  return found;
}

// matches: "Fact checked by ", "Photography by"   must not match: "Written by "
const otherWork =
  /(?:checked|reviewed|edited|updated|produced|styled|illustrat\w+|photo\w*|pictures?|video|graphics?|narrated|translated) by:?\s*$/i;
// matches: "/author/ada-brandt", "https://gull.example/writers/ada-brandt/"   must not match: "/authors", "/by-the-sea"
const authorPage =
  /\/(?:authors?|writers?|reporters?|journalists?|columnists?|contributors?|profiles?|staff|by|byline|team|correspondents?)\/(?:[^/?#]+\/)?([^/?#]{4,80}?)(?:\.html?)?\/?(?:[?#].*)?$/i;

/** Names in the addresses of writers' pages, by the block they stand in. */
function findSlugs(elements: readonly ElementNode[]): ReadonlyMap<ElementNode, readonly string[]> {
  const slugs = new Map<ElementNode, string[]>();
  for (const { tag, attributes, parent } of elements) {
    const href = tag === "a" ? attributes["href"] : undefined;
    const slug = href && href.length < 300 ? keyOf(authorPage.exec(href)?.[1] ?? "") : "";
    if (slug.length < 5 || !parent) continue;
    let owner = parent;
    for (let i = 0; i < 64 && inlineTags.has(owner.tag) && owner.parent; i++) owner = owner.parent;
    slugs.set(owner, [...(slugs.get(owner) ?? []).slice(0, 8), slug]);
  }
  return slugs;
}

/** Where a name stands whose letters are these: "adabrandt" in "By Ada Brandt" → 3 to 13. */
function findSpelt(words: string, slug: string): { readonly start: number; readonly end: number } | null {
  let letters = "";
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const key = keyOf(words[i]!);
    for (const letter of key) {
      letters += letter;
      places.push(i);
    }
  }
  const at = letters.indexOf(slug);
  if (at < 0) return null;
  const start = places[at]!;
  const end = places[at + slug.length - 1]! + 1;
  return isPersonName(words.slice(start, end)) ? { start, end } : null;
}

/** "Zoë O'Dunn-2" → "zoeodunn". */
function keyOf(words: string): string {
  return words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, "");
}
