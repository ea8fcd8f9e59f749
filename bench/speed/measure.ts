import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analysis } from "../../src/analyse/index.ts";
import { clean } from "../../src/clean/index.ts";
import { recordOf } from "../../src/document/index.ts";
import { pageFrom } from "../read.ts";

/** One round in one fresh process: the example story, again and again; prints JSON for run.ts. */
const repeats = Number(process.argv[2] ?? 40);
const folder = fileURLToPath(new URL("../../example", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

const spent = new Map<string, number>();
let tokens = 0;
let bytes = 0;
for (let round = -5; round < repeats; round++) {
  // the first rounds warm the compiler up and are not counted
  const counted = round >= 0;
  for (const file of files) {
    let mark = performance.now();
    const lap = (stage: string) => {
      const now = performance.now();
      if (counted) spent.set(stage, (spent.get(stage) ?? 0) + now - mark);
      mark = now;
    };
    const page = pageFrom(file.bytes, file.name.endsWith(".html") ? "text/html" : "text/plain");
    lap("decode");
    const document = clean(page, {});
    lap(page.mediaType === "text/html" ? "clean html" : "clean text");
    const { layers, notices } = analysis.run(document, (stage) => lap(stage.name));
    mark = performance.now();
    JSON.stringify(recordOf(document, layers, notices));
    lap("write json");
    if (counted) {
      tokens += layers.tokens.start.length;
      bytes += file.bytes.length;
    }
  }
}
console.log(
  JSON.stringify({
    documents: files.length * repeats,
    bytes,
    tokens,
    stages: Object.fromEntries(spent),
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
