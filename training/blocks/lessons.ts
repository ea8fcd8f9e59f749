import { gatherBlocks } from "../../src/clean/html/gather.ts";
import { findFacts, type Facts } from "../../src/clean/html/labeller/facts.ts";
import { findFeatures } from "../../src/clean/html/labeller/features.ts";
import type { BlockModel } from "../../src/clean/html/labeller/labeller.ts";
import { findSurroundings, width } from "../../src/clean/html/labeller/surroundings.ts";
import { hashText } from "../../src/learn/hash.ts";
import { scoreRows } from "../../src/learn/linear.ts";
import type { Rows } from "../../src/learn/rows.ts";
import { trainLinear, type Lessons, type TrainOptions } from "../../src/learn/train.ts";
import { findAnswers } from "./answers.ts";
import type { MarkedPage } from "./corpora.ts";
import { growForest, type GrowOptions } from "./grow-forest.ts";

/** A page as a lesson: its blocks' features, which of them are the article, and how much each counts. */
export interface LessonPage {
  readonly page: MarkedPage;
  readonly facts: Facts;
  readonly rows: Rows;
  readonly answers: Uint8Array;
  readonly importance: Float64Array;
}

// chosen by cross-validation; see models/blocks.md
const options: TrainOptions = {
  bits: 20,
  seed: 1,
  epochs: 7,
  rate: 0.07,
  pull: 0.004,
  fewestOrigins: 2,
  // a paragraph lost costs a reader more than a line too many
  lean: 1,
};

export function readLesson(page: MarkedPage): LessonPage {
  const { scanned, page: blocks } = gatherBlocks(page.html);
  const { text, leaves } = scanned;
  const facts = findFacts(blocks);
  const { answers, sure } = findAnswers(page, text, leaves);
  const rows = findFeatures(facts);
  return { page, facts, rows, answers, importance: weighBlocks(page, facts.words, sure) };
}

/** Every page counts the same, and in it a block by its length, less than in proportion. */
function weighBlocks(page: MarkedPage, words: Int32Array, sure: Float64Array): Float64Array {
  const weights = sure.map((known, i) => known * Math.pow(words[i]! + 2, 0.6));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // a few marked pieces say less than a whole article
  const share = page.article === null ? 0.3 : 1;
  return weights.map((weight) => (total === 0 ? 0 : Math.min(3, (weight / total) * 60) * share));
}

const growing: GrowOptions = { trees: 110, rate: 0.13, pull: 3, least: 0.3, steps: 32, lean: 0.6 };
const parts = 4;

/** The second look learns from first looks of models that have not seen the page's site. */
export function trainBlocks(pages: readonly LessonPage[]): BlockModel {
  const looks = new Map<LessonPage, Float64Array>();
  const partOf = ({ page }: LessonPage) => hashText(`inner ${page.site}`) % parts;
  for (let part = 0; part < parts; part++) {
    const model = trainLinear(joinLessons(pages.filter((page) => partOf(page) !== part)), options);
    for (const page of pages) if (partOf(page) === part) looks.set(page, scoreRows(model, page.rows));
  }
  const tables = pages.map((page) => ({ page, ...findSurroundings(page.facts, looks.get(page)!) }));
  const rows = tables.flatMap(({ page, blocks }) => [...blocks].map((block) => ({ page, block })));
  const values = new Float32Array(rows.length * width);
  let at = 0;
  for (const table of tables) {
    values.set(table.values, at);
    at += table.values.length;
  }
  return {
    first: trainLinear(joinLessons(pages), options),
    second: growForest(
      { width, values },
      Uint8Array.from(rows, ({ page, block }) => page.answers[block]!),
      Float64Array.from(rows, ({ page, block }) => page.importance[block]!),
      growing,
    ),
  };
}

function joinLessons(pages: readonly LessonPage[]): Lessons {
  const sites = new Map<string, number>();
  const count = pages.reduce((sum, { rows }) => sum + rows.count, 0);
  const starts = new Uint32Array(count + 1);
  const features = new Uint32Array(pages.reduce((sum, { rows }) => sum + rows.features.length, 0));
  const answers = new Uint8Array(count);
  const importance = new Float64Array(count);
  const origins = new Uint32Array(count);
  let row = 0;
  let at = 0;
  for (const { page, rows, ...lesson } of pages) {
    const site = sites.get(page.site) ?? sites.size;
    sites.set(page.site, site);
    features.set(rows.features, at);
    answers.set(lesson.answers, row);
    importance.set(lesson.importance, row);
    origins.fill(site, row, row + rows.count);
    for (let i = 1; i <= rows.count; i++) starts[row + i] = at + rows.starts[i]!;
    row += rows.count;
    at += rows.features.length;
  }
  return { rows: { count, starts, features }, answers, importance, origins };
}
