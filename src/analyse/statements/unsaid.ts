import type { Item } from "./segment.ts";
import { hidden, hidingOpeners } from "./words.ts";

/** Reporting verbs that report nothing, by the words around them. */

/** "who asked not to be named": about the source, not what it said. */
export function hidesName(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < items.length && hidingOpeners.has(items[next]!.word) && next - at < 5) next++;
  return next > at && hidden.has(items[next]?.word ?? "");
}

/** "pleaded guilty", "pleaded not guilty": an answer to a charge, which urges nothing. */
export function isPlea(lemma: string, next: Item | undefined): boolean {
  return lemma === "plead" && next !== undefined && ["guilty", "not", "no", "innocent"].includes(next.word);
}

/** "484 confirmed cases", "17 deaths confirmed due to": an adjective. */
export function countsCases(items: readonly Item[], head: number): boolean {
  return isNumber(items[head - 1]) || isNumber(items[head - 2]);
}

function isNumber(item: Item | undefined): boolean {
  // matches: "484", "1,200", "two"   must not match: "the"
  return item !== undefined && /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(item.word);
}
