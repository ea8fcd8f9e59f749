import { keyOf, type Found } from "./found.ts";
import type { Scene } from "./scene.ts";

/** Below this most of what the model finds is wrong. */
const least = 0.35;
/** Found so surely elsewhere, the same words are kept where they are doubtful. */
const sure = 0.7;

/** Leaves out what is more likely no name, or another. */
export function dropDoubtful(scene: Scene, found: readonly Found[]): readonly Found[] {
  const known = new Set<number>();
  for (const { first, end, score } of found) if (score >= sure) known.add(keyOf(scene, first, end));
  return found.filter(({ first, end, score }) => score >= least || known.has(keyOf(scene, first, end)));
}
