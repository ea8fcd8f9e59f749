import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf } from "../../../test/support/build.ts";
import { clean } from "../clean.ts";
import { readLines } from "./lines.ts";

const paragraphs = [
  "The harbour board of Kell voted on Tuesday to close the old pier for the winter, after divers found that eleven of its forty piles had rotted through below the water line.",
  "“Nobody will be asked to walk on it again until it is safe,” said Orla Venn, the harbour warden, who added that the ferry would land at the fish quay until the spring.",
  "Repairs are to cost 2.4 million crowns. The board has a third of that, and it has asked the province for the rest, which has yet to answer.",
];

/** Lines of at most so many characters, as an old mail program cuts them. */
function wrap(text: string, width: number): string {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

const blocksOf = (text: string) =>
  readLines(text).map(({ start, end }) => text.slice(start, end).replaceAll("\n", " "));

test.each([60, 72, 76, 80])("makes one block of a paragraph whose lines are cut at %d", (width) => {
  const dump = ["Kell closes its old pier", "By Ilse Marrow", ...paragraphs.map((text) => wrap(text, width))];
  expect(blocksOf(dump.join("\n\n"))).toEqual(["Kell closes its old pier", "By Ilse Marrow", ...paragraphs]);
});

test("keeps head lines apart that stand without a blank line above a cut paragraph", () => {
  const dump = `Kell closes its old pier\nBy Ilse Marrow\n${paragraphs.map((text) => wrap(text, 72)).join("\n\n")}`;
  expect(blocksOf(dump)).toEqual(["Kell closes its old pier", "By Ilse Marrow", ...paragraphs]);
});

test("keeps the items of a list apart", () => {
  const list = [
    "* the fish quay, where the ferry is to land from Monday on",
    "* the stone mole, for boats of the coast guard and the pilots",
  ];
  expect(blocksOf(`${paragraphs.map((text) => wrap(text, 72)).join("\n\n")}\n\n${list.join("\n")}`)).toEqual([
    ...paragraphs,
    ...list,
  ]);
});

test.each([
  ["a paragraph a line", paragraphs.join("\n")],
  [
    "short sentences, each on its line",
    "The pier is shut.\nNobody was hurt.\nThe ferry sails on.\nRain is likely.\nThe wind is to drop.",
  ],
  [
    "a list of names",
    "Orla Venn, warden\nIlse Marrow, reporter\nTam Lorne, pilot\nPiet Harl, diver\nAda Brandt, mayor",
  ],
])("leaves the lines of %s as they are", (_what, text) => {
  expect(blocksOf(text)).toEqual(text.split("\n"));
});

test("leaves every word in the order of the file, whatever its lines", () => {
  const line = fc.array(fc.constantFrom("the", "pier", "Kell.", "By", "*", "", "   ", "of the harbour board"), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.map((words) => words.join(" ")).join("\n");
      const found = readLines(text);
      found.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      });
      expect(
        found
          .map(({ start, end }) => text.slice(start, end))
          .join(" ")
          .split(/\s+/)
          .join(" "),
      ).toBe(text.trim().split(/\s+/).join(" "));
    }),
  );
});

test("reads a cut report as body, its title and writer above it", () => {
  const dump = ["Kell closes its old pier", "By Ilse Marrow", ...paragraphs.map((text) => wrap(text, 72))].join("\n\n");
  const document = clean(pageOf(dump), {});
  expect(document.title?.value).toBe("Kell closes its old pier");
  expect(document.byline.map(({ value }) => value)).toEqual(["Ilse Marrow"]);
  expect(document.blocks.filter(({ kept }) => kept)).toHaveLength(3);
});
