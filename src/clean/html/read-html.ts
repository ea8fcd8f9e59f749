import { offsetMap } from "../../document/index.ts";
import { blockOf } from "../block.ts";
import type { Reading } from "../reading.ts";
import { labelLeads, labelOtherArticles, labelQuotes } from "./around.ts";
import { gatherBlocks, weighBlocks } from "./gather.ts";
import { firstMeta } from "./head.ts";
import type { PageBlocks } from "./labeller/facts.ts";
import { judgeBlocks, type Judged } from "./labeller/labeller.ts";
import { readPageMetadata } from "./metadata.ts";
import { labelLeaf } from "./roles.ts";
import { labelSections } from "./sections.ts";
import { findZones } from "./zones.ts";

/** A page's visible text in blocks with roles, and what its head says of it. */
export function readHtml(source: string, judge: (page: PageBlocks) => Judged = judgeBlocks): Reading {
  const { scanned, names, head, articles, outlet, title, page } = gatherBlocks(source);
  const { text } = scanned;
  const { elements, leaves, shapes, lines, titled } = page;
  const { kept, why } = judge(page);
  // now that the article is known, a class name on an element that holds much of it is not believed
  const zones = findZones(
    elements,
    names,
    weighBlocks(scanned, (i) => kept[i]!),
  );
  const labels = leaves.map((leaf, i) =>
    labelLeaf({
      leaf,
      shape: shapes[i]!,
      zone: zones[leaf.element.index]!,
      line: lines[i]!,
      kept: kept[i]!,
      why: () => why(i),
      titled: titled.has(leaf.text.start),
    }),
  );
  const described = firstMeta(head, ["og:description", "description", "twitter:description"]);
  labelLeads({ ...page, zones, kept }, described, labels);
  labelOtherArticles({ ...page, zones }, labels);
  labelQuotes(shapes, kept, labels);
  labelSections(leaves, shapes, zones, labels);
  const blocks = leaves.map((leaf, i) => blockOf(leaf.text, labels[i]!, leaf.source));
  return {
    ...readPageMetadata({ head, articles, text, blocks, zones, outlet }),
    text,
    blocks,
    title,
    sourceMap: offsetMap(scanned.pieces),
    notices: [],
  };
}
