import { siteOf } from "../identity.ts";
import { agencyOf } from "../lines/byline.ts";
import { editionNames, houseWords } from "../en/outlet-words.ts";

/** What a page without a site's name among its metadata shows of whose it is. */
export interface OutletSigns {
  /** `<title>`: "Harbour closes - The Gull". */
  readonly title: string | null;
  /** Alternative texts of pictures that link to the front page. */
  readonly logos: readonly string[];
  /** Lines of the page's foot. */
  readonly foot: readonly string[];
  readonly url: string | null;
}

/**
 * A part of the page's title that its logo, its copyright line or its address confirms; else the holder of the copyright.
 * Null when nothing says it: a firm that owns the rights is not the name on the paper.
 */
export function findOutletName({ title, logos, foot, url }: OutletSigns): string | null {
  const holders = foot.flatMap((line) => readHolder(line) ?? []);
  const names = [...logos.map(withoutLogoWords), ...holders].filter(isOutletName);
  const parts = title === null ? [] : title.split(separators);
  const ends = parts.length > 1 ? [parts.at(-1)!, parts[0]!] : parts;
  for (const end of ends) {
    const named = names.map((name) => findWithin(end, name)).find((name) => name !== null);
    if (named) return named;
  }
  const label = keyOf(siteOf(url)?.split(".")[0] ?? "");
  const ofHost = ends.find((end) => parts.length > 1 && isSpelling(label, keyOf(end)));
  if (ofHost) return ofHost.trim();
  return names.find((name) => holders.includes(name)) ?? null;
}

/** Whether a site calls itself so, or this is an edition ("U.S.") or the report's own title in the wrong field. */
export function isSiteName(name: string, titles: readonly string[]): boolean {
  if (/^(?:https?:|www\.)/i.test(name)) return false;
  return !editionNames.has(name.toLowerCase()) && !titles.some((title) => keyOf(title) === keyOf(name));
}

/** "© 2024 The Harbour Courier. All rights reserved." → "The Harbour Courier". */
export function readHolder(line: string): string | null {
  if (line.length > 300) return null;
  // matches: "© 2019–2024 The Gull.", "Copyright 2024 Gull Wire, 1 Pier Road"   must not match: "the copyright of the song"
  const match =
    /(?:©|\(c\)|\bcopyright\b)(?:\s*(?:©|\(c\)|copyright))?[\s:,-]*(?:(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:(?:19|20)\d{2}|present|\d{2}))?)?[\s,|:-]*(?:by )?(\p{Lu}[^.,;|©()–—\n]{2,50})/iu.exec(
      line,
    );
  if (!match || !/^\p{Lu}/u.test(match[1]!)) return null;
  const name = match[1]!.replace(/\s+(?:all rights|inc\b|terms|privacy|\d).*$/i, "").trim();
  return isOutletName(name) ? name : null;
}

// matches: " | ", " - ", ": " between parts   must not match: "-" in "stop-gap"
const separators = /\s+[|\-–—»·•:]{1,2}\s+|:\s+/;

function isOutletName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 3 || words.length > 7 || /^all rights/i.test(name) || agencyOf(name) !== null) return false;
  return !words.some((word) => houseWords.has(word.toLowerCase().replace(/[^a-z]+$/, "")));
}

function withoutLogoWords(name: string): string {
  return name
    .replaceAll(/\b(?:logo|home ?page|home|banner|masthead|link to|go to|return to|back to)\b/gi, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The name as the title spells it: "SKERRIN NEWS" in "Skerrin News Online" → "Skerrin News". */
function findWithin(part: string, name: string): string | null {
  const at = part.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name.length * 2 < part.length) return null;
  const before = part[at - 1];
  const after = part[at + name.length];
  return /[\p{L}\p{N}]/u.test(`${before ?? " "}${after ?? " "}`) ? null : part.slice(at, at + name.length);
}

/** "thegullpost" spells "The Gull Post"; "gullpost" does, too. */
function isSpelling(label: string, key: string): boolean {
  if (label.length < 4 || key.length < 4) return false;
  return label === key || label.endsWith(key) || key.endsWith(label);
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
