import type { Reading } from "./content.ts";
import { holdsQuote, type Item } from "./segment.ts";
import { barePronouns, prepositions, determiners, hidden, hidingOpeners } from "./words.ts";

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

/** "the numbers add up", "added $9m to its debts", "boasts a cast": nothing is told. */
export function addsUp(lemma: string, next: Item | undefined): boolean {
  if (!next) return false;
  // matches: "$", "€40m"   must not match: "that"
  if (lemma === "add") return next.word === "up" || /^[$€£]/.test(next.word);
  if (lemma !== "boast" || next.quote) return false;
  return (
    /^\p{L}/u.test(next.word) && next.word !== "that" && !prepositions.has(next.word) && !barePronouns.has(next.word)
  );
}

/** "remains committed to", "another estimated 900": past forms that describe. */
export function describesState(before: Item | undefined, after: Item | undefined, modifies: boolean): boolean {
  if (!before) return false;
  if (copulas.has(before.word)) return true;
  return modifies && determiners.has(before.word) && /^\d/.test(after?.word ?? "");
}

const copulas = new Set(["remain", "remains", "remained", "seem", "seems", "seemed", "looks", "stays", "stayed"]);

/** "an earlier version of this article said": the report's own. */
export function isNarrators(items: readonly Item[], { source }: Reading): boolean {
  return source !== null && items[source.end - 2]?.word === "this" && selves.has(items[source.end - 1]!.word);
}

const selves = new Set(["article", "story", "report", "page"]);

/** Whether a reporting word, found otherwise than by the rules, is one of those that report nothing. */
export function saysNothing(items: readonly Item[], { cue, content }: Reading): boolean {
  const { head, end, lemma } = cue;
  const next = items[head + 1];
  const isQuoted = holdsQuote(items, content);
  return (
    isPlea(lemma, next) ||
    addsUp(lemma, next) ||
    hidesName(items, end) ||
    describesState(items[head - 1], next, false) ||
    (lemma === "dub" && !isQuoted) ||
    // "Said Salami managed": a name that is spelled like a verb
    (head === 0 && !isQuoted)
  );
}

/** "a strike threatens to close the port": a thing that may happen, said by nobody. */
export function looms({ cue, source }: Reading): boolean {
  return cue.lemma === "threaten" && cue.form === "present" && source !== null;
}

/** "90 confirmed cases", "four losses confirmed by then": an adjective. */
export function countsCases(items: readonly Item[], head: number): boolean {
  return isNumber(items[head - 1]) || isNumber(items[head - 2]);
}

function isNumber(item: Item | undefined): boolean {
  // matches: "90", "1,200", "two"   must not match: "the"
  return item !== undefined && /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(item.word);
}
