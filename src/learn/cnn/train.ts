import { seededRandom, shuffled } from "../random.ts";
import type { Chain } from "./chain.ts";
import { judge } from "./judge.ts";
import { openLearner, type Learner } from "./learner.ts";
import type { CnnHead, CnnModel } from "./model.ts";
import { passBack, passForward, turnWeights } from "./passes.ts";
import { quantise } from "./quantise.ts";

/** What a model is made of. */
export interface CnnShape {
  /** Numbers a token has. */
  readonly features: number;
  /** The table has two to this power of rows. */
  readonly bits: number;
  /** A multiple of 8, at most 128. */
  readonly channels: number;
  /** One layer each: how far apart the three tokens are that it sees. */
  readonly dilations: readonly number[];
  readonly heads: readonly CnnHead[];
}

export interface CnnOptions extends CnnShape {
  readonly seed: number;
  readonly epochs: number;
  /** Step size of Adam at its highest; it rises over the first twentieth, then falls to nothing. */
  readonly rate: number;
  /** Tokens between two steps; documents are never split for it. */
  readonly batch: number;
  /** Share of a token's features left out: one for all, or one for each. */
  readonly dropFeatures: number | readonly number[];
  /** Share of tokens that lose the features told together, as a word never seen would; on top of the above. */
  readonly dropTogether?: { readonly share: number; readonly features: readonly number[] };
  /** Shares of channels left out: of a token's sum of rows, and of what each layer adds. */
  readonly dropInput: number;
  readonly dropLayer: number;
  /** A feature seen fewer times than this is left out, and its row stays empty. */
  readonly fewest: number;
  /** Pull of weights towards zero at each step, as a share of the step size. */
  readonly pull: number;
  /** For each head: labels that make sense only as a whole are learned as one; the others token by token. */
  readonly chains?: readonly (Chain | null)[];
}

export interface CnnDocument {
  /** Features of its tokens, one token after the other. */
  readonly ids: Uint32Array;
  /** For each head the label of each token (`unknownLabel`: not known), or null when the head has nothing to learn here. */
  readonly labels: readonly (Uint8Array | null)[];
  /** For each head how likely each label of each token is, tokens × labels, in place of `labels`; a token of zeros teaches nothing. */
  readonly likely?: readonly (Float32Array | null)[];
}

export interface CnnProgress {
  readonly epoch: number;
  /** Mean of the negative log likelihood of a label. */
  readonly loss: number;
  /** The model as it is now. */
  readonly model: () => CnnModel;
}

// longer documents are learned in pieces
const mostTokens = 2048;

/** The same model for the same documents, options and program. */
export function trainCnn(
  documents: readonly CnnDocument[],
  options: CnnOptions,
  onProgress: (progress: CnnProgress) => void = () => undefined,
): CnnModel {
  if (options.channels % 8 || options.channels < 8 || options.channels > 128)
    throw new Error(`channels: ${options.channels}, wanted a multiple of 8, at most 128`);
  const pieces = documents.flatMap((document) => splitDocument(document, options));
  const learner = openLearner(options, options.seed, mostTokens, (options.batch + mostTokens) * options.features);
  const kept = findKept(pieces, options);
  const lesson = openLesson(learner, options, kept);
  const total = pieces.reduce((sum, { tokens }) => sum + tokens, 0);
  const random = seededRandom(options.seed + 1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let seen = 0;
    let waiting = 0;
    for (const i of shuffled(pieces.length, random)) {
      const piece = pieces[i]!;
      lesson.learn(piece, random);
      seen += piece.tokens;
      waiting += piece.tokens;
      if (waiting < options.batch && seen < total) continue;
      lesson.step((epoch + seen / total) / options.epochs);
      waiting = 0;
    }
    onProgress({ epoch, loss: lesson.takeLoss(), model: () => quantise(learner, options, kept, pieces) });
  }
  return quantise(learner, options, kept, pieces);
}

export interface Piece {
  readonly tokens: number;
  /** Rows of the table. */
  readonly rows: Uint32Array;
  readonly labels: readonly (Uint8Array | null)[];
  readonly likely: readonly (Float32Array | null)[];
}

