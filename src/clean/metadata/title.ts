import type { Found, FoundFrom, Span } from "../../document/index.ts";

/** A title somebody gives the page, best first, and the page's own headings. */
export interface TitleSources {
  readonly given: readonly { readonly value: string; readonly from: FoundFrom }[];
  /** Visible headings and other short blocks that may be the headline, in order. */
  readonly visible: readonly (Span & { readonly value: string; readonly level: number })[];
  readonly outlet: string | null;
}

export interface ChosenTitle {
  readonly title: Found | null;
  /** Places where the title stands in the text. */
  readonly spans: readonly Span[];
}

/** The visible headline that some metadata agrees with; else the first main heading; else what metadata says. */
export function chooseTitle({ given, visible, outlet }: TitleSources): ChosenTitle {
  const names = given
    .map(({ value, from }) => ({ value: withoutSite(value, outlet), from }))
    .filter(({ value }) => value !== "" && (outlet === null || keyOf(value) !== keyOf(outlet)));
  const keys = names.map(({ value }) => keyOf(value)).filter((key) => key.length > 3);
  const matches = visible.filter(({ value }) => agreesWith(keyOf(value), keys));
  const headings = visible.filter(({ level }) => level === 1);
  const stands = matches.find(({ level }) => level === 1) ?? matches.find(({ level }) => level > 0) ?? matches[0];
  const spans = matches.map(({ start, end }) => ({ start, end }));
  if (stands) return { title: titleOf(stands), spans };
  // a page with one long main heading says with it what it is about, whatever it tells search engines
  if (headings.length === 1 && headings[0]!.value.split(/\s+/).length >= 4)
    return { title: titleOf(headings[0]!), spans: [headings[0]!].map(({ start, end }) => ({ start, end })) };
  const first = names[0];
  if (first) return { title: { value: first.value, span: null, from: first.from }, spans: [] };
  const only = headings.find(({ value }) => outlet === null || keyOf(value) !== keyOf(outlet));
  return only ? { title: titleOf(only), spans: [{ start: only.start, end: only.end }] } : { title: null, spans: [] };
}

/** "Harbour closes | The Gull" → "Harbour closes"; a dash in a headline stays unless the outlet's name follows it. */
export function withoutSite(title: string, outlet: string | null): string {
  // matches: " | ", " - ", " – ", " » "   must not match: "-" in "stop-gap"
  const parts = title.split(/\s+(?=[|\-–—»·•:]{1,2}\s)/);
  const site = outlet === null ? null : keyOf(outlet);
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

function titleOf(heading: Span & { readonly value: string }): Found {
  return { value: heading.value, span: { start: heading.start, end: heading.end }, from: "text" };
}

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
