import { fromBase64 } from "../../../learn/base64.ts";
import { openCnn, unpackCnn, type CnnReader } from "../../../learn/cnn/index.ts";
import { likelihood, roleAt, softmax, type Role } from "../roles/labels.ts";
import type { View } from "../roles/view.ts";
import { findCueCandidates, windowOf, type CueCandidate } from "./cues.ts";
import { tieIds, tieScene } from "./ids.ts";
import { packed } from "./model.ts";
import { likeliestPath } from "./path.ts";

/** A cue with the source and the content that belong to it, as tokens in order; no content, where nothing was reported. */
export interface Tie {
  readonly candidate: CueCandidate;
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
  /** Mean likelihood of its content, 0 to 1. */
  readonly sure: number;
  /** Mean likelihood that other tokens are content of this cue. */
  readonly sureOf: (tokens: readonly number[]) => number;
}

let reader: CnnReader | undefined;

/** What each cue of a report reports, and of whom. */
export function tieAll(view: View, likely: Float32Array): readonly Tie[] {
  reader ??= openCnn(unpackCnn(fromBase64(packed)));
  return tieWith(reader, view, likely);
}

/** The same by a network that is given. */
export function tieWith(network: CnnReader, view: View, likely: Float32Array): readonly Tie[] {
  const candidates = findCueCandidates(view, likely);
  const scene = tieScene(view, likely, candidates);
  return candidates.map((candidate): Tie => {
    const window = windowOf(view, candidate);
    const shares = softmax(network.score(tieIds(scene, candidate, window))[0]!);
    const path = likeliestPath(shares);
    const tokensOf = (role: Role) => {
      const tokens: number[] = [];
      path.forEach((label, i) => {
        if (label === roleAt[role] || label === roleAt[role] + 1) tokens.push(i + window.first);
      });
      return tokens;
    };
    const sureOf = (tokens: readonly number[]) => {
      let sum = 0;
      for (const token of tokens)
        if (token >= window.first && token < window.end) sum += likelihood(shares, token - window.first, "content");
      return tokens.length === 0 ? 0 : sum / tokens.length;
    };
    const content = tokensOf("content");
    const cue = tokensOf("cue");
    return {
      candidate,
      cue:
        cue.length > 0 ? cue : Array.from({ length: candidate.end - candidate.first }, (_, i) => candidate.first + i),
      source: tokensOf("source"),
      content,
      sure: sureOf(content),
      sureOf,
    };
  });
}
