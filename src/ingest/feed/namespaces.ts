/** What an element's name stands for, whatever prefix a feed chose; feeds' own elements have none. */
const known: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  // matches: "http://purl.org/dc/elements/1.1/"   must not match: "http://purl.org/dc/terms/"
  [/purl\.org\/dc\/elements/, "dc"],
  [/purl\.org\/dc\/terms/, "dcterms"],
  [/purl\.org\/rss\/1\.0\/modules\/content/, "content"],
  // matches: "http://purl.org/rss/1.0/"   must not match: "http://purl.org/rss/1.0/modules/wiki/"
  [/purl\.org\/(?:rss\/1\.0\/?$|atom\/ns|net\/rss)/, ""],
  [/w3\.org\/2005\/atom|backend\.userland\.com|my\.netscape\.com|channel\.netscape\.com|blogs\.law\.harvard\.edu/, ""],
  [/sitemap-news/, "news"],
  [/sitemap-(?:image|video|mobile)/, "sitemap-other"],
  [/sitemaps\.org\/schemas|google\.com\/schemas\/sitemap\/0/, ""],
  [/search\.yahoo\.com\/mrss/, "media"],
  [/itunes\.com\/dtds|itunes\.apple\.com|podcast-1\.0\.dtd/, "itunes"],
  [/prismstandard\.org/, "prism"],
  [/feedburner/, "feedburner"],
  [/w3\.org\/1999\/xhtml/, "xhtml"],
  [/w3\.org\/1999\/02\/22-rdf/, "rdf"],
];

/** "http://purl.org/dc/elements/1.1/" → "dc"; null for one that no field is read from. */
export function prefixOf(uri: string): string | null {
  const name = uri.slice(0, 200).trim().toLowerCase();
  return known.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export type Prefixes = ReadonlyMap<string, string>;

/** The prefixes one element declares; the default namespace has the prefix "". */
export function declaredBy(attributes: Readonly<Record<string, string>>): Prefixes | null {
  const own = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") own.set("", prefixOf(value) ?? "");
    else if (name.startsWith("xmlns:")) own.set(name.slice(6), prefixOf(value) ?? name.slice(6).toLowerCase());
  }
  return own.size > 0 ? own : null;
}

/** Prefixes of feeds' own elements that are also used undeclared. */
const own: ReadonlySet<string> = new Set(["", "atom", "a10", "rss", "rss10"]);

/** "a:Title" → "title" where a is Atom's prefix, "dc:title" where it is Dublin Core's. */
export function nameOf(
  name: string,
  declared: Prefixes | null,
  above: readonly { readonly prefixes: Prefixes | null }[],
): string {
  const colon = name.indexOf(":");
  const local = name.slice(colon + 1).toLowerCase();
  const prefix = name.slice(0, Math.max(0, colon));
  let known = declared?.get(prefix);
  for (let i = above.length - 1; i >= 0 && known === undefined; i--) known = above[i]!.prefixes?.get(prefix);
  known ??= own.has(prefix.toLowerCase()) ? "" : prefix.toLowerCase();
  return known === "" ? local : `${known}:${local}`;
}
