import { chainLikelihoods, type Chain } from "./chain.ts";
import type { Learner } from "./learner.ts";
import type { CnnOptions, Piece } from "./train.ts";

/** Stands for a label that nobody knows. */
export const unknownLabel = 255;

/** What is wrong with the scores of a piece: the loss, of how many labels. */
export interface Judgement {
  readonly loss: number;
  readonly judged: number;
}

/** One head's part of the scores. */
interface Part {
  /** Where its scores of the first token stand, and the slopes of them; tokens are `stride` apart. */
  readonly at: number;
  readonly slopes: number;
  readonly stride: number;
  readonly width: number;
  readonly right: Uint8Array | null;
  /** Instead of right labels, how likely each is. */
  readonly soft: Float32Array | null;
  readonly count: number;
  readonly batch: number;
}

/** Holds the scores of each head against what is right; leaves their slopes at `foundSlopes`. */
export function judge(learner: Learner, piece: Piece, { heads, batch, chains }: CnnOptions): Judgement {
  const { floats, labels: stride } = learner;
  const count = piece.tokens;
  floats.fill(0, learner.foundSlopes / 4, learner.foundSlopes / 4 + count * stride);
  let first = 0;
  let loss = 0;
  let judged = 0;
  for (const [i, { labels }] of heads.entries()) {
    const right = piece.labels[i] ?? null;
    const soft = piece.likely[i] ?? null;
    const chain = chains?.[i];
    if (right || soft) {
      const [at, slopes] = [learner.found / 4 + first, learner.foundSlopes / 4 + first];
      const part: Part = { at, slopes, stride, width: labels.length, right, soft, count, batch };
      const judgement = chain && right ? judgeChain(floats, { ...part, right }, chain) : judgeTokens(floats, part);
      loss += judgement.loss;
      judged += judgement.judged;
    }
    first += labels.length;
  }
  return { loss, judged };
}

/** Softmax of each token; a label beyond all others is not known. */
function judgeTokens(floats: Float32Array, part: Part): Judgement {
  const { stride, width, right, soft, count, batch } = part;
  let loss = 0;
  let judged = 0;
  for (let token = 0; token < count; token++) {
    const from = part.at + token * stride;
    const to = part.slopes + token * stride;
    const label = soft ? heaviest(soft, token * width, width) : (right?.[token] ?? unknownLabel);
    if (label >= width) continue;
    let most = -Infinity;
    for (let at = 0; at < width; at++) most = Math.max(most, floats[from + at]!);
    let sum = 0;
    for (let at = 0; at < width; at++) sum += Math.exp(floats[from + at]! - most);
    for (let at = 0; at < width; at++)
      floats[to + at] =
        (Math.exp(floats[from + at]! - most) / sum - (soft ? soft[token * width + at]! : at === label ? 1 : 0)) / batch;
    loss += most + Math.log(sum) - floats[from + label]!;
    judged++;
  }
  return { loss, judged };
}

/** The likeliest label of a token, or `unknownLabel` where none is likely at all. */
function heaviest(likely: Float32Array, at: number, width: number): number {
  let best = 0;
  for (let label = 1; label < width; label++) if (likely[at + label]! > likely[at + best]!) best = label;
  return likely[at + best]! > 0 ? best : unknownLabel;
}

/** Likelihood of the whole sequence among all that are allowed; every label is known. */
function judgeChain(floats: Float32Array, part: Part & { readonly right: Uint8Array }, chain: Chain): Judgement {
  const { at, slopes, stride, width, right, count, batch } = part;
  const likely = new Float64Array(count * width);
  let loss = chainLikelihoods(chain, floats, { at, stride, count }, likely);
  for (let token = 0; token < count; token++) {
    const label = right[token]!;
    for (let other = 0; other < width; other++)
      floats[slopes + token * stride + other] = (likely[token * width + other]! - (other === label ? 1 : 0)) / batch;
    loss -= floats[at + token * stride + label]!;
  }
  return { loss, judged: count };
}
