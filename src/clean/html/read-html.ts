import { notice, offsetMap, type Notice } from "../../document/index.ts";
import { blockOf } from "../block.ts";
import type { Reading } from "../reading.ts";
import { findAuthorLinks } from "./author-links.ts";
import { labelLeads, labelOtherArticles, labelQuotes } from "./around.ts";
import { gatherBlocks, weighBlocks } from "./gather.ts";
import { firstMeta } from "./head.ts";
import { labelRest } from "./huge.ts";
import type { PageBlocks } from "./labeller/facts.ts";
import { judgeBlocks, type Judged } from "./labeller/labeller.ts";
import { readPageMetadata } from "./metadata.ts";
import { labelLeaf } from "./roles.ts";
import type { Scanned } from "./scan.ts";
import { labelSections } from "./sections.ts";
import { keepWholeLists } from "./whole-lists.ts";
import { findZones } from "./zones.ts";

/** A page's visible text in blocks with roles, and what its head says of it. */
export function readHtml(source: string, judge: (page: PageBlocks) => Judged = judgeBlocks): Reading {
  const { whole, scanned, names, head, articles, outlet, title, page } = gatherBlocks(source);
  const { text } = scanned;
  const { elements, leaves, shapes, lines, titled } = page;
  const { kept: judged, why } = judge(page);
  const kept = keepWholeLists(page, judged);
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
  const rest = labelRest(whole, labels);
  return {
    ...readPageMetadata({
      head,
      articles,
      text,
      blocks,
      zones,
      outlet,
      linked: findAuthorLinks(elements, leaves, text, blocks),
    }),
    text,
    blocks:
      rest.length === 0
        ? blocks
        : whole.leaves.map((leaf, i) => blocks[i] ?? blockOf(leaf.text, rest[i - blocks.length]!, leaf.source)),
    title,
    sourceMap: offsetMap(scanned.pieces),
    notices: findFaults(whole, blocks.length),
  };
}

function findFaults({ titleOpen, leaves }: Scanned, read: number): readonly Notice[] {
  const huge = leaves.length > read ? [notice("PAGE_HUGE", { blocks: leaves.length, read })] : [];
  return titleOpen ? [notice("TITLE_UNCLOSED"), ...huge] : huge;
}
