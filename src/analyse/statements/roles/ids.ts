import { mix } from "../../../learn/hash.ts";
import { fact, factCount } from "../../tokens/words.ts";
import type { View } from "./view.ts";

/** How many numbers the network is given of each token. */
export const roleFeatures = 11;

/** What the network of roles is given: the word, its tag and lemma, names, quotation marks, the rules' own reading. */
export function roleIds(view: View): Uint32Array {
  const { count, words, lemma, reports, tag, quote, name, first, end, block, rule } = view;
  const { of, facts } = words;
  const ids = new Uint32Array(count * roleFeatures);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const word = of[i]! * factCount;
    const begins = first[i] === i;
    const opens = begins && (i === 0 || block[i - 1] !== block[i]);
    const place = (begins ? 1 : 0) | (end[i] === i + 1 ? 2 : 0) | (opens ? 4 : 0);
    ids[at++] = mix(1, facts[word + fact.lower]!);
    ids[at++] = mix(2, mix(facts[word + fact.form]!, place));
    ids[at++] = mix(3, facts[word + fact.suffix3]!);
    ids[at++] = mix(4, facts[word + fact.prefix3]!);
    ids[at++] = mix(5, lemma[i]!);
    ids[at++] = mix(6, tag[i]!);
    ids[at++] = mix(7, name[i]!);
    ids[at++] = mix(8, quote[i]! * 8 + place);
    ids[at++] = mix(9, rule[i]!);
    ids[at++] = mix(10, mix(reports[i]!, tag[i]!));
    ids[at++] = mix(11, mix(quote[i]!, tag[i]!));
  }
  return ids;
}
