import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { anyText, deepFreeze, growth } from "../../../test/support/properties.ts";
import type { Document, Entity, Layers, Mention } from "../../document/index.ts";
import { names } from "../names/stage.ts";
import { quotes } from "../quotes/stage.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { chains } from "./stage.ts";

type Needs = Pick<Layers, "tokens" | "sentences" | "quotes" | "names">;

function layersOf(document: Document): Needs {
  const cut = tokens.run(document, {});
  const parted = { ...cut, ...sentences.run(document, cut) };
  const tagged = { ...parted, ...tags.run(document, parted) };
  return { ...parted, quotes: quotes.run(document, parted).quotes, names: names.run(document, tagged).names };
}

function chainsOf(text: string): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const document = deepFreeze(documentOf(text));
  return chains.run(document, deepFreeze(layersOf(document)));
}

function entityNamed(text: string, name: string): Entity {
  const { entities } = chainsOf(text);
  const found = entities.find((entity) => entity.name === name);
  if (!found) throw new Error(`no entity ${name}: ${entities.map((entity) => entity.name).join(", ")}`);
  return found;
}

describeCases(import.meta.dirname, (document) =>
  chains.run(document, layersOf(document)).mentions.map(({ start, end, kind, entity }) => ({
    tag: kind,
    value: entity,
    start,
    end,
  })),
);

test.each([
  ["Mayor Jane Doe left.", "Jane Doe", ["Mayor"]],
  ["Jane Doe, the mayor of Halvard, said so.", "Jane Doe", ["mayor of Halvard"]],
  ["The mayor of Halvard, Jane Doe, said so.", "Jane Doe", ["mayor of Halvard"]],
  ["Kenya's Deputy Prime Minister Jane Doe left.", "Jane Doe", ["Kenya's Deputy Prime Minister"]],
  ["It was the EU’s fisheries commissioner Jane Doe who spoke.", "Jane Doe", ["EU’s fisheries commissioner"]],
  ["They met striker Jane Doe there.", "Jane Doe", ["striker"]],
  ["Jane Doe, who left, said so.", "Jane Doe", []],
  ["Jane Doe, 42, said so.", "Jane Doe", []],
  ["Jane Doe of the Harbour Relief Foundation said so.", "Jane Doe", ["Harbour Relief Foundation"]],
])("reads the roles in %j", (text, name, roles) => {
  expect(entityNamed(text, name).roles.map((role) => role.text)).toEqual(roles);
});

test("knows a surname in a headline, the verb's capital taken along", () => {
  const document = documentOf("Ardwick Aims High.\n\nJane Ardwick left.");
  const at = (start: number, exact: string) =>
    ({ start, end: start + exact.length, exact, kind: "person", score: 1 }) as const;
  const found = [at(0, "Ardwick Aims"), at(20, "Jane Ardwick")];
  const { entities } = chains.run(document, { ...layersOf(document), names: found });
  expect(entities).toMatchObject([{ name: "Jane Ardwick", aliases: ["Ardwick"] }]);
});

test("names an entity by its fullest name and keeps the others", () => {
  const text = "Doe left. Jane Doe came back, and Ms Doe spoke. The Harbour Relief Front (HRF) agreed. HRF left.";
  expect(entityNamed(text, "Jane Doe").aliases).toEqual(["Doe"]);
  expect(entityNamed(text, "Harbour Relief Front").aliases).toEqual(["HRF"]);
});

test("says of nobody which pronoun fits", () => {
  const { entities } = chainsOf("Mrs Jane Doe left. She said no.");
  expect(Object.keys(entities[0]!)).toEqual(["id", "kind", "name", "aliases", "roles"]);
});

test("numbers mentions and entities in document order, each referring to one that is there", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const { mentions, entities } = chainsOf(text);
      expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, i) => `m${i + 1}`));
      expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
      expect([...new Set(mentions.map(({ entity }) => entity))]).toEqual(entities.map(({ id }) => id));
      for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
      for (const { name, roles } of entities) {
        expect(name).not.toBe("");
        for (const role of roles) expect(mentions.some(({ id }) => id === role.mention)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  "Jane Doe, the mayor, said he left. ",
  "Security experts said they agreed. ",
  "a spokesman for the ",
  "Harbour Relief Front (HRF) ",
  "the ministry ",
  "security ",
  "Jane Doe told Paul Oxley that he knew her, and she said so. ",
  "“I told him,” said Mr Oxley, who left. ",
  "Ana Doe and Eva Doe and Mrs Doe left, and Doe, the mayor, ",
])("takes time in proportion to the text: %j over and over", (piece) => {
  const ratio = growth(
    (times) => {
      const document = documentOf(piece.repeat(times / 8));
      return { document, layers: layersOf(document) };
    },
    ({ document, layers }) => chains.run(document, layers),
  );
  expect(ratio).toBeLessThan(8);
});
