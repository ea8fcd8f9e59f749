import { plainBody, type Label } from "../block.ts";
import { isClockLine, isDateLine } from "../lines/date-line.ts";
import { findCaption, findCreditLine } from "../lines/credit.ts";
import { readDateline } from "../lines/dateline.ts";
import { findFurniture, findSectionHeading } from "../lines/furniture.ts";
import { readByline, readMetaLine } from "../lines/byline.ts";
import { isProse, type Shape } from "../lines/shape.ts";
import type { Leaf } from "./scan.ts";
import type { Zone } from "./zones.ts";

/** How the reason begins for what is left out because it does not read like the article. */
export const outside = "outside the article";

/** All that a leaf's role rests on. */
export interface LeafFacts {
  readonly leaf: Leaf;
  readonly shape: Shape;
  readonly zone: Zone;
  /** What its words alone make of it. */
  readonly line: Label | null;
  /** Whether the labeller counts it to the article. */
  readonly kept: boolean;
  /** Why the labeller does not. */
  readonly why: () => string;
  /** Whether its words are the page's title. */
  readonly titled: boolean;
}

/** A role and a reason for one block of a page: what the page calls it first, then its words, then the labeller. */
export function labelLeaf(facts: LeafFacts): Label {
  const { zone, titled, line } = facts;
  if (titled) return { role: "headline", why: zone.heading === 1 ? "the page's main heading" : "the page's title" };
  return findZoneLabel(facts) ?? (doubts(facts) ? null : line) ?? labelArticle(facts);
}

/** A line of links among the article's own is one of its: a list of matches, of sources, of laws. */
function doubts({ line, kept }: LeafFacts): boolean {
  return kept && line?.why === linkLine.why;
}

export const linkLine: Label = { role: "related", why: "link to another page" };

function findZoneLabel({ leaf, shape, zone, kept }: LeafFacts): Label | null {
  const { label } = zone;
  if (!label) return null;
  // a post is often wrapped in what the site calls social; a league table is often called a rating
  if (
    kept &&
    !zone.byTag &&
    ((zone.embed && label.why === "share buttons") || (zone.row && label.why === "page furniture"))
  )
    return null;
  // what stands beside the article may still be a part of it
  if (kept && label.why === "beside the article" && shape.words >= 8 && isProse(shape)) return null;
  // a class name may be wrong about running prose that the labeller takes for the article
  const doubtful =
    !zone.byTag && (label.role === "promo" || label.why === "page furniture" || label.role === "related");
  if (doubtful && kept && isProse(shape) && shape.words >= 25 && leaf.linked * 5 < leaf.text.end - leaf.text.start)
    return null;
  return label;
}

/** What the words of a block make of it, whatever stands around it. */
export function findLineLabel(leaf: Leaf, shape: Shape, zone: Zone): Label | null {
  const { text, words } = shape;
  const head = findHeadLabel(text, words);
  if (head) return head;
  // matches: "Updated: " in "Updated: 9.45pm"   must not match: "Updated rules"
  const opening = /^(?:last )?(?:updated|published|posted):?(?: at)? (?=\d)/i.exec(text)?.[0].length ?? 0;
  if ((zone.date || opening > 0) && isClockLine(text.slice(opening)))
    return { role: "date", why: opening > 0 ? "date line" : "time of an entry" };
  if (zone.date && words <= 25 && isDateLine(text)) return { role: "date", why: "date line" };
  // a lead-in is often set in one box with the writer
  if (zone.byline && words <= 25 && !(zone.heading > 0 && words >= 8))
    return { role: "byline", why: "names the author" };
  const furniture = findFurniture(shape);
  if (furniture) return furniture;
  const section = findSectionHeading(shape);
  if (section) return section.label;
  const credit = findCreditLine(shape);
  if (credit) return credit;
  const length = leaf.text.end - leaf.text.start;
  if (leaf.linked > length * 0.8 && !(isProse(shape) && (words > 30 || (shape.ended && words >= 9))) && !zone.row)
    return linkLine;
  return findCaption(shape);
}

/** Byline, date line, or both in lines of one block: "By Orla Venn" above "4 July 2026". */
function findHeadLabel(text: string, words: number): Label | null {
  if (words > 24) return null;
  if (readDateline(text)?.alone) return { role: "dateline", why: "place the report was filed from" };
  const lines = text.split("\n");
  const dated = lines.filter((line) => isDateLine(line)).length;
  const named = lines.filter((line) => !isDateLine(line) && (readByline(line) ?? readMetaLine(line)) !== null).length;
  if (dated + named < lines.length || words / lines.length > 16) return null;
  if (named === 0) return { role: "date", why: "date line" };
  return { role: "byline", why: dated ? "names the author or agency, with the date" : "names the author or agency" };
}

function isLaidOut(shape: Shape): boolean {
  return isProse(shape) && shape.words >= 15 && !shape.text.includes("\t");
}

function labelArticle({ shape, zone, kept, why }: LeafFacts): Label {
  if (!kept) return { role: "furniture", why: `${outside}: ${why()}` };
  if (zone.embed) return { role: "embed", why: "embedded post" };
  // a cell of running text is page layout, not a table
  if (zone.row && !isLaidOut(shape)) return { role: "table", why: "table row" };
  if (zone.list) return { role: "list", why: "list item" };
  if (zone.heading > 0) return { role: "body", why: "subheading" };
  if (zone.standfirst) return { role: "standfirst", why: "marked as the lead-in" };
  return shape.words === 0 ? { role: "furniture", why: "no words" } : plainBody;
}
