import { stopsCounting, verbsAfterCounted } from "../en/counted-words.ts";

export const stops: ReadonlySet<string> = new Set(stopsCounting);
export const verbs: ReadonlySet<string> = new Set(verbsAfterCounted);
// matches: " foreign", " U.S.-led"   must not match: ", who"
export const nextWord = /(?:\s+|-)(?<word>(?:[2-6]G(?=\s[a-z])|[A-Za-zÀ-ž])[\wÀ-ž'’-]*(?:\.[A-Z]\.)*)/y;

// matches: " in the", ", and"   must not match: " water"
const endsAfter = /^(?:[,.;:)]|\s[–—-]|\s(?:in|on|at|and|or|were|was|are|is|have|has|had|with|that|who)\b|$)/;

/** "residents of [the town] lack water": the name, or one plain noun with its adjectives. */
export function ownerEnd(text: string, from: number, limit: number): number | null {
  let end: number | null = null;
  let openEnded = false;
  let joinsName = false;
  let at = from;
  for (let count = 0; count < 4; count++) {
    nextWord.lastIndex = at;
    const match = nextWord.exec(text);
    if (!match || at + match[0].length > limit) break;
    const word = match.groups!["word"]!;
    // "boxes of freshly caught"
    if (stops.has(word.toLowerCase()) || /(?:ly|ing)$/.test(word) || (end !== null && verbs.has(word.toLowerCase())))
      break;
    const capital = word[0] !== word[0]!.toLowerCase();
    // "swine flu in": two plain nouns where no verb can be the second
    if (
      end !== null &&
      !capital &&
      !openEnded &&
      !endsAfter.test(text.slice(at + match[0].length, at + match[0].length + 8))
    )
      break;
    // "the money BP has promised": a clause of its own
    if (
      end !== null &&
      capital &&
      !joinsName &&
      /^\s(?:has|have|had|is|was|will|would|said|says)\b/.test(
        text.slice(at + match[0].length, at + match[0].length + 7),
      )
    )
      break;
    joinsName = capital;
    at = end = at + match[0].length;
    // matches: "northern", "U.S.-led"   must not match: "town"
    openEnded = !capital && /(?:al|ic|ous|ive|ern|ish|ary|ble|ed|itten|olen|oken|[’']s)$/.test(word);
  }
  return end;
}

export function afterDeterminer(text: string, at: number): number {
  const determiner = /\s+(?:the|its|their|his|her|our|all|these|those|a|an)\b/iy;
  determiner.lastIndex = at;
  return at + (determiner.exec(text)?.[0].length ?? 0);
}
