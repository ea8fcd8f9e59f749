import { plainBody, type Label } from "../block.ts";
import { isAboutAuthor } from "../lines/about-author.ts";
import { isPersonName, readByline, readMetaLine } from "../lines/byline.ts";
import { findCaption, findCreditLine } from "../lines/credit.ts";
import { readDateline } from "../lines/dateline.ts";
import { findFurniture, findSectionHeading, type SectionHeading } from "../lines/furniture.ts";
import { isDateLine, isDumpHeader } from "../lines/date-line.ts";
import { countHeader, labelHeaderField, readHeaderField } from "./header.ts";
import type { Line } from "./lines.ts";
import { labelRepeats } from "./repeats.ts";

/**
 * A role and a reason for every line. Keeps by default: a line is left out only for something it says or where it stands.
 * `given` holds what is known of a line beforehand.
 */
export function labelLines(lines: readonly Line[], given: readonly (Label | null)[] = []): readonly Label[] {
  const repeats = labelRepeats(lines);
  const header = given.length > 0 ? 0 : countHeader(lines);
  const labels = lines.map(
    (line, at) =>
      given[at] ??
      (at < header ? labelHeaderField(readHeaderField(line.shape.text)!) : (repeats.get(at) ?? labelAlone(line, at))),
  );
  labelPictures(lines, labels);
  const first = firstBody(lines, labels, given.length > 0);
  labelHead(lines, labels, first);
  labelSections(lines, labels, first);
  labelShort(lines, labels, first);
  labelTail(lines, labels, first);
  return labels.map((label) => label ?? plainBody);
}

/** What a line is by its own words, wherever it stands; null leaves it to its place. */
function labelAlone(line: Line, at: number): Label | null {
  const { shape } = line;
  if (at < 3 && isDumpHeader(shape.text)) return { role: "furniture", why: "dump header" };
  if (isUrl(shape.text)) return { role: "furniture", why: "web address" };
  const furniture = findFurniture(shape);
  if (furniture) return furniture;
  return findCreditLine(shape) ?? (isMarkedCaption(line) ? findCaption(shape) : null);
}

/** Running prose that merely ends in an agency's name is no caption; a caption is short. */
function isMarkedCaption({ shape }: Line): boolean {
  return shape.words <= 60;
}

/** "Image caption," on a line of its own names the line below it. */
function labelPictures(lines: readonly Line[], labels: (Label | null)[]): void {
  lines.forEach(({ shape }, at) => {
    if (!/^image caption,?$/.test(shape.plain)) return;
    labels[at] = { role: "caption", why: "label of a picture caption" };
    if (at + 1 < lines.length) labels[at + 1] = { role: "caption", why: "picture caption: named so by the line above" };
  });
}

/** `known` where an export's header says which lines are the report's own. */
function firstBody(lines: readonly Line[], labels: readonly (Label | null)[], known: boolean): number {
  const at = lines.findIndex((line, i) => {
    const label = labels[i]!;
    if (label) return label.role === "standfirst";
    const filed = readDateline(line.shape.text);
    if (known && line.shape.ended && !isHeadLine(line)) return true;
    return (line.prose && !isHeadLine(line)) || (filed !== null && !filed.alone && line.shape.words >= 8);
  });
  if (at >= 0) return at;
  // a report may be no more than a few words: "Ferries will sail again."
  const short = lines.findIndex((line, i) => {
    if (labels[i] || isHeadLine(line)) return false;
    return known || (i > 0 && line.shape.ended && line.shape.words >= 3);
  });
  return short < 0 ? lines.length : short;
}

/** Title, byline, date, dateline and section label: what stands before the first paragraph. */
function labelHead(lines: readonly Line[], labels: (Label | null)[], first: number): void {
  // a list of headings and links has no title of its own
  const named = labels.slice(0, first).some((label) => label?.role === "headline");
  let titled = named || (first === lines.length && lines.some(({ shape }) => findSectionHeading(shape) !== null));
  for (let i = 0; i < first; i++) {
    if (labels[i]) continue;
    const line = lines[i]!;
    labels[i] = findSectionHeading(line.shape)?.label ?? labelOfHeadLine(line);
    if (labels[i]) continue;
    if (first === lines.length && titled && !named) {
      labels[i] = { role: "related", why: "line of a page without an article" };
      continue;
    }
    if (isShouted(line) && !isTitle(line)) labels[i] = { role: "byline", why: "a name in capitals above the article" };
    else if (titled && isPersonName(line.shape.text)) labels[i] = { role: "byline", why: "a name under the headline" };
    else if (titled && line.shape.words >= 6)
      labels[i] = { role: "standfirst", why: "stands between the headline and the article" };
    else if (!titled && isTitle(line)) {
      titled = true;
      labels[i] = { role: "headline", why: "first title-like line before the article" };
    } else labels[i] = { role: "furniture", why: "label above the article" };
  }
  if (!titled) promoteTitle(lines, labels, first);
  // "By Jane Doe" and a date also stand just under a lead-in
  for (let i = first; i < Math.min(lines.length, first + 6); i++) labels[i] ??= labelOfHeadLine(lines[i]!);
}

