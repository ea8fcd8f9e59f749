import { dataFolder, type DataFolder } from "../../bench/data.ts";
import { decode } from "../../src/ingest/index.ts";
import { join } from "node:path";

/** A page somebody has marked: its whole article, or pieces that must and must not be kept. */
export interface MarkedPage {
  readonly corpus: "aeb" | "naeb" | "fundus" | "trafilatura";
  readonly name: string;
  readonly site: string;
  readonly html: string;
  readonly article: string | null;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** Every marked page under the data root, in a fixed order. */
export function readCorpora(root: string): { readonly pages: readonly MarkedPage[]; readonly digest: string } {
  const folders = ["article_extraction_benchmark", "naeb", "fundus_tests", "trafilatura_eval"].map((name) =>
    dataFolder(join(root, name)),
  );
  const [aeb, naeb, fundus, trafilatura] = folders as [DataFolder, DataFolder, DataFolder, DataFolder];
  const pages = [...readAeb(aeb), ...readNaeb(naeb), ...readFundus(fundus), ...readTrafilatura(trafilatura)];
  return { pages, digest: folders.map((folder) => folder.digest()).join("-") };
}

function readAeb(data: DataFolder): readonly MarkedPage[] {
  const gold = JSON.parse(data.text("ground-truth.json")) as Record<string, { articleBody: string; url?: string }>;
  return Object.entries(gold).map(([name, { articleBody, url }]) =>
    pageOf({ corpus: "aeb", name, site: siteOf(url ?? name), article: articleBody }, data, `html/${name}.html.gz`),
  );
}

function readNaeb(data: DataFolder): readonly MarkedPage[] {
  const gold = JSON.parse(data.text("articles.json")) as Record<string, { articleBody: string; url: string }>;
  return Object.entries(gold)
    .filter(([name]) => data.has(`html/${name}.html.gz`))
    .map(([name, { articleBody, url }]) =>
      pageOf({ corpus: "naeb", name, site: siteOf(url), article: articleBody }, data, `html/${name}.html.gz`),
    );
}

interface FundusBody {
  readonly summary?: readonly string[];
  readonly sections?: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
}

/** A publisher's file holds one article a parser version; a page belongs to the one whose words it holds most of. */
function readFundus(data: DataFolder): readonly MarkedPage[] {
  return data.list("test_data", ".html.gz").flatMap((path) => {
    const match = /^(.*\/)([^/]+?)_(\d{4}_\d{2}_\d{2})\.html\.gz$/.exec(path);
    if (!match || !data.has(`${match[1]}${match[2]}.json`)) return [];
    const versions = JSON.parse(data.text(`${match[1]}${match[2]}.json`)) as Record<string, { body?: FundusBody }>;
    const bodies = Object.values(versions).flatMap(({ body }) => (body ? [wordsOfBody(body)] : []));
    const page = pageOf({ corpus: "fundus", name: path, site: match[2]!.toLowerCase(), article: null }, data, path);
    const scored = bodies.map((paragraphs) => ({ paragraphs, share: shareFound(paragraphs, page.html) }));
    const best = scored.reduce((a, b) => (b.share > a.share ? b : a), {
      paragraphs: [] as readonly string[],
      share: 0,
    });
    return best.share < 0.5 ? [] : [{ ...page, article: best.paragraphs.join("\n") }];
  });
}

function wordsOfBody({ summary = [], sections = [] }: FundusBody): readonly string[] {
  return [...summary, ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])];
}

function shareFound(paragraphs: readonly string[], html: string): number {
  const probes = paragraphs.flatMap((paragraph) => paragraph.match(/[A-Za-z]{4,} [A-Za-z]{4,} [A-Za-z]{2,}/g) ?? []);
  return probes.length === 0 ? 0 : probes.filter((probe) => html.includes(probe)).length / probes.length;
}

function readTrafilatura(data: DataFolder): readonly MarkedPage[] {
  const gold = JSON.parse(data.text("evaldata_english.json")) as Record<
    string,
    { file: string; with: readonly string[]; without: readonly string[] }
  >;
  return Object.entries(gold)
    .filter(([, { file }]) => data.has(`html/${file}.gz`))
    .map(([url, page]) => ({
      ...pageOf({ corpus: "trafilatura", name: url, site: siteOf(url), article: null }, data, `html/${page.file}.gz`),
      wanted: page.with,
      unwanted: page.without,
    }));
}

function pageOf(
  page: Pick<MarkedPage, "corpus" | "name" | "site" | "article">,
  data: DataFolder,
  path: string,
): MarkedPage {
  return { ...page, html: decode(data.bytes(path)).text, wanted: [], unwanted: [] };
}

/** "https://www.gull.example/a" → "gull": what one publisher runs in many countries is one site. */
function siteOf(url: string): string {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url.toLowerCase();
  const parts = host.split(".").filter((part) => !/^(?:com|co|org|net|gov|edu|ac|[a-z]{2})$/.test(part));
  return parts.at(-1) ?? host;
}
