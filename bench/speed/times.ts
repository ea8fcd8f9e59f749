import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { times } from "../../src/analyse/times/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import { clean } from "../../src/clean/index.ts";
import { pageFrom } from "../read.ts";
import { readTimeml } from "../timeml.ts";

/**
 * The times stage alone: `npx tsx bench/speed/times.ts`. Fresh processes, processor time, the second of two runs in each;
 * TempEval-3's newswire when it is there, else the example story; then a megabyte each of words that are times again and again.
 */
const rounds = 5;
const atLeast = 100_000;
const floods = [
  "Monday ",
  "1 ",
  "2014-",
  "the year ",
  "a year earlier ",
  "twenty ",
  "450 BC ",
  "3 p.m. ",
  "May 5, ",
  "the ",
];

if (process.argv[2] === "measure") console.log(JSON.stringify(measure()));
else report();

function report(): void {
  const runs = Array.from(
    { length: rounds },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "measure"], {
          encoding: "utf8",
        }),
      ) as ReturnType<typeof measure>,
  );
  const rates = runs.map((run) => (run.tokens / run.ms) * 1000).sort((a, b) => a - b);
  const { tokens: count, characters, from } = runs[0]!;
  const rate = rates[rounds >> 1]!;
  console.log(
    `times        ${Math.round(rate).toLocaleString("en")} tokens/s, ${((rate * characters) / count / 1e6).toFixed(1)} MB/s`,
  );
  console.log(`             ${count.toLocaleString("en")} tokens of ${from}; median of ${rounds} fresh processes`);
  for (const flood of floods) {
    const [small, large] = [floodMs(flood, 125_000), floodMs(flood, 1_000_000)];
    console.log(
      `flood        ${JSON.stringify(flood).padEnd(18)} ${large.toFixed(0).padStart(6)} ms/MB, ×${(large / small).toFixed(1)} for 8 times the text`,
    );
  }
}

function measure(): {
  readonly tokens: number;
  readonly characters: number;
  readonly ms: number;
  readonly from: string;
} {
  const { from, texts } = readTexts();
  const ready = texts.map(({ text, created }) => layersOf(text, created));
  const tokensOnce = ready.reduce((sum, { layers }) => sum + layers.tokens.start.length, 0);
  // a small folder is read again and again
  const repeats = Math.ceil(atLeast / tokensOnce);
  const run = () => {
    const started = process.cpuUsage();
    for (let i = 0; i < repeats; i++) for (const { document, layers } of ready) times.run(document, layers);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  run();
  return {
    tokens: tokensOnce * repeats,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0) * repeats,
    ms: run(),
    from,
  };
}

function floodMs(flood: string, characters: number): number {
  const { document, layers } = layersOf(flood.repeat(Math.ceil(characters / flood.length)), "2016-10-19");
  const started = performance.now();
  times.run(document, layers);
  return performance.now() - started;
}

function layersOf(text: string, published: string | null) {
  const page = pageFrom(new TextEncoder().encode(text), "text/plain");
  const document = clean(page, { as: "article", ...(published ? { published } : {}) });
  const cut = tokens.run(document, {});
  return { document, layers: { ...cut, ...sentences.run(document, cut) } };
}

function readTexts(): {
  readonly from: string;
  readonly texts: readonly { readonly text: string; readonly created: string | null }[];
} {
  const root = process.env["ONRECORD_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const corpus = join(root, "tempeval3", "Training", "TBAQ-cleaned");
  const news = ["TimeBank", "AQUAINT"].map((part) => join(corpus, part)).filter((folder) => existsSync(folder));
  const folders = news.length ? news : [fileURLToPath(new URL("../../example", import.meta.url))];
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:tml|txt)$/.test(name))
      .sort()
      .map((name) => {
        const file = readFileSync(join(folder, name), "utf8");
        return name.endsWith(".tml") ? readTimeml(name, file) : { text: file, created: "2026-03-10" };
      }),
  );
  return { from: news.length ? "TimeBank and AQUAINT" : "the example story", texts };
}
