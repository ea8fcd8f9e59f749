import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ElementNode } from "./events.ts";

/** Says which marked elements belong to the article; null when it finds no article. May throw. */
export type Propose = (html: string) => ReadonlySet<number> | null;

const mark = "data-onrecord";

/** Writes each element's number into its tag, so that it is known again after the page was taken apart. */
export function markElements(source: string, elements: readonly ElementNode[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index, nameEnd } of elements) {
    parts.push(source.slice(at, nameEnd), ` ${mark}="${index}"`);
    at = nameEnd;
  }
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
