import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { anyText, deepFreeze, growth } from "../../../test/support/properties.ts";
import { findSpanFault, type Document, type Layers, type Name } from "../../document/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { names } from "./stage.ts";

function layersOf(document: Document): Pick<Layers, "tokens" | "words" | "sentences" | "tags"> {
  const cut = tokens.run(document, {});
  const parted = { ...cut, ...sentences.run(document, cut) };
  return { ...parted, ...tags.run(document, parted) };
}

function namesOf(document: Document): readonly Name[] {
  return names.run(document, deepFreeze(layersOf(document))).names;
}

describeCases(import.meta.dirname, (document) =>
  namesOf(document).map(({ start, end, kind }) => ({ tag: kind, start, end })),
);

test("reads a name in a headline that the text below explains", () => {
  const found = namesOf(documentOf("Poole Opens New Ferry Line In Norland\nMara Poole opened it on Monday."));
  expect(found.filter(({ kind }) => kind === "person").map(({ start, exact }) => [start, exact])).toEqual([
    [0, "Poole"],
    [38, "Mara Poole"],
  ]);
});

test("gives surnames the kind of the full name", () => {
  const found = namesOf(documentOf("The minister met Jane Oxburgh in France. Later Oxburgh left."));
  expect(found.map(({ kind, exact }) => [kind, exact])).toEqual([
    ["person", "Jane Oxburgh"],
    ["place", "France"],
    ["person", "Oxburgh"],
  ]);
});

test("keeps names sorted, apart, inside the text, and says how sure it is", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const document = deepFreeze(documentOf(text));
      let last = 0;
      for (const name of namesOf(document)) {
        expect(findSpanFault(text, name)).toBeNull();
        expect(text.slice(name.start, name.end)).toBe(name.exact);
        expect(name.start).toBeGreaterThanOrEqual(last);
        expect(name.score).toBeGreaterThanOrEqual(0);
        expect(name.score).toBeLessThanOrEqual(1);
        last = name.end;
      }
    }),
    { numRuns: 400 },
  );
});

test.each(["Jane Doe ", "A", "Port of ", "the ", "Food and ", "General ", "X-", "HRF ( HRF ) "])(
  "takes time in proportion to the text: %j over and over",
  (piece) => {
    const ratio = growth(
      (times) => {
        const document = documentOf(piece.repeat(times / 4));
        return { document, layers: layersOf(document) };
      },
      ({ document, layers }) => names.run(document, layers),
    );
    expect(ratio).toBeLessThan(8);
  },
);
