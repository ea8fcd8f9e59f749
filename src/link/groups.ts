/** Things 0…size-1 that are joined two by two: what is joined to one of a group is in the group. */
export interface Groups {
  readonly join: (a: number, b: number) => void;
  /** The same number for all of a group: its lowest member. */
  readonly of: (item: number) => number;
  /** Every group, members ascending, groups by their lowest member. */
  readonly all: () => readonly (readonly number[])[];
}

/** Items under their key, both in the order they came. */
export function gather<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const gathered = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = gathered.get(key);
    if (group) group.push(item);
    else gathered.set(key, [item]);
  }
  return gathered;
}

export function groupsOf(size: number): Groups {
  const parent = Array.from({ length: size }, (_, i) => i);
  const of = (item: number): number => {
    let root = item;
    while (parent[root]! !== root) root = parent[root]!;
    for (let at = item; at !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
    all: () => [...gather(parent.keys(), of).values()],
  };
}
