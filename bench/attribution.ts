import type { Span } from "../src/document/index.ts";
import { compareBags, type Counts } from "./score.ts";
import type { Attribution } from "./polnear.ts";

/**
 * How attributions are compared. A span is the set of its words; punctuation does not count. Contents are paired one to one,
 * best Jaccard first, half a point more when the cues touch. Strict: all three spans the same words. Lenient: content and source
 * share at least half their words (both absent is the same), and the cues touch.
 */
export interface Worded {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly mode: "direct" | "indirect" | "mixed";
  /** The cue is a verb or phrase of speech: said, told, according to, tweeted. */
  readonly speech: boolean;
  /** The words of the content between double quotation marks. */
  readonly quoted: ReadonlySet<number>;
}

export interface AttributionScores {
  readonly lenient: Counts;
  readonly strict: Counts;
  readonly content: Counts;
  readonly source: Counts;
  readonly cue: Counts;
  readonly contentHalf: Counts;
  /** For each gold, whether it was found leniently. */
  readonly found: readonly boolean[];
  /** For each that was found, whether it is such a gold. */
  readonly right: readonly boolean[];
}

// matches: "said" "according to" "has tweeted"   must not match: "wants" "believes"
const speechCue =
  /\b(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|ask|asks|asked|asking|warn|warns|warned|warning|announce|announces|announced|announcing|tweet|tweets|tweeted|tweeting|write|writes|wrote|writing|written|report|reports|reported|reporting|according to|argue|argues|argued|arguing|claim|claims|claimed|claiming|explain|explains|explained|explaining|note|notes|noted|noting|state|states|stated|stating|declare|declares|declared|declaring|respond|responds|responded|responding|reply|replies|replied|insist|insists|insisted|insisting|acknowledge|acknowledges|acknowledged|suggest|suggests|suggested|suggesting|deny|denies|denied|denying|quip|quipped|continue|continued|continues|statement|remark|remarked|testify|testified|call|called|calls|calling|describe|described|describes|describing|accuse|accused|accuses|accusing|criticize|criticized|urge|urged|urges|urging|promise|promised|promises|vow|vowed|vows|predict|predicted|predicts|concede|conceded|confirm|confirmed|confirms|recall|recalled|recalls)\b/i;

export function wordedOf(text: string, attributions: readonly Attribution[]): readonly Worded[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}$%]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const quoted = quotedWords(text, words);
  return attributions.map(({ source, cue, content }) => {
    const said = wordsIn(words, content);
    const marked = new Set([...said].filter((word) => quoted.has(word)));
    const inside = marked.size;
    return {
      source: wordsIn(words, source),
      cue: wordsIn(words, cue),
      content: said,
      mode: inside === 0 ? "indirect" : inside === said.size ? "direct" : "mixed",
      speech: speechCue.test(cue.map(({ start, end }) => text.slice(start, end)).join(" ")),
      quoted: marked,
    };
  });
}

export function compareAttributions(gold: readonly Worded[], found: readonly Worded[]): AttributionScores {
  const pairs = pairUp(gold, found);
  const lenient = pairs.filter(
    ([a, b]) => jaccard(a.content, b.content) >= 0.5 && sameHalf(a.source, b.source) && touch(a.cue, b.cue),
  );
  const strict = pairs.filter(([a, b]) => same(a.content, b.content) && same(a.source, b.source) && same(a.cue, b.cue));
  const counts = (hit: number): Counts => ({ hit, extra: found.length - hit, missed: gold.length - hit });
  const keys = (role: "source" | "cue" | "content", of: readonly Worded[]) =>
    of.filter((one) => one[role].size).map((one) => [...one[role]].join(","));
  const bags = (role: "source" | "cue" | "content") => compareBags(keys(role, gold), keys(role, found));
  const right = new Set(lenient.flat());
  return {
    lenient: counts(lenient.length),
    strict: counts(strict.length),
    content: bags("content"),
    source: bags("source"),
    cue: bags("cue"),
    contentHalf: counts(pairs.filter(([a, b]) => jaccard(a.content, b.content) >= 0.5).length),
    found: gold.map((one) => right.has(one)),
    right: found.map((one) => right.has(one)),
  };
}

function pairUp(gold: readonly Worded[], found: readonly Worded[]): readonly (readonly [Worded, Worded])[] {
  const candidates: { g: number; f: number; weight: number }[] = [];
  gold.forEach((a, g) =>
    found.forEach((b, f) => {
      const overlap = jaccard(a.content, b.content);
      if (overlap > 0) candidates.push({ g, f, weight: overlap + (touch(a.cue, b.cue) ? 0.5 : 0) });
    }),
  );
  candidates.sort((a, b) => b.weight - a.weight || a.g - b.g || a.f - b.f);
  const used = { gold: new Set<number>(), found: new Set<number>() };
  const pairs: (readonly [Worded, Worded])[] = [];
  for (const { g, f } of candidates) {
    if (used.gold.has(g) || used.found.has(f)) continue;
    used.gold.add(g);
    used.found.add(f);
    pairs.push([gold[g]!, found[f]!]);
  }
  return pairs;
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  words.forEach((word, i) => {
    if (spans.some((span) => span.start <= word.start && word.end <= span.end)) inside.add(i);
  });
  return inside;
}

/** Words between double quotation marks; a paragraph closes what it opened. */
function quotedWords(text: string, words: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = false;
  let at = 0;
  words.forEach((word, i) => {
    for (; at < word.start; at++) {
      const char = text[at]!;
      if (char === "\n") open = false;
      else if (char === "“") open = true;
      else if (char === "”") open = false;
      else if (char === '"') open = !open;
    }
    if (open) inside.add(i);
  });
  return inside;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function sameHalf(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 && b.size === 0 ? true : jaccard(a, b) >= 0.5;
}

function touch(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 && b.size === 0 ? true : [...a].some((word) => b.has(word));
}
