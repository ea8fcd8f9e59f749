import type { Example } from "./learn-endings.ts";
import { irregularVerbs } from "./irregular-verbs.ts";

/**
 * Forms that the treebanks may lack: what English spelling makes of a known verb or noun. Verbs that may double their last
 * letter are left out, as spelling alone does not say it.
 */
export function inflected(verbs: Iterable<string>, nouns: Iterable<string>): readonly Example[] {
  const examples: Example[] = [];
  const irregular = new Set(irregularVerbs.map(([base]) => base));
  for (const verb of verbs) {
    // matches: "wipe" "reach"   must not match: "co-opt" "24/7"
    if (!/^[a-z]{3,}$/.test(verb)) continue;
    const [stem, change] = stemOf(verb);
    if (stem === null) continue;
    examples.push({
      group: "VERB ing",
      word: `${change === "y" ? verb : stem}ing`,
      answer: change === "e" ? "3e" : "3",
    });
    if (irregular.has(verb)) continue;
    const word = change === "y" ? `${stem}ied` : `${stem}ed`;
    const answer = change === "y" ? "3y" : change === "e" ? "1" : "2";
    examples.push({ group: "VERB past", word, answer }, { group: "VERB done", word, answer });
  }
  for (const noun of nouns) {
    if (!/^[a-z]{3,}$/.test(noun)) continue;
    // matches: "city"   must not match: "day"
    if (/[^aeiou]y$/.test(noun)) examples.push({ group: "NOUN plur", word: `${noun.slice(0, -1)}ies`, answer: "3y" });
    // matches: "church" "bus"   must not match: "boat"
    else if (/(?:[sxz]|[cs]h)$/.test(noun)) examples.push({ group: "NOUN plur", word: `${noun}es`, answer: "2" });
    // matches: "boat"   must not match: "man" "wife" "leaf" "people"
    else if (!/(?:man|fe?|people|men)$/.test(noun))
      examples.push({ group: "NOUN plur", word: `${noun}s`, answer: "1" });
  }
  for (const [base, past, done] of irregularVerbs) {
    for (const word of past.split("/")) examples.push({ group: "VERB past", word, answer: changeOf(word, base) });
    for (const word of done.split("/")) examples.push({ group: "VERB done", word, answer: changeOf(word, base) });
  }
  return examples;
}

/** "wipe" → "wip" and "e"; "carry" → "carr" and "y"; "reach" → itself; "stop", which may double its last letter → null. */
function stemOf(verb: string): readonly [stem: string | null, change: "" | "e" | "y"] {
  // matches: "wipe"   must not match: "see" "dye" "tie"
  if (/[^eoyi]e$/.test(verb)) return [verb.slice(0, -1), "e"];
  // matches: "carry"   must not match: "play"
  if (/[^aeiou]y$/.test(verb)) return [verb.slice(0, -1), "y"];
  // matches: "reach" "jump" "cook" "play"   must not match: "stop" "tie"
  return /(?:[^aeiou][^aeiou]|[aeiou]{2}[^aeiou]|[aeou][wxy])$/.test(verb) ? [verb, ""] : [null, ""];
}

/** "tried", "try" → "3y" */
export function changeOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && word[same] === lemma[same]) same++;
  return String.fromCharCode(48 + word.length - same) + lemma.slice(same);
}
