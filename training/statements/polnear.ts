import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBrat } from "../../bench/polnear.ts";
import { pageFrom } from "../../bench/read.ts";
import { chains } from "../../src/analyse/chains/stage.ts";
import { names } from "../../src/analyse/names/stage.ts";
import { quotes } from "../../src/analyse/quotes/stage.ts";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tokenAfter } from "../../src/analyse/statements/roles/view.ts";
import { tags } from "../../src/analyse/tags/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import { clean } from "../../src/clean/index.ts";
import { emptyPipeline, type Document, type Layers, type Span } from "../../src/document/index.ts";

/** An annotated report, read as any other, with its attributions as tokens in order. */
export interface Report {
  readonly name: string;
  readonly outlet: string;
  readonly document: Document;
  readonly layers: Pick<Layers, "tokens" | "words" | "sentences" | "tags" | "quotes" | "mentions">;
  readonly attributions: readonly TokenAttribution[];
}

export interface TokenAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** What stands above the networks. */
export const stages = emptyPipeline.add(tokens).add(sentences).add(tags).add(quotes).add(names).add(chains);

/** The reports of one part of PolNeAR ("train", "dev"); where several people annotated one, the first is right. */
export function readReports(dataRoot: string, part: "train" | "dev"): readonly Report[] {
  const folder = join(dataRoot, "polnear/data", part);
  const annotations = new Map<string, string>();
  for (const file of readdirSync(join(folder, "attributions")).toSorted()) {
    const name = file.slice(0, file.lastIndexOf("_"));
    if (!annotations.has(name)) annotations.set(name, file);
  }
  return readdirSync(join(folder, "text"))
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file): readonly Report[] => {
      const name = file.slice(0, -4);
      const annotation = annotations.get(name);
      if (!annotation) return [];
      const text = readFileSync(join(folder, "text", file), "utf8");
      const page = pageFrom(new TextEncoder().encode(text), "text/plain");
      // matches: "2016-03-01"   must not match: "2016"
      const published = /\d{4}-\d\d-\d\d/.exec(name)?.[0];
      const document = clean(page, { as: "article", ...(published ? { published } : {}) });
      const { layers } = stages.run(document);
      const gold = readBrat(text, readFileSync(join(folder, "attributions", annotation), "utf8"));
      return [
        {
          name,
          outlet: name.slice(0, name.indexOf("_")),
          document,
          layers,
          attributions: gold.map(({ source, cue, content }) => ({
            source: tokensIn(layers, source),
            cue: tokensIn(layers, cue),
            content: tokensIn(layers, content),
          })),
        },
      ];
    });
}

/** The tokens that touch one of the spans, in order. */
function tokensIn({ tokens }: Pick<Layers, "tokens">, spans: readonly Span[]): readonly number[] {
  const { start } = tokens;
  const found: number[] = [];
  for (const span of spans) {
    for (let i = tokenAfter(tokens, span.start); i < start.length && start[i]! < span.end; i++) found.push(i);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}
