import { articleText } from "../../src/document/index.ts";
import { readHtml } from "../read.ts";
import { compareShingles, averagesOf } from "../shingles.ts";
import { add, none, ratios } from "../score.ts";
import type { Task } from "../task.ts";

export const cleanAeb: Task = {
  name: "clean/aeb",
  data: "article_extraction_benchmark",
  about:
    "article body, 4-word shingles as its authors count; learned from these pages, .970 on sites not seen; trafilatura 2.0 .958, rs_trafilatura .970",
  score: (data) => {
    const gold = JSON.parse(data.text("ground-truth.json")) as Record<string, { articleBody: string; url?: string }>;
    const names = Object.keys(gold);
    const pages = names.map((name) => {
      const record = readHtml(data.bytes(`html/${name}.html.gz`), gold[name]!.url ?? null);
      return compareShingles(gold[name]!.articleBody, record ? articleText(record.document) : "");
    });
    const perfect = names.filter((_, i) => pages[i]!.extra === 0 && pages[i]!.missed === 0);
    return {
      documents: names.length,
      measures: [
        { key: "4-gram", counts: pages.reduce(add, none), averaged: averagesOf(pages) },
        { key: "exact pages", right: perfect.length, of: names.length },
      ],
      // a page counts as a hit when it is better than .95
      items: names.map((name, i) => `${ratios(pages[i]!).f1 >= 0.95 ? "hit" : "missed"} ${name}`),
    };
  },
};
