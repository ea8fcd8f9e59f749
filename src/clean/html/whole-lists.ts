import type { Zone } from "./zones.ts";
import type { Leaf } from "./scan.ts";
import type { Shape } from "../lines/shape.ts";
import type { Label } from "../block.ts";

/**
 * A list is the article's as a whole or not at all: where most of its words are kept, so are the items between them that nothing but
 * the labeller speaks against.
 */
export function keepWholeLists(
  page: {
    readonly leaves: readonly Leaf[];
    readonly shapes: readonly Shape[];
    readonly zones: readonly Zone[];
    readonly lines: readonly (Label | null)[];
  },
  kept: readonly boolean[],
): readonly boolean[] {
  const { leaves, shapes, zones, lines } = page;
  const lists = new Map<number, number[]>();
  leaves.forEach((leaf, i) => {
    const list = zones[leaf.element.index]!.list ? listOf(leaf) : -1;
    if (list < 0) return;
    const items = lists.get(list);
    if (items) items.push(i);
    else lists.set(list, [i]);
  });
  const whole = [...kept];
  for (const items of lists.values()) {
    const words = (some: readonly number[]) => some.reduce((sum, i) => sum + shapes[i]!.words, 0);
    const inside = items.filter((i) => kept[i]);
    if (inside.length === 0 || inside.length === items.length || words(inside) * 2 < words(items)) continue;
    for (const i of items) {
      const { linked, text, element } = leaves[i]!;
      if (!lines[i] && !zones[element.index]!.label && linked * 2 < text.end - text.start) whole[i] = true;
    }
  }
  return whole;
}

/** The list that an item stands in. */
function listOf({ owner }: Leaf): number {
  let item = owner;
  for (let i = 0; i < 4 && item.tag !== "li" && item.parent; i++) item = item.parent;
  return item.tag === "li" && item.parent ? item.parent.index : -1;
}
