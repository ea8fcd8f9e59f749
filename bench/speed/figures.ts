import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analysis } from "../../src/analyse/index.ts";
import { figures } from "../../src/analyse/figures/stage.ts";
import { clean } from "../../src/clean/index.ts";
import { pageFrom } from "../read.ts";
import { ownReports } from "../tasks/figures-gold-reports.ts";

/**
 * The figures stage alone, on one core: all that comes before it is read once and kept. Prints tokens a second, best and median of rounds, for the
 * example story with the reports of the figures gold (dense with numbers) and for text without a number.
 *
 *   npx tsx bench/speed/figures.ts [ROUNDS]
 */
const rounds = Number(process.argv[2] ?? 60);
const folder = fileURLToPath(new URL("../../example", import.meta.url));
const story = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
  .map((name) => ({ bytes: readFileSync(join(folder, name)), html: name.endsWith(".html") }));
const own = ownReports().map(({ text }) => ({ bytes: new TextEncoder().encode(text), html: false }));

function measure(name: string, pages: readonly { readonly bytes: Uint8Array; readonly html: boolean }[]): void {
  const read = pages.map(({ bytes, html }) => {
    const document = clean(pageFrom(bytes, html ? "text/html" : "text/plain"), {});
    return { document, layers: analysis.run(document).layers };
  });
  const tokens = read.reduce((sum, { layers }) => sum + layers.tokens.start.length, 0);
  const found = read.reduce((sum, { layers }) => sum + layers.figures.length, 0);
  const speeds: number[] = [];
  for (let round = -20; round < rounds; round++) {
    const from = performance.now();
    for (const { document, layers } of read) figures.run(document, layers);
    // the first rounds warm the compiler up
    if (round >= 0) speeds.push(tokens / ((performance.now() - from) / 1000));
  }
  speeds.sort((a, b) => a - b);
  const show = (speed: number) => `${(speed / 1000).toFixed(0)} k`;
  console.log(
    `${name.padEnd(22)} ${show(speeds[speeds.length >> 1]!).padStart(7)} tokens/s median, ${show(speeds.at(-1)!).padStart(7)} best; ${tokens} tokens, ${found} figures`,
  );
}

measure("the example story", story);
measure("figures gold, our own", own);
