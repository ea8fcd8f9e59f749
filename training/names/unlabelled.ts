import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detokenise } from "../../bench/detokenise.ts";

/** News without labels, an article a string, a paragraph a line. Only parts that nothing is measured on. */
export function readUnlabelled(dataRoot: string): readonly string[] {
  return [
    ...readPolnear(join(dataRoot, "polnear/data/train/text")),
    ...readWikinews(join(dataRoot, "wikinews_raw/data")),
    ...readTimelines(join(dataRoot, "timeline17")),
    ...readPlain(join(dataRoot, "newswcl50/1-raw-articles")),
    ...readBasil(join(dataRoot, "basil/articles")),
    ...readBodies(join(dataRoot, "naeb/articles.json")),
    ...readToponyms(join(dataRoot, "toponyms/Corpora")),
  ];
}

function filesUnder(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function readPolnear(folder: string): readonly string[] {
  return filesUnder(folder, ".txt").map((file) => readFileSync(file, "utf8"));
}

function readPlain(folder: string): readonly string[] {
  return filesUnder(folder, ".txt").map((file) => readFileSync(file, "utf8"));
}

function readBasil(folder: string): readonly string[] {
  return filesUnder(folder, ".json").map((file) => {
    const { body } = JSON.parse(readFileSync(file, "utf8")) as {
      readonly body?: readonly unknown[];
    };
    return (body ?? [])
      .flat(3)
      .filter((line) => typeof line === "string")
      .join("\n");
  });
}

function readBodies(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const articles = JSON.parse(readFileSync(file, "utf8")) as unknown;
  return Object.values(articles as Record<string, { readonly articleBody?: string }>).map(
    ({ articleBody }) => articleBody ?? "",
  );
}

/** url,date,title,text with quoted fields. */
function readWikinews(folder: string): readonly string[] {
  return filesUnder(folder, ".csv").flatMap((file) => {
    // matches: "a ""quoted"" field", plain   must not match: a comma between fields
    const fields = readFileSync(file, "utf8").matchAll(/"((?:[^"]|"")*)"|([^,"\n]+)/g);
    return [...fields].map(([, quoted]) => (quoted ?? "").replaceAll('""', '"')).filter((field) => field.length > 400);
  });
}

/** The texts of LGL and GeoVirus, without the places marked in them. */
function readToponyms(folder: string): readonly string[] {
  return filesUnder(folder, ".xml").flatMap((file) =>
    // matches: "<text>…</text>"   must not match: "<title>…</title>"
    [...readFileSync(file, "utf8").matchAll(/<text>([\s\S]*?)<\/text>/g)].map(([, text]) => plain(text!)),
  );
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function plain(text: string): string {
  if (text.startsWith("<![CDATA[")) return text.slice(9, -3);
  // matches: "&amp;"   must not match: "&#38;"
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!);
}

const marks: Readonly<Record<string, string>> = {
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "``": "“",
  "''": "”",
};

/** Tokenised as the Penn Treebank is. */
function readTimelines(folder: string): readonly string[] {
  return filesUnder(folder, "articles.jsonl").flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const { text } = JSON.parse(line) as {
          readonly text: string | readonly string[];
        };
        return (typeof text === "string" ? text.split("\n") : text)
          .map(
            (paragraph) =>
              detokenise(
                paragraph
                  .split(/\s+/)
                  .filter(Boolean)
                  .map((word) => marks[word] ?? word),
              ).text,
          )
          .join("\n");
      }),
  );
}
