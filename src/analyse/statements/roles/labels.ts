/** What a token is in a statement: outside of any, or beginning or going on with its cue, source or content. */
export const roleLabels = ["O", "B-cue", "I-cue", "B-source", "I-source", "B-content", "I-content"] as const;

export const width = roleLabels.length;

/** The first of the two labels of each role; the second follows it. */
export const roleAt = { cue: 1, source: 3, content: 5 } as const;

export type Role = keyof typeof roleAt;

/** Scores → likelihoods, in place: of each token's labels, which sum to one. */
export function softmax(scores: Float32Array): Float32Array {
  for (let at = 0; at < scores.length; at += width) {
    let top = -Infinity;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < width; label++) sum += scores[at + label] = Math.exp(scores[at + label]! - top);
    for (let label = 0; label < width; label++) scores[at + label]! /= sum;
  }
  return scores;
}

/** How likely a token has a role, beginning or going on. */
export function likelihood(likely: ArrayLike<number>, token: number, role: Role): number {
  const at = token * width + roleAt[role];
  return likely[at]! + likely[at + 1]!;
}
