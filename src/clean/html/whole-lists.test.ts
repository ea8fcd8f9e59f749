import { expect, test } from "vitest";
import { gatherBlocks } from "./gather.ts";
import { keepWholeLists } from "./whole-lists.ts";

const items = ["Nine tonnes of herring", "Four tonnes of cod", "A tonne of eel and perch", "Nothing"];
const list = (some: readonly string[]) => `<ul><li>${some.join("</li><li>")}</li></ul>`;
const keep = (html: string, words: readonly string[]) => {
  const { page, scanned } = gatherBlocks(html);
  const textOf = (i: number) => scanned.text.slice(page.leaves[i]!.text.start, page.leaves[i]!.text.end);
  const kept = page.leaves.map((_, i) => words.includes(textOf(i)));
  return keepWholeLists(page, kept).flatMap((is, i) => (is ? [textOf(i)] : []));
};

test.each([
  ["keeps the rest of a list that is mostly kept", list(items), items.slice(0, 3), items],
  ["keeps items that hold paragraphs", list(items.map((item) => `<p>${item}</p>`)), items.slice(0, 3), items],
  ["leaves a list that is mostly left", list(items), items.slice(3), items.slice(3)],
  ["leaves a list that is left whole", list(items), [], []],
  [
    "leaves links and furniture in it",
    list([...items.slice(0, 3), "<a href=/a>Seal swims into pool</a>", "Advertisement"]),
    items.slice(0, 3),
    items.slice(0, 3),
  ],
  ["counts another list apart", list(items.slice(0, 2)) + list(items.slice(2)), items.slice(0, 2), items.slice(0, 2)],
])("%s", (_, html, words, expected) => expect(keep(html, words)).toEqual(expected));
