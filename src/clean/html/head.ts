import { isFrontPage } from "../identity.ts";
import { tidyTag } from "../language.ts";
import type { ElementNode } from "./events.ts";
import type { Scanned } from "./scan.ts";

/** What the elements of a page say of it outside the visible text. */
export interface Head {
  /** `<title>` of the page. */
  readonly title: string | null;
  readonly lang: string | null;
  readonly canonical: string | null;
  /** `content` of meta elements by lower-case `name`, `property` or `itemprop`, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The text of each JSON-LD script. */
  readonly jsonLd: readonly string[];
  /** Elements that carry a machine-readable time, in order. */
  readonly times: readonly ElementNode[];
}

// matches: "dt-published", "entry-date updated"   must not match: "updates"
const microDate = /(?:^|[\s-])(?:published|updated|entry-date|dtstart)(?:$|\s)/i;

export function readHead({ elements, unseen }: Scanned): Head {
  const meta = new Map<string, string[]>();
  const times: ElementNode[] = [];
  let lang: string | null = null;
  let canonical: string | null = null;
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === "meta") addMeta(meta, attributes);
    else if (tag === "html") lang ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
    else if (tag === "link" && attributes["rel"]?.toLowerCase() === "canonical")
      canonical ??= attributes["href"] ?? null;
    else if (attributes["datetime"] !== undefined || attributes["itemprop"]?.startsWith("date")) times.push(element);
    // microformats keep the machine's date in a title: <abbr class="published" title="2018-06-05T08:00">
    else if (/^\d{4}-\d{2}/.test(attributes["title"] ?? "") && microDate.test(attributes["class"] ?? ""))
      times.push(element);
  }
  const title = unseen.find(({ element }) => element.tag === "title" && !isInSvg(element));
  return {
    title: title ? tidy(title.text) : null,
    lang: readLang(lang ?? first(meta, "content-language") ?? first(meta, "og:locale")),
    // a front page given for every report is a fault of the site's
    canonical:
      [canonical, first(meta, "og:url")].map(absolute).find((url) => url !== null && !isFrontPage(url)) ?? null,
    meta,
    jsonLd: unseen.filter(({ element }) => element.tag === "script").map(({ text }) => text),
    times,
  };
}

/** The first non-empty value of the first of these names that has one. */
export function firstMeta(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = first(head.meta, name);
    if (value) return value;
  }
  return null;
}

export function tidy(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = tidy(attributes["content"] ?? "");
  if (!content) return;
  for (const key of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attributes[key]?.toLowerCase();
    if (name) meta.set(name, [...(meta.get(name) ?? []).slice(0, 20), content]);
  }
}

function first(meta: ReadonlyMap<string, readonly string[]>, name: string): string | null {
  return meta.get(name)?.[0] ?? null;
}

/** "en_gb" → "en-GB"; what is no language tag is nothing. */
function readLang(value: string | null): string | null {
  // matches: "en", "en_GB", "zh-Hans-CN"   must not match: "english"
  const match = /^\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*(?:$|[,;])/.exec(value ?? "");
  return tidyTag(match?.[1] ?? null);
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\/\S+$/i.test(url.trim()) ? url.trim() : null;
}

function isInSvg({ parent }: ElementNode): boolean {
  return parent?.tag === "svg" || parent?.tag === "symbol" || parent?.tag === "g";
}
