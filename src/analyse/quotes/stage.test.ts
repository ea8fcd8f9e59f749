import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import type { Mark } from "../../../test/support/notation.ts";
import { emptyPipeline, findSpanFault, type Document, type Quote } from "../../document/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { quotes } from "./stage.ts";

const pipeline = emptyPipeline.add(tokens).add(sentences).add(quotes);
const quotesIn = (document: Document) => pipeline.run(document).layers.quotes;

/** The marks belong to what is shown; pieces of one quotation carry a number. */
function marksOf(document: Document): readonly Mark[] {
  const found = quotesIn(document);
  const sizes = new Map<number, number>();
  for (const { group } of found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const numbers = [...sizes].filter(([, size]) => size > 1).map(([group]) => group);
  return found.map(({ open, close, group, use }) => {
    const number = numbers.indexOf(group);
    return {
      tag: "quote",
      id: number < 0 ? undefined : `${number + 1}`,
      value: use,
      start: open.start,
      end: close.end,
    };
  });
}

describeCases(join(import.meta.dirname), marksOf);

describe("a quotation", () => {
  test("is the words between the marks, with the marks beside it", () => {
    const [quote] = quotesIn(documentOf("Orr said: « We left. »"));
    expect(quote).toMatchObject({ exact: "We left.", closed: true, depth: 0, open: { start: 10, end: 11 } });
  });

  test("says which piece does not close, and notices nothing when a later paragraph closes it", () => {
    const { layers, notices } = pipeline.run(documentOf('Orr said: "We left.\n"We came back."'));
    expect(layers.quotes.map(({ closed, group }) => [closed, group])).toEqual([
      [false, 0],
      [true, 0],
    ]);
    expect(notices).toEqual([]);
  });

  test("that no paragraph closes ends with its block and is noticed", () => {
    const text = 'Orr said: "We left.\nThe end.';
    const { layers, notices } = pipeline.run(documentOf(text));
    expect(layers.quotes).toMatchObject([{ exact: "We left.", closed: false, close: { start: 19, end: 19 } }]);
    expect(notices).toMatchObject([{ code: "QUOTE_UNCLOSED", start: 10, end: 11 }]);
  });

  test("inside another has a depth", () => {
    const found = quotesIn(documentOf("“He shouted ‘no “more” stones’ at us,” Orr said."));
    expect(found.map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  test("reads only kept blocks", () => {
    const document = documentOf('"Sign up today," said nobody.');
    const blocks = document.blocks.map((block) => ({ ...block, kept: false }));
    expect(quotesIn({ ...document, blocks })).toEqual([]);
  });
});

const anyText = fc
  .array(
    fc.constantFrom(
      ...Array.from("\"'“”‘’„«»‹›「」 \n.,:s5é😀a["),
      "said ",
      "don't ",
      " ``",
      "''",
      "The ",
      '\n"',
      "\n“",
      " miners' ",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  test("makes valid, sorted quotations that nest and never cross, and edits nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = deepFreeze(documentOf(text));
        const found = quotesIn(document);
        const inside: Quote[] = [];
        for (const quote of found) {
          expect(findSpanFault(text, quote)).toBeNull();
          expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
          while (inside.length && inside.at(-1)!.close.end <= quote.open.start) inside.pop();
          expect(quote.depth).toBeGreaterThanOrEqual(inside.length);
          if (inside.length) expect(quote.close.end).toBeLessThanOrEqual(inside.at(-1)!.close.end);
          inside.push(quote);
        }
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['"a ', "'a ", "“ ", "« » ", "'' ``", '"a\n', "“We said ‘no "])(
    "is read in linear time: %j over and over",
    (unit) => {
      const timeOf = (times: number) => {
        const document = documentOf(unit.repeat(times));
        const from = performance.now();
        quotesIn(document);
        return performance.now() - from;
      };
      timeOf(500);
      // sixteen times the text; quadratic would take 256 times as long, a busy machine a few times
      expect(timeOf(8000)).toBeLessThan(timeOf(500) * 100 + 200);
    },
  );
});

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
