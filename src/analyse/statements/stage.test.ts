import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import type { Mark } from "../../../test/support/notation.ts";
import {
  emptyPipeline,
  findSpanFault,
  type Document,
  type Entity,
  type Layers,
  type Mention,
  type Statement,
} from "../../document/index.ts";
import { chains } from "../chains/stage.ts";
import { names } from "../names/stage.ts";
import { quotes } from "../quotes/stage.ts";
import { sentences } from "../sentences/stage.ts";
import { tags } from "../tags/stage.ts";
import { times } from "../times/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { deepFreeze } from "../../../test/support/properties.ts";
import { statements } from "./stage.ts";

const before = emptyPipeline.add(tokens).add(sentences).add(tags).add(quotes).add(names).add(chains).add(times);

/** The layers before; with mentions and entities by hand, where a test is about those. */
function layersOf(document: Document, mentions?: readonly Mention[], entities: readonly Entity[] = []) {
  const { layers } = before.run(document);
  return mentions ? { ...layers, mentions, entities } : layers;
}

function statementsIn(document: Document, mentions?: readonly Mention[], entities?: readonly Entity[]) {
  return statements.run(document, layersOf(document, mentions, entities)).statements;
}

/** Only what a case can show: stance as the cue's value unless it just asserts, the time beside the cue. */
function marksOf(document: Document): readonly Mark[] {
  const layers = layersOf(document);
  return statements.run(document, layers).statements.flatMap((statement, index) => {
    const id = `${index + 1}`;
    const { content, cue, source, channel, condition, stance, negated, saidOn } = statement;
    const time = layers.times.find((each) => each.id === saidOn?.from);
    const marks: Mark[] = content.map(({ start, end }) => ({ tag: "content", id, start, end }));
    const put = (tag: string, span: { start: number; end: number } | null, value?: string, not?: boolean) => {
      if (span) marks.push({ tag, id, value, negated: not ? true : undefined, start: span.start, end: span.end });
    };
    put("source", source);
    put("channel", channel);
    put("cue", cue, stance === "asserts" ? undefined : stance, negated);
    put("condition", condition);
    put("saidOn", time ?? null, saidOn?.value);
    return marks;
  });
}

describeCases(join(import.meta.dirname), marksOf);

