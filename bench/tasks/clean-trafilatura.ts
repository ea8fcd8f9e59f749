import { articleText } from "../../src/document/index.ts";
import { readHtml } from "../read.ts";
import { add, none } from "../score.ts";
import { sameTitle } from "../same.ts";
import type { Task } from "../task.ts";

interface Page {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
}

export const cleanTrafilatura: Task = {
  name: "clean/trafilatura",
  data: "trafilatura_eval",
  about:
    "segments that must and must not be in the body, English pages; learned from these pages, .934 on sites not seen; trafilatura 2.2 .924 on all its pages",
  score: (data) => {
    const gold = JSON.parse(data.text("evaldata_english.json")) as Record<string, Page>;
    const pages = Object.entries(gold)
      .filter(([, page]) => data.has(`html/${page.file}.gz`))
      .map(([url, page]) => {
        const document = readHtml(data.bytes(`html/${page.file}.gz`), url)?.document ?? null;
        const body = spaced(document ? articleText(document) : "");
        const wanted = page.with.filter((segment) => body.includes(spaced(segment))).length;
        const unwanted = page.without.filter((segment) => body.includes(spaced(segment))).length;
        return {
          url,
          counts: { hit: wanted, extra: unwanted, missed: page.with.length - wanted },
          title: page.title ? sameTitle(page.title, document?.title?.value ?? "") : null,
        };
      });
    const titled = pages.filter((page) => page.title !== null);
    return {
      documents: pages.length,
      measures: [
        { key: "segments", counts: pages.map((page) => page.counts).reduce(add, none) },
        { key: "title", right: titled.filter((page) => page.title).length, of: titled.length },
      ],
      items: pages.map((page) => `${page.counts.extra || page.counts.missed ? "missed" : "hit"} ${page.url}`),
    };
  },
};

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
