import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../../test/support/build.ts";
import { describeCases } from "../../../test/support/cases.ts";
import { anyText, deepFreeze, growth } from "../../../test/support/properties.ts";
import type { Document, Tags } from "../../document/index.ts";
import { openCnn } from "../../learn/cnn/index.ts";
import { sentences } from "../sentences/stage.ts";
import { tokens } from "../tokens/stage.ts";
import { featureCount, featuresOf } from "./features.ts";
import { featureOf, isFinite, isNoun, isVerb, labelNames, tagOf } from "./labels.ts";
import { loadModel } from "./load.ts";
import { writeBest } from "./network.ts";
import { labelWords, tags } from "./stage.ts";

function layersOf(document: Document) {
  const cut = tokens.run(document, {});
  return { ...cut, ...sentences.run(document, cut) };
}

function tagged(text: string): { readonly tags: Tags; readonly at: (word: string) => number } {
  const document = documentOf(text);
  const layers = layersOf(document);
  const made = tags.run(document, layers).tags;
  const { start, end } = layers.tokens;
  return { tags: made, at: (word) => start.findIndex((from, i) => text.slice(from, end[i]) === word) };
}

const shown: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "AUX"]);

// nouns, names, verbs and auxiliaries with their lemmas; a name that is its own lemma shows none
describeCases(import.meta.dirname, (document) => {
  const layers = layersOf(document);
  const { tags: made } = tags.run(document, layers);
  return layers.tokens.start.flatMap((start, token) => {
    const tag = tagOf(made, token);
    const end = layers.tokens.end[token]!;
    const lemma = made.lemmas[token]!;
    const value = tag === "PROPN" && lemma === document.text.slice(start, end) ? undefined : lemma;
    return shown.has(tag) ? [{ tag: tag.toLowerCase(), value, start, end }] : [];
  });
});

describe("the words of a tag", () => {
  const { tags: made, at } = tagged("The larger boats were sold, and he has three of his.");
  test.each([
    ["larger", "ADJ", "more"],
    ["boats", "NOUN", "plur"],
    ["were", "AUX", "past"],
    ["sold", "VERB", "done"],
    ["he", "PRON", "personal"],
    ["has", "VERB", "pres3"],
    ["three", "NUM", null],
  ])("are right for %j: %s %s", (word, tag, feature) => {
    expect([tagOf(made, at(word)), featureOf(made, at(word))]).toEqual([tag, feature]);
  });

  test("tell verbs, finite verbs and nouns", () => {
    expect(["sold", "has", "were", "boats"].map((word) => isVerb(made, at(word)))).toEqual([true, true, false, false]);
    expect(["sold", "has", "were"].map((word) => isFinite(made, at(word)))).toEqual([false, true, true]);
    expect(["boats", "larger"].map((word) => isNoun(made, at(word)))).toEqual([true, false]);
  });
});

describe("a text longer than what is read at once", () => {
  const sentence = "The harbour master, who had warned of it, said on Friday that ropes were not to be left out. ";
  const document = documentOf(`${sentence.repeat(110)}STORM SINKS THREE BOATS\nPlans to Close Old Pier Draw Fire`);
  const { words, sentences: cut } = layersOf(document);
  const { model, reader, numbers } = loadModel();
  const ids = new Uint32Array(words.of.length * featureCount);
  featuresOf(words, cut)(0, words.of.length, ids);

  test.each([
    ["WebAssembly or what there is", reader],
    ["plain JavaScript", openCnn(model, { plain: true })],
  ])("gets the labels it would get as a whole, with %s", (_, one) => {
    expect(words.of.length).toBeGreaterThan(2000);
    const path = new Uint8Array(words.of.length);
    writeBest(one.score(ids)[0]!, numbers.length, path, 0, words.of.length);
    expect([...labelWords(words, cut)]).toEqual([...path].map((label) => numbers[label]));
  });
});

test("sees another word when it also stands in small letters, and another place in a headline", () => {
  const featuresIn = (text: string) => {
    const { words, sentences: cut } = layersOf(documentOf(text));
    const ids = new Uint32Array(featureCount);
    featuresOf(words, cut)(0, 1, ids);
    return [...ids];
  };
  const plain = featuresIn("Harbour boats sink.");
  expect(featuresIn("Harbour boats sink again.")).toEqual(plain);
  expect(featuresIn("Harbour boats left the harbour.")).not.toEqual(plain);
  expect(featuresIn("Harbour Boats Sink Again")).not.toEqual(plain);
});

test("gives every token of any text a label and a lemma, and changes nothing", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const document = deepFreeze(documentOf(text));
      const layers = layersOf(document);
      const { tags: made } = tags.run(document, layers);
      expect(made.labels).toHaveLength(layers.tokens.start.length);
      expect(made.lemmas).toHaveLength(layers.tokens.start.length);
      expect(made.lemmas.filter((lemma) => lemma === "")).toEqual([]);
      expect([...made.labels].filter((label) => label >= labelNames.length)).toEqual([]);
      expect(tags.run(document, layers).tags).toEqual(made);
    }),
    { numRuns: 200 },
  );
});

test.each(["boats sink, ", "The boats sink. ", "NEW PIER OPENS ", "a1 "])(
  "takes time in proportion to the text: %j over and over",
  (piece) => {
    const ratio = growth(
      (times) => {
        const document = documentOf(piece.repeat(times));
        return { document, layers: layersOf(document) };
      },
      ({ document, layers }) => tags.run(document, layers),
    );
    expect(ratio).toBeLessThan(8);
  },
);
