import { readAll } from "../../src/analyse/statements/judge.ts";
import { factsOf } from "../../src/analyse/statements/choice/facts.ts";
import type { RuleReading } from "../../src/analyse/statements/roles/view.ts";
import { tieWith } from "../../src/analyse/statements/tie/tie.ts";
import type { CnnReader } from "../../src/learn/cnn/index.ts";
import type { Forest } from "../../src/learn/forest.ts";
import { growForest, type GrowOptions } from "../blocks/grow-forest.ts";
import type { Lesson } from "./lessons.ts";

/** One way to read a cue, as the forests are told of it, and whether it is right. */
interface Choosable {
  readonly facts: readonly number[];
  /** Content and source share at least half their words with what was marked, and the cues touch. */
  readonly right: boolean;
  /** All three are the same words. */
  readonly exact: boolean;
}

const growing: GrowOptions = { trees: 150, rate: 0.12, pull: 3, least: 10, steps: 64, lean: 0 };

/** Which readings are right: learned from what networks that have not seen a report make of it. */
export function growChooser(
  lessons: readonly Lesson[],
  unseen: readonly Float32Array[],
  networkOf: (lesson: number) => CnnReader,
): { readonly right: Forest; readonly exact: Forest } {
  const rows = lessons.flatMap((lesson, i) => choosables(lesson, unseen[i]!, networkOf(i)));
  const width = rows[0]!.facts.length;
  const values = new Float32Array(rows.length * width);
  rows.forEach(({ facts }, i) => values.set(facts, i * width));
  const grow = (answers: readonly boolean[]) =>
    growForest({ width, values }, Uint8Array.from(answers, Number), new Float64Array(rows.length).fill(1), growing);
  return { right: grow(rows.map(({ right }) => right)), exact: grow(rows.map(({ exact }) => exact)) };
}

function choosables(lesson: Lesson, likely: Float32Array, network: CnnReader): readonly Choosable[] {
  const { report, segments, byRule, speech } = lesson;
  const scene = readAll(report.layers, segments, byRule, speech, {
    likely: () => likely,
    ties: (view, roles) => tieWith(network, view, roles),
  });
  // matches: "said", "40", "$"   must not match: ","
  const worded = Uint8Array.from(report.layers.words.written, (word) => Number(/[\p{L}\p{N}\p{M}$%]/u.test(word)));
  const wordsOf = (tokens: readonly number[]) =>
    new Set(tokens.filter((token) => worded[report.layers.words.of[token]!] === 1));
  const spoken = ({ cue, source, content }: RuleReading) => ({
    cue: wordsOf(cue),
    source: wordsOf(source),
    content: wordsOf(content),
  });
  const marked = report.attributions.map(spoken);
  return scene.slots.flatMap((slot, number) => {
    const facts = factsOf(scene, slot, number);
    return slot.options.map((option, at): Choosable => {
      const found = spoken(option.tokens);
      const near = marked.filter(
        (one) =>
          overlap(one.content, found.content) >= 0.5 &&
          overlap(one.source, found.source) >= 0.5 &&
          (one.cue.size + found.cue.size === 0 || overlap(one.cue, found.cue) > 0),
      );
      return {
        facts: facts[at]!,
        right: near.length > 0,
        exact: near.some((one) =>
          (["content", "source", "cue"] as const).every((role) => overlap(one[role], found[role]) === 1),
        ),
      };
    });
  });
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
