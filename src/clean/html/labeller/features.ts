import { hashText, mix } from "../../../learn/hash.ts";
import type { LinearModel } from "../../../learn/linear.ts";
import { buildRows, type Rows } from "../../../learn/rows.ts";
import type { ElementNode } from "../events.ts";
import type { Facts } from "./facts.ts";
import { lengthOf, shareOf, stepOf } from "./marks.ts";

/** Takes a feature: what kind it is, and its value. */
type Put = (kind: number, value: number) => void;
type Group = (facts: Facts, block: number, put: Put) => void;

/** What a block is judged by. The numbers of kinds and the order within one are part of the model. */
export const groups = { form: addForm, words: addWords, holders: addHolders, place: addPlace, company: addCompany };
export type GroupName = keyof typeof groups;

/** The features of every block. */
export function findFeatures(facts: Facts): Rows {
  const rows = buildRows(facts.leaves.length * 144);
  const put: Put = (kind, value) => rows.add(featureOf(kind, value));
  for (let block = 0; block < facts.leaves.length; block++) {
    for (const add of allGroups) add(facts, block, put);
    rows.endRow();
  }
  return rows.result();
}

/** The score of every block, as `scoreRows` of its features, without keeping them: a long page has hundreds of millions. */
export function scoreBlocks({ weights, scale, bias }: LinearModel, facts: Facts): Float64Array {
  const mask = weights.length - 1;
  let sum = 0;
  const put: Put = (kind, value) => void (sum += weights[featureOf(kind, value) & mask]!);
  const scores = new Float64Array(facts.leaves.length);
  for (let block = 0; block < scores.length; block++) {
    sum = 0;
    for (const add of allGroups) add(facts, block, put);
    scores[block] = sum * scale + bias;
  }
  return scores;
}

export function featureOf(kind: number, value: number): number {
  return mix(kind * 7919, value);
}

const allGroups: readonly Group[] = Object.values(groups);

/** Length, links, punctuation: what a block looks like without being read. */
function addForm({ words, linked, shapes, leaves, marks, lines, repeats, prose, titled }: Facts, i: number, put: Put) {
  const leaf = leaves[i]!;
  const { text, ended, bulleted } = shapes[i]!;
  const { commas, stops, digits, capitals, letters } = marks[i]!;
  const steps = stepOf(words[i]!);
  const length = steps >> 1;
  const links = shareOf(linked[i]!, 1);
  const characters = leaf.text.end - leaf.text.start;
  put(1, steps);
  put(2, links);
  put(3, mix(steps, links));
  put(4, mix(steps, ended ? 1 : 0));
  put(5, mix(stepOf(commas), length));
  put(6, mix(stepOf(stops), length));
  put(7, mix(shareOf(digits, characters), length));
  put(8, mix(shareOf(capitals, letters), length));
  put(9, mix(shareOf(leaf.bold, characters), length));
  put(10, bulleted ? 1 : 0);
  put(11, mix(Math.min(4, repeats[i]!), length));
  put(12, mix(hashOf(lines[i]?.role ?? ""), prose[i]!));
  put(13, mix(hashOf(lines[i]?.role ?? ""), length));
  put(14, titled.has(leaf.text.start) ? 1 : 0);
  put(15, mix(hashOf(leaf.owner.tag), steps));
  put(16, hashOf(leaf.element.tag));
  put(17, kindOf(text.charCodeAt(text.length - 1)));
  put(18, kindOf(text.charCodeAt(0)));
}

/** The words of a short block; a long one is told by its form. */
function addWords({ shapes }: Facts, i: number, put: Put) {
  const { words, plain } = shapes[i]!;
  if (words > 30) return;
  const spoken = plain.split(" ", 12);
  put(20, hashText(spoken.slice(0, 2).join(" ")));
  if (words <= 10) put(21, hashText(plain));
  for (const word of spoken) put(22, mix(hashText(word), stepOf(words) >> 2));
}

