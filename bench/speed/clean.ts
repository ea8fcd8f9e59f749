import { Readability } from "@mozilla/readability";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { clean } from "../../src/clean/index.ts";
import type { Page } from "../../src/document/index.ts";
import { pageFrom } from "../read.ts";

/**
 * Cleaning a page against Readability on linkedom, which only finds the article's element: `npx tsx bench/speed/clean.ts`.
 * Each side in processes of its own, in turns; the pages of the article extraction benchmark when they are there.
 */
const sides = ["readability", "onrecord"] as const;
type Side = (typeof sides)[number];
const rounds = 3;

const [side] = process.argv.slice(2);
if (side === "readability" || side === "onrecord") console.log(measure(side));
else compare();

function compare(): void {
  const ms: Readonly<Record<Side, number[]>> = { readability: [], onrecord: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? sides.toReversed() : sides)
      ms[name].push(
        Number(
          execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
            encoding: "utf8",
          }),
        ),
      );
  const { from, pages } = readPages();
  for (const name of sides)
    console.log(`${name.padEnd(12)} ${(pages.length / (median(ms[name]) / 1000)).toFixed(1).padStart(7)} pages/s`);
  console.log(`ratio        ${(median(ms.readability) / median(ms.onrecord)).toFixed(2).padStart(7)}`);
  console.log(
    `${pages.length} pages of ${from}; median of ${rounds} fresh processes a side, the second of two runs in each; processor time`,
  );
}

/** Milliseconds of processor time for all pages, after one run to warm up: what else the machine does counts less so. */
function measure(side: Side): number {
  const { pages } = readPages();
  const work = side === "readability" ? readWithReadability : (page: Page) => clean(page, {}).blocks.length;
  let spent = 0;
  for (let run = 0; run < 2; run++) {
    const started = process.cpuUsage();
    for (const page of pages) work(page);
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1000;
  }
  return spent;
}

function readWithReadability(page: Page): number {
  const { document } = parseHTML(page.text) as unknown as { readonly document: never };
  return new Readability(document).parse()?.textContent?.length ?? 0;
}

function readPages(): { readonly from: string; readonly pages: readonly Page[] } {
  const root = process.env["ONRECORD_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const corpus = join(root, "article_extraction_benchmark", "html");
  const folder = existsSync(corpus) ? corpus : fileURLToPath(new URL("../../example", import.meta.url));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return pageFrom(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, "text/html");
    });
  return { from: folder === corpus ? "article_extraction_benchmark" : "the example story", pages };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
