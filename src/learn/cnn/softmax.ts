/**
 * Scores → logarithms of the share each label gets of its token, so that they can be averaged with those of another model.
 * `warmth` above 1 makes the sure less sure. In place, and returned.
 */
export function logSoftmax(scores: Float32Array, labels: number, warmth = 1): Float32Array {
  for (let from = 0; from < scores.length; from += labels) {
    let most = -Infinity;
    for (let i = from; i < from + labels; i++) most = Math.max(most, scores[i]!);
    let sum = 0;
    for (let i = from; i < from + labels; i++) sum += Math.exp((scores[i]! - most) / warmth);
    const log = Math.log(sum);
    for (let i = from; i < from + labels; i++) scores[i] = (scores[i]! - most) / warmth - log;
  }
  return scores;
}
