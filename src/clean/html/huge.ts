import { articleRoles } from "../../document/index.ts";
import { plainBody, type Label } from "../block.ts";
import { isProse, shapeOf } from "../lines/shape.ts";
import type { ElementNode } from "./events.ts";
import type { Leaf, Scanned } from "./scan.ts";

/** No report has as many blocks; a table of results, a log or a whole book may. What comes after is read by its form alone. */
export const fullyRead = 20_000;

/** The part of a page that is read in full; nearly always all of it. */
export function firstPart(scanned: Scanned): Scanned {
  if (scanned.leaves.length <= fullyRead) return scanned;
  const leaves = scanned.leaves.slice(0, fullyRead);
  const last = leaves.reduce((most, { element }) => Math.max(most, element.index), 0);
  return { ...scanned, leaves, elements: scanned.elements.slice(0, last + 1) };
}

/** Blocks after the first part are what most blocks of their tag and class are in it; where there are none, prose is body. */
export function labelRest({ text, leaves }: Scanned, labels: readonly Label[]): readonly Label[] {
  if (leaves.length <= labels.length) return [];
  const forms = new Map<string, Votes>();
  labels.forEach((label, i) => {
    const form = formOf(leaves[i]!);
    const votes = forms.get(form) ?? { kept: 0, left: 0, asKept: plainBody, asLeft: unread };
    forms.set(form, votes);
    if (articleRoles.has(label.role)) {
      votes.kept++;
      votes.asKept = label;
    } else {
      votes.left++;
      votes.asLeft = label;
    }
  });
  const known = new Map([...forms].map(([form, votes]) => [form, labelLike(votes)]));
  return leaves.slice(labels.length).map((leaf) => known.get(formOf(leaf)) ?? labelAlone(text, leaf));
}

interface Votes {
  kept: number;
  left: number;
  /** The last label of each kind: what stands nearest. */
  asKept: Label;
  asLeft: Label;
}

const unread: Label = { role: "furniture", why: "far down a huge page, and no prose" };

function labelLike({ kept, left, asKept, asLeft }: Votes): Label {
  const { role, why } = kept >= left ? asKept : asLeft;
  // a page has one headline and one byline, and they are at its top
  if (role === "headline" || role === "byline" || role === "dateline" || role === "standfirst") return plainBody;
  return { role, why: why === null ? null : `${why}, as others of its form above` };
}

function labelAlone(text: string, { text: span, linked }: Leaf): Label {
  const shape = shapeOf(text.slice(span.start, span.end));
  return isProse(shape) && linked * 3 < span.end - span.start ? plainBody : unread;
}

function formOf({ owner }: Leaf): string {
  return owner.parent ? `${nameOf(owner)} in ${nameOf(owner.parent)}` : nameOf(owner);
}

function nameOf({ tag, attributes }: ElementNode): string {
  const name = attributes["class"];
  return name === undefined ? tag : `${tag}.${name}`;
}
