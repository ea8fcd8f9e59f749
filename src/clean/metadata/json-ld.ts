/** What an article's structured data says of it; strings as written there. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  /** An Article by its type, not merely a WebPage. */
  readonly article: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Reads JSON-LD scripts: articles first, then pages. What is no JSON is passed over; nobody owes us structured data. */
export function readJsonLd(scripts: readonly string[]): readonly JsonLdArticle[] {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const byId = new Map(
    nodes.filter((node) => typeof node["@id"] === "string" && "name" in node).map((node) => [node["@id"], node]),
  );
  const articles: JsonLdArticle[] = [];
  for (const node of nodes) {
    const types = listOf(node["@type"]).filter((type) => typeof type === "string");
    const article = types.some((type) => articleType.test(type));
    if (!article && !types.some((type) => pageType.test(type))) continue;
    articles.push({
      headline: words(node["headline"]) ?? (article ? words(node["name"]) : null),
      authors: listOf(node["author"] ?? node["creator"]).flatMap((author) => namesOf(author, byId)),
      publisher: namesOf(node["publisher"] ?? node["sourceOrganization"], byId)[0] ?? null,
      published: words(node["datePublished"]) ?? words(node["dateCreated"]),
      modified: words(node["dateModified"]),
      lang: words(node["inLanguage"]),
      article,
    });
  }
  return articles.sort((a, b) => Number(b.article) - Number(a.article));
}

// matches: "NewsArticle", "BlogPosting"   must not match: "WebPage"
const articleType = /(?:Article|Posting|^Report|^Review|^Story)$/;
// matches: "WebPage", "VideoObject"   must not match: "Organization"
const pageType = /(?:WebPage|^ItemPage|^VideoObject|^CreativeWork)$/;

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .replace(/;\s*$/, "");
  try {
    return JSON.parse(json);
  } catch {
    try {
      // line breaks inside strings and commas before a closing bracket are the usual faults
      return JSON.parse(json.replaceAll(/[\r\n\t]+/g, " ").replaceAll(/,\s*([}\]])/g, "$1"));
    } catch {
      return null;
    }
  }
}

/** Every object of the graph, breadth first, so that the outermost come first. */
function nodesOf(root: unknown): readonly Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < 5000; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"]) {
        if (typeof value[key] === "object") queue.push(value[key]);
      }
    }
  }
  return nodes;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  if (typeof value === "string") return words(value) && !/^https?:/.test(value) ? [words(value)!] : [];
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((item: unknown) => (Array.isArray(item) ? [] : namesOf(item, byId)));
  if (!isNode(value)) return [];
  const named = "name" in value ? value : byId.get(value["@id"]);
  return listOf(named?.["name"]).flatMap((name) => words(name) ?? []);
}

function words(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== "string") return null;
  const tidy = decodeEntities(one)
    .replaceAll(/<[^>]{0,200}>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return tidy === "" ? null : tidy;
}

/** Many sites escape strings for HTML before they put them into JSON; both layers come off. */
function decodeEntities(words: string): string {
  // matches: "&amp;", "&#39;", "&#x2019;"   must not match: "AT&T;"
  return words.replaceAll(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return entities.get(name.toLowerCase()) ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["eacute", "é"],
]);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