function labelOfHeadLine(line: Line): Label | null {
  const { text, words } = line.shape;
  if (words > 25) return null;
  if (isDateLine(text)) return { role: "date", why: "date line" };
  if (words <= 16 && (readByline(text) ?? readMetaLine(text)))
    return { role: "byline", why: "names the author or agency" };
  if (readDateline(text)?.alone) return { role: "dateline", why: "place the report was filed from" };
  return null;
}

function isHeadLine(line: Line): boolean {
  return labelOfHeadLine(line) !== null;
}

function isTitle({ shape }: Line): boolean {
  // a line that begins small is the rest of one that was broken
  return shape.words >= 4 && shape.words <= 30 && !/^\p{Ll}/u.test(shape.text);
}

// matches: "JANE DOE"   must not match: "BREAKING"
function isShouted({ shape }: Line): boolean {
  return shape.words >= 2 && shape.words <= 3 && shape.text === shape.text.toUpperCase() && isPersonName(shape.text);
}

/** A two-word title is a title when nothing better stands above the article. */
function promoteTitle(lines: readonly Line[], labels: (Label | null)[], first: number): void {
  for (let i = first - 1; i >= 0; i--) {
    if (labels[i]?.why === "label above the article" && lines[i]!.shape.words >= 2) {
      labels[i] = { role: "headline", why: "short line before the article" };
      return;
    }
  }
}

/** After "Comments", "Videos" or "Most read" everything is left out until the article clearly goes on. */
function labelSections(lines: readonly Line[], labels: (Label | null)[], first: number): void {
  let section: SectionHeading | null = null;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const heading = findSectionHeading(line.shape);
    if (heading && (section || opensSection(lines, i))) {
      section = heading;
      labels[i] = heading.label;
      continue;
    }
    if (!section) continue;
    if (resumes(lines, labels, i, section)) {
      section = null;
      continue;
    }
    const role = section.kind;
    const own = labels[i];
    if (!own || ["standfirst", "pullquote", "caption"].includes(own.role))
      labels[i] = { role, why: `in the ${section.what}` };
  }
}

/** A heading with nothing but the page's own matter below; "Related" between two paragraphs labels what is short below it. */
function opensSection(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (!next) return true;
  return !(next.prose && isPlain(next) && (lines[at + 2]?.prose ?? false));
}

function resumes(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  section: SectionHeading,
): boolean {
  if (section.kind === "comment") return false;
  const line = lines[at]!;
  const next = lines[at + 1];
  if (!line.prose || labels[at] !== null || !isPlain(line)) return false;
  return next !== undefined && next.prose && labels[at + 1] === null && isPlain(next);
}

function isPlain(line: Line): boolean {
  return line.indent === 0 && !line.shape.bulleted;
}

/** Short lines within the article: subheadings and list items stay; what trails after it and looks like a name does not. */
function labelShort(lines: readonly Line[], labels: (Label | null)[], first: number): void {
  for (let i = first; i < lines.length; i++) {
    if (labels[i] !== null) continue;
    const { shape, prose } = lines[i]!;
    if (shape.bulleted && !prose) labels[i] = { role: "list", why: "list item" };
    else if (!prose && !shape.ended && shape.words <= 14) {
      if (followedByBody(lines, labels, i)) labels[i] = { role: "body", why: "subheading or short line" };
    }
  }
}

/** Under the last paragraph stands who wrote it; a report of one or two paragraphs may be about a writer. */
function labelTail(lines: readonly Line[], labels: (Label | null)[], first: number): void {
  for (let i = lines.length - 1; i > first + 2; i--) {
    if (labels[i] !== null && labels[i]!.role !== "body") continue;
    if (!isAboutAuthor(lines[i]!.shape)) return;
    labels[i] = { role: "furniture", why: "about the author" };
  }
}

function followedByBody(lines: readonly Line[], labels: readonly (Label | null)[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && (labels[at + 1] === null || labels[at + 1]!.role === "list");
}

// matches: "https://gull.example/a", "www.gull.example"   must not match: "see https://gull.example"
function isUrl(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
