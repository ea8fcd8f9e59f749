import { articleText } from "../../src/document/index.ts";
import { readHtml } from "../read.ts";
import { averagesOf, compareShingles } from "../shingles.ts";
import { add, compareBags, none, ratios } from "../score.ts";
import type { Task } from "../task.ts";
import { sameName, sameTitle } from "../same.ts";

interface Article {
  readonly title: string;
  readonly authors: string;
  readonly date: string;
  readonly articleBody: string;
  readonly url: string;
}

export const cleanNaeb: Task = {
  name: "clean/naeb",
  data: "naeb",
  about:
    "body (4-word shingles), title, publication day, authors; body learned from these pages, .952 on sites not seen; newspaper4k .903",
  score: (data) => {
    const gold = JSON.parse(data.text("articles.json")) as Record<string, Article>;
    const names = Object.keys(gold).filter((name) => data.has(`html/${name}.html.gz`));
    const pages = names.map((name) => {
      const article = gold[name]!;
      const document = readHtml(data.bytes(`html/${name}.html.gz`), article.url)?.document ?? null;
      const authors = article.authors
        .split(/[,;]|\band\b/)
        .map((author) => author.trim())
        .filter(Boolean);
      return {
        body: compareShingles(article.articleBody, document ? articleText(document) : ""),
        title: sameTitle(article.title, document?.title?.value ?? ""),
        date: article.date
          ? { right: document?.published?.value.slice(0, 10) === article.date, given: Boolean(document?.published) }
          : null,
        authors: compareBags(
          authors.map(sameName),
          (document?.byline ?? []).map((found) => sameName(found.value)),
        ),
        hasAuthors: authors.length > 0,
      };
    });
    const dated = pages.flatMap((page) => (page.date ? [page.date] : []));
    return {
      documents: names.length,
      measures: [
        {
          key: "4-gram",
          counts: pages.map((page) => page.body).reduce(add, none),
          averaged: averagesOf(pages.map((page) => page.body)),
        },
        { key: "title", right: pages.filter((page) => page.title).length, of: pages.length },
        { key: "date", right: dated.filter((date) => date.right).length, of: dated.length },
        {
          key: "authors",
          counts: pages
            .filter((page) => page.hasAuthors)
            .map((page) => page.authors)
            .reduce(add, none),
        },
      ],
      items: names.map((name, i) => `${ratios(pages[i]!.body).f1 >= 0.95 ? "hit" : "missed"} ${name}`),
    };
  },
};
