import * as outlook from "../en/outlook-words.ts";
import { isNoun, tagOf } from "../tags/labels.ts";
import { wordAt, type Wording } from "./main-clause.ts";
import { beForms, claims, negations } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const untrue = words(outlook.untrueWords);
const trueWords = words(outlook.trueWords);
const held = words(outlook.heldWords);
const faults = words(outlook.faultWords);

/** "The reports are not true", "contrary to claims", "no flood has come as many had feared". */
export function deniesClaim(wording: Wording, first: number, end: number): boolean {
  let negative = false;
  let claim = false;
  let points = false;
  let asHeld = false;
  for (let at = first; at < end; at++) {
    const word = wordAt(wording, at);
    if (negations.has(word) || word === "no" || word === "nothing" || word === "none") negative = true;
    if (claims.has(word)) claim = true;
    if (at - first < 8 && pointing.has(word)) points = true;
    if (untrue.has(word) && !negative && (claim || points || at - first < 4) && isPredicate(wording, at, first))
      return true;
    if (trueWords.has(word) && negative && (claim || points) && at - first < 24 && isLinked(wording, at, first))
      return true;
    // "no violations", "nothing wrong", "is innocent"
    if (negative && (faults.has(word) || (word === "wrong" && things.has(wordAt(wording, at - 1))))) return true;
    if (word === "innocent" && !negative && isPredicate(wording, at, first)) return true;
    if (word === "contrary" && wordAt(wording, at + 1) === "to") return true;
    if (word === "as" && negative) asHeld ||= tellsHeld(wording, at, end);
  }
  return asHeld;
}

const things = words("nothing anything");
const pointing = words("it that this these those what everything all");

/** "is false", "are a pack of lies"; not "made false posts", "behind it lies". */
function isPredicate(wording: Wording, at: number, first: number): boolean {
  const tag = tagOf(wording.tags, at);
  if (tag === "ADJ" ? isNoun(wording.tags, at + 1) : tag !== "NOUN") return false;
  for (let before = at - 1; before >= first && at - before < 6; before--) {
    const link = wordAt(wording, before);
    if (beForms.has(link)) return true;
    if (!linking.has(tagOf(wording.tags, before)) && link !== "pack") return false;
  }
  // "Nonsense," he said
  return at - first < 3;
}

const linking = new Set(["ADV", "ADJ", "DET", "ADP", "CCONJ", "PUNCT"]);

/** "is not true", "no truth in": the words before belong to it. */
function isLinked(wording: Wording, at: number, first: number): boolean {
  if (wordAt(wording, at) === "truth" || wordAt(wording, at) === "fact") return wordAt(wording, at - 1) === "no";
  for (let before = at - 1; before >= first && at - before < 5; before--)
    if (negations.has(wordAt(wording, before))) return true;
  return false;
}

/** "as many had feared", "as suggested in reports". */
function tellsHeld(wording: Wording, as: number, end: number): boolean {
  for (let at = as + 1; at < end && at - as < 6; at++) {
    const word = wordAt(wording, at);
    if (held.has(word)) return true;
    if (tagOf(wording.tags, at) === "PUNCT" || word === "as" || word === "to") return false;
  }
  return false;
}
