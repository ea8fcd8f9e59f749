import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packLinear } from "../src/learn/packed.ts";
import { choosing, type Choose } from "../src/analyse/chains/rank.ts";
import { showCard } from "./chains/card.ts";
import { gumLessons, newsLessons, type Lesson } from "./chains/lessons.ts";
import { crossValidate, trainChains } from "./chains/train.ts";

/** Builds the model that says whom a pronoun means, and its card. */
export function buildChains(dataRoot: string): void {
  const gum = gumLessons(dataRoot);
  const read = (goOn: Choose | null) => [...gum, ...newsLessons(dataRoot, goOn)];
  // in reports without annotation the first round leaves open what it cannot tell; the second goes on as the first model would
  const lessons = read(choosing(trainChains(read(null))));
  const model = trainChains(lessons);
  const bytes = packLinear(model);
  const code = `// written by training/chains.ts; see models/chains.md
export const packed =
  "${Buffer.from(bytes).toString("base64")}";
`;
  writeFileSync(pathOf("../src/analyse/chains/model.ts"), code);
  const count = (source: Lesson["source"]) => lessons.filter((lesson) => lesson.source === source).length;
  const card = showCard({
    reports: { gum: count("gum"), life: count("life"), news: count("news") },
    scores: crossValidate(lessons),
    weights: model.weights.filter((weight) => weight !== 0).length,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  writeFileSync(pathOf("../models/chains.md"), card);
  console.log(card);
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
