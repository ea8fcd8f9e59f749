import { notice, offsetMap, type Notice } from "../../document/index.ts";
import { blockOf } from "../block.ts";
import { shapeOf } from "../lines/shape.ts";
import { nothingRead, type Reading } from "../reading.ts";
import { markElements, propose, type Propose } from "./proposer.ts";
import { labelLeaf } from "./roles.ts";
import { scanHtml, type Leaf, type Scanned } from "./scan.ts";
import { findZones } from "./zones.ts";

/** Deeper pages are not news, and the proposer climbs the tree by recursion. */
const deepest = 500;

export function readHtml(source: string, proposer: Propose = propose): Reading {
  const scanned = scanHtml(source);
  const { text, leaves, elements } = scanned;
  const asked = askProposer(source, scanned, proposer);
  const kept = asked.kept;
  const proposedOf = (leaf: Leaf) => (kept ? kept.has(leaf.owner.index) : true);
  const zones = findZones(elements, weigh(scanned, proposedOf));
  const blocks = leaves.map((leaf) => {
    const shape = shapeOf(text.slice(leaf.text.start, leaf.text.end));
    const label = labelLeaf({
      leaf,
      shape,
      zone: zones[leaf.element.index]!,
      proposed: proposedOf(leaf),
      titled: false,
    });
    return blockOf(leaf.text, label, leaf.source);
  });
  return { ...nothingRead, text, blocks, sourceMap: offsetMap(scanned.pieces), notices: asked.notices };
}

function askProposer(
  source: string,
  { leaves, maxDepth }: Scanned,
  proposer: Propose,
): { readonly kept: ReadonlySet<number> | null; readonly notices: readonly Notice[] } {
  if (leaves.length === 0) return { kept: null, notices: [] };
  if (maxDepth > deepest) return { kept: null, notices: [notice("HTML_TOO_DEEP", { depth: maxDepth })] };
  const owners = new Map(leaves.map(({ owner }) => [owner.index, owner]));
  const marked = [...owners.values()].sort((a, b) => a.index - b.index);
  try {
    return { kept: proposer(markElements(source, marked)), notices: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kept: null, notices: [notice("PROPOSER_FAILED", { why })] };
  }
}

/** How much proposed text each element holds. */
function weigh({ elements, leaves }: Scanned, proposed: (leaf: Leaf) => boolean): readonly number[] {
  const weights: number[] = Array.from({ length: elements.length }, () => 0);
  for (const leaf of leaves) if (proposed(leaf)) weights[leaf.owner.index]! += leaf.text.end - leaf.text.start;
  // children have higher numbers than their parents
  for (let i = elements.length - 1; i >= 0; i--) {
    const parent = elements[i]!.parent;
    if (parent) weights[parent.index]! += weights[i]!;
  }
  return weights;
}
