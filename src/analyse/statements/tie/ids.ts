import { mix } from "../../../learn/hash.ts";
import { fact, factCount } from "../../tokens/words.ts";
import { likelihood, roleAt, width } from "../roles/labels.ts";
import { quoteState, type View } from "../roles/view.ts";
import type { CueCandidate } from "./cues.ts";

/** How many numbers the network is given of each token. */
export const tieFeatures = 20;

/** What is known besides the view, once a report. */
export interface TieScene {
  readonly view: View;
  /** How likely each token is content, source and cue, in seven steps each: one number. */
  readonly roles: Uint16Array;
  /** How likely a content and a source begin there, in the same steps. */
  readonly begins: Uint8Array;
  /** The number of the candidate each token is in, or -1. */
  readonly candidateOf: Int32Array;
}

export function tieScene(view: View, likely: Float32Array, candidates: readonly CueCandidate[]): TieScene {
  const roles = new Uint16Array(view.count);
  for (let i = 0; i < view.count; i++)
    roles[i] =
      stepOf(likelihood(likely, i, "content")) * 49 +
      stepOf(likelihood(likely, i, "source")) * 7 +
      stepOf(likelihood(likely, i, "cue"));
  const begins = new Uint8Array(view.count);
  for (let i = 0; i < view.count; i++)
    begins[i] = stepOf(likely[i * width + roleAt.content]!) * 7 + stepOf(likely[i * width + roleAt.source]!);
  const candidateOf = new Int32Array(view.count).fill(-1);
  candidates.forEach(({ first, end }, number) => candidateOf.fill(number, first, end));
  return { view, roles, begins, candidateOf };
}

export function stepOf(likely: number): number {
  return likely < 0.05
    ? 0
    : likely < 0.2
      ? 1
      : likely < 0.4
        ? 2
        : likely < 0.6
          ? 3
          : likely < 0.8
            ? 4
            : likely < 0.95
              ? 5
              : 6;
}

/** What the network that ties a source and a content to a cue is given: each token of the window as it stands to the cue. */
export function tieIds(scene: TieScene, cue: CueCandidate, window: CueCandidate): Uint32Array {
  const { view, roles, begins, candidateOf } = scene;
  const { words, lemma, verb, tag, quote, name, first, end } = view;
  const { of, facts } = words;
  const factAt = (i: number, column: number) => (i < view.count ? facts[of[i]! * factCount + column]! : 5);
  let head = cue.first;
  let reading = -1;
  for (let i = cue.first; i < cue.end; i++) {
    if (verb[i] !== 0) head = i;
    if (view.cueOf[i]! >= 0) reading = view.cueOf[i]!;
  }
  const headWord = verb[head] || factAt(head, fact.lower);
  const cueWord = mix(headWord, factAt(cue.end - 1, fact.lower));
  const after = factAt(cue.end, fact.lower);
  const between = countBetween(scene, cue, window);

  const ids = new Uint32Array((window.end - window.first) * tieFeatures);
  let at = 0;
  for (let i = window.first; i < window.end; i++) {
    const side = i < cue.first ? 0 : i < cue.end ? 1 : 2;
    const far = stretchOf(side === 0 ? cue.first - i : side === 2 ? i - cue.end + 1 : 0);
    const sentence = first[i] === first[cue.first] ? 0 : side === 0 ? 1 : 2;
    const where = side * 4 + sentence;
    const edge = (first[i] === i ? 1 : 0) + (end[i] === i + 1 ? 2 : 0);
    ids[at++] = mix(1, factAt(i, fact.lower));
    ids[at++] = mix(2, mix(side, tag[i]!));
    ids[at++] = mix(3, side * 16 + far);
    ids[at++] = mix(4, mix(where, quote[i]! * 4 + edge));
    ids[at++] = mix(5, mix(where, between[i - window.first]!));
    ids[at++] = mix(6, mix(roles[i]!, side));
    ids[at++] = mix(7, mix(side, ruleOf(view, reading, i)));
    ids[at++] = mix(8, mix(ruleOf(view, reading, i), othersOf(view, i)));
    ids[at++] = mix(9, mix(headWord, side));
    ids[at++] = mix(10, mix(cueWord, where));
    ids[at++] = mix(11, mix(name[i]!, side));
    ids[at++] = mix(12, mix(quote[i]!, tag[i]!));
    ids[at++] = mix(13, mix(after, where));
    ids[at++] = mix(14, mix(side, candidateOf[i]! >= 0 && side !== 1 ? 1 : 0));
    ids[at++] = mix(15, lemma[i]!);
    ids[at++] = mix(16, mix(factAt(i, fact.suffix3), factAt(i, fact.form)));
    ids[at++] = mix(17, mix(side, begins[i]!));
    ids[at++] = mix(18, mix(headWord, side * 16 + far));
    ids[at++] = mix(19, mix(mix(headWord, tag[i]!), side));
    ids[at++] = mix(20, mix(between[i - window.first]!, roles[i]!));
  }
  return ids;
}

/** What the rules' reading of this cue makes of a token: none has been read, cue, source, content, or nothing. */
export function ruleOf({ cueOf, sourceOf, contentOf }: View, reading: number, i: number): number {
  if (reading < 0) return 0;
  return cueOf[i] === reading ? 1 : sourceOf[i] === reading ? 2 : contentOf[i] === reading ? 3 : 4;
}

/** What any of the rules' readings make of it. */
export function othersOf({ cueOf, sourceOf, contentOf }: View, i: number): number {
  return (cueOf[i]! >= 0 ? 1 : 0) + (sourceOf[i]! >= 0 ? 2 : 0) + (contentOf[i]! >= 0 ? 4 : 0);
}

/** What lies between each token and the cue, up to three of each: commas and dashes, other cues, marks, verbs, sentence ends; and "that". */
export function countBetween(
  { view, candidateOf }: Pick<TieScene, "view" | "candidateOf">,
  cue: CueCandidate,
  window: CueCandidate,
): Uint16Array {
  const counts = new Uint16Array(window.end - window.first);
  const { words, quote, verb, first, end } = view;
  const walk = (from: number, to: number, step: number) => {
    let commas = 0;
    let cues = 0;
    let marks = 0;
    let verbs = 0;
    let that = 0;
    let stops = 0;
    for (let i = from; i !== to; i += step) {
      counts[i - window.first] = commas | (cues << 2) | (marks << 4) | (verbs << 6) | (that << 8) | (stops << 9);
      const lower = words.lower[words.of[i]!]!;
      if (lower === "," || lower === "—" || lower === "–" || lower === ";") commas = Math.min(3, commas + 1);
      if (candidateOf[i]! >= 0 && candidateOf[i] !== candidateOf[i + step]) cues = Math.min(3, cues + 1);
      if (quote[i] === quoteState.opens || quote[i] === quoteState.closes) marks = Math.min(3, marks + 1);
      if (verb[i] !== 0 && quote[i] !== quoteState.speech) verbs = Math.min(3, verbs + 1);
      if (lower === "that") that = 1;
      if (step > 0 ? i === end[i]! - 1 : i === first[i]) stops = Math.min(3, stops + 1);
    }
  };
  walk(cue.first - 1, window.first - 1, -1);
  walk(cue.end, window.end, 1);
  return counts;
}

export function stretchOf(distance: number): number {
  if (distance <= 5) return distance;
  return distance <= 8 ? 6 : distance <= 12 ? 7 : distance <= 20 ? 8 : distance <= 35 ? 9 : distance <= 60 ? 10 : 11;
}
