import { countsOf, type Counts } from "./score.ts";

/**
 * The metric of scrapinghub/article-extraction-benchmark: bags of 4-word shingles, counts normalised so that a long
 * page weighs as much as a short one; precision and recall are means over pages.
 */
export function compareShingles(gold: string, found: string): Counts {
  const left = countsOf(shinglesOf(gold));
  const right = countsOf(shinglesOf(found));
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const a = left.get(key) ?? 0;
    const b = right.get(key) ?? 0;
    hit += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const sum = hit + extra + missed;
  return sum === 0 ? { hit: 0, extra: 0, missed: 0 } : { hit: hit / sum, extra: extra / sum, missed: missed / sum };
}

/** Means over pages of precision and recall; a page with nothing on either side is perfect. */
export function averagesOf(pages: readonly Counts[]): { precision: number; recall: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const share = (hit: number, wrong: number, other: number) =>
    wrong === 0 && other === 0 ? 1 : hit === 0 ? 0 : hit / (hit + wrong);
  return {
    precision: mean(pages.map(({ hit, extra, missed }) => share(hit, extra, missed))),
    recall: mean(pages.map(({ hit, extra, missed }) => share(hit, missed, extra))),
  };
}

function shinglesOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
  const shingles: string[] = [];
  for (let i = 0; i < Math.max(1, words.length - 3); i++) shingles.push(words.slice(i, i + 4).join(" "));
  return shingles;
}
