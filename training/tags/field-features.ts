import { flagsOf, isLoud } from "../../src/analyse/tags/features.ts";
import { fact, factCount } from "../../src/analyse/tokens/words.ts";
import type { Words } from "../../src/document/index.ts";
import { mix } from "../../src/learn/hash.ts";
import type { RowBuilder } from "../../src/learn/rows.ts";

/** Features look at this many words to either side. */
const reach = 2;

/** Room that is enough for what the functions here write. */
const mostFeatures = 48;

/** The facts of the words of a document, and after them those of "before the sentence" and "after it". */
interface Facts {
  readonly facts: Uint32Array;
  readonly before: number;
  readonly after: number;
}

function factsOf(words: Words): Facts {
  const count = words.written.length;
  const facts = new Uint32Array((count + 2) * factCount);
  facts.set(words.facts.subarray(0, count * factCount));
  flagsOf(words).forEach((flags, word) => (facts[word * factCount + fact.flags] = flags));
  facts.fill(beforeHash, count * factCount, (count + 1) * factCount);
  facts.fill(afterHash, (count + 1) * factCount);
  return { facts, before: count, after: count + 1 };
}

const beforeHash = 0x3ade68b1;
const afterHash = 0x7f4a7c15;

/** Adds a row a word. Sentences begin at `starts`, which ends with the count. */
export function addFeatures(words: Words, starts: readonly number[], rows: RowBuilder): void {
  const { facts, before, after } = factsOf(words);
  const out = new Uint32Array(mostFeatures);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const first = starts[sentence]!;
    const end = starts[sentence + 1]!;
    const loud = isLoud(words, first, end);
    const wordAt = (token: number) => (token < first ? before : token >= end ? after : words.of[token]!);
    for (let token = first; token < end; token++) {
      for (let offset = -reach; offset <= reach; offset++) {
        const count = ownFeatures(facts, wordAt(token + offset), offset, loud, out);
        for (let i = 0; i < count; i++) rows.add(out[i]!);
      }
      const around = [-2, -1, 0, 1, 2].map((offset) => wordAt(token + offset));
      const count = jointFeatures(facts, around[0]!, around[1]!, around[2]!, around[3]!, around[4]!, loud, out);
      for (let i = 0; i < count; i++) rows.add(out[i]!);
      rows.endRow();
    }
  }
}

/** What one word says of the tag of the word that it stands `offset` from: -1 is the word before it. Gives how many were written. */
function ownFeatures(facts: Uint32Array, word: number, offset: number, loud: 0 | 1, out: Uint32Array): number {
  const at = word * factCount;
  const near = offset === 0 ? centre : offset === 1 || offset === -1 ? beside : apart;
  const place = (offset + reach) * 32;
  let count = 0;
  for (const column of near) out[count++] = mix(place + column, facts[at + column]!);
  const cased = offset === 0 ? centreCased : offset === 1 || offset === -1 ? besideCased : apartCased;
  const manner = (place + 16) * 2 + loud + 4096;
  for (const column of cased) out[count++] = mix(manner + column * 512, facts[at + column]!);
  if (offset === 0) {
    out[count++] = mix(manner + 32768, mix(facts[at + fact.suffix3]!, facts[at + fact.form]!));
    out[count++] = mix(manner + 33280, mix(facts[at + fact.suffix2]!, facts[at + fact.flags]!));
  }
  return count;
}

const centre = [
  fact.lower,
  fact.prefix1,
  fact.prefix2,
  fact.prefix3,
  fact.suffix1,
  fact.suffix2,
  fact.suffix3,
  fact.suffix4,
] as const;
const centreCased = [fact.written, fact.shape, fact.form, fact.flags] as const;
const beside = [fact.lower, fact.suffix2, fact.suffix3, fact.prefix3] as const;
const besideCased = [fact.form, fact.flags] as const;
const apart = [fact.lower, fact.suffix3] as const;
const apartCased = [fact.form] as const;

/** What words say together. The five words are those from two before to two after. Gives how many were written. */
function jointFeatures(
  facts: Uint32Array,
  far: number,
  last: number,
  word: number,
  next: number,
  beyond: number,
  loud: 0 | 1,
  out: Uint32Array,
): number {
  const a = far * factCount;
  const b = last * factCount;
  const c = word * factCount;
  const d = next * factCount;
  const e = beyond * factCount;
  const { lower, suffix2, suffix3, form } = fact;
  let count = 0;
  out[count++] = mix(joint + 0, mix(facts[b + lower]!, facts[c + lower]!));
  out[count++] = mix(joint + 1, mix(facts[c + lower]!, facts[d + lower]!));
  out[count++] = mix(joint + 2, mix(facts[b + lower]!, facts[d + lower]!));
  out[count++] = mix(joint + 3, mix(facts[a + lower]!, facts[b + lower]!));
  out[count++] = mix(joint + 4, mix(facts[d + lower]!, facts[e + lower]!));
  out[count++] = mix(joint + 5, mix(facts[b + lower]!, facts[c + suffix3]!));
  out[count++] = mix(joint + 6, mix(facts[c + suffix3]!, facts[d + lower]!));
  out[count++] = mix(joint + 7, mix(facts[b + suffix3]!, facts[c + lower]!));
  out[count++] = mix(joint + 8, mix(facts[c + lower]!, facts[d + suffix3]!));
  out[count++] = mix(joint + 9, mix(mix(facts[b + suffix2]!, facts[c + suffix2]!), facts[d + suffix2]!));
  out[count++] = mix(joint + 16 + loud, mix(mix(facts[b + form]!, facts[c + form]!), facts[d + form]!));
  out[count++] = mix(joint + 18 + loud, mix(facts[b + lower]!, facts[c + form]!));
  return count;
}

const joint = 0x4000000;
