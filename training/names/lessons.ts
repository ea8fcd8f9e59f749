import type { Document, Layers } from "../../src/document/index.ts";
import { labelNames } from "../../src/analyse/names/labels.ts";
import { sceneOf, type Scene } from "../../src/analyse/names/scene.ts";
import { sentences } from "../../src/analyse/sentences/stage.ts";
import { tags } from "../../src/analyse/tags/stage.ts";
import { tokens } from "../../src/analyse/tokens/stage.ts";
import type { Labelled } from "../../bench/score.ts";
import { documentOfLines } from "./documents.ts";

export interface Cut {
  readonly document: Document;
  readonly layers: Pick<Layers, "tokens" | "words" | "sentences" | "tags">;
  readonly scene: Scene;
}

export function cut(text: string): Cut {
  const document = documentOfLines(text);
  const made = tokens.run(document, {});
  const parted = { ...made, ...sentences.run(document, made) };
  const layers = { ...parted, ...tags.run(document, parted) };
  return { document, layers, scene: sceneOf(document, layers) };
}

/** The number of the right label of each token. */
export function answersOf({ layers }: Cut, spans: readonly Labelled[]): Uint8Array {
  const { start, end } = layers.tokens;
  const answers = new Uint8Array(start.length);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of sorted) {
    while (at < start.length && end[at]! <= span.start) at++;
    const begin = labelNames.indexOf(`B-${span.label}`);
    for (let i = at; i < start.length && start[i]! < span.end; i++) answers[i] = i === at ? begin : begin + 1;
  }
  return answers;
}
