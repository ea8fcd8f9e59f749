import { notice, offsetMap, type Notice, type Span } from "../../document/index.ts";
import { blockOf } from "../block.ts";
import { shapeOf } from "../lines/shape.ts";
import { readJsonLd } from "../metadata/json-ld.ts";
import type { Reading } from "../reading.ts";
import { firstMeta, readHead } from "./head.ts";
import { markBlocks, propose, type Propose } from "./proposer.ts";
import { labelLeads, labelOtherArticles } from "./around.ts";
import { fillGaps, isMistaken } from "./gaps.ts";
import { findOutlet, findTitle, readPageMetadata } from "./metadata.ts";
import { labelLeaf } from "./roles.ts";
import { labelSections } from "./sections.ts";
import { scanHtml, type Scanned } from "./scan.ts";
import { findZones, type Zone } from "./zones.ts";

/** Deeper pages are not news, and the proposer climbs the tree by recursion. */
const deepest = 500;
/** More blocks than any report has; the proposer's work grows faster than a page does. */
const mostBlocks = 10_000;

/** A page's visible text in blocks with roles, and what its head says of it. */
export function readHtml(source: string, proposer: Propose = propose): Reading {
  const scanned = scanHtml(source);
  const { text, leaves, elements } = scanned;
  const head = readHead(scanned);
  const articles = readJsonLd(head.jsonLd);
  const asked = askProposer(source, scanned, proposer);
  const shapes = leaves.map((leaf) => shapeOf(text.slice(leaf.text.start, leaf.text.end)));
  const outlet = findOutlet(head, articles, scanned, shapes);
  const believed = fillGaps(leaves, shapes, asked.kept);
  const zonesBelieved = findZones(elements, weigh(scanned, believed));
  const mistaken = isMistaken(leaves, believed, (leaf) => isConsent(zonesBelieved[leaf.element.index]!));
  const proposed = mistaken ? fillGaps(leaves, shapes, null) : believed;
  const zones = mistaken ? findZones(elements, weigh(scanned, proposed)) : zonesBelieved;
  const { title, spans } = findTitle({ head, articles, leaves, shapes, zones, outlet: outlet?.value ?? null });
  const titled = new Set(spans.map(({ start }) => start));
  const labels = leaves.map((leaf, i) => {
    const zone = zones[leaf.element.index]!;
    const facts = { leaf, shape: shapes[i]!, zone, proposed: proposed[i]!, titled: titled.has(leaf.text.start) };
    return labelLeaf(facts);
  });
  labelLeads(
    { leaves, shapes, zones, proposed, titled },
    firstMeta(head, ["og:description", "description", "twitter:description"]),
    labels,
  );
  labelOtherArticles({ leaves, zones, titled }, labels);
  labelSections(leaves, shapes, zones, labels);
  const blocks = leaves.map((leaf, i) => blockOf(leaf.text, labels[i]!, leaf.source));
  return {
    ...readPageMetadata({ head, articles, text, blocks, zones, outlet }),
    text,
    blocks,
    title,
    sourceMap: offsetMap(scanned.pieces),
    notices: asked.notices,
  };
}

function isConsent({ label }: Zone): boolean {
  return label?.why === "cookie notice";
}

function askProposer(
  source: string,
  { leaves, maxDepth }: Scanned,
  proposer: Propose,
): { readonly kept: ReadonlySet<number> | null; readonly notices: readonly Notice[] } {
  if (leaves.length === 0) return { kept: null, notices: [] };
  if (maxDepth > deepest) return { kept: null, notices: [notice("HTML_TOO_DEEP", { depth: maxDepth })] };
  if (leaves.length > mostBlocks)
    return { kept: null, notices: [notice("PROPOSER_FAILED", { why: `the page has ${leaves.length} blocks` })] };
  const starts = leaves.map((leaf) => leaf.source.start);
  try {
    return { kept: proposer(markBlocks(source, starts)), notices: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kept: null, notices: [notice("PROPOSER_FAILED", { why })] };
  }
}

/** How much proposed text each element holds. */
function weigh({ elements, leaves }: Scanned, proposed: readonly boolean[]): readonly number[] {
  const weights: number[] = Array.from({ length: elements.length }, () => 0);
  leaves.forEach((leaf, i) => {
    if (proposed[i]) weights[leaf.owner.index]! += lengthOf(leaf.text);
  });
  // children have higher numbers than their parents
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent) weights[parent.index]! += weights[i]!;
  }
  return weights;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
