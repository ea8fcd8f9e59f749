import { boundNouns, movingNouns, notAttributed } from "../en/measured-words.ts";
import { fullPhrase, plainPhrase, wordAt, type Phrase } from "./clause/phrase.ts";
import { type Word } from "./clause/words.ts";
import type { Draft } from "./draft.ts";

const moving = new Set(movingNouns.split(" "));
const bound = new Set(boundNouns.split(" "));
const unattributed = new Set(notAttributed.split(" "));
/** "in exchange", "in total": how, and not what. */
// matches: "annual", "steep"   must not match: "wage"
const describing =
  /(?:al|ic|ous|ive|ary|ed|ing|ern|ish|able|ful|ly|est|er)$|^(?:sharp|steep|big|huge|record|net|rapid|slight|modest|small|large|new|full|year|month|quick|vast|mere|total|gross|minimum|maximum|pre-tax|year-on-year|double-digit)$/;
const adverbial = new Set("exchange cash total advance all part addition return full turn today".split(" "));
const ofIn = new Set(["of", "in"]);
/** Prepositions whose phrase belongs to the noun before: "a $5m contract with the port", "a 3% discount to earnings". */
const hangers = new Set(["of", "to", "with", "on", "in", "for"]);
const onlyOf = new Set(["of"]);

/** "adding $4,000 to the [price of a boat]". */
export function addedTo(words: readonly Word[], first: number, after: number): Phrase | null {
  if (!/^add(?:s|ed|ing)?$/.test(words[first - 1]?.low ?? "") || words[after]?.low !== "to") return null;
  return fullPhrase(words, after + 1, words.length, onlyOf);
}

/** "37m (121ft)-long [mast]": over what says the same again, and over "-long". */
export function overTwin(words: readonly Word[], after: number): number {
  let at = after;
  if (words[at]?.low === "(" && words[at + 1]?.part === "figure") {
    while (at < words.length && at - after < 12 && words[at]!.low !== ")") at++;
    at++;
  }
  if (words[at]?.low === "-" && /^(?:long|tall|high|wide|deep|old|thick)$/.test(words[at + 1]?.low ?? "")) at += 2;
  return at;
}

/** "a 25% [duty]", "a 51 per cent [stake in a school]", "a 5% rise in [sales]", "$1 billion in [gains]". */
export function attributed(text: string, words: readonly Word[], draft: Draft, after: number): Phrase | null {
  const next = words[after];
  if (!next) return null;
  // "its ten-year “harbour first” plan"
  if (/^(?:["“‘]|``|'')$/.test(next.low)) {
    let close = after + 1;
    while (close < words.length && close - after < 9 && !/^(?:["”’]|'')$/.test(words[close]!.low)) close++;
    return words[close + 1]?.part === "noun" ? plainPhrase(words, close + 1, words.length) : null;
  }
  if (draft.kind === "amount" && next.low === "in") {
    const noun = words[after + 1];
    if (noun?.part !== "noun" || noun.capital || unattributed.has(noun.low)) return null;
    if (adverbial.has(noun.low) && words[after + 2]?.part !== "noun") return null;
    return fullPhrase(words, after + 1, words.length, onlyOf);
  }
  // "a fall of 0.9% in cases and 3.5% in [deaths]"
  if (
    draft.kind === "share" &&
    draft.change &&
    next.low === "in" &&
    words[after + 1]?.part === "noun" &&
    !words[after + 1]!.capital
  )
    return movedBy(words, after);
  // "100 miles (160 km) of [coast]"
  if (next.low === "of" && words[after - 1]?.low === ")") return fullPhrase(words, after + 1, words.length, onlyOf);
  // "21 per cent fewer guests"
  if (draft.kind === "share" && /^(?:fewer|less|more)$/.test(next.low))
    return plainPhrase(words, after + 1, words.length);
  // "(121ft)-long rebuilt mast"
  if (
    next.part === "verb" &&
    next.low.endsWith("ed") &&
    words[after - 1]?.part === "adv" &&
    words[after + 1]?.part === "noun"
  )
    return withHead(fullPhrase(words, after + 1, words.length, hangers), after);
  // "the 40% recommended by law"
  if (next.low.endsWith("ed") && /^(?:prep|to)$/.test(words[after + 1]?.part ?? "")) return null;
  // "nearly tripled its [estimate of costs]"
  if (draft.unit === "1" && next.part === "det") return fullPhrase(words, after, words.length, onlyOf);
  // "twice as many [boats]"
  if (draft.unit === "1" && words[after + 1]?.low === "many") return plainPhrase(words, after + 2, words.length);
  if (draft.unit === "1") return null;
  if (next.part !== "noun" || unattributed.has(next.low)) return null;
  const opens = words[wordAt(words, draft.start) - 1]?.part === "det";
  if (next.capital && !opens && draft.kind !== "measure") return null;
  // "five years jail" is no jail: a unit in the plural describes nothing, "per cent" and a sign do
  if (/[a-z]{3,}s$/i.test(text.slice(draft.start, draft.end)) && draft.kind !== "share") return null;
  const phrase = plainPhrase(words, after, words.length);
  if (!phrase) return null;
  const head = words[phrase.to - 1]!.low;
  // "a 7.5% wage hike": the wages
  const moved =
    moving.has(head) && draft.kind === "share" && phrase.to - phrase.from === 2 ? words[phrase.from]! : null;
  if (moved && !moved.capital && !describing.test(moved.low)) return { from: phrase.from, to: phrase.from + 1 };
  // a loss of money is no move of anything
  if (moving.has(head) && !(draft.kind === "amount" && /^(?:loss|gain)/.test(head))) {
    const of = movedBy(words, phrase.to);
    // "a 23-foot storm surge" moves nothing
    return of ?? (draft.kind === "measure" && phrase.to - phrase.from > 1 ? phrase : null);
  }
  return fullPhrase(words, after, words.length, bound.has(head) ? ofIn : hangers);
}

function withHead(phrase: Phrase | null, from: number): Phrase | null {
  return phrase && { from, to: phrase.to };
}

/** What a noun of rise or fall is of: "rise [in sales]". */
export function movedBy(words: readonly Word[], after: number): Phrase | null {
  const next = words[after];
  if (!next || !(next.low === "in" || next.low === "of" || next.low === "for")) return null;
  const noun = words[after + 1];
  if (!noun || noun.part === "num") return null;
  return fullPhrase(words, after + 1, words.length, onlyOf);
}
