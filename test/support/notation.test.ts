import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarked, showMarked, type Mark } from "./notation.ts";

test("reads a statement in two pieces with a figure inside", () => {
  const marked = "{content#1|“We lost {figure=40 person|40 jobs},”} {cue#1!|said} {source#1|Jane}.";
  const { text, marks } = readMarked(marked);
  expect(text).toBe("“We lost 40 jobs,” said Jane.");
  expect(marks.map((mark) => [mark.tag, text.slice(mark.start, mark.end)])).toEqual([
    ["content", "“We lost 40 jobs,”"],
    ["figure", "40 jobs"],
    ["cue", "said"],
    ["source", "Jane"],
  ]);
  expect(marks[1]).toMatchObject({ value: "40 person" });
  expect(marks[2]).toMatchObject({ id: "1", negated: true });
  expect(showMarked({ text, marks })).toBe(marked);
});

test("complains about crossing marks", () => {
  const marks: Mark[] = [
    { tag: "a", start: 0, end: 3 },
    { tag: "b", start: 2, end: 5 },
  ];
  expect(() => showMarked({ text: "abcdef", marks })).toThrow(/crosses/);
});

test("what is written is read back, with any words and any nesting", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", "b", "{", "}", "|", "\\", " ", "é", "😀"),
    minLength: 1,
    maxLength: 8,
  });
  interface Node {
    text: string;
    inner: Node[];
    tag: string;
    value: string | undefined;
  }
  const nodes = (depth: number): fc.Arbitrary<Node[]> =>
    fc.array(
      fc.record({
        text: words,
        inner: depth > 0 ? nodes(depth - 1) : fc.constant([]),
        tag: fc.constantFrom("x", "y-z"),
        value: fc.option(words, { nil: undefined }),
      }),
      { maxLength: 3 },
    );
  fc.assert(
    fc.property(nodes(2), (roots) => {
      let text = "";
      const marks: Mark[] = [];
      const put = (node: Node) => {
        const start = text.length;
        const at = marks.length;
        text += node.text;
        node.inner.forEach(put);
        marks.splice(at, 0, { tag: node.tag, value: node.value, start, end: text.length });
      };
      roots.forEach(put);
      const back = readMarked(showMarked({ text, marks }));
      expect(back.text).toBe(text);
      expect(back.marks.map(({ tag, value, start, end }) => ({ tag, value, start, end }))).toEqual(marks);
    }),
  );
});