describe("a statement", () => {
  const document = documentOf('Ann Lee, the mayor, said: "We left." He told the Nordpost that she stayed.');
  const mention = (start: number, end: number, entity: string, kind: Mention["kind"] = "person"): Mention => ({
    id: `m${start}`,
    start,
    end,
    exact: document.text.slice(start, end),
    kind,
    form: "name",
    entity,
  });
  const entity = (id: string, name: string): Entity => ({ id, kind: "person", name, aliases: [], roles: [] });
  const entities = [entity("e1", "Ann Lee"), entity("e2", "Tom Vane")];

  test("names the entity whose mention heads its source", () => {
    const he = document.text.indexOf("He told");
    const mentions = [mention(0, 7, "e1"), mention(9, 18, "e2"), mention(he, he + 2, "e2")];
    expect(statementsIn(document, mentions, entities)).toMatchObject([
      { speaker: "e1", speakerName: "Ann Lee" },
      { speaker: "e2", speakerName: "Tom Vane" },
    ]);
  });

  test.each([
    ["A lawyer for Ann Lee, the mayor, said that she left.", "Ann Lee", "A lawyer for Ann Lee, the mayor"],
    ["Four people, including Ann Lee, said that she left.", "Ann Lee", "Four people, including Ann Lee"],
    ["Vell is an island that said it would close.", "Ann Lee", "an island"],
  ])("is nobody's who only stands in its source: %s", (text, name, speaker) => {
    const told = documentOf(text);
    const start = text.indexOf(name);
    const mentions = start < 0 ? [] : [{ ...mention(0, 7, "e1"), start, end: start + name.length, exact: name }];
    expect(statementsIn(told, mentions, entities)).toMatchObject([{ speaker: null, speakerName: speaker }]);
  });

  test("is two people's when two speak", () => {
    const told = documentOf("Ann Lee and Tom Vane said that she left.");
    const mentions = [mention(0, 7, "e1"), { ...mention(12, 20, "e2"), exact: "Tom Vane" }];
    expect(statementsIn(told, mentions, entities)).toMatchObject([
      { speaker: null, speakerName: "Ann Lee and Tom Vane" },
    ]);
  });

  test.each(["Ann Lee (Vell) and the mayor said that she left.", "Ann Lee and other captains said that she left."])(
    "is nobody's alone when several speak: %s",
    (text) => {
      const told = documentOf(text);
      expect(statementsIn(told, [mention(0, 7, "e1")], entities)).toMatchObject([{ speaker: null }]);
    },
  );

  test("goes on with the body that spoke before in the paragraph", () => {
    const told = documentOf("Vell Line said that it paid. In a note on the Gannet it added that she left.");
    const line: Entity = { id: "e3", kind: "org", name: "Vell Line", aliases: [], roles: [] };
    const mentions = [{ ...mention(0, 9, "e3", "org"), exact: "Vell Line" }];
    expect(statementsIn(told, mentions, [line])).toMatchObject([{ speaker: "e3" }, { speaker: "e3" }]);
  });

  test("without a mention is spoken by its source's words", () => {
    expect(statementsIn(document, [])).toMatchObject([
      { speaker: null, speakerName: "Ann Lee, the mayor" },
      { speaker: null, speakerName: "He" },
    ]);
  });

  test.each([
    ["the EU's commissioner Ann Lee said that it rained.", "Ann Lee"],
    ["Ann Lee of the Vane Institute said that it rained.", "Ann Lee"],
    ["the commissioner, Ann Lee, said that it rained.", "Ann Lee"],
    ["Commissioner Ann Lee (Vell) said that it rained.", "Ann Lee"],
    ["Ann Lee who runs the EU said that it rained.", "Ann Lee"],
    ["the EU's founder and president, Ann Lee, said that it rained.", "Ann Lee"],
  ])("finds the head of a source: %s", (text, name) => {
    const at = (words: string) => text.indexOf(words);
    const mentions = ["EU", "Ann Lee", "Vane Institute"]
      .filter((words) => at(words) >= 0)
      .map((words, index): Mention => ({
        id: `m${index}`,
        start: at(words),
        end: at(words) + words.length,
        exact: words,
        kind: words === "Ann Lee" ? "person" : "org",
        form: "name",
        entity: words,
      }))
      .toSorted((a, b) => a.start - b.start);
    const all = mentions.map(({ entity: id }) => entity(id, id));
    expect(statementsIn(documentOf(text), mentions, all)).toMatchObject([{ speakerName: name }]);
  });

  test("takes the day of publication when no time stands beside its cue, and none when there is neither", () => {
    const text = "Orr said that the dam held on Monday.";
    expect(statementsIn(documentOf(text, "2026-03-10T08:00"))[0]!.saidOn).toEqual({
      value: "2026-03-10",
      from: "published",
    });
    expect(statementsIn(documentOf(text, null))[0]!.saidOn).toBeNull();
  });

  test.each([
    ['"We left," said Orr.', "direct"],
    ["Orr said that they left.", "indirect"],
    ['Orr said they had left "in a very great hurry".', "mixed"],
    ['"We left," said Orr, "in a very great hurry."', "direct"],
  ])("has its mode from the marks alone: %s", (text, mode) => {
    expect(statementsIn(documentOf(text))).toMatchObject([{ mode }]);
  });

  test("inside another says in which", () => {
    const found = statementsIn(documentOf("Orr says that Vane warned that it rained."));
    expect(found).toMatchObject([
      { id: "s1", within: null },
      { id: "s2", within: "s1" },
    ]);
  });

  test("with nobody named has no source", () => {
    const found = statementsIn(documentOf("The ferry is believed to have sunk."));
    expect(found).toMatchObject([{ source: null, speaker: null, speakerName: null, cue: { exact: "is believed" } }]);
  });
});

const words =
  "said|told|that|according to|Orr|the mayor|threatened|to|if|who|adding|is believed|he|and|on Monday|claim|in a statement".split(
    "|",
  );

const anyText = fc
  .array(fc.constantFrom('"', "“", "”", "‘", "’", ",", ".", ":", "?", "\n", "é😀", ...words), { maxLength: 40 })
  .map((parts) => parts.join(" "));

describe("any text", () => {
  test("makes valid, sorted statements, and edits nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = deepFreeze(documentOf(text));
        const layers: Omit<Layers, "statements" | "figures"> = deepFreeze(layersOf(document));
        const found: readonly Statement[] = statements.run(document, layers).statements;
        const ids = new Set(found.map(({ id }) => id));
        found.forEach((statement, index) => {
          const { content, cue, source, channel, condition, within, score } = statement;
          expect(statement.id).toBe(`s${index + 1}`);
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, cue, source, channel, condition]) {
            if (!span) continue;
            expect(findSpanFault(text, span)).toBeNull();
            expect(text.slice(span.start, span.end)).toBe(span.exact);
          }
          content.forEach((span, at) => at > 0 && expect(span.start).toBeGreaterThanOrEqual(content[at - 1]!.end));
          if (within !== null) expect(ids.has(within) && within !== statement.id).toBe(true);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        });
        const starts = found.map(({ content }) => content[0]!.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "Orr said that ",
    "“We left,” said Orr. ",
    '"We left.\n',
    "said, ",
    "Orr, the mayor, ",
    "told the in at of ",
    "and said ",
  ])("is read in linear time: %j over and over", (unit) => {
    const timeOf = (times: number) => {
      const document = documentOf(unit.repeat(times));
      const layers = layersOf(document);
      // the best of three: other work on the machine only ever slows it
      return Math.min(
        ...[1, 2, 3].map(() => {
          const from = performance.now();
          statements.run(document, layers);
          return performance.now() - from;
        }),
      );
    };
    timeOf(500);
    // sixteen times the text; quadratic would take 256 times as long, a busy machine a few times
    expect(timeOf(8000)).toBeLessThan(timeOf(500) * 100 + 200);
  });
});
