import { lookAgain, lookFirst } from "../../src/analyse/names/looks.ts";
import type { SequenceModel } from "../../src/learn/sequence.ts";
import { cut, labels } from "./lessons.ts";
import type { Lesson } from "./train.ts";

export interface TeachOptions {
  /** Stretches with a label less likely than this are left out. */
  readonly surest: number;
  readonly weight: number;
}

/** A document without labels as a lesson: what both looks agree on and the second is sure of, stretch by stretch. */
export function teach(
  first: SequenceModel,
  second: SequenceModel,
  text: string,
  { surest, weight }: TeachOptions,
  agrees: (start: number, end: number, label: number) => boolean = () => true,
): Lesson {
  const made = cut(text);
  const { stretches } = made.scene;
  const { start, end } = made.layers.tokens;
  const one = lookFirst(first, made.scene);
  const two = lookAgain(second, made.scene, one);
  const answers = new Uint8Array(start.length);
  const sure = new Set<number>();
  let row = 0;
  for (let s = 0; s < stretches.length; s += 2) {
    let keep = true;
    for (let i = stretches[s]!; i < stretches[s + 1]!; i++, row++) {
      const label = two.path[row]!;
      answers[i] = label;
      if (two.likely[row * labels.length + label]! < surest || !agrees(start[i]!, end[i]!, label)) keep = false;
    }
    if (keep) sure.add(stretches[s]!);
  }
  return {
    name: "unlabelled",
    text,
    spans: [],
    cut: made,
    answers,
    weightOf: (from) => (sure.has(from) ? weight : 0),
  };
}
