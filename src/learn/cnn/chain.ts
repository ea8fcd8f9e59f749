/**
 * The odds of whole sequences of labels instead of single ones: a conditional random field (Lafferty, McCallum & Pereira 2001)
 * whose steps are either free or forbidden, so that a network learns what to say of a token where the rest must fit.
 */
export interface Chain {
  readonly width: number;
  /** Labels that may begin a sequence and follow any other. */
  readonly free: readonly number[];
  /** Of each label, the others that may follow it besides. */
  readonly besides: readonly (readonly number[])[];
}

/** The steps of BIO labels: "O", "B-x", and "I-x", which goes on after "B-x" and itself. */
export function chainOf(labels: readonly string[]): Chain {
  const goesOn = (label: string) => label.startsWith("I-");
  return {
    width: labels.length,
    free: labels.flatMap((label, at) => (goesOn(label) ? [] : [at])),
    besides: labels.map((from) =>
      labels.flatMap((to, at) => (goesOn(to) && from !== "O" && from.slice(2) === to.slice(2) ? [at] : [])),
    ),
  };
}

/**
 * How likely each label of each token is, given that the whole is allowed (forward-backward): written into `likely`, tokens ×
 * labels. `scores` stand `stride` apart. Gives the logarithm of the sum over all sequences.
 */
export function chainLikelihoods(
  { width, free, besides }: Chain,
  scores: Float32Array,
  { at, stride, count }: { readonly at: number; readonly stride: number; readonly count: number },
  likely: Float64Array,
): number {
  const emitted = new Float64Array(count * width);
  let log = 0;
  for (let token = 0; token < count; token++) {
    const from = at + token * stride;
    const to = token * width;
    let top = -Infinity;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[from + label]!);
    for (let label = 0; label < width; label++) emitted[to + label] = Math.exp(scores[from + label]! - top);
    // what has been reached so far sums to one
    for (let label = 0; label < width; label++) likely[to + label] = 0;
    for (const label of free) likely[to + label] = 1;
    if (token > 0)
      for (let label = 0; label < width; label++)
        for (const next of besides[label]!) likely[to + next]! += likely[to - width + label]!;
    let sum = 0;
    for (let label = 0; label < width; label++) sum += likely[to + label]! *= emitted[to + label]!;
    for (let label = 0; label < width; label++) likely[to + label]! /= sum;
    log += top + Math.log(sum);
  }
  let after = new Float64Array(width).fill(1);
  let next = new Float64Array(width);
  for (let token = count - 1; token >= 0; token--) {
    const to = token * width;
    let sum = 0;
    for (let label = 0; label < width; label++) sum += likely[to + label]! *= after[label]!;
    for (let label = 0; label < width; label++) likely[to + label]! /= sum;
    let open = 0;
    for (const label of free) open += emitted[to + label]! * after[label]!;
    let total = 0;
    for (let label = 0; label < width; label++) {
      let back = open;
      for (const other of besides[label]!) back += emitted[to + other]! * after[other]!;
      total += next[label] = back;
    }
    for (let label = 0; label < width; label++) next[label]! /= total;
    [after, next] = [next, after];
  }
  return log;
}

/**
 * The best labels of all that are allowed (Viterbi 1967). `scores` are logarithms, tokens × labels; `lean` is what is added to
 * those of each label.
 */
export function chainPath({ width, free, besides }: Chain, scores: Float32Array, lean: readonly number[]): Uint8Array {
  const count = scores.length / width;
  const from = new Uint8Array(scores.length);
  let before = new Float64Array(width);
  let now = new Float64Array(width);
  let top = 0;
  for (let token = 0; token < count; token++) {
    const at = token * width;
    now.fill(-Infinity);
    for (const label of free) {
      now[label] = token === 0 ? 0 : before[top]!;
      from[at + label] = top;
    }
    if (token > 0)
      for (let label = 0; label < width; label++)
        for (const next of besides[label]!)
          if (before[label]! > now[next]!) {
            now[next] = before[label]!;
            from[at + next] = label;
          }
    for (let label = 0; label < width; label++) now[label]! += scores[at + label]! + lean[label]!;
    [before, now] = [now, before];
    top = 0;
    for (let label = 1; label < width; label++) if (before[label]! > before[top]!) top = label;
  }
  const path = new Uint8Array(count);
  let label = top;
  for (let token = count - 1; token >= 0; token--) {
    path[token] = label;
    label = from[token * width + label]!;
  }
  return path;
}
