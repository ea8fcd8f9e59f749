import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packForest } from "../src/learn/forest.ts";
import { packLinear } from "../src/learn/packed.ts";
import { showCard } from "./blocks/card.ts";
import { readCorpora } from "./blocks/corpora.ts";
import { crossValidate } from "./blocks/cross-validate.ts";
import { readLesson, trainBlocks } from "./blocks/lessons.ts";

/** Builds the model that tells article blocks from the rest, and its card. */
export function buildBlocks(dataRoot: string): void {
  const corpora = readCorpora(dataRoot);
  const pages = corpora.pages.map(readLesson).filter(({ rows }) => rows.count > 0);
  const scores = crossValidate(pages);
  const model = trainBlocks(pages);
  const first = packLinear(model.first);
  const second = packForest(model.second);
  const code = `// written by training/blocks.ts; see models/blocks.md
export const packed =
  "${Buffer.from(first).toString("base64")}";
export const packedForest =
  "${Buffer.from(second).toString("base64")}";
`;
  writeFileSync(pathOf("../src/clean/html/labeller/model.ts"), code);
  const card = showCard({
    pages,
    scores,
    weights: model.first.weights.filter((weight) => weight !== 0).length,
    trees: model.second.answers.length / 8,
    bytes: first.length,
    forestBytes: second.length,
    sha256: createHash("sha256").update(first).update(second).digest("hex"),
    data: corpora.digest,
  });
  writeFileSync(pathOf("../models/blocks.md"), card);
  console.log(card);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
