import type { Piece, Span } from "../../document/index.ts";
import { rootElement, walkHtml, type ElementNode } from "./events.ts";
import { inlineTags, unseenTags } from "./tags.ts";
import { buildText } from "./text-builder.ts";

/** One visible leaf block in order, before it has a role. */
export interface Leaf {
  readonly text: Span;
  readonly source: Span;
  /** The innermost element that holds all of it. */
  readonly element: ElementNode;
  /** The block-level element it belongs to. */
  readonly owner: ElementNode;
  /** How many of its characters are links. */
  readonly linked: number;
  /** How many of its characters are bold. */
  readonly bold: number;
}

export interface Scanned {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly leaves: readonly Leaf[];
  readonly elements: readonly ElementNode[];
  /** Words of elements that are not blocks: the page's title, its JSON-LD scripts. */
  readonly unseen: readonly { readonly element: ElementNode; readonly text: string }[];
  readonly maxDepth: number;
  /** Whether the page's title had no end. */
  readonly titleOpen: boolean;
}

/** The longest table row that stays one block; a longer one is page layout, and each cell a block. */
const rowLimit = 160;

/** Reads a page once: visible text, its leaf blocks, every element, and what the head says. */
export function scanHtml(source: string): Scanned {
  const builder = buildText();
  const leaves: Leaf[] = [];
  const elements: ElementNode[] = [rootElement];
  const unseen: { element: ElementNode; text: string }[] = [];
  const hidden: boolean[] = [false];
  let first: ElementNode | null = null;
  let last: ElementNode | null = null;
  let linked = 0;
  let bold = 0;
  let links = 0;
  let bolds = 0;
  let breaks = 0;
  let capture: { element: ElementNode; parts: string[] } | null = null;

  const flush = () => {
    const run = builder.endBlock();
    if (run && first && last) {
      const owner = blockOwner(first);
      leaves.push({ ...run, element: first === last ? first : owner, owner, linked, bold });
    }
    first = null;
    linked = 0;
    bold = 0;
    breaks = 0;
  };

  const { maxDepth, titleOpen } = walkHtml(source, {
    open: (element) => {
      elements[element.index] = element;
      const { tag, attributes, parent } = element;
      hidden[element.index] = (parent !== null && hidden[parent.index]!) || isHidden(tag, attributes);
      if (tag === "title" || isJsonLd(element)) capture = { element, parts: [] };
      if (tag === "a") links++;
      if (isBold(tag)) bolds++;
      if (tag === "td" || tag === "th") {
        if (builder.length() > rowLimit) flush();
        else builder.gap(element.nameEnd);
      } else if (!inlineTags.has(tag) && !unseenTags.has(tag)) flush();
    },
    close: (element) => {
      const { tag } = element;
      if (capture?.element === element) {
        unseen.push({ element, text: capture.parts.join("") });
        capture = null;
      }
      if (tag === "a") links--;
      if (isBold(tag)) bolds--;
      if (tag === "td" || tag === "th") {
        if (builder.length() > rowLimit) flush();
      } else if (!inlineTags.has(tag) && !unseenTags.has(tag)) flush();
    },
    single: (element, start, end) => {
      elements[element.index] = element;
      hidden[element.index] = element.parent !== null && hidden[element.parent.index]!;
      if (element.tag === "hr") flush();
      if (element.tag !== "br" || builder.isEmpty()) return;
      // two breaks make a paragraph
      if (++breaks >= 2) flush();
      else builder.breakLine(start, end);
    },
    text: (text, start, end, element) => {
      if (capture) capture.parts.push(text);
      if (hidden[element.index]) return;
      const before = builder.length();
      builder.put(text, start, end);
      const added = builder.length() - before;
      if (added === 0) return;
      breaks = 0;
      first ??= element;
      last = element;
      if (links > 0) linked += added;
      if (bolds > 0) bold += added;
    },
  });
  flush();
  return { ...builder.result(), leaves, elements, unseen, maxDepth, titleOpen };
}

function blockOwner(element: ElementNode): ElementNode {
  let owner = element;
  // inline elements nest a few levels in practice; a page that goes on for hundreds is cut off here
  for (let i = 0; i < 64 && inlineTags.has(owner.tag) && owner.parent; i++) owner = owner.parent;
  return owner;
}

function isHidden(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (unseenTags.has(tag)) return true;
  if (attributes["hidden"] !== undefined && attributes["hidden"] !== "until-found") return true;
  if (tag === "dialog" && attributes["open"] === undefined) return true;
  const style = attributes["style"];
  // matches: "color:red; display : none"   must not match: "display:block"
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isJsonLd({ tag, attributes }: ElementNode): boolean {
  return tag === "script" && (attributes["type"] ?? "").toLowerCase().startsWith("application/ld+json");
}

function isBold(tag: string): boolean {
  return tag === "b" || tag === "strong";
}
