import type { Found } from "../../document/index.ts";
import { isProse, shapeOf, type Shape } from "../lines/shape.ts";
import { readJsonLd, type JsonLdArticle } from "../metadata/json-ld.ts";
import type { ChosenTitle } from "../metadata/title.ts";
import { readHead, type Head } from "./head.ts";
import { firstPart } from "./huge.ts";
import type { PageBlocks } from "./labeller/facts.ts";
import { findOutlet, findTitle } from "./metadata.ts";
import { findLineLabel } from "./roles.ts";
import { scanHtml, type Leaf, type Scanned } from "./scan.ts";
import { findNames, findZones } from "./zones.ts";

/** All that is known of a page before it is decided which blocks are its article. */
export interface Gathered {
  readonly whole: Scanned;
  /** The part of it that the rest speaks of; all of it, but for a huge page. */
  readonly scanned: Scanned;
  /** What each element is called. */
  readonly names: readonly (readonly string[])[];
  readonly head: Head;
  readonly articles: readonly JsonLdArticle[];
  readonly outlet: Found | null;
  readonly title: ChosenTitle["title"];
  readonly page: PageBlocks;
}

export function gatherBlocks(source: string): Gathered {
  const whole = scanHtml(source);
  const scanned = firstPart(whole);
  const { text, leaves, elements } = scanned;
  const head = readHead(scanned);
  const articles = readJsonLd(head.jsonLd);
  const shapes = leaves.map((leaf) => shapeOf(text.slice(leaf.text.start, leaf.text.end)));
  const outlet = findOutlet(head, articles, scanned, shapes);
  const names = findNames(elements);
  const zones = findZones(
    elements,
    names,
    weighBlocks(scanned, (i) => isPlainProse(leaves[i]!, shapes[i]!)),
  );
  const { title, spans } = findTitle({ head, articles, leaves, shapes, zones, outlet: outlet?.value ?? null });
  const titled = new Set(spans.map(({ start }) => start));
  const lines = leaves.map((leaf, i) => findLineLabel(leaf, shapes[i]!, zones[leaf.element.index]!));
  return {
    whole,
    scanned,
    names,
    head,
    articles,
    outlet,
    title,
    page: { elements, leaves, shapes, zones, lines, titled },
  };
}

/** How many characters of the blocks that count each element holds. */
export function weighBlocks({ elements, leaves }: Scanned, counts: (block: number) => boolean): readonly number[] {
  const weights: number[] = Array.from({ length: elements.length }, () => 0);
  leaves.forEach((leaf, i) => {
    if (counts(i)) weights[leaf.owner.index]! += lengthOf(leaf);
  });
  // children have higher numbers than their parents
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent) weights[parent.index]! += weights[i]!;
  }
  return weights;
}

function isPlainProse(leaf: Leaf, shape: Shape): boolean {
  return isProse(shape) && leaf.linked * 3 < lengthOf(leaf);
}

function lengthOf({ text }: Leaf): number {
  return text.end - text.start;
}
