import { notice, offsetMap, type Block, type Found, type Notice, type Span } from "../../document/index.ts";
import { blockOf } from "../block.ts";
import { readTextMetadata } from "../dump/metadata.ts";
import { agencyOf } from "../lines/byline.ts";
import { shapeOf, type Shape } from "../lines/shape.ts";
import { chooseAuthors } from "../metadata/authors.ts";
import type { DateCandidate } from "../metadata/candidates.ts";
import { readJsonLd, type JsonLdArticle } from "../metadata/json-ld.ts";
import { chooseTitle, type ChosenTitle } from "../metadata/title.ts";
import type { Reading } from "../reading.ts";
import { findPageDates } from "./dates.ts";
import { firstMeta, readHead, type Head } from "./head.ts";
import { markBlocks, propose, type Propose } from "./proposer.ts";
import { labelLeads, labelOtherArticles } from "./around.ts";
import { fillGaps, isMistaken } from "./gaps.ts";
import { labelLeaf } from "./roles.ts";
import { labelSections } from "./sections.ts";
import { scanHtml, type Leaf, type Scanned } from "./scan.ts";
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
  const outlet = findOutlet(head, articles);
  const asked = askProposer(source, scanned, proposer);
  const shapes = leaves.map((leaf) => shapeOf(text.slice(leaf.text.start, leaf.text.end)));
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
  const said = readTextMetadata(text, blocks);
  const byline = chooseAuthors({
    given: givenAuthors(head, articles),
    visible: said.byline,
    outlet: outlet?.value ?? null,
  });
  const near = findHead(blocks);
  const dates = findPageDates(head, articles, zones);
  return {
    text,
    blocks,
    sourceMap: offsetMap(scanned.pieces),
    lang: head.lang ?? articles[0]?.lang ?? null,
    url: head.canonical,
    title,
    byline,
    dateline: said.dateline,
    outlet,
    agency: said.agency ?? agencyAmong(byline),
    dates: {
      candidates: [...dates.candidates, ...said.dates.candidates.map((candidate) => asPrinted(candidate, near))],
      impossible: [...dates.impossible, ...said.dates.impossible],
    },
    notices: asked.notices,
  };
}

/**
 * A date printed on a page counts less than one in a dump, and little when it stands far from the headline and the first
 * paragraph: it may be another article's.
 */
function asPrinted(candidate: DateCandidate, near: Span): DateCandidate {
  const { date } = candidate;
  const stands = date.span !== null && date.span.start >= near.start && date.span.end <= near.end;
  return { ...candidate, date: { ...date, confidence: Math.round(date.confidence * (stands ? 85 : 40)) / 100 } };
}

/** From a few blocks above the headline to a few below the first paragraph. */
function findHead(blocks: readonly Block[]): Span {
  const body = blocks.findIndex(({ role }) => role === "body");
  const headline = blocks.findIndex(({ role }) => role === "headline");
  const top = headline >= 0 && headline < body ? headline : body;
  const first = blocks[Math.max(0, top - 6)];
  const last = blocks[Math.min(blocks.length - 1, body + 4)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function isConsent({ label }: Zone): boolean {
  return label?.why === "cookie notice";
}

function findOutlet(head: Head, articles: readonly JsonLdArticle[]): Found | null {
  const named = firstMeta(head, ["og:site_name"]);
  if (named) return { value: named, span: null, from: "meta" };
  const publisher = articles.find((article) => article.publisher)?.publisher;
  if (publisher) return { value: publisher, span: null, from: "json-ld" };
  const application = firstMeta(head, ["application-name", "publisher", "dc.publisher", "copyright-holder"]);
  return application ? { value: application, span: null, from: "meta" } : null;
}

function findTitle(page: {
  readonly head: Head;
  readonly articles: readonly JsonLdArticle[];
  readonly leaves: readonly Leaf[];
  readonly shapes: readonly Shape[];
  readonly zones: readonly Zone[];
  readonly outlet: string | null;
}): ChosenTitle {
  const { head, articles, leaves, shapes, zones, outlet } = page;
  const ofArticle = articles.find(({ article, headline }) => article && headline)?.headline;
  const social = firstMeta(head, ["og:title", "twitter:title", "dc.title", "headline", "title"]);
  const given = [
    ...(ofArticle ? [{ value: ofArticle, from: "json-ld" } as const] : []),
    ...(social ? [{ value: social, from: "meta" } as const] : []),
    ...(head.title ? [{ value: head.title, from: "meta" } as const] : []),
  ];
  const visible = leaves.flatMap((leaf, i) => {
    const { words, text } = shapes[i]!;
    const zone = zones[leaf.element.index]!;
    const label = zone.label;
    if (words < 1 || words > 40 || text.length > 300 || (label && label.role !== "furniture")) return [];
    return [{ ...leaf.text, value: text, level: zone.heading }];
  });
  return chooseTitle({ given, visible, outlet });
}

function givenAuthors(
  head: Head,
  articles: readonly JsonLdArticle[],
): readonly { value: string; from: "json-ld" | "meta" }[] {
  const structured = articles.find(({ article, authors }) => article && authors.length > 0)?.authors ?? [];
  const named = [
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "article.author",
  ]
    .map((name) => head.meta.get(name) ?? [])
    .find((values) => values.length > 0 && !values[0]!.startsWith("http"));
  return [
    ...structured.map((value) => ({ value, from: "json-ld" as const })),
    ...(named ?? []).map((value) => ({ value, from: "meta" as const })),
  ];
}

function agencyAmong(byline: readonly Found[]): Found | null {
  const credited = byline.find(({ value }) => agencyOf(value) !== null);
  return credited ? { ...credited, value: agencyOf(credited.value)! } : null;
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
