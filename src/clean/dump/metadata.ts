import type { Block, Found, Span } from "../../document/index.ts";
import { agencyOf, readByline, readNames } from "../lines/byline.ts";
import { readDateline } from "../lines/dateline.ts";
import { readDateLine, readDumpHeader } from "../lines/date-line.ts";
import { collectDates, type DateFindings } from "../metadata/candidates.ts";
import { readDate } from "../metadata/read-date.ts";

/** What the text of a report says of itself; every value has its place. */
export interface TextMetadata {
  readonly title: Found | null;
  readonly byline: readonly Found[];
  readonly dateline: Found | null;
  readonly agency: Found | null;
  readonly dates: DateFindings;
  /** An address that stands alone above the text. */
  readonly url: string | null;
}

export function readTextMetadata(text: string, blocks: readonly Block[]): TextMetadata {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const found = (span: Span): Found => ({
    value: wordsOf(span),
    span: { start: span.start, end: span.end },
    from: "text",
  });
  const headline = blocks.find(({ role }) => role === "headline");
  const bylines = blocks.filter(({ role }) => role === "byline").slice(0, 3);
  const named = bylines.flatMap((block) =>
    ((readByline(wordsOf(block)) ?? readNames(wordsOf(block)))?.names ?? []).map((name) => shift(name, block.start)),
  );
  const dateline = findDateline(text, blocks);
  const credited = named.find((span) => agencyOf(wordsOf(span)) !== null) ?? dateline?.agency ?? null;
  return {
    title: headline ? found(headline) : null,
    byline: named.map(found),
    dateline: dateline ? found(dateline.place) : null,
    agency: credited ? { ...found(credited), value: agencyOf(wordsOf(credited)) ?? wordsOf(credited) } : null,
    dates: findTextDates(text, blocks, dateline?.date ?? null),
    url: findUrl(text, blocks),
  };
}

function findDateline(
  text: string,
  blocks: readonly Block[],
): { readonly place: Span; readonly agency: Span | null; readonly date: Span | null } | null {
  // a dateline opens the report: on its own line, or before the first words of one of the first paragraphs
  let bodies = 0;
  for (const block of blocks) {
    if (block.role !== "dateline" && block.role !== "body" && block.role !== "standfirst") continue;
    if (block.role !== "dateline" && ++bodies > 3) return null;
    const line = text.slice(block.start, block.end);
    const read = readDateline(line);
    if (!read) continue;
    const credit = read.agency ? /\(([^)]{2,30})\)/.exec(line.slice(0, 140)) : null;
    return {
      place: shift(read.place, block.start),
      agency: credit
        ? { start: block.start + credit.index + 1, end: block.start + credit.index + 1 + credit[1]!.length }
        : null,
      date: read.date ? shift(read.date, block.start) : null,
    };
  }
  return null;
}

/** Only lines that are dates, headers and datelines: a date in a caption or a sentence is not when the report came out. */
function findTextDates(text: string, blocks: readonly Block[], datelineDate: Span | null): DateFindings {
  const dates = collectDates();
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    if (block.role === "date") {
      const read = readDateLine(line);
      if (!read) continue;
      const span = { start: block.start + read.start, end: block.start + read.end };
      // matches: "Updated: 3 May 2020"   must not match: "3 May 2020 (updated)"
      const changed = /^\W*(?:last )?(?:updated|modified|edited)/i.test(line);
      dates.addRead(read, "text", changed ? "modified" : "published", 0.85, span);
    } else if (block.why === "dump header") {
      const read = readDumpHeader(line);
      if (read) dates.addRead(read, "header", "published", 0.8, null);
    }
  }
  if (datelineDate) {
    const read = readDate(text.slice(datelineDate.start, datelineDate.end));
    if (read && !("impossible" in read)) dates.addRead(read, "text", "published", 0.75, datelineDate);
  }
  return dates;
}

function findUrl(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.slice(0, 5).find(({ why }) => why === "web address");
  return block ? text.slice(block.start, block.end) : null;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
