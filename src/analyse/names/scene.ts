import { isSpace, type Document, type Layers } from "../../document/index.ts";
import { mix } from "../../learn/hash.ts";
import { sentenceStarters } from "../en/sentence-starters.ts";
import { fact, factCount, flag } from "../tokens/words.ts";
import { bitOf, listsOf, listsOfPhrase, reachOf, townBits } from "./lists.ts";
import { tierOf } from "./places.ts";

/** What the features ask of a document, worked out once. Token numbers index the lists of tokens, spelling numbers those of spellings. */
export interface Scene {
  readonly count: number;
  /** The number of the spelling of each token, from `words`. */
  readonly of: Uint32Array;
  readonly facts: Uint32Array;
  /** By spelling, from the facts: the hash of its form. */
  readonly forms: Uint32Array;
  readonly written: readonly string[];
  readonly lower: readonly string[];
  /** By spelling: has a capital somewhere. */
  readonly cased: Uint8Array;
  /** By spelling: bits of the lists it is on. */
  readonly listed: Int32Array;
  /** By spelling: 1 seen in small letters elsewhere, 2 seen with a capital where no sentence starts. */
  readonly seen: Uint8Array;
  /** By spelling: the first that is the same in small letters. */
  readonly alike: Uint32Array;
  /** Words in small letters → that first spelling. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By token: white space, or the start of the text, stands before it. */
  readonly apart: Uint8Array;
  /** By token: the number of its part of speech and form. */
  readonly tags: Uint8Array;
  /** By token: the first word of a sentence or quotation, where a capital says little. */
  readonly opens: Uint8Array;
  /** By token: 0 prose, 1 headline case, 2 all in capitals. */
  readonly loud: Uint8Array;
  /** By token: bounds of its sentence. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** By token: bits of the listed names of several words that it is part of. */
  readonly phrased: Int32Array;
  /** By token: it begins the longest of those. */
  readonly begins: Uint8Array;
  /** Stretches of tokens that may hold names: first, end, first, end… */
  readonly stretches: readonly number[];
}

export function sceneOf(document: Document, layers: Pick<Layers, "tokens" | "words" | "sentences" | "tags">): Scene {
  const { text } = document;
  const { start, kind } = layers.tokens;
  const { of, facts, lower, written } = layers.words;
  const count = of.length;
  const spellings = lower.length;
  const cased = new Uint8Array(spellings);
  const forms = new Uint32Array(spellings);
  const listed = new Int32Array(spellings);
  for (let number = 0; number < spellings; number++) {
    const flags = facts[number * factCount + fact.flags]!;
    forms[number] = facts[number * factCount + fact.form]!;
    if (!(flags & flag.letter)) continue;
    listed[number] = listsOf(lower[number]!);
    if (!(flags & flag.capital || hasCapital(written[number]!))) continue;
    cased[number] = 1;
    if (lower[number]!.length > 2) listed[number]! |= townBits[tierOf(facts[number * factCount + fact.lower]!)]!;
  }
  const apart = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const loud = new Uint8Array(count);
  const first = new Int32Array(count);
  const end = new Int32Array(count);
  const numbers = new Map<string, number>();
  const alike = new Uint32Array(spellings);
  for (let number = 0; number < spellings; number++) {
    const known = numbers.get(lower[number]!);
    if (known === undefined) numbers.set(lower[number]!, number);
    alike[number] = known ?? number;
  }
  const seen = new Uint8Array(spellings);
  for (const { firstToken, endToken } of layers.sentences) {
    const loudness = loudnessOf(layers.words, cased, firstToken, endToken);
    let opening = true;
    for (let i = firstToken; i < endToken; i++) {
      const at = start[i]!;
      const number = of[i]!;
      first[i] = firstToken;
      end[i] = endToken;
      loud[i] = loudness;
      if (i === firstToken || isSpace(text.charCodeAt(at - 1))) apart[i] = 1;
      if (kind[i] === "word") {
        if (opening) opens[i] = 1;
        if (loudness === 0) {
          if (!cased[number]) seen[alike[number]!]! |= 1;
          else if (!opening) seen[alike[number]!]! |= 2;
        }
        opening = false;
      } else if (openers.has(written[number]!)) opening = true;
    }
  }
  for (let number = 0; number < spellings; number++) seen[number] = seen[alike[number]!]!;
  const bounds = { of, first, end, facts, lower, cased };
  return {
    count,
    of,
    facts,
    forms,
    written,
    lower,
    cased,
    listed,
    seen,
    alike,
    numbers,
    apart,
    tags: layers.tags.labels,
    opens,
    loud,
    first,
    end,
    ...phrasesIn(bounds),
    stretches: stretchesIn({ ...bounds, listed, apart }),
  };
}

const openers = new Set(["“", '"', "‘", "«", ":", "•", "—", "–", "*", "("]);

function hasCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 128 ? code >= 65 && code <= 90 : word[i] !== word[i]!.toLowerCase()) return true;
  }
  return false;
}

