import { notice, type Document, type Found, type Notice, type Page, type PageHints } from "../document/index.ts";
import { blockOf, plainBody } from "./block.ts";
import { readLines } from "./dump/lines.ts";
import { partMailout } from "./dump/mailout-lines.ts";
import { readTextMetadata } from "./dump/metadata.ts";
import { labelLines } from "./dump/roles.ts";
import { readHtml } from "./html/read-html.ts";
import { documentId, identifyingUrl, siteOf } from "./identity.ts";
import { findLanguages, type FoundLanguages } from "./language.ts";
import { collectDates, type DateFindings } from "./metadata/candidates.ts";
import { chooseDates } from "./metadata/choose-dates.ts";
import { addFeedDates, joinFeed } from "./metadata/feed-hints.ts";
import { nothingRead, type Reading } from "./reading.ts";
import { readUrlDate } from "./metadata/url-date.ts";

/** Page → Document: blocks with roles and reasons; title, byline, dateline, dates, outlet, agency. */
export function clean(page: Page, hints: PageHints): Document {
  const read = readPage(page, hints);
  const reading = hints.feed === undefined ? read : { ...read, ...joinFeed(read, hints.feed) };
  const found = hints.url ?? page.url;
  const url = found ?? identifyingUrl(null, reading.url);
  const dates = chooseDates(joinDates(reading, url, hints));
  const languages = findLanguages(reading.text, reading.blocks, reading.lang);
  return {
    id: documentId(identifyingUrl(found, reading.url), page.sha256),
    revision: page.sha256,
    url,
    lang: languages.lang,
    text: reading.text,
    title: reading.title,
    byline: reading.byline,
    dateline: reading.dateline,
    outlet: findOutlet(reading, url, hints),
    agency: reading.agency,
    published: dates.published,
    modified: dates.modified,
    dates: dates.dates,
    blocks: languages.blocks,
    sourceMap: reading.sourceMap,
    notices: [...reading.notices, ...contentNotices(languages), ...dates.notices],
  };
}

/** Whose page it is; where nothing on it says, the host it came from. */
function findOutlet({ outlet }: Reading, url: string | null, hints: PageHints): Found | null {
  if (hints.outlet !== undefined) return { value: hints.outlet, span: null, from: "option" };
  const host = outlet === null ? siteOf(url) : null;
  return host === null ? outlet : { value: host, span: null, from: "url" };
}

function readPage(page: Page, hints: PageHints): Reading {
  const as = hints.as ?? "auto";
  if (as === "article") return readArticle(page.text);
  if (as === "html" || (as === "auto" && page.mediaType === "text/html")) return readHtml(page.text);
  return readDump(page.text);
}

/** The user says that every line is the article. */
function readArticle(text: string): Reading {
  return { ...nothingRead, text, blocks: readLines(text).map((line) => blockOf(line, plainBody)) };
}

function readDump(text: string): Reading {
  const { lines, given } = partMailout(readLines(text));
  const labels = labelLines(lines, given);
  const blocks = lines.map((line, i) => blockOf(line, labels[i]!));
  return { ...nothingRead, ...readTextMetadata(text, blocks), text, blocks };
}

function joinDates(reading: Reading, url: string | null, hints: PageHints): DateFindings {
  const more = collectDates();
  if (hints.published !== undefined) more.add(hints.published, "option", "published", 1);
  if (hints.feed !== undefined) addFeedDates(hints.feed, more);
  const inUrl = url === null ? null : readUrlDate(url);
  if (inUrl) more.addRead(inUrl, "url", "published", inUrl.grain === "day" ? 0.82 : 0.5, null);
  return {
    candidates: [...more.candidates, ...reading.dates.candidates],
    impossible: [...more.impossible, ...reading.dates.impossible],
  };
}

function contentNotices({ blocks, notices }: FoundLanguages): readonly Notice[] {
  if (blocks.length === 0) return [notice("EMPTY_DOCUMENT")];
  if (notices.length > 0) return notices;
  return blocks.some((block) => block.kept) ? [] : [notice("NO_ARTICLE")];
}
