import { trimSpan, type Block, type Found, type Span } from "../../document/index.ts";
import { readHeaderField } from "./header.ts";
import { findMasthead } from "./masthead.ts";
import { readAuthorList } from "../lines/author-list.ts";
import { agencyOf, findGlue, readByline, readMetaLine, readNames, type NamedSpan } from "../lines/byline.ts";
import { readDateline, readDatelineField } from "../lines/dateline.ts";
import { readDateLine, readDumpHeader } from "../lines/date-line.ts";
import { findCreditedAgency, findDatelineAgency, findHouseLine, type Credited } from "../metadata/agency.ts";
import { collectDates, type DateFindings } from "../metadata/candidates.ts";
import { readDate, type ReadDate } from "../metadata/read-date.ts";
import type { Reading } from "../reading.ts";

/** What the text of a report says of itself; every value has its place. */
export type TextMetadata = Pick<Reading, "title" | "byline" | "dateline" | "outlet" | "agency" | "dates" | "url">;

export function readTextMetadata(text: string, blocks: readonly Block[]): TextMetadata {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const found = (span: Span): Found => ({
    value: wordsOf(span),
    span: { start: span.start, end: span.end },
    from: "text",
  });
  const headline = blocks.find(({ role }) => role === "headline");
  const outlet = blocks.slice(0, 60).find(({ why }) => why === "outlet in the dump's header");
  const signed = linesOf(text, blocks, "date").filter((line) => readMetaLine(wordsOf(line)) !== null);
  const named = [...linesOf(text, blocks, "byline"), ...signed]
    .slice(0, 12)
    .flatMap((line) =>
      readNamesOf(wordsOf(line), line.field).map(({ name, ...span }) => ({ name, ...shift(span, line.start) })),
    );
  const dateline = findDateline(text, blocks);
  // a byline far down is that of another report
  const first = blocks.findIndex(({ kept }) => kept);
  const head = blocks[Math.min(blocks.length - 1, first + 4)]?.end ?? 0;
  const top = blocks[Math.max(0, first - 12)]?.start ?? 0;
  const over = named.filter(({ start }) => start < head);
  // teasers above a report have bylines of their own
  const nearest = over.filter(({ start }) => start >= top);
  const above = nearest.length > 0 ? nearest : over;
  const writer = above.find((span) => agencyOf(wordsOf(span)) !== null);
  const credited =
    (writer && { name: agencyOf(wordsOf(writer))!, span: writer }) ??
    dateline?.agency ??
    findHouseLine(text, blocks) ??
    findCreditedAgency(text, blocks);
  return {
    title: headline ? found(valueOf(text, headline)) : null,
    outlet: outlet
      ? { value: readOutletField(wordsOf(valueOf(text, outlet))), span: null, from: "header" }
      : (findMasthead(text, blocks) ??
        (credited && isWireCopy(text, blocks) ? { ...found(credited.span), value: credited.name } : null)),
    byline: (above.length > 0 ? above : named).map(({ name, ...span }) => ({ ...found(span), value: name })),
    dateline: dateline ? found(dateline.place) : null,
    agency: credited && { ...found(credited.span), value: credited.name },
    dates: findTextDates(text, blocks, dateline?.date ?? null),
    url: findUrl(text, blocks),
  };
}

function findDateline(
  text: string,
  blocks: readonly Block[],
): { readonly place: Span; readonly agency: Credited | null; readonly date: Span | null } | null {
  // a dateline opens the report: on its own line, or before the first words of one of the first paragraphs
  let bodies = 0;
  for (const block of blocks) {
    if (block.role !== "dateline" && block.role !== "body" && block.role !== "standfirst") continue;
    if (block.role !== "dateline" && ++bodies > 3) return null;
    const line = text.slice(block.start, block.end);
    const field = block.why === "dateline in the export's header";
    const read = field ? readDatelineField(line) : readDateline(line);
    if (!read) continue;
    const credit = read.alone ? null : findDatelineAgency(field ? `${line} —` : line);
    return {
      place: shift(read.place, block.start),
      agency: credit && { name: credit.name, span: shift(credit.span, block.start) },
      date: read.date ? shift(read.date, block.start) : null,
    };
  }
  return null;
}

