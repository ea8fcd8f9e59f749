import { labelNames } from "../../src/analyse/names/labels.ts";
import { spell, type Look } from "../../src/analyse/names/spell.ts";
import { cut, type Cut } from "./lessons.ts";
import type { MarkedDocument } from "./treebank.ts";

/** A document without names marked, cut; `agrees` where people have marked its parts of speech. */
export interface Unmarked {
  readonly cut: Cut;
  readonly agrees: MarkedDocument["agrees"] | null;
}

export function readUnmarked(text: string, agrees: Unmarked["agrees"] = null): Unmarked {
  return { cut: cut(text), agrees };
}

/** What teachers say, as good as without the labels that do not fit a word's part of speech. */
export function fitted({ cut: { scene, layers }, agrees }: Unmarked, look: Look): Look {
  if (!agrees) return look;
  const { start, end } = layers.tokens;
  const { stretches } = scene;
  const width = labelNames.length;
  const scores = new Float32Array(look.likely.length);
  let at = 0;
  for (let s = 0; s < stretches.length; s += 2)
    for (let i = stretches[s]!; i < stretches[s + 1]!; i++)
      for (let label = 0; label < width; label++, at++)
        scores[at] = Math.log(look.likely[at]! + 1e-6) - (agrees(start[i]!, end[i]!, label) ? 0 : 7);
  return spell(scores, width, stretches);
}
