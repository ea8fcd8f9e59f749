import { isProse, type Shape } from "../lines/shape.ts";
import type { Leaf } from "./scan.ts";

/**
 * Which blocks count to the article: what the proposer kept, and running prose it dropped from among its own siblings. Without
 * a proposer, running prose that is not mostly links, and what stands between two pieces of it.
 */
export function fillGaps(
  leaves: readonly Leaf[],
  shapes: readonly Shape[],
  kept: ReadonlySet<number> | null,
): readonly boolean[] {
  if (!kept) return leaves.map((leaf, i) => isPlainProse(leaf, shapes[i]!));
  const parents = new Set<number>();
  let first = -1;
  let last = -1;
  leaves.forEach((leaf, i) => {
    if (!kept.has(i)) return;
    if (first < 0) first = i;
    last = i;
    if (isPlainProse(leaf, shapes[i]!)) parents.add(parentOf(leaf));
  });
  return leaves.map(
    (leaf, i) =>
      kept.has(i) || (i > first && i < last && isPlainProse(leaf, shapes[i]!) && parents.has(parentOf(leaf))),
  );
}

/**
 * The proposer sometimes takes a consent dialog or the comments for the article. Then it is not believed: true when most of
 * the prose it kept lies where `isOutside` says that no article is.
 */
export function isMistaken(
  leaves: readonly Leaf[],
  proposed: readonly boolean[],
  isOutside: (leaf: Leaf) => boolean,
): boolean {
  let inside = 0;
  let outside = 0;
  leaves.forEach((leaf, i) => {
    if (!proposed[i]) return;
    if (isOutside(leaf)) outside += leaf.text.end - leaf.text.start;
    else inside += leaf.text.end - leaf.text.start;
  });
  return outside > inside;
}

function isPlainProse(leaf: Leaf, shape: Shape): boolean {
  return isProse(shape) && leaf.linked * 3 < leaf.text.end - leaf.text.start;
}

function parentOf({ owner }: Leaf): number {
  return owner.parent?.index ?? -1;
}
