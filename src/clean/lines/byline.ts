import { readDate } from "../metadata/read-date.ts";
import { agencies } from "../en/agencies.ts";
import { trimSpan, type Span } from "../../document/index.ts";

/** A name and its place in the line. */
export interface NamedSpan extends Span {
  readonly name: string;
}

export interface BylineNames {
  readonly names: readonly NamedSpan[];
  readonly agency: string | null;
}

// matches: "By Jane Doe and John Roe"   must not match: "By then it was late."
const opening = /^(?:(?:Written|Reported|Story|Report|Words|Posted|Text) )?(?:[Bb]y|BY|From)[ :]\s*/;
// matches: "Jane Doe", "J. R. O'Neil", "Anna de la Cruz"   must not match: "the mayor"
const personName =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:(?:de|da|di|del|della|der|den|van|von|la|le|bin|al|el|ibn|ben|dos|du|y)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u;
// what may follow a name: "Jane Doe, Science Editor"
const separators = /\s*(?:,| and | & |;|\|| with |\s[-–—•·]\s)\s*/g;

// matches: between "Doe" and "Dec" in "Jane DoeDec 05", "Doe" and "Published" in "Jane DoePublished:"   must not match: "DeMarco"
const glue =
  /(?<=\p{Ll})(?=(?:(?:Published|Posted|Updated)\b|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}(?!\d)))/u;
// matches: "Doe, Jane", "Doe, Jane R."   must not match: "Jane Doe, John Roe"
const surnameFirst = /^\p{Lu}[\p{L}\p{M}'’-]+, \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.?)?$/u;

/** Where a copied line runs a name and a date together: "By Jane DoeDec 05" → 11; 0 when it does not. */
export function findGlue(line: string): number {
  return line.length > 140 ? 0 : (glue.exec(line)?.index ?? 0);
}

/** "By Jane Doe and John Roe, Gull Wire" → the names; null when the line is no byline. */
export function readByline(line: string): BylineNames | null {
  if (line.length > 140) return null;
  const open = opening.exec(line);
  const agencyAlone = agencyOf(line.trim());
  if (agencyAlone) return { names: [named(line, { start: 0, end: line.length })], agency: agencyAlone };
  if (!open) return null;
  const cut = findGlue(line);
  return readNames(cut > 0 ? line.slice(0, cut) : line, open[0].length);
}

/** "Posted on May 2, 2026 by Priya Nand" → the names; the date is read by others. */
export function readMetaLine(line: string): BylineNames | null {
  if (line.length > 120) return null;
  const date = readDate(line);
  if (!date || "impossible" in date) return null;
  // matches: "| by ", ", By "   must not match: "nearby "
  const by = /(?<![\p{L}])[Bb](?:y|Y):? (?=\p{Lu})/u.exec(line);
  if (!by) return null;
  const from = by.index + by[0].length;
  return readNames(from < date.start ? line.slice(0, date.start).replace(/[\s|,•·–—-]+(?:on)?\s*$/, "") : line, from);
}

/** Names in a list that is known to be one of authors: "Jane Doe, John Roe". */
export function readNames(line: string, from = 0): BylineNames | null {
  const names: (Span & { name: string })[] = [];
  let agency: string | null = null;
  const whole = named(line, { start: from, end: line.length });
  if (isSurnameFirst(whole.name)) return { names: [whole], agency };
  for (const span of partsOf(line, from)) {
    const part = named(line, span);
    const house = findHouse(part);
    agency ??= agencyOf((house ?? part).name);
    if (house) {
      names.push(named(line, { start: part.start, end: house.start }), house);
      continue;
    }
    if (agencyOf(part.name) || isPersonName(part.name)) names.push(part);
    else if (names.length === 0) return null;
  }
  return names.length ? { names, agency } : null;
}

/** "Jane Doe Associated Press" → the agency at the end, where a name stands before it. */
function findHouse(part: NamedSpan): NamedSpan | null {
  const words = part.name.split(" ");
  for (let count = Math.min(3, words.length - 2); count > 0; count--) {
    const name = words.slice(-count).join(" ");
    if (agencyOf(name) === null || !isPersonName(words.slice(0, -count).join(" "))) continue;
    return { name, start: part.end - name.length, end: part.end };
  }
  return null;
}

/** As databases keep names: "Doe, Jane"; an agency after a comma is none. */
function isSurnameFirst(words: string): boolean {
  return (
    surnameFirst.test(words) && !notNames.test(words) && words.split(", ").every((part) => agencyOf(part) === null)
  );
}

export function isPersonName(words: string): boolean {
  return words.length <= 50 && personName.test(words) && !notNames.test(words) && !shoutedNotNames.test(words);
}

/** The agency a whole credit names: "Associated Press" → "The Associated Press"; "Gull News Agency" says what it is. */
export function agencyOf(words: string): string | null {
  const name = words.trim();
  return agencyNames.get(name) ?? bySuffix.exec(name)?.[1] ?? null;
}

// matches: "Gull News Agency" → "Gull"   must not match: "the state news agency", "News Agency"
const bySuffix = /^((?!The )\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}) News Agency$/u;

// matches: "News Desk", "Staff Reporter"   must not match: "Jane Doe"
const notNames =
  /\b(?:News|Desk|Staff|Team|Editor|Editors|Reporter|Writer|Correspondent|Bureau|Service|Agencies|World|Nation|Updated|Published|Video|Photo)\b/;
// matches: "STAFF WRITER", "TIMES STAFF"   must not match: "MARK WRIGHT"
const shoutedNotNames =
  /\b(?:NEWS|DESK|STAFF|TEAM|EDITOR|REPORTER|WRITER|CORRESPONDENT|BUREAU|SERVICE|COLUMNIST|CRITIC)\b/;

function partsOf(line: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  separators.lastIndex = from;
  for (let match = separators.exec(line); match; match = separators.exec(line)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < line.length) spans.push({ start, end: line.length });
  return spans;
}

function named(line: string, span: Span): Span & { name: string } {
  const { start, end } = trimSpan(line, span) ?? span;
  return { start, end, name: line.slice(start, end) };
}

const agencyNames: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(([name, spellings]) => spellings.map((spelling) => [spelling, name] as const)),
);
