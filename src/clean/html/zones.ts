import type { Label } from "../block.ts";
import { bylineNames, classNames, dateNames, standfirstNames } from "../en/class-names.ts";
import type { ElementNode } from "./events.ts";

/** What an element says of everything in it. */
export interface Zone {
  /** What the nearest labelling element makes of it; null for nothing in particular. */
  readonly label: Label | null;
  /** Whether a tag says so, which is trusted more than a class name. */
  readonly byTag: boolean;
  /** The element that said so. */
  readonly from: number;
  readonly byline: boolean;
  readonly date: boolean;
  readonly standfirst: boolean;
  readonly list: boolean;
  readonly row: boolean;
  readonly embed: boolean;
  readonly heading: number;
  /** Index of the outermost `<article>` it stands in, or -1. */
  readonly article: number;
}

const nowhere: Zone = {
  label: null,
  byTag: false,
  from: -1,
  byline: false,
  date: false,
  standfirst: false,
  list: false,
  row: false,
  embed: false,
  heading: 0,
  article: -1,
};

/** What each element is called, by index; zones are found twice, and taking names apart is most of the work. */
export function findNames(elements: readonly ElementNode[]): readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  return elements.map((element) => namesOf(element, known));
}

/**
 * The zone of every element, by index. An outer label holds for what is inside. A class name is not believed on an element
 * that holds more than a third of the text `weighs` counts: it then names the page, not a part of it.
 */
export function findZones(
  elements: readonly ElementNode[],
  names: readonly (readonly string[])[],
  weights: readonly number[],
): readonly Zone[] {
  const most = Math.max(1, weights[0] ?? 0) * 0.34;
  const zones: Zone[] = [];
  for (const element of elements) {
    const outer = element.parent ? zones[element.parent.index]! : nowhere;
    const own = names[element.index] ?? [];
    zones.push(zoneOf(element, own, outer, (weights[element.index] ?? 0) / most));
  }
  return zones;
}

function zoneOf(element: ElementNode, names: readonly string[], outer: Zone, share: number): Zone {
  const { rel, itemprop } = element.attributes;
  // most elements say nothing of their own
  if (names.length === 0 && rel === undefined && itemprop === undefined && !telling.has(element.tag)) return outer;
  const small = share <= 1;
  const slight = share <= 0.5;
  const { tag } = element;
  const quoted = tag === "aside" ? findNamed(names) : null;
  const tagged = small || tag === "figcaption" ? (tagLabels.get(tag) ?? null) : null;
  // a quotation set apart is often put in an aside
  const own = quoted?.role === "pullquote" ? null : tagged;
  const name = own === null && !neverNamed.has(tag) ? findNamed(names) : null;
  const named = small || (name !== null && neverArticle.has(name.why!)) ? name : null;
  // a caption inside a list of other articles is still not the article, so the outer label stays unless it is vague
  const label = outer.label ?? own ?? named;
  const embed =
    outer.embed ||
    (tag === "blockquote" &&
      /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed/.test(element.attributes["class"] ?? ""));
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.heading;
  const writer = rel === "author" || itemprop === "author" || has(names, bylineSet);
  return {
    label,
    byTag: outer.label ? outer.byTag : own !== null,
    from: outer.label ? outer.from : label ? element.index : -1,
    byline: outer.byline || (slight && writer),
    date: outer.date || tag === "time" || (slight && has(names, dateSet)),
    standfirst: outer.standfirst || (slight && has(names, standfirstSet)),
    list: outer.list || tag === "li" || tag === "dd" || tag === "dt",
    row: outer.row || tag === "tr" || tag === "caption",
    embed,
    heading,
    article: outer.article >= 0 || tag !== "article" ? outer.article : element.index,
  };
}

const tagLabels: ReadonlyMap<string, Label> = new Map<string, Label>([
  ["nav", { role: "furniture", why: "site navigation" }],
  ["footer", { role: "furniture", why: "page footer" }],
  ["aside", { role: "related", why: "beside the article" }],
  ["figcaption", { role: "caption", why: "picture caption" }],
  ["form", { role: "furniture", why: "form" }],
  ["button", { role: "furniture", why: "button" }],
  ["menu", { role: "furniture", why: "menu" }],
  ["dialog", { role: "furniture", why: "dialog" }],
]);

/** Tags that change the zone of what is in them, whatever they are called. */
const telling: ReadonlySet<string> = new Set([
  ...tagLabels.keys(),
  ..."h1 h2 h3 h4 h5 h6 li dd dt tr caption time article blockquote".split(" "),
]);

/** However much text they hold; a consent dialog may be longer than the report. */
const neverArticle: ReadonlySet<string> = new Set(["cookie notice", "for screen readers only"]);

/** Their names speak of the whole page: `<body class="has-sidebar comments-open">`. */
const neverNamed: ReadonlySet<string> = new Set(["html", "body", "main", "article", "p", "h1"]);

const nameKeys = ["class", "id", "role", "data-component", "data-testid", "data-module", "data-type"];
const noNames: readonly string[] = [];

/** `known` remembers what was read: the same class stands on many elements. */
function namesOf({ attributes }: ElementNode, known: Map<string, readonly string[]>): readonly string[] {
  let names = noNames;
  for (const key of nameKeys) {
    const value = attributes[key];
    if (!value) continue;
    const read = known.get(value) ?? readNames(value);
    known.set(value, read);
    names = names.length === 0 ? read : [...names, ...read];
  }
  return names;
}

/** "wp-caption", "relatedPosts" → every run of one to three words in them: "wp", "caption", "wp caption". */
function readNames(value: string): readonly string[] {
  const names: string[] = [];
  for (const name of value.slice(0, 300).split(/\s+/)) {
    if (!name) continue;
    const words = name
      .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
      .slice(0, 8);
    // "above-footer", "has-sidebar" name what a part is not
    if (words.length > 1 && relative.has(words[0]!)) continue;
    for (let i = 0; i < words.length; i++) {
      names.push(words[i]!);
      if (i + 1 < words.length) names.push(`${words[i]} ${words[i + 1]}`);
      if (i + 2 < words.length) names.push(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    }
  }
  return names;
}

const relative: ReadonlySet<string> = new Set([
  "above",
  "before",
  "with",
  "has",
  "no",
  "not",
  "without",
  "pre",
  "between",
  "use",
]);

function findNamed(names: readonly string[]): Label | null {
  for (const name of names) {
    const label = namedLabels.get(name);
    if (label) return label;
  }
  return null;
}

function has(names: readonly string[], set: ReadonlySet<string>): boolean {
  return names.some((name) => set.has(name));
}

const namedLabels: ReadonlyMap<string, Label> = new Map(
  classNames.flatMap(({ role, why, names }) => names.map((name) => [name, { role, why }] as const)),
);
const bylineSet: ReadonlySet<string> = new Set(bylineNames);
const dateSet: ReadonlySet<string> = new Set(dateNames);
const standfirstSet: ReadonlySet<string> = new Set(standfirstNames);
