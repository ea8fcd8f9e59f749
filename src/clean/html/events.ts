import { Tokenizer } from "htmlparser2";
import { findOpenTitles, hideTitles } from "./open-titles.ts";
import { closedBy, inlineTags, readAttributes, voidTags } from "./tags.ts";

/** An element as it opened, in order of opening. */
export interface ElementNode {
  readonly index: number;
  readonly tag: string;
  /** Those of `readAttributes`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly depth: number;
  /** Where its name ends in the source, for marking it there. */
  readonly nameEnd: number;
}

/** Holds what stands in no element; its number is 0. */
export const rootElement: ElementNode = {
  index: 0,
  tag: "#document",
  attributes: {},
  parent: null,
  depth: 0,
  nameEnd: 0,
};

const noAttributes: Readonly<Record<string, string>> = {};

/** What `walkHtml` calls, in document order. Offsets are into the source. */
export interface HtmlVisitor {
  readonly open: (element: ElementNode) => void;
  readonly close: (element: ElementNode) => void;
  /** A void element: `<br>`, `<meta>`. */
  readonly single: (element: ElementNode, start: number, end: number) => void;
  /** `text` stands at `start` to `end` of the source; the lengths differ for an entity. */
  readonly text: (text: string, start: number, end: number, element: ElementNode) => void;
}

export interface Walked {
  readonly maxDepth: number;
  /** Whether a title without an end was ended where the page begins. */
  readonly titleOpen: boolean;
}

/**
 * Reads HTML from start to end once, in time that grows with its length alone: the tokenizer is htmlparser2's, the stack of
 * open elements is ours, because a shared one that searches itself turns deep nesting into quadratic work.
 */
export function walkHtml(source: string, visitor: HtmlVisitor): Walked {
  const openTitles = findOpenTitles(source);
  const stack: ElementNode[] = [];
  const openCount = new Map<string, number>();
  let count = 1;
  let maxDepth = 0;
  let tag = "";
  let tagStart = 0;
  let nameEnd = 0;
  let attributes: Record<string, string> | null = null;
  // null for an attribute nobody asks for
  let attributeName: string | null = null;
  let attributeValue = "";
  let textEnd = 0;

  const pop = () => {
    const element = stack.pop()!;
    openCount.set(element.tag, openCount.get(element.tag)! - 1);
    visitor.close(element);
  };
  const finishOpening = (end: number) => {
    const top = stack.at(-1);
    if (openTitles.size > 0 && top?.tag === "title" && !inlineTags.has(tag) && openTitles.has(top.nameEnd - 5)) pop();
    const closes = closedBy.get(tag);
    if (closes) while (stack.length && closes.has(stack.at(-1)!.tag)) pop();
    const parent = stack.at(-1) ?? rootElement;
    const depth = stack.length + 1;
    const element = { index: count++, tag, attributes: attributes ?? noAttributes, parent, depth, nameEnd };
    attributes = null;
    textEnd = end + 1;
    if (voidTags.has(tag)) return visitor.single(element, tagStart, end + 1);
    stack.push(element);
    openCount.set(tag, (openCount.get(tag) ?? 0) + 1);
    maxDepth = Math.max(maxDepth, stack.length);
    visitor.open(element);
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = openTitles.has(start) ? "title" : source.slice(start, end).toLowerCase();
        tagStart = start - 1;
        nameEnd = end;
      },
      onopentagend: finishOpening,
      onselfclosingtag: (end) => {
        finishOpening(end);
        // only foreign content closes itself; `<div/>` opens a div
        if (stack.at(-1)?.tag === tag && isForeign(stack)) pop();
      },
      onclosetag: (start, end) => {
        const name = source.slice(start, end).toLowerCase().trim();
        textEnd = source.indexOf(">", end) + 1 || source.length;
        if (name === "br") {
          const parent = stack.at(-1) ?? rootElement;
          visitor.single(
            { index: count++, tag: "br", attributes: noAttributes, parent, depth: stack.length + 1, nameEnd: end },
            start - 2,
            end + 1,
          );
          return;
        }
        if (!openCount.get(name)) return;
        while (stack.at(-1)!.tag !== name) pop();
        pop();
      },
      onattribname: (start, end) => {
        const name = end - start > longestName ? "" : source.slice(start, end).toLowerCase();
        attributeName = readAttributes.has(name) ? name : null;
      },
      onattribdata: (start, end) => {
        if (attributeName !== null) attributeValue += source.slice(start, end);
      },
      onattribentity: (point) => {
        if (attributeName !== null) attributeValue += String.fromCodePoint(point);
      },
      onattribend: () => {
        if (attributeName === null) return;
        attributes ??= {};
        // of two of a name the first counts
        attributes[attributeName] ??= attributeValue;
        attributeValue = "";
      },
      ontext: (start, end) => {
        textEnd = end;
        visitor.text(source.slice(start, end), start, end, stack.at(-1) ?? rootElement);
      },
      ontextentity: (point, end) => {
        const start = Math.min(textEnd, end);
        textEnd = end;
        visitor.text(String.fromCodePoint(point), start, end, stack.at(-1) ?? rootElement);
      },
      oncomment: skipTo,
      oncdata: skipTo,
      ondeclaration: skipTo,
      onprocessinginstruction: skipTo,
      onend: () => {},
    },
  );
  function skipTo(_start: number, end: number): void {
    textEnd = end + 1;
  }
  tokenizer.write(hideTitles(source, openTitles));
  tokenizer.end();
  while (stack.length) pop();
  return { maxDepth, titleOpen: openTitles.size > 0 };
}

const longestName = 16;

function isForeign(stack: readonly ElementNode[]): boolean {
  // svg and math hold few levels; looking up eight keeps this constant
  return stack.slice(-8).some(({ tag }) => tag === "svg" || tag === "math");
}
