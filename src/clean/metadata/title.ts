import type { Found, FoundFrom, Span } from "../../document/index.ts";
import { siteExtras } from "../en/outlet-words.ts";

/** A title somebody gives the page, best first, and the page's own headings. */
export interface TitleSources {
  readonly given: readonly { readonly value: string; readonly from: FoundFrom }[];
  /** Visible headings and other short blocks that may be the headline, in order. */
  readonly visible: readonly VisibleLine[];
  /** The line that stands where a headline would, for a page without headings. */
  readonly above?: VisibleLine | undefined;
  readonly outlet: string | null;
}

export interface VisibleLine extends Span {
  readonly value: string;
  readonly level: number;
}

export interface ChosenTitle {
  readonly title: Found | null;
  /** Places where the title stands in the text. */
  readonly spans: readonly Span[];
}

/**
 * The visible headline that some metadata agrees with; else the only main heading; else what metadata says; else, where that
 * is no more than the site's name, the line above the byline.
 */
export function chooseTitle({ given, visible, above, outlet }: TitleSources): ChosenTitle {
  const names = given
    .map(({ value, from }) => ({ value: withoutSite(value, outlet), from }))
    .filter(({ value }) => value !== "" && !isSite(value, outlet));
  const keys = names.map(({ value }) => keyOf(value)).filter((key) => key.length > 3);
  // what is much shorter than every title agrees with none, and most lines of a page are
  const least = keys.reduce((length, key) => Math.min(length, key.length), Infinity) * 0.7;
  const matches = visible.filter(({ value }) => value.length >= least && agreesWith(keyOf(value), keys));
  const main = visible.some(({ level }) => level === 1) ? 1 : 2;
  const headings = visible.filter(({ level, value }) => level === main && !isSite(value, outlet));
  const stands = matches.find(({ level }) => level === 1) ?? matches.find(({ level }) => level > 0) ?? matches[0];
  const spans = matches.map(({ start, end }) => ({ start, end }));
  if (stands) return { title: titleOf(stands, keys), spans };
  // a page with one long main heading says with it what it is about, whatever it tells search engines
  if (headings.length === 1 && headings[0]!.value.split(/\s+/).length >= 4)
    return { title: titleOf(headings[0]!), spans: [headings[0]!].map(({ start, end }) => ({ start, end })) };
  const first = names[0];
  if (first) return { title: { value: first.value, span: null, from: first.from }, spans: [] };
  const only = headings[0] ?? above;
  return only ? { title: titleOf(only), spans: [{ start: only.start, end: only.end }] } : { title: null, spans: [] };
}

/** "Harbour closes | The Gull" → "Harbour closes"; a dash in a headline stays unless the outlet's name follows it. */
export function withoutSite(title: string, outlet: string | null): string {
  // matches: " | ", " - ", " – ", " » "   must not match: "-" in "stop-gap"
  const parts = title.split(/\s+(?=[|\-–—»·•:]{1,2}\s)/);
  const site = outlet === null ? null : keyOf(outlet);
  // "The Gull | Harbour closes"
  if (parts.length > 1 && keyOf(parts[0]!) === site)
    return parts
      .slice(1)
      .join(" ")
      .replace(/^\S+\s+/, "")
      .trim();
  let count = parts.length;
  while (count > 1) {
    const part = parts[count - 1]!;
    const name = keyOf(part);
    const isSite =
      site !== null &&
      name !== "" &&
      (name === site || site.includes(name) || (name.includes(site) && name.length < site.length * 3));
    const rest = parts.slice(0, count - 1).join(" ");
    const isTail = /^[|»]/.test(part) && part.split(/\s+/).length <= 6 && rest.split(/\s+/).length >= 3;
    if (!isSite && !isTail) break;
    count--;
  }
  return parts.slice(0, count).join(" ").trim();
}

/** "Gull Online" is the site of The Gull and no report's title. */
function isSite(value: string, outlet: string | null): boolean {
  return outlet !== null && bareKeyOf(value) === bareKeyOf(outlet);
}

function bareKeyOf(words: string): string {
  const kept = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !siteExtras.has(word));
  return kept.join("");
}

function titleOf({ value, start }: VisibleLine, keys: readonly string[] = []): Found {
  // a heading may begin with a section's name on a line of its own
  const lines = value.split("\n");
  const line = lines.length > 1 ? lines.find((one) => keys.includes(keyOf(one))) : undefined;
  const from = line === undefined ? 0 : value.indexOf(line);
  const words = (line ?? value).replace(tail, "");
  return { value: words, span: { start: start + from, end: start + from + words.length }, from: "text" };
}

// matches: " [Watch]", " (video)", " | Editorial"   must not match: " (11) dead", " | Harbour closes"
const tail =
  /\s*(?:\[(?:watch|video|videos|photos?|pictures|listen|gallery|updated?)\]|\((?:watch|video|videos|photos?|pictures|gallery)\)|\|\s*(?:editorial|opinion|column|commentary|letters?))\s*$/i;

/** Equal but for marks and case; a heading cut short, or one with a label glued on, still agrees. */
function agreesWith(key: string, keys: readonly string[]): boolean {
  if (key.length < 4) return false;
  return keys.some((other) => {
    if (key === other) return true;
    const [short, long] = key.length < other.length ? [key, other] : [other, key];
    return short.length >= 20 && short.length >= long.length * 0.7 && (long.startsWith(short) || long.endsWith(short));
  });
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
