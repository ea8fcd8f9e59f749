import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { articleRoles, type Block, type Document } from "../../document/index.ts";
import { analysis } from "../analyse.ts";

const lead = "The coastguard said 31 people had died in the sinking of the night ferry.";
const again = "“The line is closed,” she said. Nobody asked why.";

function reportOf(text: string, roles: readonly Block["role"][]): Document {
  const document = documentOf(text);
  return { ...document, blocks: document.blocks.map((block, i) => asRole(block, roles[i] ?? "body")) };
}

function asRole(block: Block, role: Block["role"]): Block {
  return { ...block, role, kept: articleRoles.has(role) };
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

describe("a headline", () => {
  const body = "The coastguard, which runs the port, said on Monday that the night ferry would sail again by July.";

  test("is folded into the body's statement that says more of the same", () => {
    const { layers } = analysis.run(reportOf(`Ferry to sail again by July, says coastguard\n${body}`, ["headline"]));
    const [statement, ...others] = layers.statements;
    expect(others).toEqual([]);
    expect(statement!.content[0]!.exact).toContain("the night ferry would sail again");
    expect(statement!.repeats.map(({ exact }) => exact)).toEqual(["Ferry to sail again by July"]);
  });

  test("stands by itself where the body says nothing of the kind", () => {
    const { layers } = analysis.run(reportOf(`Harbour mayor rejects new fees, says chamber\n${body}`, ["headline"]));
    expect(layers.statements[0]!.content[0]!.start).toBeLessThan(50);
    expect(layers.statements.at(-1)!.content[0]!.exact).toContain("the night ferry would sail again");
    expect(layers.statements.every(({ repeats }) => repeats.length === 0)).toBe(true);
  });

  test("has no figures of its own: the body's are the exact ones", () => {
    const { layers } = analysis.run(
      reportOf("At least 30 dead, says coastguard\nThe coastguard said 31 people had died.", ["headline"]),
    );
    expect(layers.figures.map(({ exact }) => exact)).toEqual(["31"]);
  });

  test("is read though nothing else above the article is", () => {
    const text = "Home | News\nMinister denies ferry plan\nPhotos by A. Holm\nThe plan was made in May.";
    const { layers } = analysis.run(reportOf(text, ["furniture", "headline", "credit"]));
    expect(layers.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Minister denies ferry plan",
      "The plan was made in May.",
    ]);
  });
});