/** Only lines that are dates, headers and datelines: a date in a caption or a sentence is not when the report came out. */
function findTextDates(text: string, blocks: readonly Block[], datelineDate: Span | null): DateFindings {
  const dates = collectDates();
  for (const line of [...linesOf(text, blocks, "date"), ...linesOf(text, blocks, "byline")]) {
    const words = text.slice(line.start, line.end);
    const read = readGlued(words) ?? readDateLine(words) ?? (readMetaLine(words) ? readDay(words) : null);
    if (!read) continue;
    // matches: "Updated: 3 May 2020"   must not match: "3 May 2020 (updated)"
    const changed = /^\W*(?:last )?(?:updated|modified|edited)/i.test(words);
    dates.addRead(read, "text", changed ? "modified" : "published", 0.85, shift(read, line.start));
  }
  for (const block of blocks) {
    const read = block.why === "dump header" ? readDumpHeader(text.slice(block.start, block.end)) : null;
    if (read) dates.addRead(read, "header", "published", 0.8, null);
  }
  if (datelineDate) {
    const read = readDay(text.slice(datelineDate.start, datelineDate.end));
    if (read) dates.addRead(read, "text", "published", 0.75, datelineDate);
  }
  return dates;
}

/** Copy as an agency sends it: a slug and a note to editors stand above the headline. */
function isWireCopy(text: string, blocks: readonly Block[]): boolean {
  // matches: "BC-Ferry-Sinks, 2nd Ld-Writethru", "Eds: Updates throughout."   must not match: "Editors' picks"
  const slug = /^\s*(?:BC-\S|Eds: )|\b(?:Ld-Writethru|Writethru)\b/;
  return blocks.slice(0, 12).some(({ start, end }) => slug.test(text.slice(start, Math.min(end, start + 120))));
}

/** "By Jane DoeDec 05, 2019" → the date. */
function readGlued(words: string): ReadDate | null {
  const cut = findGlue(words);
  const read = cut > 0 ? readDay(words.slice(cut)) : null;
  return read && { ...read, start: read.start + cut, end: read.end + cut };
}

function readDay(words: string): ReadDate | null {
  const read = readDate(words);
  return read && !("impossible" in read) ? read : null;
}

function readNamesOf(line: string, field: boolean): readonly NamedSpan[] {
  if (field) return readAuthorList(line);
  // matches: "and " in "and John Roe", below "By Jane Doe"   must not match: "Andrew"
  const from = /^(?:and|&) /.exec(line)?.[0].length ?? 0;
  const cut = findGlue(line);
  const names = readByline(line) ?? readMetaLine(line) ?? readNames(cut > 0 ? line.slice(0, cut) : line, from);
  return names?.names ?? [];
}

/** "Gull Times, The; Tolland [Tolland]" → "The Gull Times": a database adds where it comes out, and puts the article last. */
function readOutletField(words: string): string {
  // matches: "; Tolland", " [Tolland]", " (1923-Current file)"   must not match: "(Online)"
  const name = words.replace(/\s*(?:;.*|\[[^\]]*\]|\((?:1[89]|20)\d\d\b[^)]*\))\s*$/, "");
  return name.replace(/^(.+), (The|A)$/, "$2 $1") || words;
}

/** A line, and whether it is what a field holds. */
interface LineOf extends Span {
  readonly field: boolean;
}

/** The lines of blocks with this role; a block of a web page may hold several. */
function linesOf(text: string, blocks: readonly Block[], role: Block["role"]): readonly LineOf[] {
  return blocks
    .filter((block) => block.role === role)
    .slice(0, 40)
    .flatMap((block) => {
      const { start, end } = valueOf(text, block);
      // matches: "author in the export's header", "author in the dump's header"   must not match: "names the author"
      const field = /^author in the (?:export|dump)'s header$/.test(block.why ?? "");
      const lines: LineOf[] = [];
      for (let from = start; from <= end;) {
        const stop = text.indexOf("\n", from);
        const until = stop < 0 || stop > end ? end : stop;
        const span = trimSpan(text, { start: from, end: until });
        if (span) lines.push({ ...span, field });
        from = until + 1;
      }
      return lines;
    });
}

/** The words of a block without the name of a header field before them. */
function valueOf(text: string, block: Block): Span {
  const field = block.why?.endsWith("in the dump's header")
    ? readHeaderField(text.slice(block.start, block.end))
    : null;
  return field ? shift(field.value, block.start) : block;
}

function findUrl(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.slice(0, 5).find(({ why }) => why === "web address");
  return block ? text.slice(block.start, block.end) : null;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
