import { isProse, type Shape } from "../lines/shape.ts";
import type { Leaf } from "./scan.ts";

/**
 * Which blocks count to the article: what the proposer kept, and running prose beside it or of the same form that it dropped. Without
 * a proposer, running prose that is not mostly links, and what stands between two pieces of it.
 */
export function fillGaps(
  leaves: readonly Leaf[],
  shapes: readonly Shape[],
  kept: ReadonlySet<number> | null,
): readonly boolean[] {
  if (!kept) return leaves.map((leaf, i) => isPlainProse(leaf, shapes[i]!));
  const parents = new Set<number>();
  const forms = new Set<string>();
  leaves.forEach((leaf, i) => {
    if (!kept.has(i) || !isPlainProse(leaf, shapes[i]!)) return;
    parents.add(parentOf(leaf));
    if (shapes[i]!.words >= 12) forms.add(formOf(leaf));
  });
  return leaves.map((leaf, i) => {
    if (kept.has(i)) return true;
    if (!isPlainProse(leaf, shapes[i]!)) return false;
    return parents.has(parentOf(leaf)) || (shapes[i]!.words >= 12 && forms.has(formOf(leaf)));
  });
}

/** What a site calls a paragraph and what holds it; a report cut in two by an advertisement has the same on both sides. */
function formOf({ owner }: Leaf): string {
  const outer = owner.parent?.attributes["class"] ?? "";
  const own = owner.attributes["class"] ?? "";
  // without any name it would be every paragraph of the page
  return outer === "" && own === "" ? `#${owner.index}` : `${owner.tag}.${own} ${owner.parent?.tag}.${outer}`;
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
