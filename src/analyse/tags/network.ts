import type { Words } from "../../document/index.ts";
import type { CnnReader } from "../../learn/cnn/index.ts";
import { featureCount, featuresOf, type Stretch } from "./features.ts";

/** Calls `take` with the scores of some tokens after others, tokens × labels, until every token had its turn. */
export function scoreWords(
  reader: CnnReader,
  reach: number,
  words: Words,
  sentences: readonly Stretch[],
  take: (first: number, end: number, scores: Float32Array) => void,
): void {
  const count = words.of.length;
  const write = featuresOf(words, sentences);
  // some tokens at a time, so that a text without end needs no room without end; those around are read again
  const ids = new Uint32Array((Math.min(count, atOnce) + 2 * reach) * featureCount);
  for (let first = 0; first < count; first += atOnce) {
    const end = Math.min(count, first + atOnce);
    const [from, to] = [Math.max(0, first - reach), Math.min(count, end + reach)];
    write(from, to, ids);
    const scores = reader.score(ids.subarray(0, (to - from) * featureCount))[0]!;
    const width = scores.length / (to - from);
    take(first, end, scores.subarray((first - from) * width, (end - from) * width));
  }
}

const atOnce = 960;

/** The label with the highest score of each token, written into `labels` from `first`. */
export function writeBest(scores: Float32Array, width: number, labels: Uint8Array, first: number, end: number): void {
  for (let token = first, at = 0; token < end; token++, at += width) {
    let best = 0;
    let top = scores[at]!;
    for (let label = 1; label < width; label++) {
      const score = scores[at + label]!;
      if (score > top) {
        top = score;
        best = label;
      }
    }
    labels[token] = best;
  }
}
