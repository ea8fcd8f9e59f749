import type { Span } from "./span.ts";

/** The first of the numbers from 0 to `count` that `holds`, by halving: it must hold for all after it. `count` when for none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of sorted spans that ends after a place; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  return firstWhere(spans.length, (i) => spans[i]!.end > place);
}
