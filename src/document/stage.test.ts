import { expect, test } from "vitest";
import { documentOf } from "../../test/support/build.ts";
import { notice } from "./notice.ts";
import { emptyPipeline, type Stage } from "./stage.ts";

const first: Stage<never, "tokens"> = {
  name: "first",
  version: 1,
  needs: [],
  makes: ["tokens"],
  run: (document) => ({
    tokens: { start: [0], end: [document.text.length], kind: ["word"] },
    notices: [notice("UNDATED")],
  }),
};
const second: Stage<"tokens", "sentences"> = {
  name: "second",
  version: 1,
  needs: ["tokens"],
  makes: ["sentences"],
  run: (_document, { tokens }) => ({
    sentences: tokens.start.map((start, i) => ({
      start,
      end: tokens.end[i]!,
      block: 0,
      firstToken: i,
      endToken: i + 1,
    })),
  }),
};

test("runs stages in order, hands layers on and gathers notices", () => {
  const seen: string[] = [];
  const { layers, notices } = emptyPipeline
    .add(first)
    .add(second)
    .run(documentOf("one"), (stage) => seen.push(stage.name));
  expect(layers.sentences).toEqual([{ start: 0, end: 3, block: 0, firstToken: 0, endToken: 1 }]);
  expect(notices.map(({ code }) => code)).toEqual(["UNDATED"]);
  expect(seen).toEqual(["first", "second"]);
});

test("refuses at compile time a stage whose needs nobody makes", () => {
  // @ts-expect-error second needs tokens, and nothing before it makes them
  const wrong = emptyPipeline.add(second);
  expect(wrong.stages).toHaveLength(1);
});
