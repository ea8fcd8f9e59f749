import type { Block, Found, Span } from "../../document/index.ts";
import { readTextMetadata } from "../dump/metadata.ts";
import { tidyTag } from "../language.ts";
import { agencyOf, readByline } from "../lines/byline.ts";
import { isDateLine } from "../lines/date-line.ts";
import type { Shape } from "../lines/shape.ts";
import { chooseAuthors } from "../metadata/authors.ts";
import type { DateCandidate } from "../metadata/candidates.ts";
import type { JsonLdArticle } from "../metadata/json-ld.ts";
import { findDayOrder } from "../metadata/day-order.ts";
import { findStatedDates } from "../metadata/stated-dates.ts";
import { findOutletName, isSiteName } from "../metadata/outlet.ts";
import { chooseTitle, type ChosenTitle, type VisibleLine } from "../metadata/title.ts";
import type { Reading } from "../reading.ts";
import { findPageDates } from "./dates.ts";
import type { ElementNode } from "./events.ts";
import { firstMeta, tidy, type Head } from "./head.ts";
import type { Leaf, Scanned } from "./scan.ts";
import type { Zone } from "./zones.ts";

type PageMetadata = Pick<Reading, "lang" | "url" | "byline" | "dateline" | "outlet" | "agency" | "dates">;

/** Joins what the head of a page says with what its visible blocks say. */
export function readPageMetadata(page: {
  readonly head: Head;
  readonly articles: readonly JsonLdArticle[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly zones: readonly Zone[];
  readonly outlet: Found | null;
  /** Writers whose pages are linked near the headline. */
  readonly linked: readonly Found[];
}): PageMetadata {
  const { head, articles, text, blocks, zones, outlet, linked } = page;
  const said = readTextMetadata(text, blocks);
  const given = givenAuthors(head, articles);
  const byline = chooseAuthors({
    given,
    visible: said.byline,
    linked,
    others: findOtherCredits(text, blocks),
    outlet: outlet?.value ?? null,
  });
  const near = findHead(blocks);
  const lang = head.lang ?? tidyTag(articles[0]?.lang ?? null);
  const order = findDayOrder(lang, head.canonical);
  const dates = findPageDates(head, articles, zones);
  const days = said.dates.candidates.map(({ about, date }) => `${about} ${date.value.slice(0, 10)}`);
  const alone = new Set(days).size === 1;
  const stated = findStatedDates(text, blocks, findBetween(blocks), order);
  return {
    lang,
    url: head.canonical,
    byline,
    dateline: said.dateline,
    outlet,
    agency: otherThan(outlet, said.agency) ?? agencyAmong(byline),
    dates: {
      candidates: [
        ...dates.candidates,
        ...said.dates.candidates.map((candidate) => asPrinted(candidate, near, alone)),
        ...stated.candidates,
      ],
      impossible: [...dates.impossible, ...said.dates.impossible],
    },
  };
}

/** What the head calls the site; else what its title, logo, foot and address agree on. */
export function findOutlet(
  head: Head,
  articles: readonly JsonLdArticle[],
  { elements, leaves }: Pick<Scanned, "elements" | "leaves">,
  shapes: readonly Shape[],
): Found | null {
  const titles = [head.title, firstMeta(head, ["og:title"])].filter((title) => title !== null);
  const named = firstMeta(head, ["og:site_name"]);
  if (named && isSiteName(named, titles)) return { value: named, span: null, from: "meta" };
  const publisher = articles.find((article) => article.publisher)?.publisher;
  if (publisher) return { value: publisher, span: null, from: "json-ld" };
  const application = firstMeta(head, ["application-name", "publisher", "dc.publisher", "copyright-holder"]);
  if (application && isSiteName(application, titles)) return { value: application, span: null, from: "meta" };
  // the foot: the last lines of the page
  const foot = leaves.slice(-12).map((_leaf, i, last) => shapes[leaves.length - last.length + i]!.text);
  const shown = findOutletName({ title: head.title, logos: findLogos(elements), foot, url: head.canonical });
  return shown ? { value: shown, span: null, from: "meta" } : null;
}

/** Alternative texts of the first pictures that link to the front page. */
function findLogos(elements: readonly ElementNode[]): readonly string[] {
  const logos: string[] = [];
  for (const { tag, attributes, parent } of elements) {
    if (tag !== "img" || !attributes["alt"] || !parent) continue;
    const link = parent.tag === "a" ? parent : parent.parent?.tag === "a" ? parent.parent : null;
    // matches: "/", "index.htm", "https://gull.example/"   must not match: "/sport"
    if (/^(?:https?:\/\/[^/]+)?\/?(?:(?:index|home|default)\.\w+)?$/i.test(link?.attributes["href"] ?? "-"))
      logos.push(tidy(attributes["alt"]));
    if (logos.length >= 3) break;
  }
  return logos;
}

export function findTitle(page: {
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
    // a heading that stands among what a page calls other articles has to agree with the metadata like any line
    const doubtful = label !== null && label.role !== "furniture";
    if (words < 1 || words > 40 || text.length > 300 || (doubtful && zone.heading !== 1)) return [];
    return [{ ...leaf.text, value: text, level: doubtful ? 0 : zone.heading }];
  });
  return chooseTitle({ given, visible, above: findAbove(leaves, shapes, zones), outlet });
}

