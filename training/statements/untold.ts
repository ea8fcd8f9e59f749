import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFrom } from "../../bench/read.ts";
import { clean } from "../../src/clean/index.ts";
import { readUnlabelled } from "../names/unlabelled.ts";
import { stages, type Report } from "./polnear.ts";

/** Of other news than PolNeAR's every so many-th text, so that reports of the world are as many. */
const every = 5;
/** Shorter texts have nobody who says anything; longer ones are archives. */
const [shortest, longest] = [600, 30_000];

/** News without attributions, read as any other: reports from many countries, and of other matters than an election. */
export function readUntold(dataRoot: string): readonly Report[] {
  const told = new Set(readFolder(join(dataRoot, "polnear/data/train/text"), ".txt"));
  const others = readUnlabelled(dataRoot).filter(
    (text) => !told.has(text) && text.length > shortest && text.length < longest,
  );
  return [...readWorldwide(dataRoot), ...others.filter((_, i) => i % every === 0)].flatMap(
    (text): readonly Report[] => {
      const document = clean(pageFrom(new TextEncoder().encode(text), "text/plain"), { as: "article" });
      const { layers } = stages.run(document);
      return layers.tokens.start.length < 120 ? [] : [{ name: "", outlet: "", document, layers, attributions: [] }];
    },
  );
}

/** The texts of the official training part. */
function readWorldwide(dataRoot: string): readonly string[] {
  const folder = join(dataRoot, "en_worldwide_newswire");
  return readFileSync(join(folder, "splits/train.txt"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((name) => join(folder, "original_articles", name.replace(/\.tsv$/, "")))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
}

function readFolder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
