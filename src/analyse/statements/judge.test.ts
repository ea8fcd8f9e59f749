import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { emptyPipeline } from "../../document/index.ts";
import { leaves, questions, type Forest } from "../../learn/forest.ts";
import { chains } from "../chains/stage.ts";
import { names } from "../names/stage.ts";
import { quotes } from "../quotes/stage.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { chooseAll, type Choice } from "./choice/choose.ts";
import { judgeReadings, type Judges } from "./judge.ts";
import { width } from "./roles/labels.ts";
import { findSegments } from "./segment.ts";
import { spanOf } from "./speaker.ts";
import { readingsOf } from "./stage.ts";
import type { Tie } from "./tie/tie.ts";

const stages = emptyPipeline.add(tokens).add(sentences).add(tags).add(quotes).add(names).add(chains);

/** What is kept of a text of one sentence, as "cue | source | content". */
function judged(text: string, judges: Partial<Judges>): readonly string[] {
  const { layers } = stages.run(documentOf(text));
  const segments = findSegments(text, layers.tokens, layers.sentences, []);
  const { items } = segments[0]!;
  const kept = judgeReadings(layers, segments, segments.map(readingsOf), [], {
    likely: (view) => new Float32Array(view.count * width),
    ties: () => [],
    choose: ({ slots }) => slots.map(({ options }) => ({ option: options[0]!, score: 0.5 })),
    least: 0.4,
    ...judges,
  });
  const words = (range: { start: number; end: number }) => {
    const { start, end } = spanOf(items, range);
    return text.slice(start, end);
  };
  return kept.flat().map(({ cue, source, content }) => {
    const said = content.map(words).join(" … ");
    return `${words(cue)} | ${source ? words(source) : "-"} | ${said}`;
  });
}

/** A tie in a text of that many tokens, each as likely as any. */
function tie(count: number, cue: number[], source: number[], content: number[]): Tie {
  const window = { first: 0, end: count };
  const likely = new Float64Array(count * width).fill(1 / width);
  return { candidate: { first: cue[0]!, end: cue[0]! + 1 }, readings: [{ cue, source, content }], window, likely };
}

//            0   1   2    3    4     5    6    7
const text = "Ann Orr told Hull that ships sink .";
const byRule = "told | Ann Orr | that ships sink";
const other = tie(8, [2], [1], [5, 6]);

test("keeps what the rules read when the networks find nothing", () => {
  expect(judged(text, {})).toEqual([byRule]);
});

test("leaves out what is right too seldom", () => {
  expect(judged("Orr hopes to sail .", { least: 0.6 })).toEqual([]);
});

test("offers the rules' reading, the network's, and the content of one with the source of the other", () => {
  const kept: string[] = [];
  for (let at = 0; at < 4; at++)
    kept.push(
      ...judged(text, {
        ties: () => [other],
        choose: ({ slots }) => slots.map(({ options }): Choice => ({ option: options[at]!, score: 0.9 })),
      }),
    );
  expect(kept).toEqual([
    byRule,
    "told | Orr | ships sink",
    "told | Orr | that ships sink",
    "told | Ann Orr | ships sink",
  ]);
});

test("adds what only the network reads", () => {
  const added = tie(7, [2], [0, 1], [3, 4, 5]);
  expect(judged("The board weighs closing the port .", { ties: () => [added] })).toEqual([
    "weighs | The board | closing the port",
  ]);
});

test("takes the way to read a cue that its forests find likeliest", () => {
  // the first number is the kind of the option: the network's own is likely, all others are not
  const forest: Forest = {
    bias: 0,
    columns: new Uint8Array(questions),
    cuts: Float32Array.of(1, Infinity, 2, Infinity, Infinity, Infinity, Infinity),
    answers: Float32Array.from({ length: leaves }, (_, leaf) => (leaf === 4 ? 3 : -3)),
  };
  const choose: Judges["choose"] = (scene) => chooseAll(scene, { right: forest, exact: forest });
  expect(judged(text, { ties: () => [other], choose })).toEqual(["told | Orr | ships sink"]);
});
