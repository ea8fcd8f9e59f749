import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { anyText, deepFreeze, growth } from "../../../test/support/properties.ts";
import type { Document, Sentence } from "../../document/index.ts";
import { tokens } from "../tokens/stage.ts";
import { sentences } from "./stage.ts";

function sentencesOf(document: Document): readonly Sentence[] {
  return sentences.run(document, deepFreeze({ tokens: tokens.run(document, {}).tokens })).sentences;
}

describeCases(import.meta.dirname, (document) => {
  const found = sentencesOf(document);
  // a line that is one sentence needs no marks: the cases are about where lines are cut
  return found
    .filter(({ block }) => found.filter((other) => other.block === block).length > 1)
    .map(({ start, end }) => ({ tag: "sentence", start, end }));
});

test("knows the block and the tokens of each sentence", () => {
  const document = documentOf("One is here. Two is.\nThree.");
  expect(sentencesOf(document).map(({ block, firstToken, endToken }) => [block, firstToken, endToken])).toEqual([
    [0, 0, 4],
    [0, 4, 7],
    [1, 7, 9],
  ]);
});

test("makes every line of a list a sentence, and joins the hard-wrapped lines of running text", () => {
  const text = "three boats\ntwo cars\n\nthe ferry\nleft";
  const blocks = (role: "list" | "body") => [
    { start: 0, end: text.length, role, kept: true, why: null, lang: null, source: null } as const,
  ];
  const read = (role: "list" | "body") =>
    sentencesOf({ ...documentOf(text), blocks: blocks(role) }).map(({ start, end }) => text.slice(start, end));
  expect(read("list")).toEqual(["three boats", "two cars", "the ferry", "left"]);
  expect(read("body")).toEqual(["three boats\ntwo cars", "the ferry\nleft"]);
});

describe("cuts a block of several lines", () => {
  test.each([
    [
      "runs a hard-wrapped sentence across the ends of its lines",
      "The ferry left the harbour of Halvard at nine in the morning with forty\nOfficials and two dogs on board, and from the pier the keeper and Dr.\nPoole waved. It never came back.",
      [
        "The ferry left the harbour of Halvard at nine in the morning with forty\nOfficials and two dogs on board, and from the pier the keeper and Dr.\nPoole waved.",
        "It never came back.",
      ],
    ],
    [
      "ends a headline where the next word would still have fitted",
      "Ferry lost off Halvard\nThe ferry left the harbour of Halvard at nine in the morning with\nforty people on board.",
      [
        "Ferry lost off Halvard",
        "The ferry left the harbour of Halvard at nine in the morning with\nforty people on board.",
      ],
    ],
    [
      "ends every line of an address",
      "Harbour Office\n12 Pier Road\nHalvard",
      ["Harbour Office", "12 Pier Road", "Halvard"],
    ],
    [
      "ends a line before an item of a list",
      "They took with them what the keeper of the harbour had left for the boats\n- ropes and nets\n- a lamp",
      ["They took with them what the keeper of the harbour had left for the boats", "- ropes and nets", "- a lamp"],
    ],
    [
      "goes on after carriage returns",
      "The ferry left the harbour of Halvard at nine in the morning with Ada\r\nPoole on board.",
      ["The ferry left the harbour of Halvard at nine in the morning with Ada\r\nPoole on board."],
    ],
  ])("%s", (_, text, expected) => {
    const block = {
      start: 0,
      end: text.length,
      role: "body",
      kept: true,
      why: null,
      lang: null,
      source: null,
    } as const;
    const found = sentencesOf({ ...documentOf(text), blocks: [block] });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

test("keeps sentences sorted, apart, inside their blocks, and over every token", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const document = deepFreeze(documentOf(text));
      const { tokens: list } = tokens.run(document, {});
      const found = sentencesOf(document);
      let token = 0;
      for (const { start, end, block, firstToken, endToken } of found) {
        expect(firstToken).toBe(token);
        expect(endToken).toBeGreaterThan(firstToken);
        expect([start, end]).toEqual([list.start[firstToken], list.end[endToken - 1]]);
        expect(start).toBeGreaterThanOrEqual(document.blocks[block]!.start);
        expect(end).toBeLessThanOrEqual(document.blocks[block]!.end);
        token = endToken;
      }
      expect(token).toBe(list.start.length);
    }),
    { numRuns: 400 },
  );
});

test.each(["body", "list"] as const)("parts the tokens of one %s block of many lines", (role) => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const block = { start: 0, end: text.length, role, kept: true, why: null, lang: null, source: null } as const;
      const document = { ...documentOf(text), blocks: [block] };
      const { start } = tokens.run(document, {}).tokens;
      const bounds = sentencesOf(document).flatMap(({ firstToken, endToken }) => [firstToken, endToken]);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      // each sentence begins where the one before ended: 0 5 5 9 9 12
      expect(bounds.slice(1, -1).filter((bound, i) => bound !== bounds[i % 2 ? i : i + 2])).toEqual([]);
      if (start.length > 0) expect([bounds[0], bounds.at(-1)]).toEqual([0, start.length]);
    }),
    { numRuns: 400 },
  );
});

test("leaves earlier sentences alone when a paragraph is appended", () => {
  fc.assert(
    fc.property(anyText(), anyText(), (text, more) => {
      const before = sentencesOf(documentOf(text));
      expect(sentencesOf(documentOf(`${text}\n${more}`)).slice(0, before.length)).toEqual(before);
    }),
  );
});

test.each(["Hi. ", '." ', "U.S. ", "[1] ", "? Doe ", "! (a ", "the — So ", "[a ", "P.S. ", "a\nB "])(
  "takes time in proportion to the text: %j over and over",
  (piece) => {
    const ratio = growth(
      (times) => {
        const document = documentOf(piece.repeat(times));
        return { document, layers: tokens.run(document, {}) };
      },
      ({ document, layers }) => sentences.run(document, layers),
    );
    expect(ratio).toBeLessThan(8);
  },
);
