import { showNumber } from "../show/number.ts";
import type { Placed, Point } from "./plot.ts";

const signs = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< " } as const;

/** Short, for the chart: "≥ 2,000", "~40", "4,000–8,000", "thousands". */
export function showShort({ quantity, approximate }: Pick<Point, "quantity" | "approximate">): string {
  const about = approximate ? "~" : "";
  if (quantity.kind === "exact") return about + showNumber(quantity.n);
  if (quantity.kind === "range") return `${about}${showNumber(quantity.low)}–${showNumber(quantity.high)}`;
  if (quantity.kind === "bound") return signs[quantity.op] + about + showNumber(quantity.n);
  return `“${quantity.text}”`;
}

export interface Label {
  readonly words: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label beside each point that has room for one; a copy has none. What is left out is in the tooltip and the table. */
export function labelled(placed: readonly Placed[], width: number): readonly (Label | null)[] {
  const taken: Box[] = placed.map(({ x, y, top, bottom }) => ({
    left: x - 6,
    right: x + 6,
    top: y + top - 6,
    bottom: y + bottom + 6,
  }));
  return placed.map((at) => {
    if (at.again) return null;
    const words = showShort(at.point);
    const size = words.length * 6.6;
    const above = at.shape === "low" ? -22 : at.top - 10;
    const below = at.shape === "high" ? 30 : at.bottom + 18;
    const beforeIt: Label = { words, dx: -10, dy: 4, anchor: "end" };
    const tries: readonly Label[] = [
      { words, dx: 10, dy: 4, anchor: "start" },
      ...(at.shape === "vague" ? [beforeIt] : []),
      { words, dx: 0, dy: above, anchor: "middle" },
      { words, dx: 0, dy: below, anchor: "middle" },
      beforeIt,
    ];
    for (const label of tries) {
      const box = boxOf(label, at, size);
      if (box.left < 44 || box.right > width || box.top < 0) continue;
      if (taken.some((other) => crosses(box, other))) continue;
      taken.push(box);
      return label;
    }
    return null;
  });
}

function boxOf({ dx, dy, anchor }: Label, { x, y }: Placed, size: number): Box {
  const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? size : size / 2);
  return { left, right: left + size, top: y + dy - 10, bottom: y + dy + 3 };
}

function crosses(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
