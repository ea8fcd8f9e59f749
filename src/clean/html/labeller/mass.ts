import type { ElementNode } from "../events.ts";

/** Where on a page the weight of its blocks lies. */
export interface Mass {
  /** All of it. */
  readonly total: number;
  /** How much lies in each element, by index. */
  readonly inside: Float64Array;
  /** For each element, how many steps it is up to one that holds the centre: the element whose children weigh most. */
  readonly up: Int32Array;
  /** And how many from there down to the centre; 0 for what lies inside it. */
  readonly down: Int32Array;
}

/**
 * A block counts whole for its parent, half for the one above, less for two more, as Readability scores containers. Linear in
 * the number of elements, however deep they nest.
 */
export function findMass(elements: readonly ElementNode[], owners: Int32Array, weights: Float64Array): Mass {
  const inside = new Float64Array(elements.length);
  const worth = new Float64Array(elements.length);
  let total = 0;
  for (let i = 0; i < owners.length; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    total += weight;
    inside[owners[i]!]! += weight;
    let parent = elements[owners[i]!]!.parent;
    for (let level = 0; level < 4 && parent; level++) {
      worth[parent.index]! += level < 2 ? weight / (level + 1) : weight / (level * 3);
      parent = parent.parent;
    }
  }
  // children have higher numbers than their parents
  for (let i = elements.length - 1; i > 0; i--) inside[parentOf(elements[i]!)]! += inside[i]!;
  let centre = 0;
  for (let i = 1; i < elements.length; i++) if (worth[i]! > worth[centre]!) centre = i;
  return { total, inside, ...findPaths(elements, elements[centre]!) };
}

/** From each element up, then down to the target. */
function findPaths(elements: readonly ElementNode[], target: ElementNode): Pick<Mass, "up" | "down"> {
  const holds = new Uint8Array(elements.length);
  for (let at: ElementNode | null = target; at; at = at.parent) holds[at.index] = 1;
  const up = new Int32Array(elements.length);
  const down = new Int32Array(elements.length);
  down[0] = target.depth;
  for (let i = 1; i < elements.length; i++) {
    const parent = parentOf(elements[i]!);
    if (holds[i]) down[i] = target.depth - elements[i]!.depth;
    else {
      up[i] = up[parent]! + 1;
      down[i] = down[parent]!;
    }
  }
  return { up, down };
}

function parentOf({ parent }: ElementNode): number {
  return parent?.index ?? 0;
}
