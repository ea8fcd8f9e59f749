import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import type { Block, Document } from "../../document/index.ts";
import { analysis } from "../analyse.ts";

const lead = "The coastguard said 31 people had died in the sinking of the night ferry.";
const again = "“The line is closed,” she said. Nobody asked why.";

function reportOf(text: string, roles: readonly Block["role"][]): Document {
  const document = documentOf(text);
  return { ...document, blocks: document.blocks.map((block, i) => ({ ...block, role: roles[i] ?? "body" })) };
}

test("keeps a standfirst's statement once, in the body, and says where else it stands", () => {
  const text = `${lead}\n${again}\n${lead}`;
  const { layers } = analysis.run(reportOf(text, ["standfirst"]));
  const [statement, ...others] = layers.statements.filter(({ speakerName }) => speakerName?.includes("coastguard"));
  expect(others).toEqual([]);
  expect(statement!.content[0]!.start).toBeGreaterThan(lead.length);
  expect(statement!.repeats).toHaveLength(1);
  expect(statement!.repeats[0]!.exact).toBe(statement!.content[0]!.exact);
  expect(layers.figures.map((figure) => [figure.exact, figure.statement])).toEqual([
    ["31", statement!.id],
    ["31", statement!.id],
  ]);
});

test("keeps what is said twice in the body twice", () => {
  const { layers } = analysis.run(reportOf(`${lead}\n${again}\n${lead}`, []));
  expect(layers.statements.filter(({ speakerName }) => speakerName?.includes("coastguard"))).toHaveLength(2);
});

test("keeps the same words of two sources apart", () => {
  const other = lead.replace("The coastguard", "The ministry");
  const { layers } = analysis.run(reportOf(`${lead}\n${other}`, ["standfirst"]));
  expect(layers.statements.map(({ repeats }) => repeats.length)).toEqual([0, 0]);
});
