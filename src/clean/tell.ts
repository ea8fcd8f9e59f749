import { functionWords } from "./en/function-words.ts";
import { scripts, tongues } from "./tongues.ts";

/** What a stretch of text reads as: BCP 47, "und" when too little tells, "mis" for a language we cannot name. */
export type Told = string;

/**
 * Tells the language of a text by its small words, its letters, or its script. Careful: names, scores, recipes and lists have few
 * small words of any language and tell nothing; a foreign name, title or quotation does not make a text foreign.
 *
 * By own tables, because what libraries there are lose English, which is the worst fault, and cost time at start. Measured on 1,393
 * lines of English newswire, 39 English lines full of foreign names, and single sentences in 40 languages written after the tables:
 *
 *                  newswire lost   lines with names lost   sentences told foreign   by name   start     size
 *   these tables   0               0                       48 of 56                 45        30 ms     20 kB
 *   eld (5 sizes)  3 to 6          13 to 14                56                       45        340+ ms   0.95 to 4.5 MB
 *   cld3 (wasm)    –               26                      56                       53        80 ms     4.5 MB
 *   tinyld         107 to 118      11 to 19                56                       41        70+ ms    0.07 to 2 MB
 *   franc-min      32              23                      55                       35        30 ms     0.13 MB
 *
 * What is not told takes the language of its neighbours, and a paragraph of two or three sentences nearly always is told.
 */
export function tellLanguage(text: string): Told {
  if (isPlainlyEnglish(text)) return "en";
  // matches: "https://gull.example/a-b"   must not match: "https"
  const sample = text.slice(0, 20_000).replaceAll(/(?:https?:\/\/|www\.)\S+/g, " ");
  // matches: "été", "can" and "t" in "can't"   must not match: "b" in "71b719"
  const words = [...sample.matchAll(/(?<![\p{L}\p{M}\p{N}_])[\p{L}\p{M}]+(?![\p{N}_])/gu)].map(([word]) => word);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const latin = words.filter((word) => word.charCodeAt(0) < 0x370);
  const script = findScript(sample, letters);
  if (script) return countEnglish(latin) >= 12 ? "en" : script;
  if (words.length < 5) return "und";
  const known = countEnglish(words);
  const { lang, hits } = findTongue(words, known);
  if (lang) return lang;
  if (words.length < 8) return "und";
  if (known <= words.length * 0.02 && isLongProse(sample, words)) return "mis";
  // "a", "in" and "is" are words of a dozen languages
  const isSure = hits === 0 || words.some((word) => onlyEnglish.has(word.toLowerCase()));
  return isSure && known >= 2 && known >= words.length * 0.1 ? "en" : "und";
}

/** A paragraph in which a quarter of the words are English small words: most are, and need no closer look. */
function isPlainlyEnglish(text: string): boolean {
  // matches: "The harbour is shut."   must not match: "Гавань", "Ça va"
  if (text.length > 3_000 || /[^ -~\s‘’“”–—…£€]/.test(text)) return false;
  const words = text.toLowerCase().split(/[^a-z]+/);
  if (words.length < 10) return false;
  let known = 0;
  let sure = 0;
  for (const word of words) {
    if (!functionWords.has(word)) continue;
    known++;
    if (onlyEnglish.has(word)) sure++;
  }
  return known >= words.length * 0.25 && sure >= words.length * 0.1;
}

function countEnglish(words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (functionWords.has(word.toLowerCase())) count++;
  return count;
}

/** Whether any word of English stands in it. */
export function hasEnglish(text: string): boolean {
  return countEnglish(text.split(/[^\p{L}]+/u)) > 0;
}

/** "fr" → "French"; what we have no name for is "another language". */
export function nameOf(lang: string): string {
  return names.get(lang.split("-", 1)[0]!.toLowerCase()) ?? "another language";
}

function findScript(sample: string, letters: number): string | null {
  // matches: "паром", "ድልድዩ"   must not match: "ferry", "été", "Việt"
  const other = sample.match(/[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ud7af]/gu)?.length ?? 0;
  if (other < 12 || other < letters * 0.5) return null;
  const found = scripts.find(({ letters, least = 0.5, never }) => {
    return (sample.match(letters)?.length ?? 0) >= other * least && !never?.test(sample);
  });
  return found?.lang ?? "mis";
}

