import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** Says which marked blocks belong to the article; null when it finds no article. May throw. */
export type Propose = (html: string) => ReadonlySet<number> | null;

const mark = "data-onrecord";

/**
 * Puts an empty marker before each block, so that the block is known again after the page was taken apart. Attributes on
 * the block's element would not do: Readability wraps bare text of a `div` in a `p` of its own and throws the `div` away.
 */
export function markBlocks(source: string, starts: readonly number[]): string {
  const parts: string[] = [];
  let at = 0;
  starts.forEach((start, i) => {
    parts.push(source.slice(at, start), `<span ${mark}="${i}"></span>`);
    at = start;
  });
  parts.push(source.slice(at));
  return parts.join("");
}

/** The few things asked of a DOM, so that no DOM types are needed here. */
interface DomElement {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

/** Mozilla's Readability on linkedom. */
export const propose: Propose = (html) => {
  const { document } = parseHTML(html) as unknown as { readonly document: never };
  const article = new Readability<DomElement>(document, {
    serializer: (node) => node as DomElement,
    charThreshold: 500,
  }).parse();
  const content = article?.content;
  if (!content) return null;
  const kept = new Set<number>();
  for (const element of content.querySelectorAll(`[${mark}]`)) kept.add(Number(element.getAttribute(mark)));
  return kept;
};
