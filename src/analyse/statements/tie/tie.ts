import { fromBase64 } from "../../../learn/base64.ts";
import { chainLikelihoods, chainOf, chainPath } from "../../../learn/cnn/chain.ts";
import { openCnn, unpackCnn, type CnnReader } from "../../../learn/cnn/index.ts";
import { roleAt, roleLabels, width, type Role } from "../roles/labels.ts";
import type { View } from "../roles/view.ts";
import { findCueCandidates, windowOf, type CueCandidate } from "./cues.ts";
import { tieIds, tieScene } from "./ids.ts";
import { packed } from "./model.ts";

/** What a cue reports and of whom, as tokens in order; no content, where nothing was reported. */
export interface TiedSpans {
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** A cue with the source and the content that belong to it, read twice: as is likeliest, and more readily. */
export interface Tie {
  readonly candidate: CueCandidate;
  readonly readings: readonly TiedSpans[];
  readonly window: CueCandidate;
  /** How likely each token of the window is each label, given that the whole makes sense. */
  readonly likely: Float64Array;
}

/** How readily sources and contents are found, one reading each. */
const leans = [0.2, 2].map((lean) => roleLabels.map((_, label) => (label >= roleAt.source ? lean : 0)));

let reader: CnnReader | undefined;

/** What each cue of a report reports, and of whom. */
export function tieAll(view: View, likely: Float32Array): readonly Tie[] {
  reader ??= openCnn(unpackCnn(fromBase64(packed)));
  return tieWith(reader, view, likely);
}

export const roleChain = chainOf(roleLabels);

/** The same by a network that is given. */
export function tieWith(network: CnnReader, view: View, likely: Float32Array): readonly Tie[] {
  const candidates = findCueCandidates(view, likely);
  const scene = tieScene(view, likely, candidates);
  return candidates.map((candidate): Tie => {
    const window = windowOf(view, candidate);
    const scores = network.score(tieIds(scene, candidate, window))[0]!;
    const shares = new Float64Array(scores.length);
    chainLikelihoods(roleChain, scores, { at: 0, stride: width, count: scores.length / width }, shares);
    const readings: TiedSpans[] = [];
    let before: Uint8Array | null = null;
    for (const lean of leans) {
      const path = chainPath(roleChain, scores, lean);
      if (before?.every((label, i) => label === path[i])) continue;
      before = path;
      readings.push(spansOf(path, candidate, window));
    }
    return { candidate, readings, window, likely: shares };
  });
}

function spansOf(path: Uint8Array, candidate: CueCandidate, window: CueCandidate): TiedSpans {
  const tokensOf = (role: Role) => {
    const tokens: number[] = [];
    path.forEach((label, i) => {
      if (label === roleAt[role] || label === roleAt[role] + 1) tokens.push(i + window.first);
    });
    return tokens;
  };
  const cue = tokensOf("cue");
  return {
    cue: cue.length > 0 ? cue : Array.from({ length: candidate.end - candidate.first }, (_, i) => candidate.first + i),
    source: tokensOf("source"),
    content: tokensOf("content"),
  };
}
