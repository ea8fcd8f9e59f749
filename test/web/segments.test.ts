import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../web/src/reader/marks.ts";
import { segmentsOf } from "../../web/src/reader/segments.ts";

const mark = (datum: string, start: number, end: number): Mark => ({ datum, start, end, layer: "content" });

test("cuts a block wherever a mark begins or ends, innermost first", () => {
  const [segments] = segmentsOf([{ start: 0, end: 10 }], [mark("a", 2, 8), mark("b", 4, 12)]);
  expect(segments!.map(({ start, end, marks }) => [start, end, marks.map(({ datum }) => datum)])).toEqual([
    [0, 2, []],
    [2, 4, ["a"]],
    [4, 8, ["a", "b"]],
    [8, 10, ["b"]],
  ]);
});

describe("for any blocks and any marks, nested, crossing or outside", () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
  const blocksOf = (sizes: readonly number[]) => {
    let at = 0;
    return sizes.map((size) => {
      const start = at;
      at += size + 2;
      return { start, end: start + size };
    });
  };
  const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });

  test("segments tile each block, and each knows exactly the marks over it", () => {
    fc.assert(
      fc.property(sizes, spans, (sizes, spans) => {
        const blocks = blocksOf(sizes);
        const marks = spans
          .map(([start, size], i) => mark(`m${i}`, start, start + size))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        segmentsOf(blocks, marks).forEach((segments, i) => {
          const block = blocks[i]!;
          expect(segments[0]!.start).toBe(block.start);
          expect(segments.at(-1)!.end).toBe(block.end);
          segments.forEach((segment, j) => {
            expect(segment.end).toBeGreaterThan(segment.start);
            if (j > 0) expect(segment.start).toBe(segments[j - 1]!.end);
            const over = marks.filter(({ start, end }) => start < segment.end && segment.start < end);
            expect(segment.marks.map(({ datum }) => datum).sort()).toEqual(over.map(({ datum }) => datum).sort());
            const lengths = segment.marks.map(({ start, end }) => end - start);
            expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
          });
        });
      }),
    );
  });
});
