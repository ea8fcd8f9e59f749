import { collectDates, type DateFindings } from "../metadata/candidates.ts";
import type { JsonLdArticle } from "../metadata/json-ld.ts";
import type { ElementNode } from "./events.ts";
import type { Head } from "./head.ts";
import type { Zone } from "./zones.ts";

/** Names of meta elements that give the day of publication, surest first, with how sure. */
const publishedMeta: readonly (readonly [name: string, confidence: number])[] = [
  ["article:published_time", 0.93],
  ["article:published", 0.93],
  ["og:article:published_time", 0.93],
  ["og:published_time", 0.92],
  ["og:pubdate", 0.9],
  ["article.published", 0.92],
  ["datepublished", 0.92],
  ["parsely-pub-date", 0.92],
  ["sailthru.date", 0.9],
  ["bt:pubdate", 0.9],
  ["rnews:datepublished", 0.9],
  ["iso-8601-publish-date", 0.9],
  ["cxenseparse:recs:publishtime", 0.9],
  ["cxenseparse:publishtime", 0.9],
  ["publishdate", 0.9],
  ["publish-date", 0.9],
  ["publish_date", 0.9],
  ["publication_date", 0.9],
  ["publicationdate", 0.9],
  ["published_at", 0.9],
  ["published-date", 0.9],
  ["pubdate", 0.9],
  ["pub_date", 0.9],
  ["originalpublicationdate", 0.9],
  ["citation_publication_date", 0.86],
  ["citation_date", 0.84],
  ["dc.date.issued", 0.9],
  ["dcterms.issued", 0.9],
  ["dc.date.created", 0.86],
  ["dcterms.created", 0.86],
  ["dcterms.date", 0.86],
  ["dc.date", 0.86],
  ["dcsext.articlefirstpublished", 0.9],
  ["article_date_original", 0.9],
  ["article:create_date", 0.86],
  ["datecreated", 0.85],
  ["created", 0.8],
  ["date", 0.84],
  ["timestamp", 0.7],
];
const modifiedMeta: readonly string[] = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
  "modified",
  "revised",
];

/** Dates that the page's machine-readable parts give. */
export function findPageDates(head: Head, articles: readonly JsonLdArticle[], zones: readonly Zone[]): DateFindings {
  const dates = collectDates();
  articles.slice(0, 5).forEach(({ published, modified, article }, nth) => {
    // the first article is the page's own; those after it may be a list of others
    const sure = (article ? 0.95 : 0.8) - Math.min(nth, 3) * 0.12;
    if (published) dates.add(published, "json-ld", "published", sure);
    if (modified) dates.add(modified, "json-ld", "modified", sure);
  });
  for (const [name, confidence] of publishedMeta) {
    for (const value of (head.meta.get(name) ?? []).slice(0, 2)) dates.add(value, "meta", "published", confidence);
  }
  for (const name of modifiedMeta) {
    for (const value of (head.meta.get(name) ?? []).slice(0, 1)) dates.add(value, "meta", "modified", 0.85);
  }
  for (const element of head.times.slice(0, 40)) addTime(element, zones[element.index], dates);
  return dates;
}

/** `<time datetime>` and `itemprop="datePublished"`, unless they stand among other articles or comments. */
function addTime(element: ElementNode, zone: Zone | undefined, dates: ReturnType<typeof collectDates>): void {
  const { attributes } = element;
  const value = attributes["datetime"] ?? attributes["content"] ?? attributes["title"];
  if (!value || (zone?.label && zone.label.role !== "furniture" && zone.label.role !== "caption")) return;
  const outside = zone?.label !== null && zone?.label !== undefined;
  const property = attributes["itemprop"] ?? "";
  if (property === "datePublished" || property === "dateCreated") dates.add(value, "meta", "published", 0.88);
  else if (property === "dateModified") dates.add(value, "meta", "modified", 0.85);
  else {
    const names = `${attributes["class"] ?? ""} ${element.parent?.attributes["class"] ?? ""}`;
    const changed = /updat|modif|edited/i.test(names) && !/publish/i.test(names);
    const named = attributes["pubdate"] !== undefined || /publish|entry-date|post-date|pubdate|article/i.test(names);
    const sure = (named ? 0.78 : 0.66) - (outside ? 0.2 : 0);
    dates.add(value, "meta", changed ? "modified" : "published", sure);
  }
}
