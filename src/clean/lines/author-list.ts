import { trimSpan, type Span } from "../../document/index.ts";
import { agencyOf, isPersonName, readByline, readMetaLine, readNames, type NamedSpan } from "./byline.ts";

/**
 * The names in a field for authors, the right way round, each with its place: "Dunn, John; Venn, Mary" → "John Dunn", "Mary Venn".
 * Databases put the surname first; a field may also say "By Jane Doe, Staff Writer".
 */
export function readAuthorList(line: string): readonly NamedSpan[] {
  if (line.length > 600) return [];
  const found: NamedSpan[] = [];
  for (const span of partsOf(line)) {
    const part = line.slice(span.start, span.end);
    const turned = turnPairs(part) ?? (readByline(part) ?? readMetaLine(part) ?? readNames(part))?.names ?? [];
    for (const { name, start, end } of turned) found.push({ name, start: start + span.start, end: end + span.start });
  }
  return found;
}

/** "Brandt, Ada" → "Ada Brandt"; null for what is not the form in which databases keep names. */
export function turnName(words: string): string | null {
  const match = surnameFirst.exec(words);
  if (!match || words.split(/,\s*/).some((part) => agencyOf(part) !== null)) return null;
  const name = `${match[2]!} ${match[1]!}${match[3] ? ` ${match[3]}` : ""}`;
  return isPersonName(`${match[2]!} ${match[1]!}`) ? name : null;
}

// matches: "Brandt, Ada", "van der Berg, Anna M.", "O'NEIL, JOHN", "Venn, Karel, Jr."   must not match: "Jane Doe, John Roe"
const surnameFirst =
  /^((?:(?:[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Dd]ella|[Dd]er|[Dd]en|[Vv]an|[Vv]on|[Ll]a|[Ll]e|[Bb]in|[Aa]l|[Ee]l|[Ii]bn|[Bb]en|[Dd]os|[Dd]u)\s+){0,3}\p{Lu}[\p{L}\p{M}'’-]+),\s*(\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s\p{Lu}[\p{L}\p{M}'’-]*\.?){0,2})(?:,?\s+(Jr\.?|Sr\.?|I{2,3}))?$/u;

/** "Dunn, John" or "Dunn, John, Venn, Mary", a list whose every second part is a first name. */
function turnPairs(part: string): readonly NamedSpan[] | null {
  // matches: the stop in "Dunn, John."   must not match: in "Dunn, John K.", "Dunn, John, Jr."
  const whole = turnName(part.replace(/(?<=\p{Ll}{3})\.$/u, ""));
  if (whole !== null) return [{ name: whole, start: 0, end: part.length }];
  const names: NamedSpan[] = [];
  // matches: ", "   must not match: " "
  const pieces = [...part.matchAll(/[^,]+/g)];
  if (pieces.length < 4 || pieces.length % 2 !== 0) return null;
  for (let i = 0; i < pieces.length; i += 2) {
    const [last, first] = [pieces[i]!, pieces[i + 1]!];
    const span = trimSpan(part, { start: last.index, end: first.index + first[0].length })!;
    const name = turnName(part.slice(span.start, span.end));
    if (name === null) return null;
    names.push({ name, ...span });
  }
  return names;
}

/** What stands between semicolons, bars, "and" and "&". */
function partsOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  // matches: "; " in "Dunn, John; Venn, Mary", " and "   must not match: "and" in "Brandt"
  for (const { index, 0: mark } of line.matchAll(/\s*[;|]\s*|\s+(?:and|&)\s+/gi)) {
    const span = trimSpan(line, { start, end: index });
    if (span) spans.push(span);
    start = index + mark.length;
  }
  const last = trimSpan(line, { start, end: line.length });
  return last ? [...spans, last] : spans;
}
