import { likelihood, roleAt, width } from "../roles/labels.ts";
import type { View } from "../roles/view.ts";

/** A reporting word or phrase that may have a source and a content: tokens from `first` to `end`. */
export interface CueCandidate {
  readonly first: number;
  readonly end: number;
}

/** A token this likely belongs to a candidate, if its likeliest is above `least`. */
const joined = 0.1;
const least = 0.15;

/** Runs of tokens that may be cues. */
export function findCueCandidates(view: View, likely: Float32Array): readonly CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let i = 0; i < view.count;) {
    let peak = likelihood(likely, i, "cue");
    if (peak < joined) {
      i++;
      continue;
    }
    const first = i++;
    for (; i < view.count && view.first[i] === view.first[first]; i++) {
      const here = likelihood(likely, i, "cue");
      if (here < joined || beginsCue(likely, i)) break;
      peak = Math.max(peak, here);
    }
    if (peak >= least) found.push({ first, end: i });
  }
  return withRules(view, found);
}

/** Besides, the cues of what the rules read that no candidate touches. */
function withRules({ cueOf, count }: View, found: readonly CueCandidate[]): readonly CueCandidate[] {
  const all = [...found];
  let next = 0;
  const taken = new Set<number>();
  for (const { first, end } of found) for (let i = first; i < end; i++) taken.add(cueOf[i]!);
  for (let i = 0; i < count;) {
    const reading = cueOf[i]!;
    const first = i++;
    if (reading < 0) continue;
    while (i < count && cueOf[i] === reading) i++;
    while (next < found.length && found[next]!.end <= first) next++;
    if (!taken.has(reading) && !(next < found.length && found[next]!.first < i)) all.push({ first, end: i });
    taken.add(reading);
  }
  return all.sort((a, b) => a.first - b.first);
}

function beginsCue(likely: Float32Array, token: number): boolean {
  const begins = likely[token * width + roleAt.cue]!;
  return begins > 0.3 && begins > likely[token * width + roleAt.cue + 1]!;
}

/** A longer stretch is no paragraph, and only this much of it on either side is asked about. */
const longest = 400;
const farthest = 40;

/** The stretch that is asked about for a cue: its paragraph, four sentences back and six on at the most. */
export function windowOf({ first, end, block, count }: View, cue: CueCandidate): CueCandidate {
  const here = block[cue.first];
  let from = first[cue.first]!;
  for (let back = 0; back < 4 && from > 0 && block[from - 1] === here; back++) from = first[from - 1]!;
  let to = end[cue.end - 1]!;
  for (let on = 0; on < 6 && to < count && block[to] === here; on++) to = end[to]!;
  if (to - from <= longest) return { first: from, end: to };
  return { first: Math.max(from, cue.first - farthest), end: Math.min(to, cue.end + farthest) };
}
