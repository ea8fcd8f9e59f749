/** One word and the answer it should give. */
export interface Example {
  readonly group: string;
  readonly word: string;
  readonly answer: string;
}

/**
 * Learns a table for `readEndings`: of all tables, the one with the least errors plus `price` an entry (exact, by dynamic
 * programming over the tree of endings). An example that stands often weighs more, but not in proportion.
 */
export function learnEndings(examples: readonly Example[], price: number): string {
  const groups = new Map<string, Map<string, Map<string, number>>>();
  for (const { group, word, answer } of examples) {
    const words = groups.get(group) ?? new Map<string, Map<string, number>>();
    const answers = words.get(word) ?? new Map<string, number>();
    groups.set(group, words.set(word, answers.set(answer, (answers.get(answer) ?? 0) + 1)));
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, words]) => lineOf(group, words, price))
    .join("\n");
}

interface Node {
  readonly ending: string;
  readonly children: Map<string, Node>;
  /** At a whole word: how much each answer weighs. */
  readonly weights: Map<string, number>;
}

/** The cost of everything under a node by the answer it inherits; `other` for an answer that is not in the map. */
interface Costs {
  readonly other: number;
  readonly by: ReadonlyMap<string, number>;
  /** The answer the node takes for itself when what it inherits is too dear. */
  readonly own: string;
}

function lineOf(group: string, words: ReadonlyMap<string, ReadonlyMap<string, number>>, price: number): string {
  const root: Node = { ending: "", children: new Map(), weights: new Map() };
  for (const [word, answers] of words) {
    let node = root;
    for (let length = 1; length <= Math.min(longestEnding, word.length); length++)
      node = childOf(node, word.slice(-length));
    node = childOf(node, `^${word}`);
    for (const [answer, count] of answers) node.weights.set(answer, Math.sqrt(count));
  }
  const costs = new Map<Node, { readonly inside: Costs; readonly inherited: (answer: string) => number }>();
  const rootCosts = costsOf(root, price, costs);
  const endings = new Map<string, string[]>();
  walk(root, rootCosts.own);
  const parts = [...endings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([answer, list]) => [answer, ...list.sort()].join(" "));
  return [group, rootCosts.own, ...parts].join("\t");

  function walk(node: Node, inherited: string): void {
    for (const child of node.children.values()) {
      const { inside, inherited: costOf } = costs.get(child)!;
      const keep = inside.by.get(inherited) ?? inside.other;
      const takes = costOf(inherited) < keep;
      if (takes) endings.set(inside.own, [...(endings.get(inside.own) ?? []), child.ending]);
      walk(child, takes ? inside.own : inherited);
    }
  }
}

/** Endings longer than this are whole words. */
const longestEnding = 7;

function childOf(node: Node, ending: string): Node {
  let child = node.children.get(ending);
  if (!child) node.children.set(ending, (child = { ending, children: new Map(), weights: new Map() }));
  return child;
}

/** Costs of a node with the answer given to it from above kept (`inside`), and at its best (`inherited`). */
function costsOf(
  node: Node,
  price: number,
  costs: Map<Node, { readonly inside: Costs; readonly inherited: (answer: string) => number }>,
): Costs {
  const children = [...node.children.values()].map((child) => {
    costsOf(child, price, costs);
    return costs.get(child)!;
  });
  const answers = new Set(node.weights.keys());
  for (const { inside } of children) for (const answer of inside.by.keys()) answers.add(answer);
  let weight = 0;
  for (const one of node.weights.values()) weight += one;
  const none = "";
  const costOf = (answer: string) => {
    let cost = weight - (node.weights.get(answer) ?? 0);
    for (const child of children) cost += child.inherited(answer);
    return cost;
  };
  const by = new Map([...answers].sort().map((answer) => [answer, costOf(answer)]));
  let own = none;
  let least = Infinity;
  for (const [answer, cost] of by)
    if (cost < least) {
      least = cost;
      own = answer;
    }
  const inside: Costs = { other: costOf("\0"), by, own };
  costs.set(node, { inside, inherited: (answer) => Math.min(by.get(answer) ?? inside.other, least + price) });
  return inside;
}
