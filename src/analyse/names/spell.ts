/** What a look found, by row: the best label, and how likely each label is. A row is a token of a stretch, in order. */
export interface Look {
  readonly path: Uint8Array;
  readonly likely: Float32Array;
}

/**
 * The best labels and how likely each is, where an inside can only follow a begin or an inside of its kind. Labels are 0 for
 * outside, then begin and inside of each kind in turn; `scores` are rows × labels, logarithms up to a constant a row.
 */
export function spell(scores: Float32Array, width: number, stretches: readonly number[]): Look {
  const rows = scores.length / width;
  const path = new Uint8Array(rows);
  const likely = new Float32Array(scores.length);
  let row = 0;
  let longest = 0;
  for (let s = 0; s < stretches.length; s += 2) longest = Math.max(longest, stretches[s + 1]! - stretches[s]!);
  const room = {
    from: new Uint8Array(longest * width),
    shares: new Float64Array(longest * width),
    back: new Float64Array(width),
    sums: new Float64Array(width),
  };
  for (let s = 0; s < stretches.length; s += 2) {
    const end = row + stretches[s + 1]! - stretches[s]!;
    findPath(scores, width, row, end, path, room);
    findLikely(scores, width, row, end, likely, room);
    row = end;
  }
  return { path, likely };
}

interface Room {
  readonly from: Uint8Array;
  readonly shares: Float64Array;
  readonly back: Float64Array;
  readonly sums: Float64Array;
}

function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

function findPath(
  scores: Float32Array,
  width: number,
  first: number,
  end: number,
  path: Uint8Array,
  { from, sums }: Room,
): void {
  for (let label = 0; label < width; label++)
    sums[label] = isInside(label) ? -Infinity : scores[first * width + label]!;
  for (let row = first + 1; row < end; row++) {
    const at = row * width;
    const kept = (row - first) * width;
    const best = highest(sums, width);
    const top = sums[best]!;
    // insides before begins: each kind's begin and inside are asked before they change
    for (let label = width - 1; label >= 0; label--) {
      const chosen = !isInside(label) ? best : sums[label]! > sums[label - 1]! ? label : label - 1;
      from[kept + label] = chosen;
      sums[label] = (isInside(label) ? sums[chosen]! : top) + scores[at + label]!;
    }
  }
  let label = highest(sums, width);
  for (let row = end - 1; row >= first; row--) {
    path[row] = label;
    label = from[(row - first) * width + label]!;
  }
}

function highest(sums: Float64Array, width: number): number {
  let best = 0;
  for (let label = 1; label < width; label++) if (sums[label]! > sums[best]!) best = label;
  return best;
}

/** Forward, then backward (Rabiner 1989), each row made to sum to one. */
function findLikely(
  scores: Float32Array,
  width: number,
  first: number,
  end: number,
  likely: Float32Array,
  { shares, back, sums }: Room,
): void {
  for (let row = first; row < end; row++) {
    const at = row * width;
    let top = -Infinity;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at + label]!);
    const kept = (row - first) * width;
    let sum = 0;
    for (let label = 0; label < width; label++) {
      const reached = !isInside(label)
        ? 1
        : row > first
          ? likely[at - width + label]! + likely[at - width + label - 1]!
          : 0;
      const share = (shares[kept + label] = Math.exp(scores[at + label]! - top));
      sum += likely[at + label] = reached * share;
    }
    for (let label = 0; label < width; label++) likely[at + label]! /= sum;
  }
  back.fill(1);
  for (let row = end - 1; row >= first; row--) {
    const at = row * width;
    let sum = 0;
    for (let label = 0; label < width; label++) sum += sums[label] = likely[at + label]! * back[label]!;
    if (row > first) {
      const kept = (row - first) * width;
      let outside = 0;
      let all = 0;
      for (let label = 0; label < width; label++) {
        back[label]! *= shares[kept + label]!;
        if (!isInside(label)) outside += back[label]!;
      }
      for (let label = 1; label < width; label += 2) {
        const on = outside + back[label + 1]!;
        back[label] = on;
        back[label + 1] = on;
        all += on * 2;
      }
      back[0] = outside;
      all += outside;
      for (let label = 0; label < width; label++) back[label]! /= all;
    }
    for (let label = 0; label < width; label++) likely[at + label] = sums[label]! / sum;
  }
}
