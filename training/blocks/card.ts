import type { FoldScore } from "./cross-validate.ts";
import type { LessonPage } from "./lessons.ts";

const corpora = {
  aeb: {
    name: "scrapinghub/article-extraction-benchmark",
    licence: "MIT for the annotations; the pages belong to their publishers",
  },
  naeb: {
    name: "AndyTheFactory/article-extraction-dataset, development part",
    licence: "Apache-2.0 for the annotations; the pages belong to their publishers",
  },
  fundus: {
    name: "flairNLP/fundus, test pages in English and of South Africa",
    licence: "MIT for the annotations; the pages belong to their publishers",
  },
  trafilatura: {
    name: "adbar/trafilatura, evaluation pages in English: a few marked pieces a page",
    licence: "Apache-2.0 for the annotations; the pages belong to their publishers",
  },
} as const;

/** models/blocks.md: what the model learned from, how well it does on sites it has not seen, how to build it again. */
export function showCard(model: {
  readonly pages: readonly LessonPage[];
  readonly scores: readonly FoldScore[];
  readonly weights: number;
  readonly trees: number;
  readonly bytes: number;
  readonly forestBytes: number;
  readonly sha256: string;
  readonly data: string;
}): string {
  const sites = new Set(model.pages.map(({ page }) => page.site)).size;
  const blocks = model.pages.reduce((sum, { rows }) => sum + rows.count, 0);
  const rows = model.scores.map(
    ({ corpus, pages, all, folds }) =>
      `| ${corpora[corpus].name} | ${pages} | ${digits(all)} | ${folds.map(digits).join(" ")} | ${digits(spreadOf(folds))} |`,
  );
  return `# The block labeller

Says of each block of a web page whether it is article text, in two looks. The first is a linear model; its features, in
\`src/clean/html/labeller/features.ts\`, are form, short blocks' words, the names of the elements around, place and company; it knows
no word of a long paragraph. The second, boosted trees of three questions each, judges a block by the first look's scores of what
stands around it, lies in the same elements or has the same form (\`surroundings.ts\`): one row of a table, one comment of many is
judged by its likes. It learned from first looks of models that had not seen the site.

Both are in \`src/clean/html/labeller/model.ts\`: ${model.weights.toLocaleString("en")} weights of one byte, ${Math.round(model.bytes / 1000)} kB packed as \`src/learn/packed.ts\` describes,
and ${model.trees} trees, ${Math.round(model.forestBytes / 1000)} kB as \`forest.ts\` does. SHA-256 of the two: \`${model.sha256}\`. The rules of \`src/clean/html\` give the role, and may still leave out what it keeps.

## What it learned from

${blocks.toLocaleString("en")} blocks of ${model.pages.length} pages of ${sites} sites. A block is article when most of its runs of four words are in the article that the corpus
gives. None of the text is in this repository or in the model: a feature is a hash, and one seen on a single site is left out.

${Object.values(corpora)
  .map(({ name, licence }) => `- ${name}: ${licence}`)
  .join("\n")}

Data as read: \`${model.data}\`.

## How well it does

F1 on pages of **sites it has not seen**: five parts by site, each read by a model that learned from the other four, through the
whole of cleaning. Metrics are those of the bench (4-word shingles; for trafilatura, marked pieces). Spread is the standard
deviation over the parts.

| corpus | pages | F1 | each part | spread |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

The bench reads the same pages with the model that has seen them, so **its figures for these corpora are higher than what to
expect**; these are the ones to quote. Strength of regularisation, number of rounds and trees and the lean towards keeping were
chosen on the same parts, which flatters the table a little.

## Known to be weak

Teaser lists on the sites of small papers; comments that no class names; photo galleries whose captions are the story; pages
whose article is one short paragraph; tables of results; languages without spaces, of which there were four pages.

## To build it again

\`\`\`
ONRECORD_DATA=<folder of corpora> npm run train -- blocks
\`\`\`

The same data, code and Node release give the same bytes. Build it again after a change to its features, or to a rule they ask:
zones, line rules, the choice of the title. Speed against Readability on linkedom: \`npx tsx bench/speed/clean.ts\`.
`;
}

function digits(score: number): string {
  return score.toFixed(3).replace(/^0/, "");
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
