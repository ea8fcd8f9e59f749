/** Labels "O", "B-a", "I-a", "B-b", … as numbers: the best sequence in which an I follows its own B or I. */
export function bestSequence(scores: Float32Array, labels: number, begins: readonly boolean[]): Uint8Array {
  const tokens = scores.length / labels;
  const back = new Uint8Array(tokens * labels);
  let before = new Float64Array(labels).fill(-Infinity);
  before[0] = 0;
  for (let token = 0; token < tokens; token++) {
    const now = new Float64Array(labels);
    let best = 0;
    for (let label = 1; label < labels; label++) if (before[label]! > before[best]!) best = label;
    for (let label = 0; label < labels; label++) {
      const inside = label > 0 && label % 2 === 0;
      let from = best;
      if (inside) from = begins[token] ? -1 : before[label]! > before[label - 1]! ? label : label - 1;
      now[label] = from < 0 ? -Infinity : before[from]! + scores[token * labels + label]!;
      back[token * labels + label] = Math.max(0, from);
    }
    before = now;
  }
  const found = new Uint8Array(tokens);
  let label = 0;
  for (let other = 1; other < labels; other++) if (before[other]! > before[label]!) label = other;
  for (let token = tokens - 1; token >= 0; token--) {
    found[token] = label;
    label = back[token * labels + label]!;
  }
  return found;
}

/** Spans as "start-end-kind"; an I without its B begins one. */
export function spansOf(
  labels: Uint8Array,
  begins: readonly boolean[],
  isKept: (kind: number) => boolean,
): readonly string[] {
  const spans: string[] = [];
  for (let start = 0; start < labels.length;) {
    const label = labels[start]!;
    let end = start + 1;
    if (label > 0) {
      const inside = label % 2 === 0 ? label : label + 1;
      while (end < labels.length && labels[end] === inside && !begins[end]) end++;
      if (isKept(inside / 2 - 1)) spans.push(`${start}-${end}-${inside}`);
    }
    start = end;
  }
  return spans;
}