function splitDocument({ ids, labels, likely }: CnnDocument, { features, bits, heads }: CnnShape): readonly Piece[] {
  const tokens = Math.floor(ids.length / features);
  const mask = 2 ** bits - 1;
  const pieces = Math.ceil(tokens / mostTokens);
  return Array.from({ length: pieces }, (_, i) => {
    const [from, to] = [Math.floor((tokens * i) / pieces), Math.floor((tokens * (i + 1)) / pieces)];
    return {
      tokens: to - from,
      rows: ids.slice(from * features, to * features).map((id) => id & mask),
      labels: labels.map((some) => some?.subarray(from, to) ?? null),
      likely: heads.map(({ labels: { length } }, head) => likely?.[head]?.subarray(from * length, to * length) ?? null),
    };
  });
}

/** 1 for each row that enough tokens ask for. */
function findKept(pieces: readonly Piece[], { bits, fewest }: CnnOptions): Uint8Array {
  const seen = new Uint32Array(2 ** bits);
  for (const { rows } of pieces) for (const row of rows) seen[row]!++;
  return Uint8Array.from(seen, (count) => (count > 0 && count >= fewest ? 1 : 0));
}

interface Lesson {
  readonly learn: (piece: Piece, random: () => number) => void;
  /** `done`: how much of all learning is over, 0 to 1. */
  readonly step: (done: number) => void;
  readonly takeLoss: () => number;
}

function openLesson(learner: Learner, options: CnnOptions, kept: Uint8Array): Lesson {
  const { kernels, words, features, rows: noRow } = learner;
  const drop = Array.from({ length: features }, (_, i) =>
    typeof options.dropFeatures === "number" ? options.dropFeatures : (options.dropFeatures[i] ?? 0),
  );
  const together = options.dropTogether ?? { share: 0, features: [] };
  const slotOf = new Int32Array(noRow + 1).fill(-1);
  // slot 0 takes the slopes of features left out
  let used = 1;
  let steps = 0;
  let loss = 0;
  let judged = 0;
  turnWeights(learner);

  function placeRows(piece: Piece, random: () => number): void {
    let isStrange = false;
    for (let i = 0; i < piece.rows.length; i++) {
      const row = piece.rows[i]!;
      const feature = i % features;
      if (feature === 0) isStrange = together.share > 0 && random() < together.share;
      const share = drop[feature]!;
      const left =
        kept[row] === 0 || (isStrange && together.features.includes(feature)) || (share > 0 && random() < share);
      let slot = 0;
      if (!left) {
        slot = slotOf[row]!;
        if (slot < 0) {
          slot = used++;
          slotOf[row] = slot;
          words[learner.usedAt / 4 + slot] = row;
        }
      }
      words[learner.rowsAt / 4 + i] = left ? noRow : row;
      words[learner.slotsAt / 4 + i] = slot;
    }
  }

  return {
    learn: (piece, random) => {
      placeRows(piece, random);
      const dropped = { input: options.dropInput, layer: options.dropLayer, seed: Math.floor(random() * 4294967296) };
      passForward(learner, piece.tokens, dropped);
      const judgement = judge(learner, piece, options);
      loss += judgement.loss;
      judged += judgement.judged;
      passBack(learner, piece.tokens, dropped);
    },
    step: (done) => {
      steps++;
      const rate = options.rate * Math.min(1, done * 20) * Math.max(0, 1 - done);
      const [meanKeep, squareKeep] = [0.9, 0.99];
      const corrected = (rate * Math.sqrt(1 - squareKeep ** steps)) / (1 - meanKeep ** steps);
      const pull = rate * options.pull;
      for (const layer of [...learner.layers, learner.scores])
        for (const { at, means, squares, slopes, count } of [layer.weights, layer.biases])
          kernels.adam(at, means, squares, slopes, count, corrected, meanKeep, squareKeep, pull);
      const { at, means, squares, slopes } = learner.table;
      const row = learner.channels * 4;
      kernels.adamRows(
        learner.usedAt + 4,
        used - 1,
        learner.channels,
        at,
        means,
        squares,
        slopes + row,
        corrected,
        meanKeep,
        squareKeep,
        pull,
      );
      for (let slot = 1; slot < used; slot++) slotOf[words[learner.usedAt / 4 + slot]!] = -1;
      used = 1;
      turnWeights(learner);
    },
    takeLoss: () => {
      const mean = judged === 0 ? 0 : loss / judged;
      [loss, judged] = [0, 0];
      return mean;
    },
  };
}