/** Sentences of which English would have a dozen small words; keywords and ingredients have no sentences. */
function isLongProse(sample: string, words: readonly string[]): boolean {
  // matches: "dona. Aren", "dona? “Ke"   must not match: "e.g. the", "U.S. Army"
  const ends = sample.match(/\p{Ll}{2}[.!?]["”’»]?\s+["“‘«]?\p{Lu}/gu)?.length ?? 0;
  return ends >= 3 && words.filter((word) => word === word.toLowerCase()).length >= 60;
}

interface Evidence {
  /** How many words are this language's and not English's, and how many of them differ. */
  count: number;
  readonly seen: Set<string>;
  /** Words that few languages have weigh more: they tell sisters apart. */
  weight: number;
}

interface Nearest {
  /** The language that the words are in, when that is plainly not English. */
  readonly lang: string | null;
  /** How many words are of the nearest language and not of English. */
  readonly hits: number;
}

function findTongue(words: readonly string[], known: number): Nearest {
  const prose = words.filter((word, i) => isProse(words, i, word));
  // a line of names is no prose; German writes its nouns as names
  if (prose.length < words.length * 0.4) return { lang: null, hits: 0 };
  const found = new Map<string, Evidence>();
  for (const word of prose) {
    const langs = langsOf(word);
    for (const lang of langs) {
      const evidence = found.get(lang) ?? { count: 0, seen: new Set(), weight: 0 };
      found.set(lang, evidence);
      // a letter of several languages says less than a word
      evidence.weight += (0.5 + 1 / langs.length) * (byWord.get(word)?.includes(lang) ? 1 : 0.5);
      if (functionWords.has(word)) continue;
      evidence.count++;
      evidence.seen.add(word);
    }
  }
  const [best] = [...found].sort(([, a], [, b]) => b.weight - a.weight);
  if (!best) return { lang: null, hits: 0 };
  const [lang, { count, seen }] = best;
  const share = count / words.length;
  const english = (known - shared(prose, lang)) / words.length;
  const isEnough = (seen.size >= 3 && share >= 0.24) || (seen.size >= 4 && share >= 0.16);
  return { lang: isEnough && share >= english * 2 + 0.02 ? lang : null, hits: count };
}

/** How many words are English's and the language's alike. */
function shared(prose: readonly string[], lang: string): number {
  return prose.filter((word) => functionWords.has(word) && byWord.get(word)?.includes(lang)).length;
}

/** Prose is written small; names are not, nor is what ties them: "Ada van der Berg". */
function isProse(words: readonly string[], i: number, word: string): boolean {
  if (word !== word.toLowerCase()) return false;
  if (!particles.has(word)) return true;
  const before = words[particles.has(words[i - 1] ?? "") ? i - 2 : i - 1];
  const after = words[particles.has(words[i + 1] ?? "") ? i + 2 : i + 1];
  return !(isName(before) && isName(after));
}

function isName(word: string | undefined): boolean {
  return word !== undefined && word !== word.toLowerCase();
}

const particles: ReadonlySet<string> = new Set(
  "de la le du des del della dei da di do dos das el al y e i van der den het ter ten von zu zum bin ibn binti al ul d l af av".split(
    " ",
  ),
);

/** The languages that a word, one of its letters, or its beginning speaks for. */
function langsOf(word: string): readonly string[] {
  const byItself = byWord.get(word) ?? [];
  // matches: "kündigte"   must not match: "said"
  const rare = /[^a-z]/.test(word) ? Array.from(word).flatMap((letter) => byLetter.get(letter) ?? []) : [];
  const begins = word.length >= 7 ? (byStart.get(word.slice(0, 3)) ?? []) : [];
  return rare.length + begins.length === 0 ? byItself : [...new Set([...byItself, ...rare, ...begins])];
}

const byWord = index((tongue) => tongue.words.split(" "));
const byLetter = index((tongue) => Array.from(tongue.letters ?? ""));
const byStart = index((tongue) => tongue.starts?.split(" ") ?? []);
/** "the", "of", "said"; not "in" or "a", which a dozen languages have. */
const onlyEnglish: ReadonlySet<string> = new Set([...functionWords].filter((word) => !byWord.has(word)));
const names: ReadonlyMap<string, string> = new Map([
  ["en", "English"],
  ...[...tongues, ...scripts].map(({ lang, name }) => [lang, name] as const),
]);

function index(
  keysOf: (tongue: (typeof tongues)[number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const tongue of tongues)
    for (const key of new Set(keysOf(tongue))) {
      const langs = found.get(key);
      if (langs) langs.push(tongue.lang);
      else found.set(key, [tongue.lang]);
    }
  return found;
}
