import { articleRoles } from "../../document/index.ts";
import type { Label } from "../block.ts";
import { findSectionHeading, type SectionHeading } from "../lines/furniture.ts";
import { isProse, type Shape } from "../lines/shape.ts";
import type { Leaf } from "./scan.ts";
import type { Zone } from "./zones.ts";

/**
 * Below "More stories" or "Related" follow teasers: list items, links and short lines, which may read like the article's own. Edits
 * `labels` in place; the list ends with the next paragraph of running prose or the next heading.
 */
export function labelSections(
  leaves: readonly Leaf[],
  shapes: readonly Shape[],
  zones: readonly Zone[],
  labels: Label[],
): void {
  let section: SectionHeading | null = null;
  let offered = false;
  for (let i = 0; i < leaves.length; i++) {
    const shape = shapes[i]!;
    const heading = findSectionHeading(shape);
    if (heading && shape.words <= 6) {
      section = heading;
      continue;
    }
    // the benefits of a subscription are listed under the invitation to take one
    if (labels[i]!.role === "promo" && labels[i]!.why === "subscription prompt") offered = true;
    else if (offered && labels[i]!.role === "list") labels[i] = { role: "promo", why: "in a subscription prompt" };
    else offered = false;
    if (!section || !articleRoles.has(labels[i]!.role)) continue;
    const leaf = leaves[i]!;
    const listed = zones[leaf.element.index]!.list || leaf.linked * 2 > leaf.text.end - leaf.text.start;
    if (zones[leaf.element.index]!.heading > 0 && leaf.linked === 0) section = null;
    else if (listed && !isPlainProse(shape, leaf.linked))
      labels[i] = { role: section.kind, why: `in the ${section.what}` };
    else if (isProse(shape)) section = null;
  }
}

/** Teasers link; a sentence without a link, like each of the report's own main points, is none. */
function isPlainProse(shape: Shape, linked: number): boolean {
  return isProse(shape) && (shape.words >= 30 || (shape.ended && shape.words >= 10 && linked === 0));
}
