import type { ApiSeries } from "../../../src/serve/api.ts";
import type { DayTick } from "./day-ticks.ts";
import { dayAxis, instantOf, type Spacing } from "./days.ts";
import type { Shape } from "./point-mark.tsx";
import { linear, lowEnd, ticksOf } from "./scale.ts";

export type Point = ApiSeries["points"][number];

export interface Placed {
  readonly point: Point;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  /** Ends of a range, relative to y. */
  readonly top: number;
  readonly bottom: number;
  /** A later report of an origin that stands on the chart already with the same figure. */
  readonly again: boolean;
}

export interface Plot {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly placed: readonly Placed[];
  readonly values: readonly { readonly y: number; readonly value: number }[];
  readonly days: readonly (DayTick & { readonly x: number })[];
  readonly vagueY: number | null;
  readonly undatedX: number | null;
}

/** Lays a series out for a width in pixels. Numbers become floats here, for drawing only. */
export function plotOf(points: readonly Point[], width: number, spacing: Spacing): Plot {
  const numbers = points.flatMap(({ quantity }) => numbersOf(quantity));
  const hasVague = points.some(({ quantity }) => quantity.kind === "vague");
  const hasUndated = points.some(({ day }) => instantOf(day) === null);
  const [left, top, height] = [48, 26, hasVague ? 252 : 220];
  const bottom = height - 26 - (hasVague ? 32 : 0);
  const right = width - 14 - (hasUndated ? 64 : 0);

  const ticks = numbers.length ? ticksOf(lowEnd(numbers), Math.max(...numbers), 4) : [];
  const yOf = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
  const axis = dayAxis(
    points.map(({ day }) => day),
    spacing,
    left + 22,
    right - 34,
  );
  const vagueY = hasVague ? bottom + 18 : null;
  const undatedX = hasUndated ? width - 44 : null;

  const firstOf = new Map<string, string>();
  const placed: Placed[] = [];
  for (const point of points) {
    const same = sameOrigin(point);
    const first = firstOf.get(same) ?? point.record;
    firstOf.set(same, first);
    const values = numbersOf(point.quantity).map(yOf);
    const y = values.length ? (Math.min(...values) + Math.max(...values)) / 2 : (vagueY ?? bottom);
    placed.push({
      point,
      shape: shapeOf(point),
      x: beside(placed, axis.xOf(point.day) ?? undatedX ?? right, y),
      y,
      top: Math.min(...values, y) - y,
      bottom: Math.max(...values, y) - y,
      again: first !== point.record,
    });
  }
  return {
    height,
    left,
    right,
    top,
    bottom,
    placed,
    values: ticks.map((value) => ({ value, y: yOf(value) })),
    days: axis.ticks,
    vagueY,
    undatedX,
  };
}

/** The next free place to the right: points that would hide each other stand side by side. */
function beside(placed: readonly Placed[], x: number, y: number): number {
  const level = placed.filter((other) => Math.abs(other.y - y) < 9);
  let free = x;
  while (level.some((other) => Math.abs(other.x - free) < 9)) free += 11;
  return free;
}

/** Points that are one report: of one origin, with the same quantity. A changed figure is news, not a copy. */
export function sameOrigin({ origin, quantity }: Point): string {
  return `${origin} ${JSON.stringify(quantity)}`;
}

function shapeOf({ quantity, approximate }: Point): Shape {
  if (quantity.kind === "bound") return quantity.op.startsWith(">") ? "low" : "high";
  return quantity.kind === "exact" && approximate ? "about" : quantity.kind;
}

function numbersOf(quantity: Point["quantity"]): readonly number[] {
  if (quantity.kind === "range") return [Number(quantity.low), Number(quantity.high)];
  return quantity.kind === "vague" ? [] : [Number(quantity.n)];
}
