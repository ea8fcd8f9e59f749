import type { BlockRole } from "../../../document/index.ts";
import type { ElementNode } from "../events.ts";
import type { Facts } from "./facts.ts";
import { findShares, type Shares } from "./shares.ts";

/** Numbers of some blocks, `width` of them each, one block after the other. */
export interface Table {
  readonly width: number;
  /** Which blocks. */
  readonly blocks: Uint32Array;
  readonly values: Float32Array;
}

/** Takes the next number of a block; their order is part of the model. */
type Put = (value: number) => void;

/** How many numbers each block has. */
export const width = 70;

/** A block that the first look scores lower is none of the article, whatever stands around it: three of four are such. */
const hopeless = -6;

/**
 * What a second look judges a block by: the scores of the first look, its own and those of what stands around it, lies in the same
 * element or has the same form. One item of a list, one comment of many is then judged by its likes.
 */
export function findSurroundings(facts: Facts, scores: Float64Array): Table {
  const shares = findShares(facts, scores);
  const blocks = Uint32Array.from([...scores.keys()].filter((block) => scores[block]! >= hopeless));
  const values = new Float32Array(blocks.length * width);
  let at = 0;
  const put: Put = (value) => void (values[at++] = value);
  let sinceHeading = farthest;
  for (let block = 0; block < facts.leaves.length; block++) {
    const { heading } = facts.zones[facts.leaves[block]!.element.index]!;
    const names = facts.lines[block]?.role === "furniture" && heading > 0;
    sinceHeading = names ? 0 : Math.min(farthest, sinceHeading + 1);
    if (scores[block]! < hopeless) continue;
    addNeighbours(shares, scores, block, put);
    addAncestors(facts, shares, block, put);
    addLikes(facts, shares, block, put);
    addPage(facts, shares, block, put);
    addOwn(facts, block, put);
    put(sinceHeading);
    put(facts.words[block - 1] ?? 0);
  }
  return { width, blocks, values };
}

/** Beyond this, far is far. */
const farthest = 30;
const many = 60;

function addNeighbours({ meanOf }: Shares, scores: Float64Array, i: number, put: Put): void {
  const before = scoreAt(scores, i - 1);
  const after = scoreAt(scores, i + 1);
  put(scoreAt(scores, i));
  put(before);
  put(after);
  put(scoreAt(scores, i - 2));
  put(scoreAt(scores, i + 2));
  put(meanOf(i - 3, i));
  put(meanOf(i + 1, i + 4));
  put(meanOf(i - 8, i));
  put(meanOf(i + 1, i + 9));
  put(Math.min(before, after));
  put(Math.max(before, after));
}

/** How much of each element around is article, this block left out. */
function addAncestors({ leaves }: Facts, shares: Shares, i: number, put: Put): void {
  let holder: ElementNode | null = leaves[i]!.owner;
  for (let level = 0; level < 5; level++) {
    const at = holder?.index ?? -1;
    put(at < 0 ? -0.3 : shares.othersIn(at, i));
    put(at < 0 ? 0 : Math.min(many, shares.blocks[at]!));
    if (level < 3) put(at < 0 ? -0.3 : shares.linksIn(at, i));
    if (level > 0) put(at < 0 ? 0 : shares.partOf(shares.kept[at]!));
    holder = holder?.parent ?? null;
  }
}

/** The list, table or box around, what is below the centre of the article, and blocks of the same form. */
function addLikes({ owners }: Facts, shares: Shares, i: number, put: Put): void {
  const { blocks, weight, kept, group, centre, inCentre, belowCentre, fromCentre } = shares;
  const owner = owners[i]!;
  const box = group[owner]!;
  put(shares.othersIn(box, i));
  put(box === 0 ? 99 : Math.min(many, blocks[box]!));
  put(shares.partOf(kept[box]!));
  put(weight[box]! / Math.max(1, blocks[box]!));
  const branch = belowCentre[owner]!;
  put(inCentre[owner]!);
  put(fromCentre[owner]!);
  put(!inCentre[owner] ? -0.5 : branch === centre ? -0.4 : shares.othersIn(branch, i));
  put(Math.min(many, blocks[branch]!));
  const { share, count } = shares.likes(i);
  put(share);
  put(Math.min(many, count));
}

/** Where the block lies in the article as the first look saw it. */
function addPage({ leaves, headline, repeats }: Facts, shares: Shares, i: number, put: Put): void {
  const { total, centre, kept, passed, first, last } = shares;
  put(shares.partOf(passed[i]!));
  put(shares.partOf(total - passed[i + 1]!));
  put(shares.partOf(passed[i + 1]! - passed[i]!));
  put(total);
  put(shares.partOf(kept[centre]!));
  put(shares.meanIn(centre));
  put(shares.next[i]!);
  put(first < 0 ? -99 : within(i - first, farthest));
  put(last < 0 ? -99 : within(i - last, farthest));
  put(Math.min(6, repeats[i]!));
  put(headline < 0 ? -99 : within(i - headline, 40));
  put(i / leaves.length);
  put(leaves.length);
}

function addOwn({ leaves, words, linked, shapes, zones, lines, marks, prose }: Facts, i: number, put: Put): void {
  const { element, text, bold } = leaves[i]!;
  const { heading, list, row, embed, label, byTag, standfirst, byline, article } = zones[element.index]!;
  const { digits, capitals, letters } = marks[i]!;
  const characters = Math.max(1, text.end - text.start);
  put(words[i]!);
  put(linked[i]!);
  put(shapes[i]!.ended ? 1 : 0);
  put(bold / characters);
  put(heading);
  put(list ? 1 : 0);
  put(row ? 1 : 0);
  put(embed ? 1 : 0);
  put(numberOf(label?.role));
  put(label ? (byTag ? 2 : 1) : 0);
  put(numberOf(lines[i]?.role));
  put(prose[i]!);
  put(digits / characters);
  put(capitals / Math.max(1, letters));
  put(standfirst ? 1 : 0);
  put(byline ? 1 : 0);
  put(article >= 0 ? 1 : 0);
}

function scoreAt(scores: Float64Array, i: number): number {
  const score = scores[i];
  return score === undefined ? -9 : within(score, 8);
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** The number of a role is part of the model. */
function numberOf(role: BlockRole | undefined): number {
  return role === undefined ? 0 : roleNumbers[role];
}

const roleNumbers: Readonly<Record<BlockRole, number>> = {
  headline: 1,
  standfirst: 2,
  byline: 3,
  dateline: 4,
  date: 5,
  body: 6,
  caption: 7,
  pullquote: 8,
  list: 9,
  table: 10,
  credit: 11,
  promo: 12,
  related: 13,
  furniture: 14,
  comment: 15,
  embed: 16,
};
