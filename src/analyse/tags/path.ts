import type { SequenceModel } from "../../learn/sequence.ts";

/** Finds the best labels of `count` rows of scores and writes them to `path` from `at`. */
export type PathFinder = (scores: Int32Array, count: number, path: Uint8Array, at: number) => void;

/**
 * The best path (Viterbi 1967) through labels that may win: those whose own score is near the row's best. With most words
 * there is one such label, and nothing to search. `nearness` is how much less likely than the best (natural logarithm) a
 * label may look before its neighbours are asked, and still be tried.
 */
export function pathFinder({ labels, scale, transitions }: SequenceModel, nearness = 9): PathFinder {
  const width = labels.length;
  const margin = Math.round(nearness / scale);
  // of each row, how many labels may win, which, the best score of a path that ends there, and where it comes from
  let counts = new Uint8Array(256);
  let chosen = new Uint8Array(256 * width);
  let from = new Uint8Array(256 * width);
  let best = new Int32Array(width);
  let now = new Int32Array(width);
  return (scores, count, path, at) => {
    if (count === 0) return;
    if (count > counts.length) {
      counts = new Uint8Array(count * 2);
      chosen = new Uint8Array(count * 2 * width);
      from = new Uint8Array(count * 2 * width);
    }
    for (let row = 0; row < count; row++) {
      const place = row * width;
      let leader = 0;
      let top = scores[place]!;
      let second = -0x40000000;
      for (let label = 1; label < width; label++) {
        const score = scores[place + label]!;
        if (score > top) {
          second = top;
          top = score;
          leader = label;
        } else if (score > second) second = score;
      }
      let mays = 0;
      const least = top - margin;
      if (second < least) chosen[place + mays++] = leader;
      else
        for (let label = 0; label < width; label++) if (scores[place + label]! >= least) chosen[place + mays++] = label;
      counts[row] = mays;
      const earlier = row === 0 ? 0 : counts[row - 1]!;
      for (let i = 0; i < mays; i++) {
        const label = chosen[place + i]!;
        let high = row === 0 ? transitions[width * width + label]! : -0x40000000;
        let origin = 0;
        for (let j = 0; j < earlier; j++) {
          const score = best[j]! + transitions[chosen[place - width + j]! * width + label]!;
          if (score > high) {
            high = score;
            origin = j;
          }
        }
        now[i] = high + scores[place + label]!;
        from[place + i] = origin;
      }
      const spare = best;
      best = now;
      now = spare;
    }
    let end = 0;
    for (let i = 1; i < counts[count - 1]!; i++) if (best[i]! > best[end]!) end = i;
    for (let row = count - 1; row >= 0; row--) {
      path[at + row] = chosen[row * width + end]!;
      end = from[row * width + end]!;
    }
  };
}
