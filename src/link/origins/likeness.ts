import type { Reading } from "../reading.ts";
import { findCandidates, type Pair } from "./candidates.ts";
import { countShared, runsOf, setOf } from "./runs.ts";
import { bandsOf, signatureOf, similarityOf } from "./signature.ts";

/** How much two texts have in common. `a` and `b` are places in the readings, the earlier first. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  /** Word for word the same. */
  readonly same: boolean;
  /** Estimated Jaccard similarity of their three-word runs. */
  readonly similarity: number;
  /** How much of the shorter one's three-word runs is in the longer one. */
  readonly contained: number;
  /** Words in the longest stretch that both have. */
  readonly longest: number;
}

/** A text shorter than this is a notice or an error page; that two are alike says nothing. */
const minWords = 25;
const shingle = 3;
/** Twelve words in a row are hardly ever the same by chance. */
const longRun = 12;
/** A long run that more texts than this have is a house phrase, not a trace of one source. */
const maxShared = 60;

/** Every pair of texts that may be related: LSH finds near copies, shared long runs find what was rewritten around them. */
export function findLikenesses(readings: readonly Reading[]): readonly Likeness[] {
  const items = readings.map(({ words }) => {
    const enough = words.length >= minWords;
    const runs = enough ? setOf(runsOf(words, shingle)) : new Uint32Array();
    const signature = signatureOf(runs);
    return { words, runs, signature, bands: enough ? bandsOf(signature) : [] };
  });
  const alike = findCandidates(items.map((item) => item.bands));
  const echoed = findCandidates(
    readings.map(({ words }) => (words.length >= minWords ? winnow(runsOf(words, longRun)) : [])),
    maxShared,
  );
  return unique([...alike, ...echoed], readings.length).map(([a, b]) => {
    const [one, two] = [items[a]!, items[b]!];
    const shared = countShared(one.runs, two.runs);
    return {
      a,
      b,
      same: one.words.length === two.words.length && one.words.every((word, i) => word === two.words[i]),
      similarity: similarityOf(one.signature, two.signature),
      contained: shared / Math.max(1, Math.min(one.runs.length, two.runs.length)),
      longest: shared < longRun - shingle + 1 ? 0 : longestShared(one.words, two.words),
    };
  });
}

/** Of every four neighbouring runs the lowest: a fifth to a half of all, and two texts with a common stretch keep a common one. */
function winnow(runs: Uint32Array): readonly number[] {
  const window = 4;
  const kept = new Set<number>();
  for (let i = 0; i + window <= runs.length; i++) kept.add(Math.min(...runs.subarray(i, i + window)));
  return [...kept];
}

/** Longest common stretch that begins with a long run; looks each run of `b` up once. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  const places = new Map<number, number>();
  runsOf(a, longRun).forEach((run, i) => places.has(run) || places.set(run, i));
  const runs = runsOf(b, longRun);
  let longest = 0;
  for (let j = 0; j < runs.length; j++) {
    const i = places.get(runs[j]!);
    if (i === undefined) continue;
    let length = 0;
    while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
    if (length > longest) longest = length;
    if (length > 0) j += length - 1;
  }
  return longest;
}

function unique(pairs: readonly Pair[], size: number): readonly Pair[] {
  const byPlace = new Map(pairs.map((pair) => [pair[0] * size + pair[1], pair]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}
