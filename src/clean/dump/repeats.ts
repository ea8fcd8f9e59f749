import type { Label } from "../block.ts";
import { findCaption, findCredit } from "../lines/credit.ts";
import type { Line } from "./lines.ts";

/**
 * Lines that stand more than once, whole or as the beginning of a longer one. A caption is printed under every size of its
 * picture; a lead-in is repeated by the first paragraph; a title stands again above its video.
 */
export function labelRepeats(lines: readonly Line[]): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (const group of groupsOf(lines)) {
    const captionLike = group.some((at) => findCaption(lines[at]!.shape) !== null);
    const credited = group.find((at) => findCredit(lines[at]!.shape) !== null);
    const prose = group.every((at) => lines[at]!.prose);
    if (!captionLike && !isCrowded(group)) {
      if (prose && group.length === 2) labelPair(lines, group[0]!, group[1]!, labels);
    } else if (group.length >= 3 || captionLike) {
      group.forEach((at, nth) => labels.set(at, labelOfRepeat(lines, at, nth, credited, prose || captionLike)));
    } else if (prose) {
      labelPair(lines, group[0]!, group[1]!, labels);
    } else {
      labels.set(group[1]!, { role: "related", why: "repeats a line above" });
    }
  }
  return labels;
}

/** Copies that stand together are the page's; the same words far apart may be the article's own, as in a list of prices. */
function isCrowded(group: readonly number[]): boolean {
  return group.every((at, nth) => nth === 0 || at - group[nth - 1]! <= 3);
}

function labelOfRepeat(
  lines: readonly Line[],
  at: number,
  nth: number,
  credited: number | undefined,
  caption: boolean,
): Label {
  if (!caption) return { role: "related", why: nth === 0 ? "stands again below" : "repeats a line above" };
  const credit = findCredit(lines[at]!.shape);
  if (credit) return { role: "caption", why: `${nth > 0 ? "repeats the line above; " : ""}photo credit: “${credit}”` };
  if (nth > 0) return { role: "caption", why: "repeats the line above" };
  const known = credited === undefined ? null : findCredit(lines[credited]!.shape);
  return {
    role: "caption",
    why: known ? `stands again below with the photo credit “${known}”` : "picture caption: stands again below",
  };
}

/** Two paragraphs with the same words: the earlier is a lead-in when it opens the article, else the later is the copy. */
function labelPair(lines: readonly Line[], first: number, second: number, labels: Map<number, Label>): void {
  const opens = !lines.slice(0, first).some((line, at) => line.prose && !labels.has(at));
  if (opens) {
    labels.set(first, { role: "standfirst", why: "lead-in that the article repeats" });
    return;
  }
  if (lines[first]!.shape.words === lines[second]!.shape.words)
    labels.set(second, { role: "pullquote", why: "repeats a paragraph above" });
}

/** Indexes of lines that share their words, each group in order; sorting brings prefixes together. */
function groupsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const keyed = lines
    .map((line, at) => ({ at, key: keyOf(line.shape.text) }))
    .filter(({ key, at }) => key.length >= 12 && lines[at]!.shape.words >= 3)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at));
  const groups: number[][] = [];
  let head = "";
  for (const { at, key } of keyed) {
    // a short line that merely begins like another is no copy; a sentence or a title is
    const repeats = head !== "" && (key === head || (head.length >= 60 && key.startsWith(head)));
    if (repeats) groups.at(-1)!.push(at);
    else {
      groups.push([at]);
      head = key;
    }
  }
  return groups.filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b));
}

/** Words only, so that a no-break space or a final stop makes no difference. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
