import { describe, expect, test } from "vitest";
import { gatherBlocks } from "../gather.ts";
import { findFacts } from "./facts.ts";
import { judgeBlocks } from "./labeller.ts";
import { lengthOf, readMarks, shareOf, stepOf, wordsIn } from "./marks.ts";
import { shapeOf } from "../../lines/shape.ts";
import { findFeatures } from "./features.ts";
import { findMass } from "./mass.ts";

const report = [
  "The lighthouse on Skerry Point will be lit again in the spring, the island's council decided on Monday.",
  "Tam Lorne, who keeps the museum beside it, said that the lamp had been dark for eleven years and that ships had missed it.",
  "The work will cost 40,000 crowns, of which the fishermen's society pays a third, according to the council's clerk.",
];
const teasers = ["Seal swims into pool", "Bridge toll rises", "Ten walks for autumn"];
const page = `<title>Lighthouse to be lit again</title><div class=nav><a href=/>Home</a> <a href=/sport>Sport</a></div>
<div class=article-body><h1>Lighthouse to be lit again</h1><p>${report.join("</p><p>")}</p></div>
<div class=more><h3>More</h3><ul>${teasers.map((words) => `<li><a href=/x>${words}</a></li>`).join("")}</ul></div>
<div class=foot><p>© Gull Media. All rights reserved.</p></div>`;

/** Each block's words, and whether it is kept. */
function judge(html: string): readonly (readonly [words: string, kept: boolean, why: string])[] {
  const { page: blocks } = gatherBlocks(html);
  const { kept, why } = judgeBlocks(blocks);
  return blocks.shapes.map(({ text }, i) => [text, kept[i]!, why(i)]);
}

describe("the labeller", () => {
  test("keeps a report's paragraphs and drops what stands around them", () => {
    const kept = judge(page).filter(([words, is]) => is && !words.startsWith("Lighthouse to"));
    expect(kept.map(([words]) => words)).toEqual(report);
  });

  test("finds the report without any class name, and in bare text between breaks", () => {
    const plain = page.replaceAll(/ class=[a-z-]+/g, "");
    const broken = plain.replaceAll("</p><p>", "<br><br>").replaceAll(/<\/?p>/g, "");
    for (const html of [plain, broken])
      for (const paragraph of report) expect(judge(html)).toContainEqual([paragraph, true, expect.any(String)]);
  });

  test("gives a reason for what it drops, in words", () => {
    const reasons = judge(page).filter(([, kept]) => !kept);
    expect(reasons.length).toBeGreaterThan(3);
    for (const [, , why] of reasons) expect(why).toMatch(/^[a-z][a-z' ]+$/);
  });

  test("says the same twice", () => expect(judge(page)).toEqual(judge(page)));

  test("reads a page without any block", () => expect(judge("")).toEqual([]));

  test("takes time that grows with the number of blocks only, beyond ten thousand, too", { timeout: 60_000 }, () => {
    const time = (blocks: number) => {
      const { page: gathered } = gatherBlocks(`<div><p>${report.join("</p><p>")}</p></div>`.repeat(blocks / 3));
      expect(gathered.leaves.length).toBe(blocks);
      const runs = [0, 1, 2].map(() => {
        const started = performance.now();
        judgeBlocks(gathered);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    time(300);
    // ten times the blocks; quadratic work would take a hundred times as long
    expect(time(15_000) / Math.max(time(1500), 1)).toBeLessThan(50);
  });
});

test("gives every block about as many features, however deep it lies", () => {
  const { page: blocks } = gatherBlocks(`${"<div class='a b c'>".repeat(500)}<p>${report.join("</p><p>")}</p>`);
  const rows = findFeatures(findFacts(blocks));
  expect(rows.count).toBe(3);
  expect(rows.features.length / rows.count).toBeLessThan(250);
});

test("finds the element whose children weigh most, and the way to it", () => {
  const { page: blocks } = gatherBlocks("<div><p>a</p></div><section><div><p>b</p><p>c</p></div></section>");
  const { elements, leaves } = blocks;
  const owners = Int32Array.from(leaves, ({ owner }) => owner.index);
  const mass = findMass(elements, owners, Float64Array.of(10, 8, 8));
  const way = (block: number) => [mass.up[owners[block]!], mass.down[owners[block]!]];
  expect(mass.total).toBe(26);
  // inside the centre: one step up. In the other div: up to the document, down to section and div
  expect([way(0), way(1), way(2)]).toEqual([
    [2, 2],
    [1, 0],
    [1, 0],
  ]);
});

describe("marks", () => {
  test.each([
    [0, 0],
    [3, 3],
    [5, 4],
    [6, 5],
    [8, 6],
    [15, 7],
  ])("puts %d in step %d", (value, step) => expect(stepOf(value)).toBe(step));

  test.each([
    [0, 10, 0],
    [1, 1000, 1],
    [5, 10, 7],
    [10, 10, 12],
    [1, 0, 0],
  ])("calls %d of %d share %d", (part, whole, share) => expect(shareOf(part, whole)).toBe(share));

  test.each([
    [0, 0],
    [1, 1],
    [3, 2],
    [64, 7],
    [9999, 7],
  ])("calls %d words length %d", (words, length) => expect(lengthOf(words)).toBe(length));

  test("counts commas, ends, digits and capitals", () => {
    expect(readMarks("On 9 May, Orla left. Why?")).toEqual({
      commas: 1,
      stops: 2,
      digits: 1,
      capitals: 4,
      letters: 16,
    });
  });

  test.each([
    ["Orla left", 2],
    ["灯台は春に再び点灯する", 5],
  ])("counts the words of %j", (text, words) => expect(wordsIn(shapeOf(text))).toBe(words));
});
