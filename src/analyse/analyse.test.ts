import { expect, test } from "vitest";
import { documentOf } from "../../test/support/build.ts";
import { analyse, analysis } from "./analyse.ts";

const document = documentOf("“We saw 12 boats,” said Ines Varga.");

test("analyses a document as the pipeline does", () => {
  expect(analyse(document)).toEqual(analysis.run(document));
});

test("leaves every layer empty, and says so, when a stage throws", () => {
  const { layers, notices } = analyse(document, () => {
    throw new TypeError("no such word");
  });
  expect(notices).toMatchObject([
    { code: "ANALYSIS_FAILED", message: expect.stringContaining("no such word") as string },
  ]);
  expect([layers.tokens.start, layers.sentences, layers.statements, layers.figures, layers.mentions].flat()).toEqual(
    [],
  );
});