/** At least four long words, nearly all capitalised: "Ferry Sinks Off Norland Coast After Storm" is 1, "FERRY SINKS" is 2. */
function loudnessOf(words: Layers["words"], cased: Uint8Array, first: number, end: number): number {
  const { of, facts, lower } = words;
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let all = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const number = of[i]!;
    const flags = facts[number * factCount + fact.flags]!;
    const length = lower[number]!.length;
    if (!(flags & flag.letter) || length < 2) continue;
    all++;
    if (flags & flag.shouted) upper++;
    if (length < 4) continue;
    long++;
    if (cased[number]) capitals++;
    if (flags & flag.shouted) shouted++;
  }
  if (all > 1 && upper === all && long > 0) return 2;
  if (long >= 3 && shouted >= long * 0.8) return 2;
  if (long < 4 || capitals < long * 0.8) return 0;
  // a list of names with a full stop is prose: "Jane Doe, Mara Vane and Orla Poole."
  if (words.written[of[end - 1]!] !== ".") return 1;
  let common = 0;
  for (let i = first + 1; i < end; i++) if (cased[of[i]!] && sentenceStarters.has(lower[of[i]!]!)) common++;
  return common >= 2 ? 1 : 0;
}

type Bounds = Pick<Scene, "of" | "first" | "end" | "facts" | "lower" | "cased">;

const longestTown = 4;

/** Where listed names of several words stand; the longest counts. */
function phrasesIn({ of, end, facts, lower, cased }: Bounds): Pick<Scene, "phrased" | "begins"> {
  const phrased = new Int32Array(of.length);
  const begins = new Uint8Array(of.length);
  const reaches = lower.map(reachOf);
  for (let at = 0; at < of.length;) {
    let longest = cased[of[at]!] ? reaches[of[at]!]! : 0;
    if (
      longest < longestTown &&
      cased[of[at]!] &&
      at + 1 < of.length &&
      (cased[of[at + 1]!] || (at + 2 < of.length && cased[of[at + 2]!]))
    )
      longest = longestTown;
    let next = at + 1;
    if (longest > 0) {
      let hash = 0;
      let bits = 0;
      const limit = Math.min(end[at]!, at + longest);
      for (let i = at; i < limit; i++) {
        hash = mix(hash, facts[of[i]! * factCount + fact.lower]!);
        const found = i > at ? listsOfPhrase(hash) | townBits[tierOf(hash)]! : 0;
        if (found) {
          bits = found;
          next = i + 1;
        }
      }
      if (bits) {
        begins[at] = 1;
        for (let i = at; i < next; i++) phrased[i] = bits;
      }
    }
    at = next;
  }
  return { phrased, begins };
}

const bridges = new Set(
  "of for the and & - ' ’ 's ’s , . / ‑ – de la del al el bin ibn bint van von der den du des da do dos di le les y e in on to at with und n s t ½ ā ī ō ū ' \" “ ” ( ) + : ! ul ur o der ter ten zu af av los las".split(
    " ",
  ),
);

const heads = bitOf.bodyHead | bitOf.placeHead | bitOf.firm | bitOf.eventHead | bitOf.workHead;

/** A lone word of these lists only is no name: "The", "However", "I", "Monday"; "IS" may be. */
const plain = bitOf.opener | bitOf.unnamed | bitOf.calendar;

/** Tokens with a capital, and small words, marks and numbers between or beside them. Everything else is no part of a name. */
function stretchesIn({
  of,
  end,
  lower,
  cased,
  listed,
  facts,
  apart,
}: Bounds & Pick<Scene, "listed" | "apart">): readonly number[] {
  const bridge = new Uint8Array(lower.length);
  for (let number = 0; number < lower.length; number++) {
    const flags = facts[number * factCount + fact.flags]!;
    if (flags & flag.digit) bridge[number] = 3;
    else if (!cased[number] && bridges.has(lower[number]!))
      bridge[number] = listed[number]! & bitOf.particle && lower[number] !== "of" ? 2 : 1;
  }
  const stretches: number[] = [];
  for (let at = 0; at < of.length;) {
    if (!cased[of[at]!]) {
      at++;
      continue;
    }
    const limit = end[at]!;
    let from = at;
    const floor = stretches.length ? stretches[stretches.length - 1]! : 0;
    // "al-Assad", "van Vane", "2024 Games"
    while (from > floor && at - from < 3 && end[from - 1] === limit && bridge[of[from - 1]!]! > 1) from--;
    if (from === at && from - 1 > floor && end[from - 2] === limit && isHyphen(lower[of[from - 1]!]!) && !apart[at])
      from -= 2;
    let to = at + 1;
    for (;;) {
      if (to >= limit) break;
      const number = of[to]!;
      if (cased[number]) {
        to++;
        continue;
      }
      // "Jong-un", "Apollo 11"
      if (isHyphen(lower[number]!) && to + 1 < limit) {
        to += 2;
        continue;
      }
      if (bridge[number] === 3) {
        to++;
        continue;
      }
      // "Labour party", "Persian Gulf region"
      if (listed[number]! & heads) {
        to++;
        continue;
      }
      let next = to;
      while (next < limit && next - to < 4 && bridge[of[next]!]) next++;
      if (next < limit && next > to && cased[of[next]!]) to = next + 1;
      else break;
    }
    const bits = listed[of[from]!]!;
    const common = (bits & plain) !== 0 && (bits & ~plain) === 0;
    const shouted = (facts[of[from]! * factCount + fact.flags]! & flag.shouted) !== 0;
    if (to - from > 1 || !common || shouted) stretches.push(from, to);
    at = to;
  }
  return stretches;
}

function isHyphen(word: string): boolean {
  return word === "-" || word === "‑";
}
