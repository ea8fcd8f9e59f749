import { functionWords } from "./en/function-words.ts";
import { scripts, tongues } from "./tongues.ts";

/** What a stretch of text reads as: BCP 47, "und" when too little tells, "mis" for a language we cannot name. */
export type Told = string;

/**
 * Tells the language of a text by its small words, or its script. Careful: names, scores, recipes and lists have few small
 * words of any language and tell nothing; a foreign name, title or quotation does not make a text foreign.
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
  if (words.length < 8) return "und";
  // prose is written small; a line of names is not
  const prose = words.filter((word) => word === word.toLowerCase());
  const known = countEnglish(words);
  const english = known / words.length;
  if (english >= 0.2) return "en";
  if (prose.length >= words.length * 0.45) {
    const best = findTongue(prose, words.length);
    if (best && best.share >= 0.16 && best.distinct >= 4 && best.share >= english * 1.5) return best.lang;
  }
  return english >= 0.1 && known >= 2 ? "en" : "und";
}

/** A paragraph in which three words of ten are English small words: most are, and need no closer look. */
function isPlainlyEnglish(text: string): boolean {
  // matches: "The harbour is shut."   must not match: "Гавань", "Ça va"
  if (text.length > 3_000 || /[^ -~\s‘’“”–—…£€]/.test(text)) return false;
  const words = text.toLowerCase().split(/[^a-z]+/);
  return words.length >= 10 && countEnglish(words) >= words.length * 0.3;
}

function countEnglish(words: readonly string[]): number {
  return words.filter((word) => functionWords.has(word.toLowerCase())).length;
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
  // matches: "паром"   must not match: "ferry", "été"
  const other = sample.match(/[\u0370-\u1fff\u2e80-\ud7af]/gu)?.length ?? 0;
  if (other < 12 || other < letters * 0.5) return null;
  const found = scripts.find(([lang, , pattern]) => {
    const count = sample.match(pattern)?.length ?? 0;
    // some letters are only in one of several languages of a script; Chinese characters stand in Japanese text, too
    return count >= (lang === "uk" || lang === "fa" || lang === "ja" ? other * 0.03 : other * 0.5);
  });
  return found?.[0] ?? "mis";
}

interface Tongue {
  readonly lang: string;
  readonly share: number;
  readonly distinct: number;
}

function findTongue(prose: readonly string[], all: number): Tongue | null {
  const counts = new Map<string, { count: number; seen: Set<string> }>();
  for (const word of prose) {
    for (const lang of byWord.get(word) ?? []) {
      const known = counts.get(lang) ?? { count: 0, seen: new Set<string>() };
      known.count++;
      known.seen.add(word);
      counts.set(lang, known);
    }
  }
  const ranked = [...counts]
    .map(([lang, { count, seen }]) => ({ lang, share: count / all, distinct: seen.size }))
    .sort((a, b) => b.share - a.share || b.distinct - a.distinct);
  return ranked[0] ?? null;
}

const byWord: ReadonlyMap<string, readonly string[]> = indexWords();
const names: ReadonlyMap<string, string> = new Map([
  ["en", "English"],
  ...[...tongues, ...scripts].map(([lang, name]) => [lang, name] as const),
]);

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [lang, , words] of tongues)
    for (const word of new Set(words.split(" "))) found.set(word, [...(found.get(word) ?? []), lang]);
  return found;
}