/** The line right above the first byline or date line: where a page without headings has its headline. */
function findAbove(leaves: readonly Leaf[], shapes: readonly Shape[], zones: readonly Zone[]): VisibleLine | undefined {
  const under = shapes.findIndex(({ text, words }) => words <= 24 && isHeadLine(text.split("\n", 1)[0]!));
  for (let i = under - 1; i >= Math.max(0, under - 2); i--) {
    const { text, words, ended } = shapes[i]!;
    const { linked, text: span, element } = leaves[i]!;
    if (words >= 3 && words <= 25 && !ended && linked === 0 && zones[element.index]!.label === null)
      return { ...span, value: text, level: 0 };
  }
  return undefined;
}

function isHeadLine(line: string): boolean {
  return readByline(line) !== null || isDateLine(line);
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
    ...(named ?? writtenBy(head)).map((value) => ({ value, from: "meta" as const })),
  ];
}

/** Lines for those who did not write: "Photography by Orla Venn", "Fact checked by". */
function findOtherCredits(text: string, blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(({ kept, start, end }) => !kept && end - start <= 120)
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => otherWork.test(line));
}

// matches: "Photography by Orla Venn", "Styled by Piet Maas"   must not match: "Words by Orla Venn"
const otherWork =
  /^(?:photograph(?:y|s|ed)|photos?|pictures?|styled|styling|illustrat(?:ed|ions?)|graphics?|video|fact[- ]checked|(?:medically )?reviewed|edited) by\b/i;

/** What a page tells a social network to show: `twitter:label1` "Written by", `twitter:data1` "Ada Brandt". */
function writtenBy(head: Head): readonly string[] {
  const nth = ["1", "2"].find((n) => /^(?:written )?by$/i.test(firstMeta(head, [`twitter:label${n}`]) ?? ""));
  const name = nth === undefined ? null : firstMeta(head, [`twitter:data${nth}`]);
  return name === null ? [] : [name];
}

/** An outlet credits itself in its datelines; only an agency we know is one although its own page says so. */
function otherThan(outlet: Found | null, agency: Found | null): Found | null {
  if (!agency || !outlet || agencyOf(agency.value) !== null) return agency;
  const [own, credited] = [outlet.value, agency.value].map((name) =>
    name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ""),
  );
  return own!.includes(credited!) || credited!.includes(own!) ? null : agency;
}

function agencyAmong(byline: readonly Found[]): Found | null {
  const credited = byline.find(({ value }) => agencyOf(value) !== null);
  return credited ? { ...credited, value: agencyOf(credited.value)! } : null;
}

/**
 * A date printed on a page counts less than one in a dump, and little when it stands far from the headline and the first
 * paragraph: it may be another article's, unless it is the only day that any line of the page gives.
 */
function asPrinted(candidate: DateCandidate, near: Span, alone: boolean): DateCandidate {
  const { date } = candidate;
  const stands = date.span !== null && date.span.start >= near.start && date.span.end <= near.end;
  return {
    ...candidate,
    date: { ...date, confidence: Math.round(date.confidence * (stands ? 85 : alone ? 50 : 40)) / 100 },
  };
}

/** Old pages are laid out in tables, so any article text of some length will do. */
function findFirstParagraph(blocks: readonly Block[]): number {
  const long = blocks.findIndex(({ kept, role, start, end }) => kept && role !== "standfirst" && end - start > 60);
  return long >= 0 ? long : blocks.findIndex(({ kept }) => kept);
}

/** From the headline to the first paragraph; a line between them speaks of this report. */
function findBetween(blocks: readonly Block[]): Span {
  const body = findFirstParagraph(blocks);
  const headline = blocks.findLastIndex(({ role }, i) => role === "headline" && i < body);
  if (body < 0) return { start: 0, end: 0 };
  const first = headline >= 0 && body - headline <= 40 ? headline : Math.max(0, body - 3);
  return { start: blocks[first]!.start, end: blocks[body]!.start };
}

/** From a few blocks above the headline to a few below the first paragraph. */
function findHead(blocks: readonly Block[]): Span {
  const body = findFirstParagraph(blocks);
  const headline = blocks.findIndex(({ role }) => role === "headline");
  const top = headline >= 0 && headline < body ? headline : body;
  const first = blocks[Math.max(0, top - 6)];
  const last = blocks[Math.min(blocks.length - 1, body + 4)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
