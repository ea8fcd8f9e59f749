import { averagesOf, compareShingles } from "../../bench/shingles.ts";
import { judgeBlocks, type BlockModel } from "../../src/clean/html/labeller/labeller.ts";
import { readHtml } from "../../src/clean/html/read-html.ts";
import { hashText } from "../../src/learn/hash.ts";
import type { MarkedPage } from "./corpora.ts";
import { trainBlocks, type LessonPage } from "./lessons.ts";

export interface FoldScore {
  readonly corpus: MarkedPage["corpus"];
  readonly pages: number;
  /** F1 of all held-out pages together. */
  readonly all: number;
  /** F1 of each fold. */
  readonly folds: readonly number[];
}

const folds = 5;

/** Every page is read by a model that saw no page of its site, whatever corpus that page is in. */
export function crossValidate(pages: readonly LessonPage[]): readonly FoldScore[] {
  const read = new Map<LessonPage, string>();
  const foldOf = ({ page }: LessonPage) => hashText(page.site) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const model = trainBlocks(pages.filter((page) => foldOf(page) !== fold));
    for (const page of pages) if (foldOf(page) === fold) read.set(page, readArticle(page, model));
    console.error(`fold ${fold + 1} of ${folds}`);
  }
  return (["aeb", "naeb", "fundus", "trafilatura"] as const).map((corpus) => {
    const own = pages.filter(({ page }) => page.corpus === corpus);
    const scoreOf = (some: readonly LessonPage[]) =>
      scorePages(some.map((page) => ({ page: page.page, article: read.get(page)! })));
    return {
      corpus,
      pages: own.length,
      all: scoreOf(own),
      folds: Array.from({ length: folds }, (_, fold) => scoreOf(own.filter((page) => foldOf(page) === fold))),
    };
  });
}

function readArticle({ page }: LessonPage, model: BlockModel): string {
  const { text, blocks } = readHtml(page.html, (held) => judgeBlocks(held, model));
  return blocks
    .filter(({ kept }) => kept)
    .map(({ start, end }) => text.slice(start, end))
    .join("\n\n");
}

/** As the bench counts: shingles for whole articles, pieces where only those are marked. */
function scorePages(pages: readonly { readonly page: MarkedPage; readonly article: string }[]): number {
  if (pages.every(({ page }) => page.article !== null)) {
    const { precision, recall } = averagesOf(pages.map(({ page, article }) => compareShingles(page.article!, article)));
    return (2 * precision * recall) / (precision + recall);
  }
  let hit = 0;
  let wrong = 0;
  for (const { page, article } of pages) {
    const body = tidy(article);
    const wanted = page.wanted.filter((piece) => body.includes(tidy(piece))).length;
    hit += wanted;
    wrong += page.wanted.length - wanted + page.unwanted.filter((piece) => body.includes(tidy(piece))).length;
  }
  return (2 * hit) / (2 * hit + wrong);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
