import { hashText, mix } from "../../../learn/hash.ts";
import type { Label } from "../../block.ts";
import type { Shape } from "../../lines/shape.ts";
import type { ElementNode } from "../events.ts";
import type { Leaf } from "../scan.ts";
import type { Zone } from "../zones.ts";
import { findMass, type Mass } from "./mass.ts";
import { readMarks, wordsIn, type Marks } from "./marks.ts";

/** What is known of a page's blocks before it is decided which are the article. */
export interface PageBlocks {
  readonly elements: readonly ElementNode[];
  readonly leaves: readonly Leaf[];
  readonly shapes: readonly Shape[];
  readonly zones: readonly Zone[];
  /** What the words of each block alone make of it. */
  readonly lines: readonly (Label | null)[];
  /** Where blocks that are the page's title start. */
  readonly titled: ReadonlySet<number>;
}

/** The same with the numbers that features are made of; arrays go by block. */
export interface Facts extends PageBlocks {
  readonly owners: Int32Array;
  readonly words: Int32Array;
  /** Share of characters that are links. */
  readonly linked: Float64Array;
  readonly marks: readonly Marks[];
  /** 1 for running prose, not mostly links, in no place that is named as something else. */
  readonly prose: Uint8Array;
  readonly mass: Mass;
  /** Words of prose before each block. */
  readonly before: Float64Array;
  /** Tag and class of the block's element and of what holds it, in one number. */
  readonly forms: Uint32Array;
  /** Words of prose by form. */
  readonly formWords: ReadonlyMap<number, number>;
  /** How often the block's words stand on the page. */
  readonly repeats: Int32Array;
  readonly headline: number;
  /** Hashes of the words in an element's class and other names. */
  readonly namesOf: (element: ElementNode) => readonly number[];
}

export function findFacts(page: PageBlocks): Facts {
  const { elements, leaves, shapes, zones, titled } = page;
  const owners = Int32Array.from(leaves, (leaf) => leaf.owner.index);
  const words = Int32Array.from(shapes, wordsIn);
  const linked = Float64Array.from(leaves, ({ linked: links, text }) => links / Math.max(1, text.end - text.start));
  const formsOf = new Map<ElementNode, number>();
  const form = (element: ElementNode) => {
    const found = formsOf.get(element) ?? formOf(element);
    formsOf.set(element, found);
    return found;
  };
  const forms = Uint32Array.from(leaves, ({ owner }) => mix(form(owner), owner.parent ? form(owner.parent) : 0));
  const prose = new Uint8Array(leaves.length);
  const weights = new Float64Array(leaves.length);
  const before = new Float64Array(leaves.length);
  const formWords = new Map<number, number>();
  const times = new Map<string, number>();
  let passed = 0;
  for (let i = 0; i < leaves.length; i++) {
    const { plain, ended } = shapes[i]!;
    const { label, list, row } = zones[leaves[i]!.element.index]!;
    const count = words[i]!;
    times.set(plain, (times.get(plain) ?? 0) + 1);
    before[i] = passed;
    if (count < (ended ? 7 : 20) || linked[i]! >= 0.34 || label) continue;
    prose[i] = 1;
    // a list of teasers may be longer than the report
    weights[i] = list || row ? count / 3 : count;
    passed += count;
    formWords.set(forms[i]!, (formWords.get(forms[i]!) ?? 0) + count);
  }
  const known = new Map<string, readonly number[]>();
  const names = new Map<number, readonly number[]>();
  return {
    ...page,
    owners,
    words,
    linked,
    marks: shapes.map(({ text }) => readMarks(text)),
    prose,
    mass: findMass(elements, owners, weights),
    before,
    forms,
    formWords,
    repeats: Int32Array.from(shapes, ({ plain }) => times.get(plain)!),
    headline: leaves.findIndex((leaf) => titled.has(leaf.text.start)),
    namesOf: (element) => {
      const found = names.get(element.index) ?? namesOf(element, known);
      names.set(element.index, found);
      return found;
    },
  };
}

function formOf({ tag, attributes }: ElementNode): number {
  return mix(hashText(tag), hashText(attributes["class"] ?? ""));
}

const nameKeys = ["class", "id", "itemprop", "role", "data-component", "data-testid"];
/** No element is known by more names than this. */
const mostNames = 12;

/** `known` remembers what was read: the same class stands on many elements. */
function namesOf({ attributes }: ElementNode, known: Map<string, readonly number[]>): readonly number[] {
  let found: readonly number[] = [];
  for (const key of nameKeys) {
    const value = attributes[key];
    if (!value) continue;
    const read = known.get(value) ?? readNames(value);
    known.set(value, read);
    found = found.length === 0 ? read : [...new Set([...found, ...read])].slice(0, mostNames);
  }
  return found;
}

/** "entry-content postBody2" → hashes of "entry", "content", "post", "body". */
function readNames(value: string): readonly number[] {
  const found = new Set<number>();
  const words = value
    .slice(0, 200)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) if (word.length > 1 && found.size < mostNames) found.add(hashText(word));
  return [...found];
}