/** What the page calls the elements around a block. */
function addHolders({ leaves, zones, words, mass, namesOf }: Facts, i: number, put: Put) {
  const leaf = leaves[i]!;
  const { label, byTag, list, row, embed, byline, date, heading, article, standfirst } = zones[leaf.element.index]!;
  const length = lengthOf(words[i]!);
  const why = hashOf(label?.why ?? "");
  put(30, why);
  put(31, mix(why, length));
  put(32, mix(byTag ? 1 : 0, hashOf(label?.role ?? "")));
  put(33, (list ? 1 : 0) + (row ? 2 : 0) + (embed ? 4 : 0) + (byline ? 8 : 0) + (date ? 16 : 0));
  put(34, mix(heading, length));
  put(35, article >= 0 ? 1 : 0);
  put(36, mix(list ? 1 : 0, length));
  put(37, standfirst ? 1 : 0);
  let holder: ElementNode | null = leaf.owner;
  for (let level = 0; level < 8 && holder && holder.tag !== "body"; level++) {
    const tag = hashOf(holder.tag);
    put(40 + level, tag);
    put(48, tag);
    if (level > 0) put(50 + Math.min(level, 4), shareOf(mass.inside[holder.index]!, mass.total));
    for (const name of namesOf(holder)) {
      put(60, name);
      if (level < 2) put(61 + level, name);
      if (level < 4) put(63, mix(name, length));
    }
    holder = holder.parent;
  }
}

/** Where a block lies: how far from the centre of the page's prose, before and after what. */
function addPlace(facts: Facts, i: number, put: Put) {
  const { leaves, zones, mass, words, before, forms, formWords, owners, headline, prose } = facts;
  const sketch = sketchOf(facts, i);
  const up = Math.min(mass.up[owners[i]!]!, 9);
  const down = Math.min(mass.down[owners[i]!]!, 9);
  const path = mix(up, down);
  put(70, path);
  put(71, mix(down, sketch));
  put(72, mix(path, sketch));
  const passed = shareOf(before[i]!, mass.total);
  put(73, passed);
  put(74, mix(passed, down));
  put(75, mix(passed, lengthOf(words[i]!)));
  const { list, row, embed, heading } = zones[leaves[i]!.element.index]!;
  put(86, mix((list ? 1 : 0) + (row ? 2 : 0) + (embed ? 4 : 0) + (heading ? 8 : 0), path));
  const form = shareOf(formWords.get(forms[i]!) ?? 0, mass.total);
  put(76, form);
  put(77, mix(form, sketch));
  put(78, mix(form, down));
  const size = stepOf(mass.total);
  put(79, size);
  put(80, mix(size >> 1, sketch));
  put(81, headline < 0 ? 99 : i < headline ? -1 : Math.min(12, stepOf(i - headline)));
  put(82, mix(headline < 0 ? 2 : i < headline ? 0 : 1, mix(passed, down)));
  put(83, Math.floor((i / leaves.length) * 10));
  const gaps = mix(stepOf(gapTo(prose, i, -1)), stepOf(gapTo(prose, i, 1)));
  put(84, gaps);
  put(85, mix(gaps, mix(prose[i]!, down)));
}

/** What stands before and after. */
function addCompany(facts: Facts, i: number, put: Put) {
  const { leaves, forms } = facts;
  const mine = sketchOf(facts, i);
  for (let step = 1; step <= 2; step++) {
    for (const [side, j] of [i - step, i + step].entries()) {
      const kind = 100 + step + side * 10;
      const inside = j >= 0 && j < leaves.length;
      const other = inside ? sketchOf(facts, j) : 255;
      put(kind, other);
      put(kind + 20, mix(mine, other));
      put(kind + 40, inside ? calledOf(facts, j) : 1);
      put(kind + 60, inside && forms[i] === forms[j] ? 1 : 0);
    }
  }
}

/** How many blocks to the next prose on one side, 20 at most. */
function gapTo(prose: Uint8Array, from: number, direction: 1 | -1): number {
  let gap = 1;
  while (gap < 20 && prose[from + gap * direction] === 0) gap++;
  return gap;
}

/** A block in one small number: length, links, whether it ends as a sentence does. */
function sketchOf({ words, linked, shapes }: Facts, i: number): number {
  const links = linked[i]! < 0.1 ? 0 : linked[i]! < 0.5 ? 1 : 2;
  return lengthOf(words[i]!) * 8 + links * 2 + (shapes[i]!.ended ? 1 : 0);
}

function calledOf({ lines, zones, leaves }: Facts, i: number): number {
  const { label, heading } = zones[leaves[i]!.element.index]!;
  return hashOf(lines[i]?.role ?? label?.role ?? (heading ? "heading" : ""));
}

/** Small letters, capitals, digits and other scripts are one kind each; any other mark is its own. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 97;
  if (code >= 65 && code <= 90) return 65;
  if (code >= 48 && code <= 57) return 48;
  return code < 128 || (code >= 0x2000 && code < 0x2070) ? code : 128;
}

const hashes = new Map<string, number>();

/** As `hashText`, remembered: tags, roles and reasons are few. */
function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = hashText(text);
  // a page of invented tags must not fill the memory
  if (hashes.size < 2000) hashes.set(text, hash);
  return hash;
}
