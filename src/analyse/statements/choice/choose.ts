import { fromBase64 } from "../../../learn/base64.ts";
import { scoreForest, unpackForest, type Forest } from "../../../learn/forest.ts";
import type { Option } from "./options.ts";
import { factsOf, type Scene } from "./facts.ts";

/** Says how often an option like this is right: its content, source and cue touch what people mark; and to the word. */
export interface Chooser {
  readonly right: Forest;
  readonly exact: Forest;
}

export interface Choice {
  readonly option: Option;
  readonly score: number;
}

/** An exact reading counts this much on top of one that is right. */
const exactness = 0.5;

/** The best way to read each slot. */
export function chooseAll(scene: Scene, { right, exact }: Chooser): readonly (Choice | null)[] {
  const rows = scene.slots.flatMap((slot, number) => factsOf(scene, slot, number));
  if (rows.length === 0) return scene.slots.map(() => null);
  const numbers = { width: rows[0]!.length, values: Float32Array.from(rows.flat()) };
  const likely = scoreForest(right, numbers);
  const sharp = scoreForest(exact, numbers);
  let row = 0;
  return scene.slots.map(({ options }) => {
    let best: Choice | null = null;
    let worth = -1;
    for (const option of options) {
      const score = share(likely[row]!);
      const value = score + exactness * share(sharp[row]!);
      row++;
      if (value <= worth) continue;
      worth = value;
      best = { option, score };
    }
    return best;
  });
}

function share(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function unpackChooser(right: string | Uint8Array, exact: string | Uint8Array): Chooser {
  return { right: unpackForest(fromBase64(right)), exact: unpackForest(fromBase64(exact)) };
}
