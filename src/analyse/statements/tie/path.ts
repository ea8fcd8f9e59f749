import { roleAt, width } from "../roles/labels.ts";

/** Sources and contents are found a little more readily than they are likely: chosen on training reports. */
const lean = Math.exp(0.2);

/** The likeliest labels in which nothing goes on that has not begun (Viterbi). `shares` are likelihoods, tokens × labels. */
export function likeliestPath(shares: Float32Array): Uint8Array {
  const count = shares.length / width;
  const from = new Uint8Array(shares.length);
  let before = new Float64Array(width);
  let now = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    for (let label = 0; label < width; label++) {
      const goesOn = label > 0 && label % 2 === 0;
      let best = -Infinity;
      let chosen = 0;
      if (i === 0) best = goesOn ? -Infinity : 0;
      else
        for (let last = goesOn ? label - 1 : 0; last <= (goesOn ? label : width - 1); last++)
          if (before[last]! > best) {
            best = before[last]!;
            chosen = last;
          }
      const share = shares[i * width + label]! * (label >= roleAt.source ? lean : 1);
      now[label] = best + Math.log(share + 1e-12);
      from[i * width + label] = chosen;
    }
    [before, now] = [now, before];
  }
  const path = new Uint8Array(count);
  let label = 0;
  for (let other = 1; other < width; other++) if (before[other]! > before[label]!) label = other;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * width + label]!;
  }
  return path;
}
